// The source cut into its smallest blocks by form alone: headings, lists, quotes, rules, paragraphs. No meaning yet.
import type { Span } from "../core/span.ts";
import type { TextView } from "../core/text-view.ts";
import type { NamedFurniture } from "../flow.ts";
import { tableAt } from "./column-table.ts";
import { hasPage, isContentsHeading, LONGEST_CONTENTS_HEADING } from "./contents.ts";
import type { KeepsHyphen } from "./cut-word.ts";
import { beginsWithDay } from "./day-line.ts";
import {
  bulletLength,
  decorated,
  fenceAt,
  headingLevel,
  isDelimiterRow,
  isImage,
  isRule,
  numberLength,
  wholeStrong,
} from "./form.ts";
import { isBlank, type Line, linesOf } from "./line.ts";
import {
  cellsOf,
  endsWithLeaders,
  headingText,
  isUnderline,
  strongText,
  withoutBreak,
} from "./line-words.ts";
import { isBlockTag, type TagLine, tagLine } from "./tag-line.ts";
import { viewOf } from "./view.ts";

export type ChunkForm = "heading" | "text" | "item" | "quote" | "row" | "rule" | "image" | "hidden";

/** Lines that belong together by their form. */
export interface Chunk {
  readonly form: ChunkForm;
  /** The whole stretch: from the first line's beginning to the last line's end without its break. */
  readonly span: Span;
  /** What is read of each line: without list markers, heading marks and quote signs. */
  readonly segments: readonly Span[];
  readonly view: TextView;
  /** Depth of a heading: 1 to 6 as marked; 7 for a line that is only bold. */
  readonly level?: number;
  /** A list item's marker as written. */
  readonly marker?: string;
  /** Columns before the text of the first line. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** What furniture it is, where the input's format names it. */
  readonly furniture?: NamedFurniture["kind"];
}

/** Depth given to whole-line-bold headings: below every marked one. */
export const STRONG_LEVEL = 7;

interface Cursor {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly chunks: Chunk[];
  readonly keeps: KeepsHyphen;
  at: number;
  gap: number;
  /** Where lines end that stand in columns and are no table. */
  untabled: number;
}

/** Cuts a text into chunks, from an offset on. */
export function chunksOf(text: string, from: number, keeps: KeepsHyphen): Chunk[] {
  const cursor: Cursor = { text, lines: linesOf(text, from), chunks: [], keeps, at: 0, gap: 0, untabled: 0 };
  while (cursor.at < cursor.lines.length) {
    const line = cursor.lines[cursor.at] as Line;
    if (isBlank(line)) {
      cursor.gap++;
      cursor.at++;
    } else takeChunk(cursor, line);
  }
  return cursor.chunks;
}

/** Adds a chunk made of the lines from the cursor up to `until`, and moves behind them. */
function push(
  cursor: Cursor,
  until: number,
  form: ChunkForm,
  segments: readonly Span[],
  more: { level?: number; marker?: string } = {},
): void {
  const first = cursor.lines[cursor.at] as Line;
  const last = cursor.lines[until - 1] as Line;
  const { text, keeps, gap } = cursor;
  cursor.chunks.push({
    form,
    span: { start: first.from, end: last.end },
    segments,
    view: viewOf(text, segments, keeps, form === "row" ? "; " : " "),
    indent: first.start - first.from,
    gap,
    ...more,
  });
  cursor.at = until;
  cursor.gap = 0;
}

function takeChunk(cursor: Cursor, line: Line): void {
  const { text, at } = cursor;
  const char = text.charAt(line.start);
  const level = char === "#" ? headingLevel(text, line) : 0;
  const marker = bulletLength(text, line) || numberLength(text, line);
  const tagged = char === "<" ? tagLine(text, line) : undefined;
  const title = decorated(text, line);
  if (isRule(text, line)) push(cursor, at + 1, "rule", []);
  else if (title) push(cursor, at + 1, "heading", [title], { level: STRONG_LEVEL });
  else if (tagged) takeTagged(cursor, line, tagged);
  else if (level > 0) push(cursor, at + 1, "heading", [headingText(text, line, level)], { level });
  else if (fenceAt(text, line)) push(cursor, at + 1, "hidden", []);
  else if (char === "!" && isImage(text, line)) push(cursor, at + 1, "image", []);
  else if (char === "<" && text.startsWith("<!--", line.start)) takeComment(cursor);
  else if (char === ">") takeQuote(cursor);
  else if (char === "|") takeRow(cursor, line);
  else if (marker > 0) takeItem(cursor, line, marker);
  else takeText(cursor);
}

function takeTagged(cursor: Cursor, line: Line, { form, level }: TagLine): void {
  const seen = form === "heading" || form === "item";
  push(cursor, cursor.at + 1, form, seen ? [{ start: line.start, end: line.end }] : [], {
    ...(form === "heading" ? { level: level ?? STRONG_LEVEL } : {}),
    ...(form === "item" ? { marker: "<li>" } : {}),
  });
}

function takeComment(cursor: Cursor): void {
  let until = cursor.at;
  while (until < cursor.lines.length) {
    const line = cursor.lines[until] as Line;
    until++;
    if (cursor.text.slice(line.start, line.end).includes("-->")) break;
  }
  push(cursor, until, "hidden", []);
}

