// Spoilt text: nothing crashes, every span gives its words, and mentions are still found.
import { describe, expect, test } from "vitest";
import type { Draft } from "../../pipeline/flow.ts";
import { draft } from "../../pipeline/run.ts";
import { agreement, f1, goldDocuments, sourceOf } from "../support/gold.ts";
import { noisy } from "../support/noise.ts";

const SEEDS = [1, 2, 3];
/** Share of words that are spoilt. */
const RATE = 0.01;
/** Points of F1 that may be lost at that rate. */
const LOSS = 4;

const documents = goldDocuments();

const drafted = (text: string): Draft => draft(sourceOf(text), () => {});

function checkSpans({ source, mentions, articles }: Draft): void {
  for (const { span, text } of mentions) {
    const words = source.text.slice(span.start, span.end);
    expect(words[0]).toBe(text[0]);
    expect(words.at(-1)).toBe(text.at(-1));
  }
  for (const { span } of articles) expect(span.end).toBeLessThanOrEqual(source.text.length);
}

describe("noise", () => {
  test(`mention F1 falls by ${LOSS} points at most at ${100 * RATE} % noise`, () => {
    const clean = f1(documents.map(({ text, marked }) => agreement(marked, drafted(text))));
    const spoilt = documents.flatMap(({ text, marked }) =>
      SEEDS.map((seed) => {
        const { text: changed, placeOf } = noisy(text, seed, RATE);
        const made = drafted(changed);
        checkSpans(made);
        const moved = marked.map(({ type, start, end }) => ({
          type,
          start: placeOf(start),
          end: placeOf(end - 1) + 1,
        }));
        return agreement(moved, made);
      }),
    );
    expect(clean - f1(spoilt)).toBeLessThanOrEqual(LOSS);
  });

  test.each([0.1, 0.5])("no crash and exact spans at a rate of %s", (rate) => {
    for (const { text } of documents) checkSpans(drafted(noisy(text, 7, rate).text));
  });
});
