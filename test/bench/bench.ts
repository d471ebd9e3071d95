// Words a second of each stage and peak memory, on a corpus grown from the newsletter: `make bench`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exportAll } from "../../pipeline/export/export.ts";
import type { Draft, Source } from "../../pipeline/flow.ts";
import { read } from "../../pipeline/read/read.ts";
import { draft, publish } from "../../pipeline/run.ts";
import { knowledgeForTests } from "../support/knowledge.ts";

const NEWSLETTER = join(import.meta.dirname, "../../input/newsletters/china-st-newsletter-no-23.md");
const COPIES = Number(process.argv[2] ?? 200);
const YEAR = 2016;

const bytes = readFileSync(NEWSLETTER);
const times = new Map<string, number>();
let mark = 0;

/** The time since the mark goes to a stage. */
function lap(stage: string): void {
  const now = performance.now();
  times.set(stage, (times.get(stage) ?? 0) + now - mark);
  mark = now;
}

/** A copy of the newsletter of another year: other dates, other editions, the same people and bodies. */
function grown(index: number): Source | undefined {
  const text = bytes.toString("utf8").replaceAll(String(YEAR), String(YEAR - (index % 40)));
  return read({ document: `copy-${index}.md`, bytes: Buffer.from(text) }, () => {});
}

const ignore = (): void => {};
for (let warm = 0; warm < 20; warm++) draft(grown(warm) as Source, ignore);

let words = 0;
const drafts: Draft[] = [];
for (let copy = 0; copy < COPIES; copy++) {
  mark = performance.now();
  const source = grown(copy) as Source;
  lap("read");
  const made = draft(source, ignore, (stage) => lap(stage));
  words += made.wordCount;
  drafts.push(made);
}
const perDocument = ["read", "parse", "annotate", "extract"];
mark = performance.now();
const dataset = publish(drafts, knowledgeForTests(), ignore, (stage) => lap(stage));
await exportAll(dataset);
lap("export");

console.log(`${COPIES} documents, ${words} words`);
const row = (name: string, ms: number): string =>
  `${name.padEnd(20)}${(ms / 1000).toFixed(2).padStart(8)} s${Math.round(words / (ms / 1000))
    .toLocaleString("en")
    .padStart(14)} words/s`;
for (const [stage, ms] of times) console.log(row(stage, ms));
console.log(
  row(
    "read to extract",
    perDocument.reduce((sum, stage) => sum + (times.get(stage) ?? 0), 0),
  ),
);
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