function takeQuote(cursor: Cursor): void {
  const { text, lines } = cursor;
  const segments: Span[] = [];
  let until = cursor.at;
  for (; until < lines.length; until++) {
    const line = lines[until] as Line;
    if (isBlank(line) || text.charAt(line.start) !== ">") break;
    let start = line.start;
    while (start < line.end && (text.charAt(start) === ">" || text.charAt(start) === " ")) start++;
    if (start === line.end) {
      until++;
      break;
    }
    segments.push({ start, end: line.end });
  }
  push(cursor, until, segments.length > 0 ? "quote" : "hidden", segments);
}

function takeRow(cursor: Cursor, line: Line): void {
  let { start, end } = line;
  if (isDelimiterRow(cursor.text, line)) start = end;
  while (start < end && /[|\s]/.test(cursor.text.charAt(start))) start++;
  while (end > start && /[|\s]/.test(cursor.text.charAt(end - 1))) end--;
  push(cursor, cursor.at + 1, start < end ? "row" : "hidden", cellsOf(cursor.text, start, end));
}

function tableIn(cursor: Cursor, at: number): readonly (readonly Span[])[] {
  if (at < cursor.untabled) return [];
  const { table, until } = tableAt(cursor.text, cursor.lines, at);
  if (table.length === 0) cursor.untabled = until;
  return table;
}

/** The lines of a table in columns, each a row; blank lines and rules between them as they are. */
function takeTable(cursor: Cursor, table: readonly (readonly Span[])[]): void {
  for (const cells of table) {
    const line = cursor.lines[cursor.at] as Line;
    if (cells.length > 0) push(cursor, cursor.at + 1, "row", cells);
    else if (!isBlank(line)) push(cursor, cursor.at + 1, "rule", []);
    else {
      cursor.gap++;
      cursor.at++;
    }
  }
}

function takeItem(cursor: Cursor, line: Line, length: number): void {
  const { text, lines } = cursor;
  const marker = text.slice(line.start, line.start + length).trim();
  const segments: Span[] = [{ start: line.start + length, end: line.end }];
  let until = cursor.at + 1;
  for (; until < lines.length; until++) {
    const next = lines[until] as Line;
    if (isBlank(next) || interrupts(text, next) || numberLength(text, next) > 0) break;
    if (endsWithLeaders(text, lines[until - 1] as Line)) break;
    segments.push({ start: next.start, end: next.end });
  }
  push(cursor, until, "item", segments, { marker });
}

/** Whether a line ends the paragraph before it without a blank line between. */
function interrupts(text: string, line: Line): boolean {
  switch (text.charAt(line.start)) {
    case "#":
      return headingLevel(text, line) > 0;
    case ">":
    case "|":
      return true;
    case "!":
      return isImage(text, line);
    case "<":
      return text.startsWith("<!--", line.start) || isBlockTag(text, line);
    default:
      return isRule(text, line) || bulletLength(text, line) > 0 || fenceAt(text, line) || isFirst(text, line);
  }
}

/** Only a list's first number begins a list within a paragraph. */
const isFirst = (text: string, line: Line): boolean =>
  numberLength(text, line) > 0 && /^[([]?1[.)\]]/.test(text.slice(line.start, line.start + 3));

function takeText(cursor: Cursor): void {
  const { text, lines, at } = cursor;
  const first = lines[at] as Line;
  const table = tableIn(cursor, at);
  if (table.length > 0) {
    takeTable(cursor, table);
    return;
  }
  const next = nextEntry(cursor);
  if (next > at) {
    push(cursor, next, "item", lines.slice(at, next), { marker: ENTRY });
    return;
  }
  if (isOverContents(text, first, lines[at + 1])) {
    push(cursor, at + 1, "text", [first]);
    return;
  }
  const bare = withoutBreak(text, first);
  const strong = wholeStrong(text, bare);
  let until = at + 1;
  for (; until < lines.length; until++) {
    const next = lines[until] as Line;
    if (isBlank(next) || interrupts(text, next) || tableIn(cursor, until).length > 0) break;
  }
  const below = lines[until];
  if (until === at + 1 && below && isUnderline(text, first, below)) {
    const level = text.charAt(below.start) === "=" ? 1 : 2;
    push(cursor, until + 1, "heading", [first], { level });
  } else if (strong) push(cursor, at + 1, "heading", [strongText(text, bare)], { level: STRONG_LEVEL });
  else push(cursor, until, "text", lines.slice(at, until));
}

/** "CONTENTS" right above lines with their pages. */
const isOverContents = (text: string, first: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  first.end - first.start < LONGEST_CONTENTS_HEADING &&
  hasPage(text.slice(next.start, next.end)) &&
  isContentsHeading(text.slice(first.start, first.end));

/** What stands for the marker of an entry of a calendar. */
const ENTRY = "";

/** Where an entry of a calendar ends whose lines begin with days, right below one another; the cursor's place elsewhere. */
function nextEntry({ text, lines, at, chunks, gap }: Cursor): number {
  if (!beginsWithDay(text, lines[at] as Line)) return at;
  let until = at + 1;
  for (; until < lines.length; until++) {
    const line = lines[until] as Line;
    if (isBlank(line) || interrupts(text, line)) break;
    if (beginsWithDay(text, line)) return until;
  }
  return gap === 0 && chunks.at(-1)?.marker === ENTRY ? until : at;
}
