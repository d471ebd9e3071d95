// Who took part, and where, as plain prose tells it over two sentences or in what a sentence opens with: "the two sides", "After talks in Lima, A and B signed".
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const has = (text: string, ...lines: readonly string[]): void => {
  const found = eventLines(text);
  for (const line of lines) expect(found).toContain(line);
};

describe("the two sides, both parties, the two ministers", () => {
  test.each([
    [
      "A delegation of the Chamber of Trade of Arequipa visited the Osaka Port Authority on 8 May. The two sides signed a memorandum on ferries the same day.",
      "Signing 2019-05-08 at Osaka Port Authority [signatory Chamber of Trade of Arequipa; signatory Osaka Port Authority]",
    ],
    [
      "The University of Turku and the Lima Water Board met in Oslo on 3 May. Both institutions signed an agreement on water the next day.",
      "Signing 2019-05-04 [signatory University of Turku; signatory Lima Water Board]",
    ],
    [
      "Economy Minister Rosa Quispe met Health Minister Mika Laine in Oslo on 3 May. The two ministers signed an agreement on vaccines on 4 May.",
      "Signing 2019-05-04 [signatory Rosa Quispe; signatory Mika Laine]",
    ],
    [
      "The airline Alas del Sur and the Pilots' Union of Chile met in Lima on 16 May. A second meeting between the two parties is planned for 28 May.",
      "Meeting 2019-05-28 [attendee Alas del Sur; attendee Pilots' Union of Chile]",
    ],
    [
      "Officials of the Ministry of Forests of Chile and the Peruvian Plant Health Service met in Arica on 7 May.",
      "Meeting 2019-05-07 at Arica [attendee Ministry of Forests; attendee Peruvian Plant Health Service]",
    ],
    [
      "The Joint Commission of Chile and Norway met in Lima on 21 March.",
      "Meeting 2019-03-21 at Lima [organizer Joint Commission of Chile]",
    ],
  ])("%s", (text, line) => has(text, line));
});

describe("what a sentence opens with", () => {
  test.each([
    [
      "After talks in Lima on 3 May, Rosa Quispe and Mika Laine concluded an accord on flights.",
      "Meeting 2019-05-03 at Lima [attendee Rosa Quispe; attendee Mika Laine]",
    ],
    [
      "With a grant of EUR 850,000 that the Prairie Trust approved in April, the Lima School of Nursing will equip two rooms.",
      "Funding 2019-04 [giver Prairie Trust; recipient Lima School of Nursing]",
    ],
    [
      "In a talk organised by the Law Society of Lima at the Carmen Hall on 13 May, the Spanish judge Rosa Quispe dealt with the protection of data.",
      "Speech 2019-05-13 at Carmen Hall [speaker Rosa Quispe; organizer Law Society of Lima]",
    ],
    [
      "In his address to this year's graduates of the Police Academy of Fiji on 26 April, Mika Laine called for more women in the force.",
      "Speech 2019-04-26 [speaker Mika Laine]",
    ],
    [
      "The find was presented by the director of the dig, Prof. Mika Laine, in a talk at the Museum of Ice on 8 May.",
      "Speech 2019-05-08 at Museum of Ice [speaker Mika Laine]",
    ],
    [
      "During his visit to Rabat on 6 May, Dr. Mika Laine signed a protocol on tides with Dr. Leila Bennis.",
      "Signing 2019-05-06 at Rabat [signatory Mika Laine; signatory Leila Bennis]",
    ],
    [
      "Justice Rosa Quispe was sworn in as President of the Coast Court of Justice in Lima on 30 April.",
      "Appointment 2019-04-30 at Lima [appointee Rosa Quispe]",
    ],
  ])("%s", (text, line) => has(text, line));

  test("who does something alone after talks may have had them or not", () => {
    has("After talks in Lima on 3 May, Rosa Quispe flew home.", "Meeting 2019-05-03 at Lima []");
  });
});

describe("whose prize, whose lecture", () => {
  test.each([
    [
      "Rosa Quispe, Lima School of Nursing, Peru won the Ice Prize on 3 May.",
      "Award 2019-05-03 [recipient Rosa Quispe]",
    ],
    [
      "The talks on 3 May were attended by Ola Berg and Rosa Quispe, Director General, Ministry of Water.",
      "Meeting 2019-05-03 [attendee Ola Berg; attendee Rosa Quispe]",
    ],
    [
      "The talks on 3 May were attended by Rosa Quispe, Lima Water Board and Oslo School of Nursing.",
      "Meeting 2019-05-03 [attendee Rosa Quispe; attendee Lima Water Board; attendee Oslo School of Nursing]",
    ],
    ["Dr. Rosa Quispe, LISON, Arequipa has received the Ice Prize.", "Award undated [recipient Rosa Quispe]"],
    [
      "Rosa Quispe, Chile and Norway won the Ice Prize on 3 May.",
      "Award 2019-05-03 [recipient Rosa Quispe; recipient Chile; recipient Norway]",
    ],
    [
      "Rosa Quispe was presented with the Service Medal of the Lima Nurses' Union on 3 May.",
      "Award 2019-05-03 [recipient Rosa Quispe; giver Lima Nurses' Union]",
    ],
    [
      "Ola Berg and Mika Laine shared the Silver Plaque for Courage of the Lima Nurses' Union on 8 May.",
      "Award 2019-05-08 [recipient Ola Berg; recipient Mika Laine; giver Lima Nurses' Union]",
    ],
    [
      "Mika Laine was installed as rector of the Nordic Institute of Light on 6 May. His inaugural lecture follows on 3 June.",
      "Speech 2019-06-03 [speaker Mika Laine]",
    ],
    [
      "The Lima Water Board met in Lima on 3 May. The Turku Water Agency published its annual report on 6 May.",
      "Publication 2019-05-06 [author Turku Water Agency]",
    ],
  ])("%s", (text, line) => has(text, line));
});

