// What the committed quality.json promises of confidences; that it is not stale is for `make check-calibration` to say.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEFAULT_MIN_CONFIDENCE } from "../../pipeline/command/build.ts";
import { samples, tally } from "./calibration.ts";
import { annotatedDocuments } from "./gold.ts";

const quality = readFileSync(join(import.meta.dirname, "../../pipeline/lexicon/quality.json"), "utf8");

interface Figures {
  readonly right: number;
  readonly precision: number;
}

describe("the default of --min-confidence", () => {
  const { records } = JSON.parse(quality) as {
    records: Record<string, { extracted: Figures; published: Figures; publishedAt: Figures[] }>;
  };
  /** What may be lost of the right records. */
  const KEPT = 0.95;

  test.each(Object.entries(records))(
    "makes %s right in 97 of 100 where any setting does that costs few of the right ones",
    (_table, { extracted, published, publishedAt }) => {
      const settings = publishedAt.filter(({ right }) => right >= KEPT * extracted.right);
      const reachable = Math.max(...settings.map(({ precision }) => precision));
      expect(published.precision).toBeGreaterThanOrEqual(Math.min(0.97, reachable));
      expect(published.precision).toBeGreaterThanOrEqual(extracted.precision);
      expect(published.right).toBeGreaterThanOrEqual(KEPT * extracted.right);
    },
  );
  test("is a share", () => {
    expect(DEFAULT_MIN_CONFIDENCE).toBeGreaterThan(0);
    expect(DEFAULT_MIN_CONFIDENCE).toBeLessThan(1);
  });
});

test("the confidences of documents left out are true to 5 points", () => {
  const { confidence } = JSON.parse(quality) as {
    confidence: Record<string, { records: number; stated?: number; observed?: number }[]>;
  };
  for (const bands of Object.values(confidence)) {
    const total = bands.reduce((sum, { records }) => sum + records, 0);
    const error = bands.reduce(
      (sum, { records, stated = 0, observed = 0 }) => sum + records * Math.abs(stated - observed),
      0,
    );
    expect(error / total).toBeLessThan(0.05);
  }
});

test("a document more is a tally more, and none loses by another", () => {
  const [first, ...rest] = samples(annotatedDocuments().slice(0, 5));
  const before = new Map(tally(rest).map((row) => [`${row.table} ${row.rule}`, row]));
  for (const { table, rule, right, wrong } of tally([...rest, ...(first ? [first] : [])])) {
    const old = before.get(`${table} ${rule}`);
    expect(right).toBeGreaterThanOrEqual(old?.right ?? 0);
    expect(wrong).toBeGreaterThanOrEqual(old?.wrong ?? 0);
  }
});
