// The scoreboard: the score table of the annotated documents, by group and by document, held against a floor that is raised as it climbs.
// tsx test/score/board.ts RELEASE GOLD FLOOR
import { readdirSync, readFileSync } from "node:fs";
import { goldDocuments } from "../support/gold.ts";
import { LOSS, noiseScore, RATE } from "./noise.ts";
import { tellInReadme } from "./readme.ts";
import { scored } from "./scored.ts";

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

/** Groups of annotated documents by the first word of their names, as test/gold/README.md tells them. */
const GROUPS = ["newsletter", "dev", "rules", "check"];
/** Measures shown for each document. */
const SHORT = [
  "mention.strict",
  "date value",
  "quantity value",
  "entity B3",
  "position",
  "event",
  "core event recall",
  "participant",
];

const [release = "", gold = "", floorFile = ""] = process.argv.slice(2);
const scoresOf = (names: readonly string[]): Scores =>
  JSON.parse(scored(release, gold, names, "--json")) as Scores;

const percent = (score: Score | undefined): string => (score ? (100 * score.f).toFixed(1) : "-");
const line = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(28)}${cells.map((cell) => cell.padStart(12)).join("")}`;

const documents = readdirSync(gold)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""))
  .sort();
const members = (group: string): string[] => documents.filter((name) => name.startsWith(`${group}-`));
const groups = new Map(
  [...GROUPS.map((group) => [group, members(group)] as const), ["all", documents] as const]
    .filter(([, names]) => names.length > 0)
    .map(([group, names]) => [group, scoresOf(names)]),
);

console.log(line("F1 or share, %", [...groups.keys()]));
for (const measure of MEASURES)
  console.log(
    line(
      measure,
      [...groups.values()].map((scores) => percent(scores[measure])),
    ),
  );
tellInReadme(GROUPS, (measure, group) => percent(groups.get(group)?.[measure]));
console.log(
  `\n${line(
    "document",
    SHORT.map((measure) => measure.slice(-11)),
  )}`,
);
for (const name of documents) {
  const scores = scoresOf([name]);
  console.log(
    line(
      name,
      SHORT.map((measure) => percent(scores[measure])),
    ),
  );
}

const { clean, spoilt } = noiseScore(goldDocuments());
const lost = clean - spoilt;
console.log(
  `\nmention F1 with ${100 * RATE} % of the words spoilt: ${spoilt.toFixed(1)}, ${lost.toFixed(1)} points below ${clean.toFixed(1)} (at most ${LOSS})`,
);

const floor = JSON.parse(readFileSync(floorFile, "utf8")) as Record<string, Record<string, number>>;
let below = lost > LOSS ? 1 : 0;
for (const [name, measures] of Object.entries(floor)) {
  for (const [measure, least] of Object.entries(measures)) {
    const reached = 100 * (groups.get(name)?.[measure]?.f ?? 0);
    if (reached >= least) continue;
    below++;
    console.error(`${name}: ${measure} is ${reached.toFixed(1)}, below the floor of ${least}`);
  }
}
if (below > 0) process.exitCode = 1;
else console.log(`\nno measure below its floor (${floorFile})`);
