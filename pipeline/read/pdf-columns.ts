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

interface Interval {
  readonly left: number;
  readonly right: number;
}

/** The columns of a page in reading order. */
export function columnsOf(lines: readonly PdfLine[]): Column[] {
  if (lines.length > MOST_LINES) return [lines];
  const rows = rowsOf(lines);
  const columns: Column[] = [];
  let plain: PdfLine[] = [];
  for (let at = 0; at < rows.length; ) {
    const found = columnsFrom(rows, at);
    if (!found) plain.push(...(rows[at++] ?? []));
    else {
      if (plain.length > 0) columns.push(plain);
      plain = [];
      columns.push(...found.columns.flatMap((column) => columnsOf(column)));
      at = found.until;
    }
  }
  if (plain.length > 0) columns.push(plain);
  return columns;
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

/** The longest run of rows that one gutter parts, beginning with the row at an index. */
function columnsFrom(
  rows: readonly PdfLine[][],
  from: number,
): { columns: PdfLine[][]; until: number } | undefined {
  let strips: Interval[] = [];
  let best: { columns: PdfLine[][]; until: number } | undefined;
  for (let until = from; until < rows.length; until++) {
    strips = merged([...strips, ...(rows[until] ?? [])], rows[until]?.[0]?.size ?? 10);
    if (strips.length === 1 && until > from + 40) break;
    const taken = rows.slice(from, until + 1);
    if (strips.length < 2) {
      if (taken.some((row) => row.length > 1)) break;
      continue;
    }
    const columns = strips.map(({ left, right }) =>
      taken.flat().filter((line) => line.left >= left - 1 && line.right <= right + 1),
    );
    if (columns.every(isProse)) best = { columns, until: until + 1 };
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
