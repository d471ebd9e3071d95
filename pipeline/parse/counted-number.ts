// Numbers that only their row tells from words: "I. NEW LAMPS" where "II." stands before another title; "Story 1. New lamps",
// "01 New lamps", "1 - New lamps" where they count up.
import type { Chunk } from "./chunk.ts";
import type { KeepsHyphen } from "./cut-word.ts";
import { beginsWithDay, isOnlyDay } from "./day-line.ts";
import { endsSentence } from "./sentence-form.ts";
import { viewOf } from "./view.ts";

const VALUES = new Map(
  ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"].map((roman, at) => [roman, at + 1] as const),
);
const MARK = /(?<![\p{L}\d])([IVX]{1,4})\.\s+$/u;
const LETTER = /^([IVX])\.\s+(?=\p{Lu})/u;

interface Numbered {
  readonly index: number;
  readonly value: number;
  /** Letters of the number with the space behind it, where it was read as a part of the words. */
  readonly length: number;
}

/** The chunks, with such numbers as markers. */
export function withCountedNumbers(
  text: string,
  chunks: readonly Chunk[],
  keeps: KeepsHyphen,
): readonly Chunk[] {
  const counted = COUNTS.reduce(
    (read, count) => withCount(text, read, count, keeps),
    withRomanNumbers(text, chunks, keeps),
  );
  return withCount(text, counted, BARE, keeps, isTitleLine);
}

/** How titles are counted; a bare figure is mostly a day's or a sum's. */
const COUNTS = [
  /^(?:article|story|item|news|report|topic) (\d{1,2})\s?[.:–—-]\s+(?=\S)/iu,
  /^(\d{1,2})\s?(?:\/|[-–—|])\s+(?=\S)/u,
  /^(\d\d)\s+(?=["“‘«]?[\p{Lu}\p{Sc}\d])/u,
  /^(\d{1,2})\.(?=["“]?\p{Lu}[\p{L}\s])/u,
  /^([A-Z])\)\s+(?=["“]?\p{Lu})/u,
];
/** "1 New lamps", by nothing but its count: only a line that stands alone, as titles do, and tells no day. */
const BARE = /^(\d{1,2})\s+(?=["“‘«]?[\p{Lu}\d])/u;
const isTitleLine = (text: string, { segments: [line, ...others], view }: Chunk): boolean =>
  line !== undefined &&
  others.length === 0 &&
  view.text.length <= LONGEST_TITLE &&
  !endsSentence(view.text) &&
  !beginsWithDay(text, line) &&
  !isOnlyDay(view.text) &&
  // "3      THE FERRY      MAY 2016": a page's head, in columns.
  !/\S {3,}\S/.test(text.slice(line.start + 2, line.end).trimStart());
const LONGEST_TITLE = 120;
const LONGEST_MARK = 24;
/** Numbers that count up by one at least. */
const FEWEST = 3;

function withCount(
  text: string,
  chunks: readonly Chunk[],
  form: RegExp,
  keeps: KeepsHyphen,
  may: (text: string, chunk: Chunk) => boolean = () => true,
): readonly Chunk[] {
  const row: Count[] = [];
  for (const chunk of chunks) {
    const [line] = chunk.segments;
    if (!line || (chunk.form !== "text" && chunk.form !== "heading")) continue;
    const found = form.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_MARK)));
    if (!found || !may(text, chunk)) continue;
    const count = found[1] ?? "";
    const value = /\d/.test(count) ? Number(count) : count.charCodeAt(0) - LETTERS;
    row.push({ chunk, value, length: found[0].length });
  }
  const counted = new Map<Chunk, number>();
  for (const run of runsOf(row)) for (const { chunk, length } of run) counted.set(chunk, length);
  if (counted.size === 0) return chunks;
  return chunks.map((chunk) => {
    const length = counted.get(chunk);
    return length === undefined ? chunk : withoutNumber(text, chunk, length, keeps);
  });
}

/** A line with its number and the letters that tell it. */
interface Count {
  readonly chunk: Chunk;
  readonly value: number;
  readonly length: number;
}

/** The runs that count up from one, whatever other numbers (of pages, of a list) stand between. */
function runsOf(row: readonly Count[]): Count[][] {
  const runs: Count[][] = [];
  for (const count of row) {
    const run = runs.at(-1);
    if (run && count.value === run.length + 1) run.push(count);
    else if (count.value === 1) runs.push([count]);
  }
  return runs.filter(({ length }) => length >= FEWEST);
}

/** What stands before "A". */
const LETTERS = 64;

/** A Roman letter in the row of the others' numbers. */
function withRomanNumbers(text: string, chunks: readonly Chunk[], keeps: KeepsHyphen): readonly Chunk[] {
  const numbered = chunks.flatMap((chunk, index) => numberOf(text, chunk, index));
  const letters = new Map(
    numbered.filter((each, at) => each.length > 0 && isInRow(numbered, at)).map((each) => [each.index, each]),
  );
  if (letters.size === 0) return chunks;
  return chunks.map((chunk, index) => {
    const letter = letters.get(index);
    return letter ? withoutNumber(text, chunk, letter.length, keeps) : chunk;
  });
}

function numberOf(text: string, { form, span, segments }: Chunk, index: number): Numbered[] {
  const [line] = segments;
  if (!line || (form !== "heading" && form !== "item" && form !== "text")) return [];
  const marked = VALUES.get(MARK.exec(text.slice(span.start, line.start))?.[1] ?? "");
  if (marked !== undefined) return [{ index, value: marked, length: 0 }];
  const found =
    form === "item" ? null : LETTER.exec(text.slice(line.start, Math.min(line.end, line.start + 8)));
  const value = VALUES.get(found?.[1] ?? "");
  return found && value !== undefined ? [{ index, value, length: found[0].length }] : [];
}

/** The number that comes before is one less, or the one behind one more; one of the two is no mere letter. */
function isInRow(numbered: readonly Numbered[], at: number): boolean {
  const [before, here, behind] = [numbered[at - 1], numbered[at], numbered[at + 1]];
  if (!here) return false;
  return (
    (before?.length === 0 && before.value === here.value - 1) ||
    (behind?.length === 0 && behind.value === here.value + 1)
  );
}

function withoutNumber(text: string, chunk: Chunk, length: number, keeps: KeepsHyphen): Chunk {
  const [first, ...rest] = chunk.segments;
  if (!first) return chunk;
  const segments = [{ start: first.start + length, end: first.end }, ...rest];
  const view = viewOf(text, segments, keeps);
  const marker = text.slice(first.start, first.start + length).trim();
  return chunk.form === "heading"
    ? { ...chunk, segments, view }
    : { ...chunk, form: "item", marker, segments, view };
}
