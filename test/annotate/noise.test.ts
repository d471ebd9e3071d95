// Spoilt text: nothing crashes, every span gives its words, and mentions are still found.
import { describe, expect, test } from "vitest";
import type { Draft } from "../../pipeline/flow.ts";
import { draft } from "../../pipeline/run.ts";
import { LOSS, noiseScore, RATE } from "../score/noise.ts";
import { goldDocuments, sampleOf, sourceOf } from "../support/gold.ts";
import { noisy } from "../support/noise.ts";

function checkSpans({ source, mentions, articles }: Draft): void {
  for (const { span, text } of mentions) {
    const words = source.text.slice(span.start, span.end);
    expect(words[0]).toBe(text[0]);
    expect(words.at(-1)).toBe(text.at(-1));
  }
  for (const { span } of articles) expect(span.end).toBeLessThanOrEqual(source.text.length);
}

/** Documents are many by now: `make score` spoils all of them, and so does the fuzzer. */
const some = sampleOf(goldDocuments(), 6);

describe("noise", () => {
  test(`mention F1 falls by ${LOSS} points at most at ${100 * RATE} % noise`, () => {
    const { clean, spoilt } = noiseScore(some, checkSpans);
    expect(clean - spoilt).toBeLessThanOrEqual(LOSS);
  });

  test.each([0.1, 0.5])("no crash and exact spans at a rate of %s", (rate) => {
    for (const { text } of some) checkSpans(draft(sourceOf(noisy(text, 7, rate).text), () => {}));
  });
});
