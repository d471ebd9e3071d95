// Clauses in another order: the office before its holder, a place that opens a part of a sentence, an aside before the last of a list.
import { expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

test.each([
  [
    "On 4 May the founders appointed as its Director Dr. Nura Osman, formerly Head of Optics at the Oran Institute.",
    ["Appointment 2019-05-04 [appointee Nura Osman]"],
  ],
  [
    "On 4 May the council named as Secretary General Karla Horn of Austria.",
    ["Appointment 2019-05-04 [appointee Karla Horn]"],
  ],
  [
    "Karla Horn, appointed as judge by Pedro Salas on 3 May, is 40.",
    ["Appointment 2019-05-03 [participant Pedro Salas; appointee Karla Horn]"],
  ],
  ["The lawyer appointed as guardian to Anna Berg spoke in Lima.", []],
  [
    "In Lima she visited a farm; in Callao on 3 May she met Pedro Salas, and the two signed a Charter on Ports.",
    ["Meeting 2019-05-03 at Callao [attendee Pedro Salas]", "Signing 2019-05-03 at Callao []"],
  ],
  [
    "The 3rd Whale Congress took place in Lima on 3 May. Among those who spoke were Pedro Salas (University of Turku) and, on krill, Anna Berg.",
    ["Conference 2019-05-03 at Lima [speaker Pedro Salas; speaker Anna Berg]"],
  ],
  [
    "Pedro Salas met Anna Berg on 3 May and, on her behalf, Rosa Linares opened a school in Lima.",
    [
      "Meeting 2019-05-03 [attendee Pedro Salas; attendee Anna Berg]",
      "Launch 2019-05-03 at Lima [participant Rosa Linares]",
    ],
  ],
])("%s", (text, events) => {
  expect(eventLines(text)).toEqual(events);
});

const OPENED = "The Andes Bridge was opened by Pedro Salas in Lima on 6 May.";
const STAY = "Anna Berg visited Peru from 2 to 6 May. On 3 May she opened a school in Lima.";

test.each([
  [
    `${OPENED} Ambassador Aino Salmela, who gave a short address at the ceremony, had called on him in Callao the day before.`,
    [
      "Launch 2019-05-06 at Lima [participant Pedro Salas; speaker Aino Salmela]",
      "Meeting 2019-05-05 at Callao [visitor Aino Salmela; host Pedro Salas]",
    ],
  ],
  [
    `${OPENED} Ambassador Aino Salmela made a speech at the opening ceremony.`,
    ["Launch 2019-05-06 at Lima [participant Pedro Salas; speaker Aino Salmela]"],
  ],
  [
    `${STAY} During the visit the University of Turku and the Reef Institute founded a Joint Centre for Cold Seas.`,
    [
      "Visit 2019-05-02 at Peru [visitor Anna Berg]",
      "Launch 2019-05-03 at Lima [participant Anna Berg]",
      "Establishment 2019-05-02 [founder University of Turku; founder Reef Institute]",
    ],
  ],
])("%s", (text, events) => {
  expect(eventLines(text)).toEqual(events);
});

test.each([
  [
    "The contract was signed in Lyon on 13 May, the first day of the Rhone Wine Fair, by Pedro Salas.",
    ["Signing 2019-05-13 at Lyon [signatory Pedro Salas]", "Exhibition 2019-05-13 at Lyon []"],
  ],
  ["The pact was signed on 13 May, the first day of the strike.", ["Signing 2019-05-13 []"]],
  [
    "Divers finished a course in rescue on 4 May. It had begun on 26 April at the Bairiki Diving School, with the Cook Shipping Board and the Pacific Labour Office sharing the costs.",
    [
      "Exchange 2019-04-26 at Bairiki Diving School [organizer Cook Shipping Board; organizer Pacific Labour Office]",
    ],
  ],
  [
    "The 3rd Whale Congress took place in Lima on 3 May, with Dr Karla Horn giving the keynote lecture.",
    ["Conference 2019-05-03 at Lima [speaker Karla Horn]"],
  ],
  [
    "The 3rd Whale Congress took place in Lima on 3 May, with Peru winning the chess match.",
    ["Conference 2019-05-03 at Lima []"],
  ],
  [
    "KIGALI, 13 May -- The Nile Medal has gone to Dr Amina Juma. She was handed it here by Karla Horn on Friday.",
    ["Award 2019-05-10 at KIGALI [recipient Amina Juma; giver Karla Horn]"],
  ],
  [
    "The Sahel Fund has pledged 9 million yen for a second workshop in 2020.",
    ["Funding undated [giver Sahel Fund]", "Conference 2020 []"],
  ],
  ["The Sahel Fund granted 9 million yen for a new clinic in 2017.", ["Funding 2017 [giver Sahel Fund]"]],
  [
    "Rice is dear, says *Rice in the Dry Years*, which the Mekong Commission brought out on 9 May.",
    ["Publication 2019-05-09 [author Mekong Commission]"],
  ],
  [
    "The post of Chief Engineer at the Lagos Port Board was filled by Ngozi Adeyemi on 3 May.",
    ["Appointment 2019-05-03 [appointee Ngozi Adeyemi]"],
  ],
])("%s", (text, events) => {
  expect(eventLines(text)).toEqual(events);
});
