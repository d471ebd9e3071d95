// Tables of plain text: lines whose cells stand below one another in columns, two spaces or more apart.
import type { Span } from "../core/span.ts";
import { beginsWithDay } from "./day-line.ts";
import { isRule } from "./form.ts";
import { isBlank, type Line } from "./line.ts";

/** Cells on a line, and where on it each stands. */
interface Row {
  readonly cells: readonly Span[];
  readonly places: readonly Span[];
}

const GAP = / {2,}|\t+/g;
/** Columns that tabs part stand as far apart as these tell. */
const TAB = 8;
const WIDEST = 400;
const MOST_LINES = 500;
/** Rows of a table at least, its header among them. */
const FEWEST = 3;

/** A table, or where lines in columns end that are none. */
interface Found {
  /** The cells of each of its lines, none for a blank line or a rule between them; empty where no table begins. */
  readonly table: readonly (readonly Span[])[];
  readonly until: number;
}

/** The table that begins at a line; text in two columns of a page is none, nor are titles with their pages. */
export function tableAt(text: string, lines: readonly Line[], at: number): Found {
  const first = rowOf(text, lines[at] as Line);
  if (first.cells.length < 2) return { table: [], until: at };
  const taken = new Uint8Array(WIDEST);
  const rows: Row[] = [];
  const table: (readonly Span[])[] = [];
  let columns = first.cells.length;
  let end = 0;
  for (let index = at; index < lines.length && table.length < MOST_LINES; index++) {
    const line = lines[index] as Line;
    if (isBlank(line) || isRule(text, line)) {
      if (isBlank(line) && isBlank(lines[index - 1] as Line)) break;
      table.push([]);
      continue;
    }
    const row = rowOf(text, line);
    if (row.cells.length < 2 && !isWrapped(row, rows.at(-1))) break;
    const left = columnsWith(taken, row);
    if (left < Math.min(columns, 3)) break;
    columns = rows.length === 0 ? left : Math.min(columns, left);
    for (const { start, end } of row.places) taken.fill(1, start, end);
    rows.push(row);
    table.push(row.cells);
    end = table.length;
  }
  const full = rows.filter(({ cells }) => cells.length > 1);
  const isFound = full.length >= FEWEST && isTable(text, full, columns);
  return { table: isFound ? table.slice(0, end) : [], until: at + end };
}

function rowOf(text: string, { from, start, end }: Line): Row {
  if (end - from > WIDEST) return { cells: [], places: [] };
  const words = text.slice(start, end);
  const isTabbed = words.includes("\t");
  const cells: Span[] = [];
  let begin = start;
  for (const { 0: gap, index } of words.matchAll(GAP)) {
    cells.push({ start: begin, end: start + index });
    begin = start + index + gap.length;
  }
  cells.push({ start: begin, end });
  const places = cells.map((cell, at) =>
    isTabbed ? { start: at * TAB, end: at * TAB + 1 } : { start: cell.start - from, end: cell.end - from },
  );
  return { cells, places };
}

/** A cell alone that begins where one above it does, but for the first: its words go on. */
const isWrapped = ({ places: [place] }: Row, above: Row | undefined): boolean =>
  above?.places.slice(1).some(({ start }) => start === place?.start) ?? false;

/** How many columns are left, parted by two spaces at least, once a row stands among those above it. */
function columnsWith(taken: Uint8Array, { places }: Row): number {
  const line = taken.slice();
  for (const { start, end } of places) line.fill(1, start, end);
  let columns = 0;
  let last = -3;
  line.forEach((filled, column) => {
    if (!filled) return;
    if (column - last > 2) columns++;
    last = column;
  });
  return columns;
}

/** Words that begin as names, figures and headers do, not as lines of a text; and no list of pages. */
function isTable(text: string, rows: readonly Row[], columns: number): boolean {
  const cells = rows.flatMap((row) => row.cells);
  const begun = cells.filter(({ start }) => BEGUN.test(text.slice(start, start + 3))).length;
  const isPaged = rows.every((row) => PAGE.test(wordsOf(text, row.cells.at(-1))));
  if (isPaged || columns < 2) return false;
  if (columns > 2) return begun * 10 >= cells.length * 6;
  const isNumbered = rows.every((row) => PAGE.test(wordsOf(text, row.cells[0])));
  if (isNumbered || rows.some((row) => beginsWithDay(text, { start: row.cells[0]?.start ?? 0 })))
    return false;
  const second = rows[0]?.places[1]?.start;
  return (
    begun * 10 >= cells.length * 9 &&
    rows.every((row) => row.cells.length === 2 && row.places[1]?.start === second) &&
    cells.every((cell) => cell.end - cell.start <= LONGEST_CELL && !/[.:,;]$/.test(wordsOf(text, cell)))
  );
}

const wordsOf = (text: string, cell: Span | undefined): string =>
  cell ? text.slice(cell.start, cell.end) : "";

const BEGUN = /^["“(*_]*[\p{Lu}\p{N}\p{Sc}–—-]/u;
const PAGE = /^\d{1,3}$/;
/** Characters of a cell of a table with two columns. */
const LONGEST_CELL = 50;
