// The corpus of the bench is the same on every machine, and no document is like another.
import { expect, test } from "vitest";
import { goldDocuments } from "../support/gold.ts";
import { grownCorpus } from "./corpus.ts";

const seeds = goldDocuments();

test("the same corpus again", () => {
  expect(grownCorpus(seeds.length)).toEqual(grownCorpus(seeds.length));
});

test("a document twice differs in names, years and numbers, and is as long", () => {
  const grown = grownCorpus(seeds.length * 2);
  const words = (text: string): number => text.split(/\s+/).length;
  for (const [index, { text, marked }] of seeds.entries()) {
    const [one, other] = [grown[index] ?? "", grown[index + seeds.length] ?? ""];
    expect(other).not.toBe(one);
    expect(one).not.toBe(text);
    expect(Math.abs(words(one) - words(text))).toBeLessThan(marked.length);
  }
});