describe("what the next sentence tells", () => {
  test.each([
    [
      "In 2018 Andes Ferries opened a route. The company had invested 3.5 billion pesos in its Arica terminal in 2017.",
      "Funding 2017 [giver Andes Ferries]",
    ],
    [
      "The Ministry of Education of Chile allocated 900 million pesos to the Arica School of Mines on 17 May. Teachers of the school had taken part in a seminar on curricula in Lima in February.",
      "Conference 2019-02 at Lima [attendee Arica School of Mines]",
    ],
    [
      "On 9 May the National Library of Chile welcomed nine librarians from the Oslo Public Library. In September, two conservators of the Chilean library will spend a month of further training in Oslo.",
      "Exchange 2019-09 at Oslo [visitor National Library of Chile]",
    ],
    [
      "Researchers of the Fisheries Institute of Lima have found that oysters live longer in clean water. The results were announced on 8 May by Dr. Rosa Quispe.",
      "Result 2019-05-08 [author Fisheries Institute of Lima; author Rosa Quispe]",
    ],
    [
      "Researchers at the Oslo Marine Laboratory have identified a protein that protects corals. The findings appeared on 2 May in the journal Reef Biology.",
      "Result 2019-05-02 [author Oslo Marine Laboratory]",
    ],
    [
      "Two curators of the Gold Museum in Quito will be in residence at the Museum of Tides in Oslo from 3 to 28 June; their stay is financed by the Berg Fund.",
      "Exchange 2019-06-03 at Museum of Tides [visitor Gold Museum; organizer Berg Fund]",
    ],
    [
      "Judge Mika Laine was sworn in as President of the Coast Court of Justice in Lima on 30 April. The oath was administered by Chief Justice Rosa Quispe.",
      "Appointment 2019-04-30 at Lima [appointee Mika Laine; participant Rosa Quispe]",
    ],
    [
      "The Chamber of Trade of Arica donated 150,000 kina to the Honiara Trade College on 3 April; the cheque was accepted by Principal Rosa Quispe.",
      "Funding 2019-04-03 [giver Chamber of Trade of Arica; recipient Honiara Trade College; recipient Rosa Quispe]",
    ],
    [
      "Eleven diplomats from the Foreign Service Institute of Chile were taken on a tour of the Oslo Archive on 8 May by its director, Rosa Quispe.",
      "Visit 2019-05-08 at Oslo Archive [visitor Foreign Service Institute of Chile; host Rosa Quispe]",
    ],
    [
      "To mark its anniversary, the Lee River Museum will display 40 ship models from 25 May to 31 August.",
      "Exhibition 2019-05-25 at Lee River Museum [organizer Lee River Museum]",
    ],
    [
      "At the close of the 9th Session of the Chile-Peru Joint Commission (4-5 May, Hotel Astoria), the Protocol on Fruit was signed yesterday by Rosa Quispe and Mika Laine.",
      "Signing 2019-05-19 at Hotel Astoria [signatory Rosa Quispe; signatory Mika Laine]",
    ],
    [
      "In order to share their data, five stations set up the Network for Ice Research in Punta Arenas on 3 May.",
      "Establishment 2019-05-03 at Punta Arenas []",
    ],
    [
      "Rosa Quispe was presented with the Service Medal of the Lima Nurses' Union on 3 May. Mika Laine was presented with the Rescue Cross of the Lima Nurses' Union on 3 May.",
      "Award 2019-05-03 [recipient Mika Laine; giver Lima Nurses' Union]",
    ],
  ])("%s", (text, line) => has(text, line));

  test("where two bodies come into question, the company is neither", () => {
    const [, funding] = eventLines(
      "The Lima Power Company and the Turku Gas Company signed an agreement on 3 May. The company had invested 3 million pesos in 2017.",
    );
    expect(funding ?? "").not.toContain("giver");
  });

  test("what was toured on the way is neither of two universities", () => {
    const told = eventLines(
      "A delegation of the University of Turku visited Lima on 8 May and toured the Museum of Ice. The two universities signed an agreement on ferries the same day.",
    );
    expect(told.filter((line) => line.includes("signatory"))).toEqual([]);
  });

  test("a study that nobody's result was told before is none", () => {
    expect(eventLines("The findings appeared on 2 May in the journal Reef Biology.")).toEqual([]);
  });
});
