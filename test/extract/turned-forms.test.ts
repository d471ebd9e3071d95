// What a sentence puts elsewhere than where it is looked for: behind an empty "there", before "that", in a role whose verb was said.
import { expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const WORKSHOP = "The workshop was held in Turku on 8 May.";

test.each([
  // An empty "there" before a passive.
  [
    "There was organised in Lima on 8 May a seminar on reefs by the Reef Institute.",
    ["Conference 2019-05-08 at Lima [organizer Reef Institute]"],
  ],
  [
    "There was signed in Lima on 8 May an agreement between the University of Turku and the Reef Institute.",
    ["Signing 2019-05-08 at Lima [signatory University of Turku; signatory Reef Institute]"],
  ],
  [
    "For 20 nurses, there was conducted in Lima from 6 to 10 May a training course on burns, host being the Reef Institute and sponsor the Pacific Fund.",
    ["Exchange 2019-05-06 at Lima [organizer Reef Institute; organizer Pacific Fund]"],
  ],
  ["Since 8 May there has been elected nobody.", []],
  // What a verb of being puts first, behind a time too.
  [
    "In 2021 it is the University of Turku that will host the 7th Whale Congress.",
    ["Conference 2021 [organizer University of Turku]"],
  ],
  [
    "On 8 May it was Pedro Salas who opened the Reef Centre in Lima.",
    ["Launch 2019-05-08 at Lima [participant Pedro Salas]"],
  ],
  [
    "When the lid was lifted in Lima on 8 May, it was Suva that the Reef Institute had chosen for its Clean Water Award.",
    ["Award 2019-05-08 at Lima [giver Reef Institute; recipient Suva]"],
  ],
  ["In May 2010 it was a village that hosted the rest.", []],
  // A second role behind the first.
  [
    `${WORKSHOP} Host was the Reef Institute, sponsor the Pacific Fund.`,
    ["Conference 2019-05-08 at Turku [organizer Reef Institute; organizer Pacific Fund]"],
  ],
  [
    `${WORKSHOP} Chair was Anna Berg and keynote speaker Pedro Salas.`,
    ["Conference 2019-05-08 at Turku [chair Anna Berg; speaker Pedro Salas]"],
  ],
  [
    `${WORKSHOP} Host was the Reef Institute, and sponsors of boats met.`,
    ["Conference 2019-05-08 at Turku [organizer Reef Institute]"],
  ],
  // The prize of a town or a body, handed to whoever came for it; another person's is another.
  [
    "On 8 May the Reef Institute gave its Clean Water Award to the town of Suva. The trophy was handed to Anna Berg by Pedro Salas.",
    ["Award 2019-05-08 [giver Reef Institute; recipient Suva; giver Pedro Salas; recipient Anna Berg]"],
  ],
])("%s", (text, events) => {
  expect(eventLines(text)).toEqual(events);
});
