// No pattern can blow up: each regular expression of the pipeline is fed with growing input made to hurt it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const PIPELINE = join(import.meta.dirname, "../pipeline");
/** What is repeated: letters, digits, marks and mixtures that names, numbers, dates, marks and lists are made of. */
const PIECES = [..."aA1 .,-*_#|([<&\"'’–\n\tée日"].concat(
  ["Aa ", "A. ", "a, ", "1,", "1 ", "1.1", "A-", "of ", "and ", "A of ", "1-1 ", "* ", "- ", "--", "a\n"],
  [
    " \n",
    "<a",
    "</",
    "[1]",
    "&a",
    "May ",
    "1 May ",
    "May 1, ",
    "De la ",
    "A's ",
    "(A) ",
    "a-\n",
    "| a ",
    "$1",
  ],
);
/** What makes a match fail at the very end. */
const ENDS = ["", "\u0000", "!", "\n"];
const LENGTH = 20_000;
/** Milliseconds for one pattern on one text: linear ones take under one, a pattern that blows up never ends. */
const LIMIT = 60;

function patternsOf(file: string): RegExp[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(PIPELINE, file), "utf8"),
    ts.ScriptTarget.ESNext,
  );
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1).replace(/[gy]/g, "")));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync(PIPELINE, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);
const withPatterns = files
  .map((file) => [file, patternsOf(file)] as const)
  .filter(([, found]) => found.length > 0);

test("there are patterns to try", () => expect(withPatterns.length).toBeGreaterThan(50));

test.each(withPatterns)("%s", (_file, patterns) => {
  const slow: string[] = [];
  for (const pattern of patterns) {
    for (const piece of PIECES) {
      for (const end of ENDS) {
        const text = piece.repeat(LENGTH / piece.length) + end;
        const start = performance.now();
        pattern.test(text);
        const taken = performance.now() - start;
        if (taken > LIMIT) slow.push(`${pattern} on ${JSON.stringify(piece)}: ${Math.round(taken)} ms`);
      }
    }
  }
  expect(slow).toEqual([]);
});
