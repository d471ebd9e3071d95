// make fuzz: spoilt and invented documents in all formats for some minutes, by a seed; prints what it tried.
// FUZZ_SECONDS (600) says how long, FUZZ_SEED (1) what; what breaks a law is kept in .scratch/fuzz.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { knowledgeForTests } from "../support/knowledge.ts";
import { type Made, madeInputs } from "./arbitrary.ts";
import { tryInput } from "./laws.ts";
import { spoiltBytes, spoiltWords } from "./mutate.ts";
import { pick, type Random, randomOf } from "./random.ts";

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 600);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const TEST = join(import.meta.dirname, "..");
const KEPT = join(TEST, "..", ".scratch", "fuzz");
/** A document that takes longer, in seconds, hangs. */
const SLOWEST = 60;
const MADE_AT_ONCE = 10;

interface Tally {
  tried: number;
  read: number;
  slowest: number;
  readonly refused: Map<string, number>;
}

const filesIn = (folder: string, names: RegExp): Made[] =>
  readdirSync(folder)
    .filter((name) => names.test(name))
    .map((name) => ({ document: name, bytes: readFileSync(join(folder, name)) }));

const TEXT = /\.(?:md|txt|html)$/;
const documents = [...filesIn(join(TEST, "read/formats"), /\./), ...filesIn(join(TEST, "gold"), /\.txt$/)];

/** The next inputs: a document with spoilt words or bytes, or some that were made. */
function nextInputs(random: Random, round: number): Made[] {
  if (round % 4 === 3) return madeInputs(Math.floor(random() * 2 ** 31), MADE_AT_ONCE);
  const { document, bytes } = pick(documents, random);
  const isText = TEXT.test(document) && !/utf-16|gb18030|1252/.test(document);
  if (isText && random() < 0.7)
    return [{ document, bytes: Buffer.from(spoiltWords(bytes.toString("utf8"), random)) }];
  return [{ document, bytes: spoiltBytes(bytes, pick(documents, random).bytes, random) }];
}

const tallies = new Map<string, Tally>();
const failures: string[] = [];

async function attempt({ document, bytes }: Made): Promise<void> {
  const kind = `${document.startsWith("made.") ? "made" : "spoilt"} ${extname(document)}`;
  const tally = tallies.get(kind) ?? { tried: 0, read: 0, slowest: 0, refused: new Map<string, number>() };
  tallies.set(kind, tally);
  const start = performance.now();
  const used = process.cpuUsage();
  try {
    const { drafts, refused } = await tryInput(document, bytes, knowledge);
    tally.read += drafts > 0 ? 1 : 0;
    for (const rule of refused) tally.refused.set(rule, (tally.refused.get(rule) ?? 0) + 1);
    const { user, system } = process.cpuUsage(used);
    const seconds = (user + system) / 1e6;
    if (seconds > SLOWEST) throw new Error(`it took ${seconds.toFixed(0)} seconds`);
  } catch (error) {
    mkdirSync(KEPT, { recursive: true });
    const kept = join(KEPT, `${SEED}-${failures.length}-${document}`);
    writeFileSync(kept, bytes);
    failures.push(`${kept}: ${error instanceof Error ? error.stack : error}`);
  }
  tally.tried++;
  tally.slowest = Math.max(tally.slowest, performance.now() - start);
}

const knowledge = knowledgeForTests();
const random = randomOf(SEED);
const end = performance.now() + SECONDS * 1000;
for (let round = 0; performance.now() < end; round++)
  for (const input of nextInputs(random, round)) if (performance.now() < end) await attempt(input);

console.log(`seed ${SEED}, ${SECONDS} seconds, ${documents.length} documents to spoil`);
console.log("input            tried    read  slowest  refused");
for (const [kind, { tried, read, slowest, refused }] of [...tallies].sort()) {
  const rules = [...refused]
    .sort()
    .map(([rule, count]) => `${rule} ${count}`)
    .join(", ");
  console.log(
    `${kind.padEnd(14)}${String(tried).padStart(8)}${String(read).padStart(8)}${`${Math.round(slowest)} ms`.padStart(9)}  ${rules}`,
  );
}
for (const failure of failures) console.log(`\nFAILED ${failure}`);
console.log(failures.length === 0 ? "every law held" : `${failures.length} laws broken`);
process.exitCode = failures.length === 0 ? 0 : 1;
