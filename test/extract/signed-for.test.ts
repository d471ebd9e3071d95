// Who signed for whom where the verb goes first or a hand is named; who headed a delegation; days that bring talks or find guests somewhere.
import { expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const SIGNED = "The Tide Agreement was signed in Lima on 2 May.";
const CAME = "A delegation of the Danish Research Council visited Ghent University on 15 May.";

test.each([
  [
    `${SIGNED} For the guests signed Anna Berger, its Executive Director; for the hosts, Director General Dr Lars Holm.`,
    ["Signing 2019-05-02 at Lima [signatory Anna Berger; signatory Lars Holm]"],
  ],
  [
    `${SIGNED} On behalf of the Bank of Fiji signed Anna Berger, its Director, and for Malta's Seed Fund Rector Lars Holm.`,
    [
      "Signing 2019-05-02 at Lima [signatory Bank of Fiji; signatory Anna Berger; signatory Seed Fund; signatory Lars Holm]",
    ],
  ],
  [
    `${SIGNED} Ghent University and the Bank of Fiji signed by the hand of their directors, Lars Holm and Anna Berger.`,
    [
      "Signing 2019-05-02 at Lima [signatory Ghent University; signatory Bank of Fiji; signatory Lars Holm; signatory Anna Berger]",
    ],
  ],
  [
    `${SIGNED} For the Bank of Fiji, signed copies were handed to Anna Berger.`,
    ["Signing 2019-05-02 at Lima []"],
  ],
  [
    "A delegation of the Danish Research Council, at whose head was Anna Berger, Deputy Director, was received at Ghent University on 15 May.",
    ["Visit 2019-05-15 at Ghent University [visitor Danish Research Council; visitor Anna Berger]"],
  ],
  [
    "They visited the Bank of Fiji, at whose head is Anna Berger, on 15 May.",
    ["Visit 2019-05-15 at Bank of Fiji []"],
  ],
  [
    "In Lima, 2 May was a day of talks between Anna Berger and Lars Holm.",
    ["Meeting 2019-05-02 at Lima [attendee Anna Berger; attendee Lars Holm]"],
  ],
  [
    "The 2nd of May brought negotiations between Ghent University and the Bank of Fiji.",
    ["Meeting 2019-05-02 [attendee Ghent University; attendee Bank of Fiji]"],
  ],
  ["2 May brought rain between Lima and Quito.", []],
  [
    `${CAME} The next day found them in the Salt Museum.`,
    [
      "Visit 2019-05-15 at Ghent University [visitor Danish Research Council]",
      "Visit 2019-05-16 at Salt Museum [visitor Danish Research Council]",
    ],
  ],
  [
    `${CAME} The next day found them in good spirits.`,
    ["Visit 2019-05-15 at Ghent University [visitor Danish Research Council]"],
  ],
])("%s", (text, expected) => {
  expect(eventLines(text)).toEqual(expected);
});
