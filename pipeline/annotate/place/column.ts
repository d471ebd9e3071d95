// Places by their column: what stands in the cells beneath "Where", "Venue" or "Town" of a table.
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isCommonWord, isThingHead } from "../../lexicon/not-names.ts";
import type { Proposal } from "../annotator.ts";
import type { Text, TextBlock } from "../text.ts";
import { isCapital, PARTICLES } from "./context.ts";

const HEADERS = wordSet("where place places venue location town city");

/** The names in the columns of places; words of no capital, figures and common words make none. */
export function placesByColumn(text: Text): Proposal[] {
  const proposals: Proposal[] = [];
  let column = -1;
  let before: TextBlock | undefined;
  for (const block of text.blocks) {
    const isRow = block.block.kind === "table-row";
    if (isRow && before?.block.kind === "table-row") proposals.push(...placesIn(block, column));
    else if (isRow) column = cellsOf(block).findIndex(isHeader);
    before = block;
  }
  return proposals;
}

const isHeader = ([word, ...others]: readonly Token[]): boolean =>
  others.length === 0 && HEADERS.has(word?.lower ?? "");

function cellsOf({ tokens }: TextBlock): Token[][] {
  const cells: Token[][] = [[]];
  for (const token of tokens)
    if (token.text === ";") cells.push([]);
    else cells.at(-1)?.push(token);
  return cells;
}

/** The first name of the cell: "Malá Lomnica", "Malá Lomnica, Spa House". */
function placesIn(block: TextBlock, column: number): Proposal[] {
  const cell = column < 0 ? [] : (cellsOf(block)[column] ?? []);
  const comma = cell.findIndex(({ text }) => text === ",");
  const words = comma < 0 ? cell : cell.slice(0, comma);
  const [first, last] = [words[0], words.at(-1)];
  const isName =
    isCapital(first) &&
    isCapital(last) &&
    words.length <= LONGEST &&
    words.every((word) => isCapital(word) || PARTICLES.has(word.lower)) &&
    !words.some(({ lower }) => isCommonWord(lower) || isThingHead(lower) || headsOf(lower).length > 0);
  if (!first || !last || !isName) return [];
  const { start } = first;
  return [
    {
      ...{ type: "PLACE" as const, block: block.index, start, end: last.end },
      ...{ rule: "place-of-column", confidence: 0.9 },
    },
  ];
}

/** Words of a town's name at most. */
const LONGEST = 4;
