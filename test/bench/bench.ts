// Words a second of each stage and peak memory, on a corpus grown from the newsletter: `make bench`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exportAll } from "../../pipeline/export/export.ts";
import type { Draft, Source } from "../../pipeline/flow.ts";
import { draft, publish } from "../../pipeline/run.ts";
import { knowledgeForTests } from "../support/knowledge.ts";
import { readOne } from "../support/read.ts";

const NEWSLETTER = join(import.meta.dirname, "../../input/newsletters/china-st-newsletter-no-23.md");
const COPIES = Number(process.argv[2] ?? 200);
/** Documents whose drafts are resolved, validated and exported together. */
const COLLECTED = Math.min(COPIES, 50);
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
async function grown(index: number): Promise<Source> {
  const text = bytes.toString("utf8").replaceAll(String(YEAR), String(YEAR - (index % 40)));
  return readOne(`copy-${index}.md`, Buffer.from(text));
}

const ignore = (): void => {};
for (let warm = 0; warm < 20; warm++) draft(await grown(warm), ignore);

// Document by document, as a worker does: a draft is handed on and forgotten.
let words = 0;
for (let copy = 0; copy < COPIES; copy++) {
  mark = performance.now();
  const source = await grown(copy);
  lap("read");
  words += draft(source, ignore, lap).wordCount;
}

// The collection's stages on a part of the drafts, all in memory.
const drafts: Draft[] = [];
let collected = 0;
for (let copy = 0; copy < COLLECTED; copy++) {
  const made = draft(await grown(copy), ignore);
  collected += made.wordCount;
  drafts.push(made);
}
mark = performance.now();
const dataset = publish(drafts, knowledgeForTests(), ignore, lap);
await exportAll(dataset, { open: ignore, write: ignore, close: ignore });
lap("export");

const row = (name: string, ms: number, count: number): string =>
  `${name.padEnd(20)}${(ms / 1000).toFixed(2).padStart(8)} s${String(Math.round(count / (ms / 1000))).padStart(12)} words/s`;
const perDocument = ["read", "parse", "annotate", "extract"];
const sum = perDocument.reduce((total, stage) => total + (times.get(stage) ?? 0), 0);
console.log(`${COPIES} documents, ${words} words, one core`);
for (const stage of perDocument) console.log(row(stage, times.get(stage) ?? 0, words));
console.log(row("read to extract", sum, words));
console.log(`${COLLECTED} documents, ${collected} words, one core`);
for (const stage of ["resolve", "weigh", "validate", "export"])
  console.log(row(stage, times.get(stage) ?? 0, collected));
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
