// Events that one statement tells by another, or by words of motion, money and office that stand away from their verbs.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("findings that another statement reports", () => {
  test.each([
    [
      "A wall of ice keeps the wells fresh. This was found by Dr. Ewa Lipska and researchers at the Coastal Water Institute on 2 May.",
      ["Result 2019-05-02 [author Ewa Lipska; author Coastal Water Institute]"],
    ],
    [
      "Bees that drink tea fly further. This was shown by tests that Dr. Ewa Lipska and Tomas Berg completed on 7 May together with the Institute of Apiculture.",
      ["Result 2019-05-07 [author Ewa Lipska; author Tomas Berg; author Institute of Apiculture]"],
    ],
    [
      "A second tail hangs on the comet: so says a team led by Dr. Ewa Lipska in a paper published by Comet Journal on 10 May.",
      ["Result 2019-05-10 [author Ewa Lipska]"],
    ],
    [
      "The oldest oaks stand near the lake: that was reported on 8 May by a team led by Dr. Ewa Lipska of the Forest Institute.",
      ["Result 2019-05-08 [author Ewa Lipska]"],
    ],
    [
      "An oak is 812 years old. Ewa Lipska of the Forest Institute established this together with colleagues at Turku University on 2 May.",
      ["Result 2019-05-02 [author Ewa Lipska; author Turku University]"],
    ],
    [
      "Genes decide when herring spawn. Such is the conclusion that Prof. Ewa Lipska draws in a paper published on 14 May.",
      ["Result 2019-05-14 [author Ewa Lipska]"],
    ],
    [
      "Two buoys have sent their data ashore for a hundred days, the Institute of Marine Technology made known on 4 May.",
      ["Result 2019-05-04 [author Institute of Marine Technology]"],
    ],
    [
      "Biologists of the Hiiumaa Field Station have seen grey seals for the first time, the station reported on 12 May.",
      ["Result 2019-05-12 [author Hiiumaa Field Station]"],
    ],
    [
      "An album kept in a cellar shows the old harbour, specialists of the National Archive of Sweden reported on 4 May.",
      ["Result 2019-05-04 [author National Archive of Sweden]"],
    ],
    ["The roof leaks. This was found by the caretaker on 3 May.", []],
    ["Fees will rise in July. That was confirmed by the Ministry of Finance on 3 May.", []],
    [
      "The museum stays closed. This was announced by Dr. Ewa Lipska, rector of the University of Turku, on 3 May.",
      [],
    ],
    ["The buses have been late for a week, the Turku Transport Authority announced on 4 May.", []],
    ["Unemployment fell to 4 per cent in April, the Institute of Labour reported on 4 May.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("who leaves, who is received", () => {
  test.each([
    [
      "Pieter van der Linde, Director since 2012, left for the Lima Institute in April.",
      ["Appointment 2019-04 [appointee Pieter van der Linde]"],
    ],
    [
      "Dr. Ewa Lipska, who has led the museum since 2009, leaves for Oslo on 30 December.",
      ["Appointment 2019-12-30 [appointee Ewa Lipska]"],
    ],
    ["The first three candidates leave for Oslo in September 2020.", ["Exchange 2020-09 at Oslo []"]],
    [
      "Two trainees, Mwana Juma and Kevin Otieno, leave on 3 June for six weeks of practice at the Bergen Port Authority.",
      ["Exchange 2019-06-03 at Bergen Port Authority [visitor Mwana Juma; visitor Kevin Otieno]"],
    ],
    [
      "A delegation of the University of Graz, led by its Rector, Prof. Katja Koch, was received on 6 May by Dr. Rosa Quispe, Vice-Chancellor of Lima University.",
      ["Visit 2019-05-06 [host Rosa Quispe; visitor University of Graz; visitor Katja Koch]"],
    ],
    [
      "A delegation of the Lima Institute, led by Dr. Rosa Quispe, was received by Minister Jan Kalns in Riga on 3 May.",
      ["Meeting 2019-05-03 at Riga [host Jan Kalns; visitor Lima Institute; visitor Rosa Quispe]"],
    ],
    [
      "A delegation of the Lima Institute visited the Port of Riga on 3 May, where it was received by Dr. Jan Kalns.",
      ["Visit 2019-05-03 at Port of Riga [visitor Lima Institute; host Jan Kalns]"],
    ],
    [
      "A delegation of the Lima Institute visited the Port of Riga on 3 May. Dr. Anna Berg received it together with Captain Jan Kalns.",
      ["Visit 2019-05-03 at Port of Riga [visitor Lima Institute; host Anna Berg; host Jan Kalns]"],
    ],
    [
      "A delegation of the Lima Institute visited the Port of Riga on 3 May. The guests were received by Dr. Jan Kalns, its chief engineer.",
      ["Visit 2019-05-03 at Port of Riga [visitor Lima Institute; host Jan Kalns]"],
    ],
    ["The visit of Dr. Jan Kalns to Riga, announced for 20 June, has been put off.", []],
    ["On 2 May Rebecca Coffin, Curator of the Map Library, handed them over to Anna Berg.", []],
    ["For 2020 the budget provides 14 million euros for science.", []],
    ["They document the construction of the railway workshops in 1973.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("stays", () => {
  test.each([
    [
      "In January 2020 the first six firms from Norway will move to Muscat for a stay of three months.",
      ["Exchange 2020-01 at Muscat []"],
    ],
    [
      "Dr. Pema Dorji will return to Potsdam on 1 October to work for half a year with the gauges.",
      ["Exchange 2019-10-01 at Potsdam [visitor Pema Dorji]"],
    ],
    [
      "Dr. Pema Dorji arrived on 5 May to work for six weeks at the Tide Institute.",
      ["Exchange 2019-05-05 at Tide Institute [visitor Pema Dorji]"],
    ],
    [
      "Fourteen operators of the Lima Water Company trained at the Riga plant in Latvia from 11 to 22 February.",
      ["Exchange 2019-02-11 at Riga [attendee Lima Water Company]"],
    ],
    ["Another six are to be trained in Ottawa in January 2020.", ["Exchange 2020-01 at Ottawa []"]],
    [
      "From 4 October to March 2020 we are the hosts of Dr. Nhung Le, of the Hue Space Center.",
      ["Exchange 2019-10-04 [visitor Nhung Le]"],
    ],
    [
      "Since 3 May six drivers have been guests of the Northern Rail Institute in Turku, where they are learning to handle trains.",
      ["Exchange 2019-05-03 at Northern Rail Institute []"],
    ],
    [
      "Dr. Yaw Tetteh is back from the Tide Institute in Amsterdam, where he worked on platelets from 4 February to 10 May.",
      ["Exchange 2019-02-04 at Tide Institute [visitor Yaw Tetteh]"],
    ],
    [
      "Firefighters of the Lima Rescue Corps are being trained in Osaka from 13 to 31 May.",
      ["Exchange 2019-05-13 at Osaka [attendee Lima Rescue Corps]"],
    ],
    [
      "Dr. Farida Nazar spent March and April as a visiting scholar at the Tide Institute.",
      ["Exchange 2019-03 at Tide Institute [visitor Farida Nazar]"],
    ],
    ["The bank moved to Oslo in May for three years of rebuilding.", []],
    ["Prices went up for three months in May.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("money given, and what was decided", () => {
  test.each([
    [
      "The machines were bought with EUR 2.4 million that the Tide Fund had granted the school in 2017.",
      ["Funding 2017 [giver Tide Fund]"],
    ],
    [
      "The Lima Development Bank put EUR 24 million into the scanner.",
      ["Funding undated [giver Lima Development Bank]"],
    ],
    [
      "On 8 May the pair were received in Riga by Dr. Anna Berg, who promised each of them 450,000 pesos.",
      ["Meeting 2019-05-08 at Riga [host Anna Berg]", "Funding 2019-05-08 at Riga [giver Anna Berg]"],
    ],
    [
      "He announced on 4 May that Japan would give JPY 3 million for a freezer.",
      ["Funding 2019-05-04 [giver Japan]"],
    ],
    [
      "The Minister announced on 3 May that the Tide Forum would meet in Riga on 4 June.",
      ["Conference 2019-06-04 at Riga []"],
    ],
    [
      "Members of the Lions Club of Turku, which had donated 90,000 euros for the equipment, were there.",
      ["Funding undated [giver Lions Club of Turku]"],
    ],
    [
      "Norway has pledged a total of 14 million euros to the Riga Harbour Agency. The commitment was made in Lima on 24 April.",
      ["Funding 2019-04-24 at Lima [giver Norway; recipient Riga Harbour Agency]"],
    ],
    [
      "The Lima Fund has approved a loan of 24 million dollars to the Riga Harbour Agency. The decision, taken on 25 April, will allow homes to be built.",
      ["Funding 2019-04-25 [giver Lima Fund; recipient Riga Harbour Agency]"],
    ],
    [
      "The Lima Port Authority and the Riga Harbour Agency have entered into a lease agreement. The contract, which is dated 30 April, runs for ten years.",
      ["Signing 2019-04-30 [signatory Lima Port Authority; signatory Riga Harbour Agency]"],
    ],
    ["The Lima Bank is contributing 400,000 dollars to the clinic.", ["Funding undated [giver Lima Bank]"]],
    ["The Tide Fund has set aside 3.2 million kroner for the museum.", ["Funding undated [giver Tide Fund]"]],
    ["The fund, which pays each of them EUR 300 a month, is small.", []],
    ["Dr. Anna Berg said that the Riga Museum would give 3 million euros if asked.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("who goes to see what", () => {
  test.each([
    [
      "Dr. Anna Berg, Ambassador of Norway, came last Saturday to look at our orchids.",
      ["Visit 2019-05-18 [visitor Anna Berg]"],
    ],
    [
      "On 9 May Dr. Anna Berg crossed to Tallinn, accompanied by Jan Kalns, our chief engineer, to look at the cellars.",
      ["Visit 2019-05-09 at Tallinn [visitor Anna Berg; host Jan Kalns]"],
    ],
    [
      "On 6 May Dr. Anna Berg was taken by Dr. Asad Khan to see the Lima Institute of Health.",
      ["Visit 2019-05-06 at Lima Institute of Health [visitor Anna Berg; host Asad Khan]"],
    ],
    [
      "Dr. Anna Berg came to Riga on 8 May to see the cranes.",
      ["Visit 2019-05-08 at Riga [visitor Anna Berg]"],
    ],
    ["On 4 May the whole class visited the transmitter at Riga.", ["Visit 2019-05-04 at Riga []"]],
    [
      "Eleven engineers of the Amman Water Company were on a study tour of Lower Saxony from 29 April to 4 May.",
      ["Visit 2019-04-29 at Lower Saxony [visitor Amman Water Company]"],
    ],
    [
      "Health Minister Rosa Quispe is expected in Lima on 27 May for an inspection of the store.",
      ["Visit 2019-05-27 at Lima [visitor Rosa Quispe]"],
    ],
    ["Rain is expected in Lima on 27 May.", []],
    ["The price of bread went up on 3 May to see the year out.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("who comes into an office, who talks, what is shown and decided", () => {
  test.each([
    [
      "Its two dozen members at once chose Dr. Anna Berg as President on 8 May.",
      ["Appointment 2019-05-08 [appointee Anna Berg]"],
    ],
    [
      "On 3 May the members present elected Dr. Jan Kalns and Dr. Rosa Quispe.",
      ["Appointment 2019-05-03 [appointee Jan Kalns; appointee Rosa Quispe]"],
    ],
    [
      "His place as Secretary General will be taken on 1 October by Dr. Anna Berg.",
      ["Appointment 2019-10-01 [appointee Anna Berg]"],
    ],
    [
      "Dr. Anna Berg was appointed Director of the Space Academy on 1 February. She follows Prof. Mika Laine, who left it in November.",
      [
        "Appointment 2019-02-01 [appointee Anna Berg; participant Mika Laine]",
        "Appointment 2018-11 [appointee Mika Laine]",
      ],
    ],
    [
      "In a videoconference on 30 April, the Central Bank of Peru and the Bank of Riga reviewed progress.",
      ["Meeting 2019-04-30 [attendee Central Bank of Peru; attendee Bank of Riga]"],
    ],
    [
      "The Nurses' Union and the Lima Hospitals Board resumed wage negotiations in Riga on 2 May.",
      ["Meeting 2019-05-02 at Riga [attendee Nurses' Union; attendee Lima Hospitals Board]"],
    ],
    [
      "Dr. Tobi Alak won the international competition for the new hall on 10 May.",
      ["Award 2019-05-10 [recipient Tobi Alak]"],
    ],
    [
      "The creation of a Glacier Fund was decided by Peru and Nepal in Lima on 15 April.",
      ["Establishment 2019-04-15 at Lima [founder Peru; founder Nepal]"],
    ],
    [
      "A retrospective of the work of the sculptor Ana Berg will be shown at the Riga Museum from 1 to 31 July.",
      ["Exhibition 2019-07-01 at Riga Museum []"],
    ],
    [
      "The digital atlas was made accessible on 1 May by the Instituto Botanico de Lima.",
      ["Publication 2019-05-01 [author Instituto Botanico de Lima]"],
    ],
    [
      "Surveyors of the Lima Mapping Agency completed the first height model of the glaciers in February.",
      ["Result 2019-02 [author Lima Mapping Agency]"],
    ],
    [
      "Dr. Anna Berg came to the museum on 3 May and left it on 4 May.",
      ["Visit 2019-05-03 [visitor Anna Berg]"],
    ],
    ["The team won the match on 3 May.", []],
    ["The museum completed the model of the ship in May.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("interviews told behind what was said in them", () => {
  test.each([
    [
      "The talks would take time, Dr. Berg said in an interview he gave to the Riga Times on 5 May.",
      ["Interview 2019-05-05 [interviewee Berg; interviewer Riga Times]"],
    ],
    [
      "Since January 300 cards have been blocked, Dr. Anna Berg said when she was interviewed by the Riga Times on 12 May.",
      ["Interview 2019-05-12 [interviewer Riga Times; interviewee Anna Berg]"],
    ],
    [
      "The Lima Bank paid for it; its manager, Dr. Anna Berg, confessed in an interview with the Riga Times on 15 May that it was late.",
      ["Interview 2019-05-15 [interviewee Anna Berg; interviewer Riga Times]"],
    ],
    ["Dr. Anna Berg left in a hurry; Dr. Jan Kalns stayed in an interview room.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});
