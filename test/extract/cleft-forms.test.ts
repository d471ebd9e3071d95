// Deeds that a sentence leads up to with "It was in", an aside between, and who sat beside whom.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("a cleft with an aside", () => {
  test.each([
    [
      "It was in Tartu, with the ice still on the river, that the Baltic Water Forum was held on 14 May.",
      ["Conference 2019-05-14 at Tartu []"],
    ],
    [
      "It was at the Polar Institute, in thick fog, that Anna Lind and Omar Diallo signed the Ice Agreement on 3 May.",
      ["Signing 2019-05-03 at Polar Institute [signatory Anna Lind; signatory Omar Diallo]"],
    ],
    [
      "It was in Tartu, the old capital, that Anna Lind and Omar Diallo signed the Ice Agreement on 3 May.",
      ["Signing 2019-05-03 at Tartu [signatory Anna Lind; signatory Omar Diallo]"],
    ],
    [
      "It was in Tartu that Anna Lind signed the Ice Agreement on 3 May.",
      ["Signing 2019-05-03 at Tartu [signatory Anna Lind]"],
    ],
    // What somebody says is told between commas is no aside of a place.
    [
      "It was in Tartu, as Peter Novak said, that the Ice Agreement was signed on 3 May.",
      ["Signing 2019-05-03 []"],
    ],
    // "that" points at a thing.
    ["That Copper Tray was sold in Tartu on 3 May.", []],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });
});

describe("who sat beside whom", () => {
  const FORUM = "The Baltic Water Forum was held in Tartu on 14 May.";
  const both = ["Conference 2019-05-14 at Tartu [chair Anna Lind; chair Omar Diallo]"];
  const one = ["Conference 2019-05-14 at Tartu [chair Anna Lind]"];
  test.each([
    [`${FORUM} In the chair sat Dr. Anna Lind, and next to her, as co-chair, Omar Diallo.`, both],
    [`${FORUM} In the chair was Dr. Anna Lind and, at her side, Omar Diallo.`, both],
    [`${FORUM} In the chair sat Dr. Anna Lind; beside her, as her fellow chair, Omar Diallo.`, both],
    [`${FORUM} In the chair sat Dr. Anna Lind; beside her, as interpreter, Omar Diallo.`, one],
    [`${FORUM} In the chair was Dr. Anna Lind, next to the window.`, one],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });
});

describe("a post that is given over", () => {
  test.each([
    [
      "Dr. Anna Lind gives over the post of Director of the Polar Institute on 30 June.",
      ["Appointment 2019-06-30 [appointee Anna Lind]"],
    ],
    ["Dr. Anna Lind gives over the parcel on 30 June.", []],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });
});
