// Bodies that the masthead names: in capitals, over two lines, with a sign inside; lands behind the complete names of councils and funds.
import { expect, test } from "vitest";
import { draft } from "../../pipeline/run.ts";
import { parseText } from "../parse/support.ts";
import { bodiesIn } from "../support/draft.ts";

const bodiesOf = (masthead: string): string[] => {
  const text = `${masthead}\n\nNo. 3, 15 October 2018\n\nCranes\n\nThe team met on 3 May 2018 in the morning and left at noon again.\n\nBoats\n\nThe crew met on 4 May 2018 in the morning and left at noon again.\n`;
  const source = { document: "x.txt", mediaType: "text/plain", text, sha256: "0".repeat(64), metadata: {} };
  expect(parseText(text).articles).toHaveLength(2);
  return draft(source, () => {})
    .mentions.filter(({ type }) => type === "ORGANIZATION")
    .map(({ text: words }) => words.replace(/\s+/g, " "));
};

test.each([
  [
    "HARBOUR LETTER\nBulletin of the Tides Division\nMINISTRY OF MINES & ENERGY (MME)",
    ["HARBOUR LETTER", "Tides Division", "MINISTRY OF MINES & ENERGY", "MME"],
  ],
  [
    "Tidings\nInformation bulletin of the State Secretariat of Higher Mining,\nWater and Energy (SSHMWE)",
    ["State Secretariat of Higher Mining, Water and Energy", "SSHMWE"],
  ],
])("%s", (masthead, bodies) => {
  expect(bodiesOf(masthead)).toEqual(bodies);
});

test.each([
  [
    "The National Research Council of Mines and Tides of South Korea met.",
    "National Research Council of Mines and Tides",
  ],
  ["The Foundation for Mines and Tides of Portugal met.", "Foundation for Mines and Tides"],
  ["The Academy of Sciences of Moldova met.", "Academy of Sciences of Moldova"],
  ["The Research Council of Norway met.", "Research Council of Norway"],
])("%s", (text, bodies) => {
  expect(bodiesIn(text).join("|")).toBe(bodies);
});
