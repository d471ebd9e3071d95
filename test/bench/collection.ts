// The collection's stages at scale, on a corpus grown from our own documents, with time and memory by stage: `make bench-collection`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { DEFAULT_MIN_CONFIDENCE } from "../../pipeline/command/build.ts";
import type { Draft } from "../../pipeline/flow.ts";
import { knowledgeForTests } from "../support/knowledge.ts";
import { grownDocuments } from "./corpus.ts";
import { draft, exportAll, keepIn, publishKept, readOne, scratchIn, writeRelease } from "./program.ts";
import { machine, number, writePart } from "./results.ts";

const ARTICLES = Number(process.argv[2] ?? 1_000);
/** Where drafts stay for runs to come: they are made once for collections of all sizes. */
const DRAFTS = process.argv[3];

const ignore = (): void => {};
const folder = mkdtempSync(join(tmpdir(), "annals-bench-"));
const drafts = DRAFTS ?? join(folder, "drafts");
const pathOf = (index: number): string => join(drafts, `${index}.json.gz`);
const draftAt = (index: number): Draft =>
  JSON.parse(gunzipSync(readFileSync(pathOf(index))).toString("utf8"));

/** Drafts documents until they have so many articles; tells how many documents that takes. */
async function makeDrafts(): Promise<{ documents: number; articles: number; words: number }> {
  mkdirSync(drafts, { recursive: true });
  const made = { documents: 0, articles: 0, words: 0 };
  for (const text of grownDocuments()) {
    const index = made.documents++;
    if (!existsSync(pathOf(index))) {
      const name = `grown-${String(index).padStart(6, "0")}.md`;
      const one = draft(await readOne(name, Buffer.from(text)), ignore);
      writeFileSync(pathOf(index), gzipSync(JSON.stringify(one), { level: 1 }));
    }
    const { articles, wordCount } = draftAt(index);
    made.articles += articles.length;
    made.words += wordCount;
    if (made.articles >= ARTICLES) break;
  }
  return made;
}

const rows: string[] = [];
let cpu = process.cpuUsage();
let begin = performance.now();
const whole = { processor: 0, passed: 0 };

/** One line a stage: processor time of all threads (also those that collect garbage), time passed, most memory so far. */
function lap(stage: string): void {
  const { user, system } = process.cpuUsage(cpu);
  const processor = (user + system) / 1e6;
  const passed = (performance.now() - begin) / 1000;
  whole.processor += processor;
  whole.passed += passed;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  rows.push(`| ${stage} | ${processor.toFixed(1)} | ${passed.toFixed(1)} | ${number(memory)} |`);
  console.log(rows.at(-1));
  cpu = process.cpuUsage();
  begin = performance.now();
}

/** More triples than this are not checked here: a check holds the whole graph in memory. */
const CHECKED = 2_000_000;

/** What `annals check` takes on the release, in a process of its own. */
function checkRow(release: string): string {
  const program = join(import.meta.dirname, "../../dist/main.js");
  const watched = ["--import", new URL("./usage.mjs", import.meta.url).href, program];
  const { status, stderr } = spawnSync(process.execPath, [...watched, "--quiet", "check", release], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the release is not sound: ${stderr}`);
  const { processor, passed, memory } = JSON.parse(stderr);
  return `| check (a process of its own) | ${processor.toFixed(1)} | ${passed.toFixed(1)} | ${number(memory)} |`;
}

try {
  const { documents, articles, words } = await makeDrafts();
  if (DRAFTS === undefined) lap("draft");
  else [cpu, begin] = [process.cpuUsage(), performance.now()];
  const walked: Iterable<Draft> = {
    *[Symbol.iterator]() {
      for (let index = 0; index < documents; index++) yield draftAt(index);
    },
  };
  const scratch = scratchIn(join(folder, "scratch"));
  const shelf = await scratch.open();
  const knowledge = { ...knowledgeForTests(), minConfidence: DEFAULT_MIN_CONFIDENCE };
  const dataset = await publishKept(walked, knowledge, ignore, keepIn(shelf.database), lap);
  const place = { fresh: join(folder, "fresh"), old: join(folder, "old") };
  const release = join(folder, "release");
  const written = await writeRelease(release, (sink) => exportAll(dataset, sink, scratch), place);
  lap("export");
  const triples = written.find(({ tally }) => tally)?.tally?.triples ?? 0;
  writePart(`# What a collection of ${number(ARTICLES)} articles takes

Written by \`make bench-collection\`, on a corpus grown from our own documents: ${number(documents)} documents, ${number(articles)} articles,
${number(words)} words; ${number(triples)} triples, ${number(dataset.evidence.length)} rows of evidence. ${machine()}.
Seconds of processor time and of the clock, and the most memory so far in MiB.

| stage | processor | clock | memory |
| --- | ---: | ---: | ---: |
${rows.join("\n")}
| together | ${whole.processor.toFixed(1)} | ${whole.passed.toFixed(1)} | |
${triples <= CHECKED ? checkRow(release) : "| check | not tried | | |"}
`);
  shelf.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
