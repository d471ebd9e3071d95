// Laws of every parse: the regions tile the source, and the views map back into it.
import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleOf } from "../support/gold.ts";
import { checkLaws, GOLD, LAYOUTS, parseFile, parseText } from "./support.ts";

const documents = readdirSync(GOLD).filter((name) => name.endsWith(".txt"));
const files = [
  ...sampleOf(documents, 60).map((name) => [GOLD, name] as const),
  ...readdirSync(LAYOUTS).map((name) => [LAYOUTS, name] as const),
];

test.each(files)("each character of %s/%s lies in one region", (folder, name) => {
  checkLaws(parseFile(folder, name));
});

test.each(files)("words of %s/%s stand where the views say", (folder, name) => {
  const { blocks, source } = parseFile(folder, name);
  for (const { view } of blocks) {
    for (const { 0: word, index } of view.text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const { start, end } = view.toSource(index, index + word.length);
      // A word cut at a line end, or by marks, is the word with something in it.
      const letters = [...word].map((letter) => letter.replace(/[^\p{L}\p{N}]/gu, "")).join("[^]*?");
      expect(
        source.text.slice(start, end).replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize("NFKC")),
      ).toMatch(new RegExp(`^${letters}$`, "u"));
    }
  }
});

const line = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    "# A",
    "## **B**",
    "### Title of it",
    "---",
    "===",
    "- item",
    "* item,",
    "*Star",
    "> quote",
    "| a | b |",
    "|---|---|",
    "![i](p.png)",
    "<!-- x",
    "-->",
    "```",
    "1. One",
    "[1] One",
    "No. 3, May 2014",
    "CONTENTS",
    "In this issue",
    "Page 2",
    "- 4 -",
    "(Source: The Post,",
    "3 May 2015)",
    "The delegates of the",
    "and the others came to the town of Leon.",
    "NEWS OF THE WEEK",
    "Editor: A. B",
    "BONN, 3 May (DPA) -- It was opened.",
    "\r",
    "\f",
    "\u00ad",
    "&amp; &eacute; <sup>th</sup>",
    "Home > News > More",
    "**Bold",
    "_x_ *y* [l](u) \\* `c`",
    "inter-",
    "national law was made in the year of the lion.",
    "---\nx: 1\n---",
  ),
);

test("random texts are tiled too", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom("\n", "\r\n", "\n\n"), (lines, joint) => {
      checkLaws(parseText(lines.join(joint)));
    }),
    { numRuns: 500 },
  );
});
