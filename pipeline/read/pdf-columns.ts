// Reading order: where a page is set in columns, each is read to its end before the next.
import type { PdfLine } from "./pdf-line.ts";

/** Lines of one column; lines across the page are columns of their own. */
export type Column = readonly PdfLine[];

/** Space between two columns, in sizes of the letters. */
const GUTTER = 0.9;
/** Fewer lines, or shorter ones, are a table. */
const LEAST_LINES = 3;
const LEAST_LETTERS = 18;
const MOST_LINES = 3000;
/** Lines of one column that may stand before the first of the next. */
const FARTHEST = 40;

interface Interval {
  readonly left: number;
  readonly right: number;
}

/** The columns of a page in reading order. */
export function columnsOf(lines: readonly PdfLine[]): Column[] {
  if (lines.length > MOST_LINES) return [lines];
  return columnsBetween(lines, guttersOf(rowsOf(lines)));
}

/** The gutters of columns that are surely ones: where they are known, a single line on either side is set in them. */
function guttersOf(rows: readonly PdfLine[][]): Interval[] {
  const gutters: Interval[] = [];
  for (let at = 0; at < rows.length; at++) {
    const found = columnsFrom(rows, at, []);
    if (!found) continue;
    gutters.push(...gapsOf(found.strips));
    at = found.until - 1;
  }
  return gutters;
}

const gapsOf = (strips: readonly Interval[]): Interval[] =>
  strips.slice(1).map(({ left }, index) => ({ left: (strips[index] as Interval).right, right: left }));

function columnsBetween(lines: readonly PdfLine[], gutters: readonly Interval[]): Column[] {
  const rows = rowsOf(lines);
  const columns: Column[] = [];
  let from = 0;
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && !partsColumns(rows, at)) continue;
    columns.push(...columnsOfBand(rows.slice(from, at), gutters));
    from = at;
  }
  return columns;
}

/** What stands between two headings across the page. */
function columnsOfBand(rows: readonly PdfLine[][], gutters: readonly Interval[]): Column[] {
  const columns: Column[] = [];
  let plain: PdfLine[] = [];
  for (let at = 0; at < rows.length; ) {
    const found = goesOn(plain.at(-1), rows[at]) ? undefined : columnsFrom(rows, at, gutters);
    if (!found) plain.push(...(rows[at++] ?? []));
    else {
      if (plain.length > 0) columns.push(plain);
      plain = [];
      columns.push(...found.columns.flatMap((column) => columnsBetween(column, gutters)));
      at = found.until;
    }
  }
  if (plain.length > 0) columns.push(plain);
  return columns;
}

/** Whether a row is the next line of what stands across the page. */
const goesOn = (above: PdfLine | undefined, [line, ...others]: readonly PdfLine[] = []): boolean =>
  above !== undefined &&
  line !== undefined &&
  others.length === 0 &&
  Math.abs(above.size - line.size) < 0.2 &&
  Math.abs(above.left - line.left) < line.size &&
  line.base - above.base < line.size * 1.7;

/** Whether a row is a heading across all columns: larger, alone, and below columns that end at one height. */
function partsColumns(rows: readonly PdfLine[][], at: number): boolean {
  const [line, ...others] = rows[at] ?? [];
  if (!line || others.length > 0) return false;
  const above = rows.slice(Math.max(0, at - 4), at).flat();
  const below = rows.slice(at + 1, at + 5).flat();
  const size = rows[at - 1]?.[0]?.size ?? line.size;
  if (line.size < size * 1.2 || above.some(({ base }) => line.base - base < line.size * 1.2)) return false;
  if (below.some(({ base }) => base - line.base < line.size * 0.9)) return false;
  const near = above.filter(({ base }) => line.base - base < line.size * 1.2 + size * 4);
  return near.some((one) => near.some((other) => other.left > one.right));
}

/** Lines side by side, from top to bottom. */
function rowsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const rows: PdfLine[][] = [];
  for (const line of lines.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    if (row?.[0] && line.base - row[0].base < row[0].size * 0.3) row.push(line);
    else rows.push([line]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

interface Found {
  readonly columns: PdfLine[][];
  readonly strips: readonly Interval[];
  readonly until: number;
}

/** The longest run of rows that one gutter parts, beginning with the row at an index. */
function columnsFrom(
  rows: readonly PdfLine[][],
  from: number,
  gutters: readonly Interval[],
): Found | undefined {
  let strips: Interval[] = [];
  let best: Found | undefined;
  const taken: PdfLine[] = [];
  for (let until = from; until < rows.length; until++) {
    const row = rows[until] ?? [];
    taken.push(...row);
    strips = merged([...strips, ...row], row[0]?.size ?? 10);
    if (strips.length < 2 && (until > from + FARTHEST || taken.length > until - from + 1)) break;
    if (strips.length < 2) continue;
    const columns = strips.map(({ left, right }) =>
      taken.filter((line) => line.left >= left - 1 && line.right <= right + 1),
    );
    const known = gapsOf(strips).every((gap) =>
      gutters.some(({ left, right }) => left < gap.right && gap.left < right),
    );
    if (known || columns.every(isProse)) best = { columns, strips, until: until + 1 };
  }
  return best;
}

function isProse(column: readonly PdfLine[]): boolean {
  const letters = column.reduce((sum, { text }) => sum + text.length, 0);
  return column.length >= LEAST_LINES && letters >= column.length * LEAST_LETTERS;
}

/** Stretches of the page's width that hold text, with those joined that no gutter parts. */
function merged(intervals: readonly Interval[], size: number): Interval[] {
  const strips: Interval[] = [];
  for (const { left, right } of intervals.toSorted((a, b) => a.left - b.left)) {
    const last = strips.at(-1);
    if (last && left - last.right < size * GUTTER)
      strips[strips.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    else strips.push({ left, right });
  }
  return strips;
}
