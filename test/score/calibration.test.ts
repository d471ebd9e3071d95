// The committed calibration and quality are what the annotated documents give: `make calibrate` writes them anew.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEFAULT_MIN_CONFIDENCE } from "../../pipeline/command/build.ts";
import { calibrationTable, samples, tally } from "./calibration.ts";
import { qualityReport } from "./quality.ts";

const LEXICON = join(import.meta.dirname, "../../pipeline/lexicon");
const documents = samples();
const quality = qualityReport(documents);

interface Figures {
  readonly right: number;
  readonly precision: number;
}

test("calibration.tsv is not stale", () => {
  expect(calibrationTable(documents)).toBe(readFileSync(join(LEXICON, "calibration.tsv"), "utf8"));
});

test("quality.json is not stale", () => {
  expect(quality).toBe(readFileSync(join(LEXICON, "quality.json"), "utf8"));
});

describe("the default of --min-confidence", () => {
  const { records } = JSON.parse(quality) as {
    records: Record<string, { extracted: Figures; published: Figures }>;
  };
  test.each(["mentions", "positions", "events", "quantities"])("makes %s right in 97 of 100", (table) => {
    expect(records[table]?.published.precision).toBeGreaterThanOrEqual(0.97);
  });
  test.each(Object.keys(records))("costs few per cent of the right %s, and makes the rest surer", (table) => {
    const { extracted, published } = records[table] ?? {};
    expect(published?.right).toBeGreaterThanOrEqual(0.97 * (extracted?.right ?? 0));
    expect(published?.precision).toBeGreaterThanOrEqual(extracted?.precision ?? 1);
  });
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
