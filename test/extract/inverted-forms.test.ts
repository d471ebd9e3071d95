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
