// Each row of the table of ties reads its own example, and the look that spares trying it lets the example through.
import { expect, test } from "vitest";
import { relationPatterns, tellsTie } from "../../pipeline/lexicon/relation-patterns.ts";
import { loadTable } from "../../pipeline/lexicon/table.ts";

const SLOTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Lima|Quito|Chilete|Jeddah)\b/g, "P1"],
  [/\b(?:Peru|Chile|Bolivia)\b/g, "C2"],
  [/\bAna Ruiz\b|(?<=Dr )X\b/g, "N3"],
  [
    /\b(?:Seed Board|Milk Bank|Water Tribunal|Board|Fund|Station|University|Centre|Agency|Hospital|School|Trust|Group|Ministry|Works|Network|League|Convention|Academy|Union|Archive|Council|Guild|Commission|Society|Library|House|[ABC])\b/g,
    "O4",
  ],
  [/\b\d{4}\b/g, "D5"],
  [/\b\d{2}\b/g, "X6"],
  [/(?<=founded )it\b/g, "I7"],
  [/(?<! )([,:]|'s)/g, " $1"],
];

/** The example as its sentence is written out: names as slots, all else in small letters. */
const encoded = (example: string): string =>
  SLOTS.reduce((words, [names, slot]) => words.replace(names, slot), example).replace(
    /\b[A-Z][a-z]+\b|\bDr\b/g,
    (word) => word.toLowerCase(),
  );

const ROWS = loadTable("relation-patterns").map(({ example = "" }, row) => [example, row] as const);

test.each(ROWS)("%s", (example, row) => {
  const { wording } = relationPatterns[row] ?? {};
  expect(new RegExp(wording ?? /(?!)/, "").exec(encoded(example))?.groups, encoded(example)).toMatchObject({
    subject: expect.any(String),
    object: expect.any(String),
  });
  expect(tellsTie(example)).toBe(true);
});
