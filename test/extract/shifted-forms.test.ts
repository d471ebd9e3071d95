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
