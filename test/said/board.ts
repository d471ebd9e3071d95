// How many statements and relations of the passages are read right, by file, held against a floor: `make said`, with the errors `make said-errors`.
// tsx test/said/board.ts SCRATCH [errors]
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { type Passage, type Relation, type Statement, writePassages } from "./passages.ts";

const ROOT = join(import.meta.dirname, "../..");
const FLOOR = join(import.meta.dirname, "floor.json");
/** Share of common words from which two wordings of what was said are the same. */
const SAME = 0.8;

const [scratch = "", what] = process.argv.slice(2);
const at = (name: string): string => resolve(scratch, name);

type Row = Readonly<Record<string, string>>;
/** A record of one kind as it was told and as it was read, by passage. */
interface Kind<Told> {
  readonly name: "statement" | "relation";
  readonly table: string;
  readonly told: (passage: Passage) => readonly Told[];
  readonly isSame: (told: Told, row: Row) => boolean;
  /** The pieces that may be read as records of their own. */
  readonly parts: (told: Told) => readonly Told[];
  readonly show: (told: Told) => string;
  readonly showRow: (row: Row) => string;
}

const fold = (text = ""): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const wordsOf = (text = ""): string[] => fold(text).split(" ").filter(Boolean);

/** The share of words that two wordings have in common. */
function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const left = [...other];
  const common = one.filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
  return (2 * common) / Math.max(1, one.length + other.length);
}

/** "Camels ... do not wait": the words with the tag that stands among them. */
const isInterrupted = (told: string, read: string): boolean =>
  told.includes(" ... ") && told.split(" ... ").every((part) => fold(read).includes(fold(part)));

const STATEMENTS: Kind<Statement> = {
  name: "statement",
  table: "statements",
  told: ({ statements }) => statements,
  isSame: ({ speaker, text }, row) =>
    fold(speaker) === fold(row.speakerName) &&
    (likeness(text, row.text ?? "") >= SAME || isInterrupted(text, row.text ?? "")),
  parts: (told) => told.text.split(" ... ").map((text) => ({ ...told, text })),
  show: ({ speaker, verb, text }) => `${speaker} ${verb}: ${text}`,
  showRow: (row) => `${row.speakerName} ${row.verb}: ${row.text}`,
};
const RELATIONS: Kind<Relation> = {
  name: "relation",
  table: "relations",
  told: ({ relations }) => relations,
  isSame: ({ subject, predicate, object, date }, row) =>
    fold(subject) === fold(row.subjectName) &&
    predicate === row.predicate &&
    fold(object) === fold(row.objectName) &&
    date === row.date,
  parts: () => [],
  show: ({ subject, predicate, object, date }) => `${subject} ${predicate} ${object} ${date}`.trim(),
  showRow: (row) => `${row.subjectName} ${row.predicate} ${row.objectName} ${row.date}`.trim(),
};

interface Result {
  readonly told: number;
  readonly read: number;
  readonly right: number;
  readonly errors: readonly string[];
}

/** The row of a record, or those of its parts. */
function findAll<Told>(kind: Kind<Told>, record: Told, rows: readonly Row[]): readonly Row[] | undefined {
  const parts = kind.parts(record).map((part) => rows.find((row) => kind.isSame(part, row)));
  const found = parts.filter((row) => row !== undefined);
  if (parts.length > 1 && found.length === parts.length) return found;
  const whole = rows.find((row) => kind.isSame(record, row));
  return whole && [whole];
}

function compare<Told>(kind: Kind<Told>, passages: readonly Passage[], rows: readonly Row[]): Result {
  const result = { told: 0, read: 0, right: 0, errors: [] as string[] };
  for (const passage of passages) {
    const left = rows.filter(({ document }) => document === `${passage.name}.txt`);
    result.read += left.length;
    for (const record of kind.told(passage)) {
      result.told++;
      const found = findAll(kind, record, left);
      if (found) {
        for (const row of found) left.splice(left.indexOf(row), 1);
        result.read -= found.length - 1;
        result.right++;
      } else result.errors.push(`${passage.name}: missed ${kind.name} «${kind.show(record)}»`);
    }
    result.errors.push(...left.map((row) => `${passage.name}: spurious ${kind.name} «${kind.showRow(row)}»`));
  }
  return result;
}

const rowsOf = (table: string): Row[] =>
  parse(readFileSync(at(`release/csv/${table}.csv`)), { columns: true, bom: true });

rmSync(scratch, { recursive: true, force: true });
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".said.md"))
  .sort();
const banks = files.map(
  (name) => [name, writePassages(join(import.meta.dirname, name), at("texts"))] as const,
);
execFileSync(
  process.execPath,
  [join(ROOT, "dist/main.js"), "--quiet", "build", at("texts"), "--out", at("release")],
  { stdio: ["ignore", "ignore", "inherit"] },
);
const statements = rowsOf("statements");
// Acronyms in brackets are counted as mentions.
const relations = rowsOf("relations").filter(({ predicate }) => predicate !== "acronymOf");

const share = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);
const floors = JSON.parse(readFileSync(FLOOR, "utf8")) as Record<string, Record<string, number>>;
if (what !== "errors") console.log("%                            precision    recall        F1         n");
for (const [file, passages] of banks) {
  const bank = file.replace(".said.md", "");
  for (const [name, { told, read, right, errors }] of [
    ["statement", compare(STATEMENTS, passages, statements)],
    ["relation", compare(RELATIONS, passages, relations)],
  ] as const) {
    if (what === "errors") {
      for (const error of errors) console.log(error);
      continue;
    }
    // A file of ties only has no figures of statements.
    if (told + read === 0) continue;
    const figures = [share(right, read), share(right, told), share(2 * right, read + told)];
    const cells = figures.map((figure) => figure.toFixed(1).padStart(10)).join("");
    console.log(`${`${bank} ${name}`.padEnd(28)}${cells}${String(told).padStart(10)}`);
    const least = floors[bank]?.[name] ?? 0;
    if ((figures[2] ?? 0) >= least) continue;
    console.error(`${bank}: ${name} is below the floor of ${least}`);
    process.exitCode = 1;
  }
}
