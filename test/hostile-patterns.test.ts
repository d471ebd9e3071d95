// No pattern can blow up: each regular expression of the pipeline is fed with growing input made to hurt it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { relationPatterns } from "../pipeline/lexicon/relation-patterns.ts";

const PIPELINE = join(import.meta.dirname, "../pipeline");
/** What is repeated: parts of words, numbers, marks, lists and tags. */
const PIECES = [
  " ",
  "a",
  "A",
  "1",
  ".",
  ",",
  "-",
  "Aa ",
  "a, ",
  "1 ",
  "A. ",
  "<a",
  "[a",
  "(a",
  "&a",
  "|",
  " > ",
  "O1 ",
  "O1 , ",
];
/** What makes a match fail at the very end. */
const ENDS = ["\u0000", "!"];
/** Up to here a pattern may cost no more than the bound, in milliseconds, whatever it does. */
const LENGTHS = [20, 24, 28, 32, 100, 300, 1_000];
const BOUND = 20;
/** Then it may cost `GROWTH` times as much for four times the length: 4 where it is linear, 16 where quadratic. */
const LONG = 8_000;
const NOTICED = 20;
const GROWTH = 8;

interface Found {
  readonly pattern: RegExp;
  readonly place: string;
}

function patternsOf(file: string): Found[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(PIPELINE, file), "utf8"),
    ts.ScriptTarget.ESNext,
  );
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1).replace(/[gy]/g, ""));
      const line = source.getLineAndCharacterOfPosition(node.pos).line + 1;
      found.push({ pattern, place: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Milliseconds of processor time, which other programs on the machine do not add to. */
function timeOf(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  pattern.test(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The lesser of two times: what other threads do, and the pattern's first compilation, only add to one. */
const leastOf = (pattern: RegExp, text: string): number =>
  Math.min(timeOf(pattern, text), timeOf(pattern, text));

/** What a pattern says to one piece repeated: nothing, or how it grows beyond bounds. */
function growthOn(pattern: RegExp, piece: string, end: string): string | undefined {
  const text = (length: number): string => piece.repeat(length / piece.length) + end;
  const slow = LENGTHS.find(
    (length) => timeOf(pattern, text(length)) > BOUND && leastOf(pattern, text(length)) > BOUND,
  );
  if (slow !== undefined) return `over ${BOUND} ms for ${slow} of ${JSON.stringify(piece)}`;
  if (timeOf(pattern, text(LONG)) < NOTICED) return undefined;
  const [short, long] = [leastOf(pattern, text(LONG / 4)), leastOf(pattern, text(LONG))];
  return long > NOTICED && long > GROWTH * short
    ? `${Math.round(long)} ms for ${LONG} of ${JSON.stringify(piece)}`
    : undefined;
}

/** The first weakness of a pattern, or undefined. */
function weakness(pattern: RegExp): string | undefined {
  for (const piece of PIECES) {
    for (const end of ENDS) {
      const found = growthOn(pattern, piece, end);
      if (found) return found;
    }
  }
  return undefined;
}

const files = readdirSync(PIPELINE, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);
const wordings = relationPatterns.map(({ predicate, wording }, row) => ({
  pattern: new RegExp(wording.source),
  place: `lexicon/relation-patterns.tsv, row ${row + 1} (${predicate})`,
}));
const patterns = [...files.sort().flatMap(patternsOf), ...wordings];

test("there are patterns to try", () => expect(patterns.length).toBeGreaterThan(300));

test("no pattern needs more than linear time", () => {
  const slow = patterns.flatMap(({ pattern, place }) => {
    const piece = weakness(pattern);
    return piece === undefined ? [] : [`${place} ${pattern} on ${piece}`];
  });
  expect(slow).toEqual([]);
});

test("a pattern that blows up is seen", () => {
  expect(weakness(/(?:a+)+$/)).toMatch(/"a"/);
  expect(weakness(/\s+$/)).toMatch(/" "/);
  expect(weakness(/^\s+$/)).toBeUndefined();
});
