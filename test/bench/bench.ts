// Words a second of each stage and peak memory, on copies of the newsletter and on a corpus grown from our documents: `make bench`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "../../pipeline/flow.ts";
import { knowledgeForTests } from "../support/knowledge.ts";
import { type Speeds, StageClock } from "./clock.ts";
import { grownCorpus } from "./corpus.ts";
import { others } from "./others.ts";
import { draft, exportAll, keepInMemory, publishKept, readOne } from "./program.ts";
import { machine, number, writePart } from "./results.ts";
import { gainOf, measuredThreads } from "./threads.ts";

const NEWSLETTER = join(import.meta.dirname, "../../input/newsletters/china-st-newsletter-no-23.md");
/** How often the newsletter is read; all else is in proportion. */
const COPIES = Number(process.argv[2] ?? 200);
const GROWN = COPIES * 2;
/** Documents of each kind that run before any time is taken: until after about two hundred the compiler goes on making code quicker. */
const WARM = COPIES;
/** Documents whose drafts are resolved, validated and exported together. */
const COLLECTED = Math.min(COPIES, 50);
/** Documents that the others read: they take long. */
const OTHERS = Math.min(COPIES, 60);
/** Parts of the documents that are timed one by one: machines that others use too are slow for seconds at a time. */
const ROUNDS = 10;
const YEAR = 2016;
const TOGETHER = "read to extract";

const ignore = (): void => {};

/** A copy of the newsletter of another year: other dates, other editions, the same people and bodies. */
const newsletter = readFileSync(NEWSLETTER, "utf8");
const copies = Array.from({ length: COPIES }, (_, index) =>
  newsletter.replaceAll(String(YEAR), String(YEAR - (index % 40))),
);
const corpus = grownCorpus(GROWN);

interface Measured {
  readonly documents: number;
  readonly words: number;
  /** Of each round. */
  readonly rounds: readonly Speeds[];
}

/** Document by document, as a worker does: a draft is handed on and forgotten. */
async function measured(texts: readonly string[]): Promise<Measured> {
  const size = Math.ceil(texts.length / ROUNDS);
  const rounds: Speeds[] = [];
  let words = 0;
  for (let from = 0; from < texts.length; from += size) {
    const round = await measuredRound(texts.slice(from, from + size));
    rounds.push(...round.rounds);
    words += round.words;
  }
  return { documents: texts.length, words, rounds };
}

async function measuredRound(texts: readonly string[]): Promise<Measured> {
  const clock = new StageClock();
  let words = 0;
  for (const [index, text] of texts.entries()) {
    const bytes = Buffer.from(text);
    clock.start();
    const source = await readOne(`document-${index}.md`, bytes);
    clock.lap("read");
    words += draft(source, ignore, clock.lap).wordCount;
  }
  return { documents: texts.length, words, rounds: [clock.speeds(words, TOGETHER)] };
}

/** What the others do with the same texts, one after the other in the same run. */
function measuredOthers(texts: readonly string[], words: number): Speeds {
  const clock = new StageClock();
  for (const [name, find] of others) {
    for (const text of texts.slice(0, 10)) find(text);
    clock.start();
    for (const text of texts) find(text);
    clock.lap(name);
  }
  return new Map([...clock.speeds(words, "")].filter(([name]) => others.has(name)));
}

/** The collection's stages on a part of the drafts, all in memory. */
async function measuredCollection(texts: readonly string[]): Promise<Measured> {
  const drafts: Draft[] = [];
  for (const [index, text] of texts.entries())
    drafts.push(draft(await readOne(`copy-${index}.md`, Buffer.from(text)), ignore));
  const words = drafts.reduce((sum, { wordCount }) => sum + wordCount, 0);
  const clock = new StageClock();
  const dataset = await publishKept(drafts, knowledgeForTests(), ignore, keepInMemory, clock.lap);
  await exportAll(dataset, { open: ignore, write: ignore, close: ignore });
  clock.lap("export");
  return { documents: texts.length, words, rounds: [clock.speeds(words, "resolve to export")] };
}

/** Each stage with its rounds: the one in the middle, the slowest and the quickest. */
function table(title: string, { documents, words, rounds }: Measured): string {
  const stages = [...(rounds[0]?.keys() ?? [])];
  const rows = stages.map((stage) => {
    const speeds = rounds.map((round) => round.get(stage) ?? 0).sort((a, b) => a - b);
    const [slowest = 0, middle = 0, quickest = 0] = [0, speeds.length >> 1, -1].map((at) => speeds.at(at));
    return `| ${stage} | ${number(middle)} | ${number(slowest)} | ${number(quickest)} |`;
  });
  const head = `## ${title}\n\n${number(documents)} documents, ${number(words)} words, ${rounds.length === 1 ? "one round" : `${rounds.length} rounds`}.\n`;
  const names = "| stage | words a second | slowest round | quickest round |\n| --- | ---: | ---: | ---: |";
  return [head, names, ...rows, ""].join("\n");
}

await measured([...copies.slice(0, WARM), ...corpus.slice(0, WARM)]);
const onCopies = await measured(copies);
const onCorpus = await measured(corpus);
const few = await measuredRound(corpus.slice(0, OTHERS));
const ours = few.rounds[0]?.get(TOGETHER) ?? 0;
const compared = new Map([[TOGETHER, ours], ...measuredOthers(corpus.slice(0, OTHERS), few.words)]);
const byThreads = await measuredThreads(corpus, onCorpus.words);
const collected = await measuredCollection(copies.slice(0, COLLECTED));
const memory = Math.round(process.resourceUsage().maxRSS / 1024);

writePart(`# What the stages take

Written by \`make bench\`: words a second of processor time (user and system, the collector's and compiler's threads counted in), after
warming up. ${machine()}; peak memory ${memory} MiB.

${table("Copies of the newsletter", onCopies)}
${table("A corpus grown from our own documents", onCorpus)}
${table("Beside others, on the same text", { ...few, rounds: [compared] })}
compromise finds people, places and organizations; wink-nlp tokens, sentences and parts of speech.

${table("Worker threads, on the grown corpus", { ...onCorpus, rounds: byThreads })}
Files to kept parts, words a second of the clock on the wall. In their quickest rounds two threads do ${gainOf(byThreads).toFixed(2)} times what one does.

${table("The collection's stages, on copies of the newsletter", collected)}`);
