// What stands where English rarely puts it: a deed signed a sentence later, what takes place behind its verb, a clause's own day before it, the whole behind its part.
import { describe, expect, test } from "vitest";
import { draftOf, eventLines } from "../support/draft.ts";

describe("a deed that the sentence before names", () => {
  test.each([
    [
      "Protocol on Dykes, between the Wadden Institute and Leeds University. Signed online, 3 May.",
      ["Signing 2019-05-03 [signatory Wadden Institute; signatory Leeds University]"],
    ],
    [
      "Memorandum on Reeds of the Wadden Institute and Leeds University. Signed in Riga on 3 May.",
      ["Signing 2019-05-03 at Riga [signatory Wadden Institute; signatory Leeds University]"],
    ],
    [
      "The new Treaty on Dykes covers four rivers. It was signed in Riga on 3 May by Dr. Ann Berg and Dr. Bo Lund.",
      ["Signing 2019-05-03 at Riga [signatory Ann Berg; signatory Bo Lund]"],
    ],
    // Two deeds are told of: which of them is meant is not sure.
    ["The Treaty on Dykes replaces the Treaty on Reeds. It was signed in Riga on 3 May.", []],
    ["Protocol on Dykes, between the Wadden Institute and Leeds University. It will be signed soon.", []],
    ["A forum on dykes. Signed copies are on sale.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("what takes place stands last", () => {
  test.each([
    ["In Riga took place the workshop on seeds on 3 May.", ["Conference 2019-05-03 at Riga []"]],
    ["On 3 May took place in Riga the workshop on reeds.", ["Conference 2019-05-03 at Riga []"]],
    ["From 3 to 5 May was held in Riga the workshop on seeds.", ["Conference 2019-05-03 at Riga []"]],
    ["In Riga concluded on 3 May the Baltic Forum on Reeds.", ["Conference 2019-05-03 at Riga []"]],
    // Somebody's place is no event.
    ["On 3 May she took the place of the treasurer in the choir.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("the day and the town in front of a clause are its own", () => {
  test.each([
    [
      "On 6 May the delegation met Dr. Ann Berg, and on 8 May visited the Reed Institute.",
      ["Meeting 2019-05-06 [attendee Ann Berg]", "Visit 2019-05-08 at Reed Institute []"],
    ],
    [
      "In Riga Dr. Bo Lund met Dr. Ann Berg and in Turku signed the Reed Agreement with Leeds University on 8 May.",
      [
        "Meeting undated at Riga [attendee Bo Lund; attendee Ann Berg]",
        "Signing 2019-05-08 at Turku [signatory Leeds University]",
      ],
    ],
    // The only day is both clauses'.
    [
      "Dr. Bo Lund met Dr. Ann Berg and visited the Reed Institute on 8 May.",
      [
        "Meeting 2019-05-08 [attendee Bo Lund; attendee Ann Berg]",
        "Visit 2019-05-08 at Reed Institute [visitor Bo Lund]",
      ],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("who holds a post right behind a town is the subject", () => {
  test.each([
    [
      "On 3 May in the Embassy of Latvia in Oslo Ambassador Ann Berg handed the gold medal of the Academy to Bo Lund.",
      ["Award 2019-05-03 at Embassy of Latvia in Oslo [giver Ann Berg; recipient Bo Lund]"],
    ],
    [
      "In Riga President Ann Berg and Minister Bo Lund signed the Reed Treaty on 3 May.",
      ["Signing 2019-05-03 [signatory Ann Berg; signatory Bo Lund]"],
    ],
    [
      "At the Reed Centre Director Bo Lund received Dr. Ann Berg on 3 May.",
      ["Meeting 2019-05-03 [host Bo Lund; visitor Ann Berg]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("the whole between commas is no party beside its part", () => {
  test.each([
    [
      "The Reed Section, Ministry of Water, signed the Reed Agreement with Leeds University on 3 May.",
      ["Signing 2019-05-03 [signatory Reed Section; signatory Leeds University]"],
    ],
    [
      "Dr. Ann Berg, Director, Reed Section, Ministry of Water, met Dr. Bo Lund on 3 May.",
      ["Meeting 2019-05-03 [attendee Ann Berg; attendee Bo Lund]"],
    ],
    // A list.
    [
      "The Reed Section, Ministry of Water and Leeds University signed the Reed Agreement on 3 May.",
      [
        "Signing 2019-05-03 [signatory Reed Section; signatory Ministry of Water; signatory Leeds University]",
      ],
    ],
    [
      "The Ministry of Water, the Reed Institute and Leeds University signed the Reed Agreement on 3 May.",
      [
        "Signing 2019-05-03 [signatory Ministry of Water; signatory Reed Institute; signatory Leeds University]",
      ],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("the land where a body lies is no party beside it", () => {
  test.each([
    [
      "Leeds University, United Kingdom, signed the Reed Agreement with the Reed Institute, Latvia, on 3 May.",
      ["Signing 2019-05-03 [signatory Leeds University; signatory Reed Institute]"],
    ],
    [
      "The Reed Institute, Latvia, and Leeds University signed the Reed Agreement on 3 May.",
      ["Signing 2019-05-03 [signatory Reed Institute; signatory Leeds University]"],
    ],
    // Lists.
    [
      "The World Bank, Peru, Chile and Bolivia signed the Reed Agreement on 3 May.",
      ["Signing 2019-05-03 [signatory World Bank; signatory Peru; signatory Chile; signatory Bolivia]"],
    ],
    [
      "Leeds University, the United Kingdom and Peru signed the Reed Agreement on 3 May.",
      ["Signing 2019-05-03 [signatory Leeds University; signatory United Kingdom; signatory Peru]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("taking a post", () => {
  test.each([
    [
      "On 3 May Bo Lund took the post of Director of the Reed Institute.",
      ["Appointment 2019-05-03 [appointee Bo Lund]"],
    ],
    ["On 3 May Bo Lund took the papers of the Director to the office.", []],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

test.each([
  [
    "Protocol on Dykes, between the Wadden Institute and Leeds University. Signed online, 3 May.",
    "Protocol on Dykes, 2019-05-03",
  ],
  [
    "The new Treaty on Dykes covers four rivers. It was signed in Riga on 3 May by Dr. Ann Berg.",
    "Treaty on Dykes, 2019-05-03",
  ],
  ["In Riga took place the workshop on seeds on 3 May.", "workshop on seeds, 2019-05-03"],
  ["From 3 to 5 May was held in Riga the workshop on seeds.", "workshop on seeds, 2019-05-03, 2019-05-05"],
  ["In Riga concluded on 3 May the Baltic Forum on Reeds.", "Baltic Forum on Reeds, 2019-05-03"],
])("what it is called and how long it lasted: %s", (text, told) => {
  const [event] = draftOf(text).events;
  const parts = [event?.name?.value, event?.start?.value, event?.end?.value];
  expect(parts.filter(Boolean).join(", ")).toBe(told);
});
