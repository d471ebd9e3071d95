// Plain news of delegations, signatures and days: who leads or belongs to a party told before, a document told before, "today" in a sentence.
import { expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const RECEIVED = "The Agency of Tides received a delegation of the Riga Board on 3 May.";
const SIGNED = "A Memorandum on Tides was signed between the Riga Institute and the Oslo Centre on 3 May.";

test.each([
  [
    `${RECEIVED} The delegation, headed by Director-General Anna Lind, was shown the pilot plants.`,
    ["Visit 2019-05-03 at Agency of Tides [host Agency of Tides; visitor Riga Board; visitor Anna Lind]"],
  ],
  [
    `${RECEIVED} Dr Karl Berg, member of the delegation, asked for more.`,
    ["Visit 2019-05-03 at Agency of Tides [host Agency of Tides; visitor Riga Board; visitor Karl Berg]"],
  ],
  [
    `${RECEIVED} Dr Karl Berg, member of the board, asked for more.`,
    ["Visit 2019-05-03 at Agency of Tides [host Agency of Tides; visitor Riga Board]"],
  ],
  [
    `${SIGNED} Anna Lind, Director of the Riga Institute, and Karl Berg put their signatures to the document.`,
    [
      "Signing 2019-05-03 [signatory Riga Institute; signatory Oslo Centre; signatory Anna Lind; signatory Karl Berg]",
    ],
  ],
  [
    "Anna Lind and Karl Berg put their signatures to the Tide Pact on 3 May.",
    ["Signing 2019-05-03 [signatory Anna Lind; signatory Karl Berg]"],
  ],
  [
    "The Tide Council held its second meeting in Riga today with Minister Anna Lind in the chair.",
    ["Meeting 2019-05-20 at Riga [organizer Tide Council; chair Anna Lind]"],
  ],
  [
    "From 8 to 12 June the 2nd Congress of Water, organized by the University of Riga, will be held in Oslo.",
    ["Conference 2019-06-08 at Oslo [organizer University of Riga]"],
  ],
])("%s", (text, expected) => {
  expect(eventLines(text)).toEqual(expected);
});

test.each([
  [
    "Dr Anna Lind and Dr Karl Berg were awarded the Young Tide Prize on 3 May. Each of them received 400,000 baht from the Tide Foundation.",
    ["Award 2019-05-03 [recipient Anna Lind; recipient Karl Berg]"],
  ],
  [
    `${RECEIVED} The Rector, Rosa Lima, received the visitors and showed them the ponds.`,
    ["Visit 2019-05-03 at Agency of Tides [host Agency of Tides; visitor Riga Board; host Rosa Lima]"],
  ],
  [
    `${SIGNED} For the Moroccan side it was signed by Anna Lind.`,
    ["Signing 2019-05-03 [signatory Riga Institute; signatory Oslo Centre; signatory Anna Lind]"],
  ],
  [
    "The Ninth Meeting of Nordic Tide Services took place in Riga on 3 May.",
    ["Meeting 2019-05-03 at Riga []"],
  ],
])("told once: %s", (text, expected) => {
  expect(eventLines(text)).toEqual(expected);
});
