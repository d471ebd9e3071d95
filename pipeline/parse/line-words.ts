// The words of a line without what marks them: headings without their signs, cells of a row; and how two lines belong together.
import type { Span } from "../core/span.ts";
import { isRule, numberLength } from "./form.ts";
import { isSpace, type Line } from "./line.ts";

/** A heading's words without the `#`s before and behind it and without attributes: "## News {#news .wide}". */
export function headingText(text: string, line: Line, level: number): Span {
  let start = line.start + level;
  while (start < line.end && text.charAt(start) === " ") start++;
  start += numberLength(text, { ...line, start });
  const until = beforeAttributes(text, start, line.end);
  let end = until;
  while (end > start && text.charAt(end - 1) === "#") end--;
  if (end < until && end > start && text.charAt(end - 1) !== " ") end = until;
  while (end > start && text.charAt(end - 1) === " ") end--;
  return { start, end };
}

/** Where " {#name .class key=value}" begins at the end of a heading, as Pandoc and kramdown write it; the end without one. */
function beforeAttributes(text: string, start: number, end: number): number {
  if (text.charAt(end - 1) !== "}") return end;
  const open = text.lastIndexOf("{", end);
  return open > start && /^\{:?\s?[#.][^{}]*\}$/.test(text.slice(open, end)) ? open : end;
}

/** A bold line; the words alone of "**1. Title**", whose number is none of them. */
export function strongText(text: string, line: Line): Span {
  const inner = line.start + MARK;
  const number = numberLength(text, { ...line, start: inner });
  return number > 0 ? { start: inner + number, end: line.end - MARK } : line;
}

/** Letters of "**" or "__". */
const MARK = 2;

/** The cells of a table row that hold something. */
export function cellsOf(text: string, start: number, end: number): Span[] {
  const cells: Span[] = [];
  for (let from = start; from < end; ) {
    const bar = text.indexOf("|", from);
    const to = bar < 0 || bar > end ? end : bar;
    let [first, last] = [from, to];
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    if (first < last) cells.push({ start: first, end: last });
    from = to + 1;
  }
  return cells;
}

/** "General assembly . . . . . . 2": nothing goes on behind an entry's page. */
export const endsWithLeaders = (text: string, { start, end }: Line): boolean =>
  /(?:[.·_…] ?){3}\s{0,9}\d{1,3}$/.test(text.slice(Math.max(start, end - LEADERS), end));

const LEADERS = 20;

/** A line of `===` or `---` directly below a single line that is no sentence makes that a heading; `***` as long as it. */
export function isUnderline(text: string, above: Line, line: Line): boolean {
  const length = above.end - above.start;
  if (!"=-~*".includes(text.charAt(line.start)) || !isRule(text, line) || length > 120) return false;
  if (text.charAt(line.start) === "*" && (line.end - line.start) * 2 < Math.max(length, 10)) return false;
  return (
    !/[.,;:]$/.test(text.slice(above.end - 1, above.end)) && !text.slice(line.start, line.end).includes(" ")
  );
}

/** A line without the backslash that keeps its end, as Pandoc writes it. */
export const withoutBreak = (text: string, line: Line): Line =>
  text.charAt(line.end - 1) === "\\" ? { ...line, end: line.end - 1 } : line;
