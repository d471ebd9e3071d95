// The scoreboard: the score table of each annotated document and of all, held against a floor that is raised as it climbs.
// tsx test/score/board.ts RELEASE GOLD FLOOR
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Score {
  readonly p?: number;
  readonly r?: number;
  readonly f: number;
  readonly n: number;
}
type Scores = Readonly<Record<string, Score>>;

/** Measures shown, in this order; the scorer knows more. */
const MEASURES = [
  "issue",
  "article",
  "article section",
  "article source and date",
  "mention.strict",
  "mention.relaxed",
  "mention.strict.PERSON",
  "mention.strict.ORGANIZATION",
  "mention.strict.PLACE",
  "mention.strict.DATE",
  "mention.strict.QUANTITY",
  "mention.strict.EVENT",
  "mention.strict.DOCUMENT",
  "mention.strict.PROGRAMME",
  "date value",
  "quantity value",
  "quantity unit",
  "quantity qualifier",
  "entity B3",
  "position",
  "position organisation",
  "event",
  "core event recall",
  "event untyped",
  "event date",
  "event place",
  "participant",
  "participant role",
];

const [release = "", gold = "", floorFile = ""] = process.argv.slice(2);
const scorer = join(import.meta.dirname, "score.mjs");

function scoresOf(...flags: string[]): Scores {
  const table = execFileSync(process.execPath, [scorer, release, gold, "--json", ...flags], {
    encoding: "utf8",
  });
  return JSON.parse(table) as Scores;
}

const documents = readdirSync(gold)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""))
  .sort();
const columns: [string, Scores][] = documents.map((name) => [name, scoresOf("--doc", name)]);
columns.push(["all", scoresOf()]);

const percent = (score: Score | undefined): string => (score ? (100 * score.f).toFixed(1) : "-");
const heads = columns.map(([name]) => name.slice(-16).padStart(17));
console.log(`${"F1 or share, %".padEnd(26)}${heads.join("")}`);
for (const measure of MEASURES) {
  const cells = columns.map(([, scores]) => percent(scores[measure]).padStart(17));
  console.log(`${measure.padEnd(26)}${cells.join("")}`);
}

const floor = JSON.parse(readFileSync(floorFile, "utf8")) as Record<string, Record<string, number>>;
let below = 0;
for (const [name, measures] of Object.entries(floor)) {
  const scores = columns.find(([column]) => column === name)?.[1] ?? {};
  for (const [measure, least] of Object.entries(measures)) {
    const reached = 100 * (scores[measure]?.f ?? 0);
    if (reached >= least) continue;
    below++;
    console.error(`${name}: ${measure} is ${reached.toFixed(1)}, below the floor of ${least}`);
  }
}
if (below > 0) process.exitCode = 1;
else console.log(`no measure below its floor (${floorFile})`);
