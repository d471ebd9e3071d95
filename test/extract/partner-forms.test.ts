// Who takes part as publishers that nobody has read tell it: whose gathering it is, who signs, who speaks at what was opened, who leads those who came.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("whose gathering, who holds it with whom, who is in the chair", () => {
  test.each([
    [
      "The Dam Society elected Rosa Quispe President at its annual meeting in Lima on 3 May.",
      [
        "Appointment 2019-05-03 at Lima [participant Dam Society; appointee Rosa Quispe]",
        "Meeting 2019-05-03 at Lima [organizer Dam Society]",
      ],
    ],
    [
      "At its annual congress in Lima on 3 May the Dam Society awarded its medal to Rosa Quispe.",
      [
        "Conference 2019-05-03 at Lima [organizer Dam Society]",
        "Award 2019-05-03 at Lima [giver Dam Society; recipient Rosa Quispe]",
      ],
    ],
    [
      "The Delft Foundry Association expects 130 stalls at its Foundry Fair in Delft from 5 to 9 June.",
      ["Exhibition 2019-06-05 at Delft [organizer Delft Foundry Association]"],
    ],
    [
      "Rosa Quispe of the Dam Society praised the Museum at its anniversary symposium in Lima on 3 May.",
      ["Conference 2019-05-03 at Lima []"],
    ],
    [
      "Forty members attended a seminar on labour law that the Port Office held with the Swedish Chamber of Commerce in Riga on 1 May.",
      ["Conference 2019-05-01 at Riga [organizer Port Office; organizer Swedish Chamber of Commerce]"],
    ],
    [
      "The University of Lima held a workshop with engineers from the Delft Water Institute in Lima on 3 May.",
      ["Conference 2019-05-03 at Lima [organizer University of Lima]"],
    ],
    [
      "Delft University is home to the 8th International Conference on Dams on 22-24 August.",
      ["Conference 2019-08-22 [organizer Delft University]"],
    ],
    ["The University of Lima is home to the Institute of Dams.", []],
    [
      "The seminar on soil took place in Lima on 3 May, with the University of Lima as host and Rosa Quispe in the chair.",
      ["Conference 2019-05-03 at Lima [organizer University of Lima; chair Rosa Quispe]"],
    ],
    [
      "Forty engineers came to Lima on 3 May for the 19th Annual Meeting of the Dam Society, with Rosa Quispe in the chair.",
      ["Meeting 2019-05-03 at Lima [chair Rosa Quispe; organizer (Dam Society)]"],
    ],
    [
      "Forty engineers came to Lima on 3 May for the 19th Annual Meeting of the Dam Society, at which Rosa Quispe, President since 2013, took the chair for the last time.",
      ["Meeting 2019-05-03 at Lima [chair Rosa Quispe; organizer (Dam Society)]"],
    ],
    [
      "Forty engineers met for the seminar on soil in Lima on 3 May. Rosa Quispe took the chair of the Dam Society in 2017.",
      ["Conference 2019-05-03 at Lima []"],
    ],
    [
      "Twelve teachers start a course in data science at Delft University on 13 June. The Inca Foundation pays their tuition.",
      ["Exchange 2019-06-13 at Delft University [organizer Inca Foundation]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("who signed", () => {
  test.each([
    [
      "The Protocol on Seed Exchange was concluded in Lima on 3 May; it bears the signatures of the Rector, Rosa Quispe, and of our Dean, Jan de Wit.",
      ["Signing 2019-05-03 at Lima [signatory Rosa Quispe; signatory Jan de Wit]"],
    ],
    [
      "The Treaty on River Fish was signed in Lima on 3 May. It carries the signatures of Minister Rosa Quispe for Peru and Ambassador Jan de Wit for the Netherlands.",
      [
        "Signing 2019-05-03 at Lima [signatory Rosa Quispe; signatory Jan de Wit; signatory Peru; signatory Netherlands]",
      ],
    ],
    [
      "The Treaty on River Fish was concluded in Lima on 3 May. Rosa Quispe and Jan de Wit, Director of the Delft Water Institute, exchanged the signed copies.",
      ["Signing 2019-05-03 at Lima [signatory Rosa Quispe; signatory Jan de Wit]"],
    ],
    ["Rosa Quispe and Jan de Wit exchanged letters about dams.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("who spoke", () => {
  test.each([
    [
      "The seminar on soil took place in Lima on 3 May. Jan de Wit spoke first; Rosa Quispe of the University of Lima had the last word.",
      ["Conference 2019-05-03 at Lima [speaker Jan de Wit; speaker Rosa Quispe]"],
    ],
    [
      "The seminar on soil took place in Lima on 3 May. Jan de Wit dealt with clay, Rosa Quispe of the University of Lima with sand.",
      ["Conference 2019-05-03 at Lima [speaker Jan de Wit; speaker Rosa Quispe]"],
    ],
    [
      "The seminar on soil took place in Lima on 3 May. On Monday Rosa Quispe dealt with 40 complaints.",
      ["Conference 2019-05-03 at Lima []"],
    ],
    [
      "The Food Laboratory in Cusco was opened on 3 May by the University of Lima. In her address at the opening the laboratory's Head, Dr. Rosa Quispe, put the yearly capacity at 5,000 samples.",
      ["Launch 2019-05-03 at Cusco [organizer University of Lima; speaker Rosa Quispe]"],
    ],
    [
      "The Food Laboratory in Cusco was opened on 3 May by the University of Lima. In her speech at the University of Delft on 4 May Rosa Quispe praised the builders.",
      [
        "Launch 2019-05-03 at Cusco [organizer University of Lima]",
        "Speech 2019-05-04 at University of Delft [speaker Rosa Quispe]",
      ],
    ],
    [
      "The Food Laboratory in Cusco came on stream on 3 May. Rosa Quispe threw the switch in front of 90 guests, whom Dr Jan de Wit had welcomed with a short speech.",
      ["Launch 2019-05-03 at Cusco [participant Rosa Quispe; speaker Jan de Wit]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("who came, who talked, who got it", () => {
  test.each([
    [
      "A mission of the Zulu Centre for Trees spent 3 May at the Lima Forest Laboratory. In charge of the mission was Jan de Wit, Deputy Director for Forests.",
      ["Visit 2019-05-03 at Lima Forest Laboratory [visitor Zulu Centre for Trees; visitor Jan de Wit]"],
    ],
    [
      "A mission of the Zulu Centre for Trees spent 3 May at the Lima Forest Laboratory. In charge of the laboratory was Jan de Wit.",
      ["Visit 2019-05-03 at Lima Forest Laboratory [visitor Zulu Centre for Trees]"],
    ],
    [
      "The Treaty on River Fish was signed in Lima on 3 May by Rosa Quispe and Jan de Wit. The two had sat down for talks in Delft in March.",
      [
        "Signing 2019-05-03 at Lima [signatory Rosa Quispe; signatory Jan de Wit]",
        "Meeting 2019-03 at Delft [attendee Rosa Quispe; attendee Jan de Wit]",
      ],
    ],
    [
      "On 12 May the University of Lima awarded 8 million dollars to 14 projects. The largest sum, 1 million, goes to a team led by Professor Rosa Quispe.",
      ["Funding 2019-05-12 [giver University of Lima; recipient Rosa Quispe]"],
    ],
    [
      "Rosa Quispe is the new Rector; her charts earned her the Inca Medal of the Delft Water Institute in 2018.",
      ["Award 2018 [recipient Rosa Quispe; giver Delft Water Institute]"],
    ],
    [
      "Rosa Quispe, a draughtswoman with the Dam Society, won the Young Painter Prize of the Delft Water Institute in Suva last Saturday.",
      ["Award 2019-05-18 at Suva [recipient Rosa Quispe; giver Delft Water Institute]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
