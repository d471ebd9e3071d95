// What writers put last, behind where and when, whom they name first, and what Romance tongues make of a visit or a lecture.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("what stands last", () => {
  test.each([
    [
      "The Port Authority put into operation in Beira, on 8 March, the Regional Centre of Navigation.",
      ["Launch 2019-03-08 at Beira [organizer Port Authority]"],
    ],
    [
      "On 12 March the Institute of Hydrology put into service, at Potosí, a new gauging station.",
      ["Launch 2019-03-12 at Potosí [organizer Institute of Hydrology]"],
    ],
    [
      "The Laboratory of Soil Physics was put into service in Loja on 3 April by the Minister of Agriculture, Pablo Rengifo.",
      ["Launch 2019-04-03 at Loja [participant Pablo Rengifo]"],
    ],
    [
      "On 7 April the Senate named as its new Secretary the lawyer Peter Okafor.",
      ["Appointment 2019-04-07 [participant Senate; appointee Peter Okafor]"],
    ],
    [
      "Dr. Okoye delivered on Monday, before the students of geology, a talk about groundwater.",
      ["Speech 2019-05-20 [speaker Okoye]"],
    ],
    [
      "On 4 April spoke at the Institute Professor Ken Ito on the history of silk.",
      ["Speech 2019-04-04 [speaker Ken Ito]"],
    ],
    [
      "To Dr. Carmen Aliaga, of the Institute of Physics, was awarded in Lisbon, on 6 March, the Silver Medal of the Iberian Society of Optics.",
      ["Award 2019-03-06 at Lisbon [giver Iberian Society of Optics; recipient Carmen Aliaga]"],
    ],
    [
      "To the engineer Rosa Tapia it was conferred, on 8 March, the Prize of the Andean Society of Mines.",
      ["Award 2019-03-08 [giver Andean Society of Mines; recipient Rosa Tapia]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));

  test.each([
    "The Academy put into practice on 4 March the advice of the board.",
    "The law dictated in 2011 by the Congress is still in force.",
    "The Academy spoke on Monday to the press, the students say.",
  ])("none: %s", (text) => expect(eventLines(text)).toEqual([]));
});

describe("what is done with a visit, a lecture, a stay, a post", () => {
  test.each([
    [
      "The Minister of Fisheries of Angola, Teresa Quissanga, carried out on 6 March a working visit to Portugal.",
      ["Visit 2019-03-06 at Portugal [visitor Teresa Quissanga]"],
    ],
    [
      "Between 2 and 5 April a mission of the Bank of Cyprus effected a visit to Malta.",
      ["Visit 2019-04-02 at Malta [visitor Bank of Cyprus]"],
    ],
    [
      "Prof. Rivas offered on 7 March at the Museum of Natural History a lecture on condors.",
      ["Speech 2019-03-07 at Museum of Natural History [speaker Rivas]"],
    ],
    [
      "Dr. Olga Vidal is carrying out from April to July a research stay at the Institute of Optics in Jena.",
      ["Exchange 2019-04 at Institute of Optics [visitor Olga Vidal]"],
    ],
    [
      "Felipe Arana assumes from 1 June as Director of Extension of the University of Talca.",
      ["Appointment 2019-06-01 [appointee Felipe Arana]"],
    ],
    [
      "Engineer Marta Lobos assumed as Head of Calibration of the Institute on 2 April, in replacement of Hugo Prieto.",
      ["Appointment 2019-04-02 [appointee Marta Lobos; participant Hugo Prieto]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));

  test("costs are no post", () =>
    expect(eventLines("The company assumed the costs of the repair on 3 April.")).toEqual([]));
});

describe("fronted passives, stands and the presence of others", () => {
  const FORUM = "The XI Symposium on Rivers took place in Belém on 4 and 5 April.";
  test.each([
    ["In May will be inaugurated in Salta the Museum of Salt.", ["Launch 2019-05 at Salta []"]],
    [
      "On 4 April was signed in Lima, between the Institute of Hydrology and the Bank of Peru, the Agreement on Dams.",
      ["Signing 2019-04-04 at Lima [signatory Institute of Hydrology; signatory Bank of Peru]"],
    ],
    [
      "Between 4 and 6 April were trained at the Institute of Wood twelve carpenters from Bolivia.",
      ["Exchange 2019-04-04 at Institute of Wood []"],
    ],
    [
      "On 8 April the Agreement on Wool was signed by Dr. Ana Lobo and Dr. Jan Novak. The act counted with the presence of the Ambassador of Poland, Mr. Adam Sikora.",
      ["Signing 2019-04-08 [signatory Ana Lobo; signatory Jan Novak; attendee Adam Sikora]"],
    ],
    [
      `${FORUM} The welcome address fell to the Rector, Ana Lobo, and the keynote was entrusted to Dr. Jan Novak.`,
      ["Conference 2019-04-04 at Belém [speaker Ana Lobo; speaker Jan Novak]"],
    ],
    [
      `${FORUM} The opening words were in charge of Dr. Ana Lobo.`,
      ["Conference 2019-04-04 at Belém [speaker Ana Lobo]"],
    ],
    [
      "The Cotton Board of Benin was present with a stand of 60 m2 in the fair Expo Sur, celebrated in Arica from the 3 to the 7 of April.",
      ["Exhibition 2019-04-03 at Arica [participant Cotton Board of Benin]"],
    ],
    [
      "In its session of 4 April, which was presided by the Dean, Luis Prado, the council of the Faculty created a Committee of Archives.",
      ["Establishment 2019-04-04 []", "Meeting 2019-04-04 [chair Luis Prado]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));

  test.each([
    "The plan counts with the support of the Bank.",
    "The Institute was present at the table of the ministers.",
    "At the meeting was discussed the budget of the school.",
  ])("none: %s", (text) => expect(eventLines(text)).toEqual([]));
});

describe("papers that got an answer, guests who are taken somewhere, posts filled", () => {
  const PEAT = "The Fourth Conference on Peat was held in Tartu on 3 and 4 April.";
  test.each([
    [
      `${PEAT} A paper by Jan Novak (Riga Peat Institute) on moss led to a long debate, but no resolution was adopted.`,
      ["Conference 2019-04-03 at Tartu [speaker Jan Novak]"],
    ],
    [
      `${PEAT} A talk by Dr. Ana Lobo on ash gave rise to lively discussion.`,
      ["Conference 2019-04-03 at Tartu [speaker Ana Lobo]"],
    ],
    [`${PEAT} A book by Jan Novak is to follow.`, ["Conference 2019-04-03 at Tartu []"]],
    [
      "Two guests from Oslo, Kari Dahl and Per Lie, worked at the Herbarium from 3 to 14 April. On 8 April Igor Petrov drove them to the reserve at Kara-Tepe.",
      ["Visit 2019-04-08 at Kara-Tepe [host Igor Petrov]"],
    ],
    [
      "To the chair of Botany the Senate appointed on 3 April Dr. Jan Novak.",
      ["Appointment 2019-04-03 [participant Senate; appointee Jan Novak]"],
    ],
    [
      "Timur Aliev (Institute of Soils) and Jorge Soto of the Arica Centre of Deserts, Chile, have found pollen from the Black Sea in 12 caves, as the Journal of Dry Lakes reported in April.",
      ["Result 2019-04 [author Timur Aliev; author Jorge Soto]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));

  test.each(["On 4 April the lawyer took him to court.", "Jan Novak took them to task on 4 April."])(
    "none: %s",
    (text) => expect(eventLines(text)).toEqual([]),
  );
});
