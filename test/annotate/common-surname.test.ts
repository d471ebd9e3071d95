// Surnames that are common words, behind an honorific and a given name.
import { expect, test } from "vitest";
import { draftOf } from "../support/draft.ts";

const people = (text: string): string[] =>
  draftOf(text)
    .mentions.filter(({ type }) => type === "PERSON")
    .map(({ text: name }) => name);

test.each([
  ["The talks with Hon. John Silk, on monitoring, were held in Riga.", ["John Silk"]],
  ["Mr John Silk and Dr Peter Glass met in Riga.", ["John Silk", "Peter Glass"]],
  ["The Dr Martin Prize was founded in Riga.", []],
])("%s", (text, expected) => {
  expect(people(text)).toEqual(expected);
});
