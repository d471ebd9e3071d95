// Whom somebody follows in a post: "to succeed A", "after B's resignation", "Ms C succeeds D"; told of the taking of office rather than of the choice.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const ELECTED = "Eva Tamm was elected President of the Port Union of Tallinn on 1 May";
const LINE = /^Appointment (?:2019-05-01|undated) \[appointee Eva Tamm; participant Mika Laine\]$/;

describe("beside the clause", () => {
  test.each([
    `${ELECTED} to succeed Mika Laine.`,
    `${ELECTED} following the sudden retirement of Mika Laine.`,
    `${ELECTED} after Mika Laine's resignation.`,
    `${ELECTED} as Mika Laine's successor.`,
    `${ELECTED} in Dr Mika Laine's place.`,
    "Mika Laine, President since 2009, was in the chair for the last time. Elected to succeed him was Ms Eva Tamm.",
  ])("%s", (text) => {
    expect(eventLines(text)).toContainEqual(expect.stringMatching(LINE));
  });
});

describe("by who leaves, in sentences around", () => {
  test.each([
    [
      "On 3 May the Port Union of Tallinn elected Eva Tamm as its President and Jan de Wit as its Treasurer. Ms Tamm succeeds Mr Mika Laine.",
      "Appointment 2019-05-03 [participant Port Union of Tallinn; appointee Eva Tamm; participant Mika Laine]",
    ],
    [
      "Eva Tamm took over as Chairperson of the Port of Tallinn on 1 May. She was appointed by Minister Jan de Wit in April and succeeds Mika Laine.",
      "Appointment 2019-05-01 [appointee Eva Tamm; participant Mika Laine]",
    ],
    [
      "Eva Tamm takes over as Director of the Port of Tallinn on 1 June; the Ministry of Ports had chosen her in April. Prof. Laine, Director since August 2012, retires on Sunday.",
      "Appointment 2019-06-01 [appointee Eva Tamm; participant Laine]",
    ],
  ])("%s", (text, line) => {
    expect(eventLines(text)).toContain(line);
  });
});

describe("who leaves after another follows nobody", () => {
  test.each([
    [
      "Eva Tamm resigned on 1 May following the death of Mika Laine.",
      "Appointment 2019-05-01 [appointee Eva Tamm]",
    ],
    [`${ELECTED} following the resignation of the board.`, "Appointment 2019-05-01 [appointee Eva Tamm]"],
  ])("%s", (text, line) => {
    expect(eventLines(text)).toContain(line);
  });
});
