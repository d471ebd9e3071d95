// Entries of a calendar, which tell what, where and when without a verb.
import { expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

test.each([
  ["* 4 June: Board meeting, Riga", ["Meeting 2019-06-04 at Riga []"]],
  ["* 4 June – Workshop on seaweed, Apia", ["Conference 2019-06-04 at Apia []"]],
  ["* 12–14 June, Nairobi: Second Regional Forum on Seeds", ["Conference 2019-06-12 at Nairobi []"]],
  [
    "* 20 June: Signing of the agreement on sea grass with the Bank of Fiji, Suva",
    ["Signing 2019-06-20 [signatory Bank of Fiji]"],
  ],
  [
    "* 3-7 June: Baltic Seed Commission, 18th session, Tartu",
    ["Meeting 2019-06-03 at Tartu [organizer Baltic Seed Commission]"],
  ],
  [
    "* 4 June: Workshop on seaweed, Apia\n* 15 June: Board meeting, Riga",
    ["Conference 2019-06-04 at Apia []", "Meeting 2019-06-15 at Riga []"],
  ],
  [
    "14 June   Workshop on seaweed, Apia\n15 June   Board meeting, Riga\n3-4 July  Conference on sea grass,\n          Suva",
    ["Conference 2019-06-14 at Apia []", "Meeting 2019-06-15 at Riga []", "Conference 2019-07-03 at Suva []"],
  ],
  [
    "3 June: workshop on tides, Lima\n5 to 7 June: Conference on Ice, Quito",
    ["Conference 2019-06-03 at Lima []", "Conference 2019-06-05 at Quito []"],
  ],
  ["* 20-22 October: 9th Delta Symposium, Riga (postponed from May)", ["Conference 2019-10-20 at Riga []"]],
  ["* 5-9 July – Spring school on reefs, Crișan", ["Exchange 2019-07-05 at Crișan []"]],
  [
    "* 12 November, Riga – Workshop on reefs with Dr Mika Laine",
    ["Conference 2019-11-12 at Riga [speaker Mika Laine]"],
  ],
  [
    "* 14 June, 10 a.m.: Public lecture by Prof. Rosa Quispe, Ghent",
    ["Speech 2019-06-14 at Ghent [speaker Rosa Quispe]"],
  ],
  ['* 14 June: Opening of the exhibition "Salt", Riga', ["Exhibition 2019-06-14 at Riga []"]],
  ["* 14 June: Opening of the new reading room, Graz", ["Launch 2019-06-14 at Graz []"]],
  ["* 14 June: Award ceremony of the Baltic Water Prize, Riga", ["Award 2019-06-14 at Riga []"]],
  [
    "* 3-4 June, Lunabwe: workshop for trainers, with Dr Rosa Quispe, Professor at Ghent University, as main speaker. The Bank of Fiji pays.\n* 9 June: all boats come home.",
    ["Conference 2019-06-03 at Lunabwe [speaker Rosa Quispe; organizer Bank of Fiji]"],
  ],
  [
    "* 12 June, Riga: The Minister of Fisheries visited the Salt Museum.\n* 14 June, Riga: Workshop on ice. Papers by 1 June.",
    ["Visit undated at Salt Museum []", "Conference 2019-06-14 at Riga []"],
  ],
  [
    "* 14 June: Workshop on ice, hosted by the Bank of Fiji\n* 15 June, Graz: Seminar on salt, organised by Ghent University",
    [
      "Conference 2019-06-14 [organizer Bank of Fiji]",
      "Conference 2019-06-15 at Graz [organizer Ghent University]",
    ],
  ],
  [
    "* 14 June, Graz: Seminar on salt, with Rosa Quispe, Rector of Ghent University, in the chair",
    ["Conference 2019-06-14 at Graz [chair Rosa Quispe]"],
  ],
  [
    "## Calendar\n\n| When | What | Where |\n|---|---|---|\n| autumn | Workshop for 40 teachers, hosted by the Bank of Fiji | Malá Lomnica |\n| early summer | Seminar on salt, run by Ghent University | Graz |\n| winter | Conference on ice | Riga |",
    [
      "Conference 2019-23 at Malá Lomnica [organizer Bank of Fiji]",
      "Conference 2019-22 at Graz [organizer Ghent University]",
    ],
  ],
  ["## Figures\n\n| Season | Boats |\n|---|---|\n| autumn | 14 |\n| summer | Workshop on nets |", []],
  ["* 14 June: Election of the Board", []],
  ["* 14 June: Visit to the Salt Museum in Lahti", ["Visit 2019-06-14 at Salt Museum []"]],
  ["* 14 June: Guided tour of the botanic garden, Graz", []],
  [
    "14 June: The Minister of Fisheries visits the Polar Institute in Tromsø.",
    ["Visit 2019-06-14 at Polar Institute []"],
  ],
  [
    "| When | Where | What |\n|---|---|---|\n| 12 June | Tampere City Hall | Seminar on wood, with Eero Salo |\n| 5 July | Lahti | Workshop on ice |",
    ["Conference 2019-06-12 at Tampere City Hall [speaker Eero Salo]", "Conference 2019-07-05 at Lahti []"],
  ],
  [
    "| Name | New post | From |\n|---|---|---|\n| Dr Karin Holm | Head of the Legal Office | 1 June 2019 |",
    ["Appointment 2019-06-01 [appointee Karin Holm]"],
  ],
  ["| Year | Seminars |\n|---|---|\n| 2017 | 14 |\n| June 2018 | 12 seminars |", []],
  ["* 4 June: Nominations close", []],
  ["* 14 June: launch of the Clean Wells programme, Graz", ["Launch 2019-06-14 at Graz []"]],
  ["* 14 June: launching of the satellite Kestrel-2, Kourou", ["Launch 2019-06-14 at Kourou []"]],
  ["* 14 June, Tema: inauguration of the Fiji-Japan Reef Data Hub", ["Launch 2019-06-14 at Tema []"]],
  ["* 14 June: Workshop on Sea Grass and Reefs, Suva", ["Conference 2019-06-14 at Suva []"]],
  ["* 14 June: think of your boats", []],
  ["* 4 June: Ten new buses for Riga", []],
])("%s", (text, expected) => {
  expect(eventLines(text)).toEqual(expected);
});
