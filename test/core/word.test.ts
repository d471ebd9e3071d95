// A spelling is asked once, and its answers are bits.
import { expect, test } from "vitest";
import { anchors, facts, NO_WORD, wordOf } from "../../pipeline/core/word.ts";

let asked = 0;
const LONG = facts.ask((lower) => lower.length > 4);
const CAPITAL = facts.ask((lower, text) => {
  asked++;
  return lower !== text;
});
const VOWEL = anchors.ask((lower) => "aeiou".includes(lower.charAt(0)));

const answers = (text: string): boolean[] => {
  const { is, opens } = wordOf(text);
  return [(is & LONG) !== 0, (is & CAPITAL) !== 0, (opens & VOWEL) !== 0];
};

test("each question has a bit of its own", () => {
  expect(answers("Osaka")).toEqual([true, true, true]);
  expect(answers("osaka")).toEqual([true, false, true]);
  expect(answers("Kiel")).toEqual([false, true, false]);
  expect([NO_WORD.is, NO_WORD.opens, NO_WORD.plays]).toEqual([0, 0, 0]);
});

test("a spelling is one object, and asked once", () => {
  const first = wordOf("Lagos");
  const before = asked;
  expect(wordOf(["La", "gos"].join(""))).toBe(first);
  expect(asked).toBe(before);
});

test("a question comes before the first word", () => {
  wordOf("Quito");
  expect(() => facts.ask(() => true)).toThrow("too late");
});
