// How many events of the bank's passages are read right, by file, held against a floor: `make bank`, with the errors `make bank-errors`.
// tsx test/bank/board.ts SCRATCH [errors]
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { scored } from "../score/scored.ts";
import { bankFiles, writePassages } from "./passages.ts";

const MEASURES = [
  "event",
  "core event recall",
  "event untyped",
  "event date",
  "event place",
  "participant",
  "participant role",
];
const ROOT = join(import.meta.dirname, "../..");
const FLOOR = join(import.meta.dirname, "floor.json");

const [scratch = "", what] = process.argv.slice(2);
const at = (name: string): string => resolve(scratch, name);

interface Score {
  readonly f: number;
}

const scoredOf = (names: readonly string[], ...flags: string[]): string =>
  scored(at("release"), at("gold"), names, ...flags);

rmSync(scratch, { recursive: true, force: true });
const banks = new Map(
  bankFiles().map((file) => [basename(file, ".bank.md"), writePassages(file, at("gold"))]),
);
const texts = [...banks.values()].flat().map((name) => at(`gold/${name}.txt`));
execFileSync(
  process.execPath,
  [join(ROOT, "dist/main.js"), "--quiet", "build", ...texts, "--out", at("release")],
  {
    stdio: ["ignore", "ignore", "inherit"],
  },
);

/** Prints the table of all banks; a measure below its floor is an error. */
function board(): void {
  const floors = JSON.parse(readFileSync(FLOOR, "utf8")) as Record<string, Record<string, number>>;
  const tables = [...banks].map(
    ([bank, names]) => [bank, JSON.parse(scoredOf(names, "--json")) as Record<string, Score>] as const,
  );
  console.log("F1 or share, %".padEnd(26) + tables.map(([bank]) => bank.padStart(18)).join(""));
  for (const measure of MEASURES) {
    const reached = tables.map(([, table]) => 100 * (table[measure]?.f ?? 0));
    console.log(measure.padEnd(26) + reached.map((share) => share.toFixed(1).padStart(18)).join(""));
    tables.forEach(([bank], index) => {
      const least = floors[bank]?.[measure] ?? 0;
      if ((reached[index] ?? 0) >= least) return;
      console.error(`${bank}: ${measure} is below the floor of ${least}`);
      process.exitCode = 1;
    });
  }
}

/** Prints what was missed or wrong in the events of a bank, line by line. */
function listErrors(names: readonly string[]): void {
  const lines = scoredOf(names, "--errors", "9999").split("\n");
  console.log(lines.filter((line) => /^[a-z-]+-\d+: .*(?:event|participant)/.test(line)).join("\n"));
}

if (what === "errors") for (const names of banks.values()) listErrors(names);
else board();
