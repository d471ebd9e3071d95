// The committed calibration and quality are what the annotated documents give: `make calibrate` writes them anew.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEFAULT_MIN_CONFIDENCE } from "../../pipeline/command/build.ts";
import { calibrationTable, passageSamples, samples, tally } from "./calibration.ts";
import { qualityReport } from "./quality.ts";

const LEXICON = join(import.meta.dirname, "../../pipeline/lexicon");
const documents = samples();
const passages = passageSamples();
const quality = qualityReport(documents, passages);

interface Figures {
  readonly right: number;
  readonly precision: number;
}

test("calibration.tsv is not stale", () => {
  expect(calibrationTable([...documents, ...passages])).toBe(
    readFileSync(join(LEXICON, "calibration.tsv"), "utf8"),
  );
});

test("quality.json is not stale", () => {
  expect(quality).toBe(readFileSync(join(LEXICON, "quality.json"), "utf8"));
});

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
  const [first, ...rest] = documents;
  const before = new Map(tally(rest).map((row) => [`${row.table} ${row.rule}`, row]));
  for (const { table, rule, right, wrong } of tally([...rest, ...(first ? [first] : [])])) {
    const old = before.get(`${table} ${rule}`);
    expect(right).toBeGreaterThanOrEqual(old?.right ?? 0);
    expect(wrong).toBeGreaterThanOrEqual(old?.wrong ?? 0);
  }
});
