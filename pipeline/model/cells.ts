// How a value stands in a cell of a CSV table, and back: safe in a spreadsheet, readable by CSVW, never a letter lost.
import { plainNumber, readPlainNumber } from "../core/numbers.ts";
import { type Kind, type KindName, kinds } from "./kinds.ts";
import type { RecordType } from "./record-type.ts";
import type { Row } from "./row.ts";

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
const NUMBER = /^-\d+(?:\.\d+)?$/;
/** Texts that a spreadsheet would write in another way: leading zeros, exponents, truth values. */
const COERCED = /^(?:0\d+|\d+(?:\.\d+)?e[+-]?\d+|true|false)$/i;

const isText = (kind: KindName): boolean => {
  const { rdf } = kinds[kind];
  return rdf === "none" || (rdf !== "iri" && !/#(?:integer|decimal|boolean)$/.test(rdf));
};

/** True where a spreadsheet would take a cell of a kind for something else than it is. */
export const isHostile = (kind: KindName, cell: string): boolean =>
  (FORMULA.test(cell) && !NUMBER.test(cell)) || (isText(kind) && COERCED.test(cell));

/** What can stand between the texts of a list, the first that none of them holds; beyond these, private characters. */
const MARKS = ["|", "¦", "‖"];
const FIRST_PRIVATE = 0xe000;

function freeMark(texts: readonly string[]): string {
  const held = new Set(texts.flatMap((text) => [...text]));
  let mark = MARKS.find((each) => !held.has(each));
  for (let next = FIRST_PRIVATE; mark === undefined; next++) {
    const candidate = String.fromCodePoint(next);
    if (!held.has(candidate)) mark = candidate;
  }
  return mark;
}

/** By column: the mark between the texts of its lists, and before a text that a spreadsheet would misread. */
export type Marks = Readonly<Record<string, string>>;

/**
 * The mark of a column with these values, if it needs one. Each list does; of the other columns those that hold a text
 * that a spreadsheet would misread: it is written as the second of a list whose first text is empty.
 */
export function markOf(kind: KindName, values: readonly unknown[]): string | undefined {
  if (!isText(kind)) return undefined;
  const texts = values.flat().map(String);
  const { list }: Kind = kinds[kind];
  return list || texts.some((text) => isHostile(kind, text)) ? freeMark(texts) : undefined;
}

/** The marks of the columns of a table that have one. */
export function marksOf(type: RecordType, rows: readonly Row[]): Marks {
  return Object.fromEntries(
    Object.entries(type.fields).flatMap(([name, { kind }]) => {
      const values = rows.map((row) => row[name]).filter((value) => value !== undefined);
      const mark = markOf(kind, values);
      return mark === undefined ? [] : [[name, mark]];
    }),
  );
}

/** The text of a cell; empty for what is absent. */
export function writeCell(kind: KindName, value: unknown, mark = ""): string {
  if (value === undefined) return "";
  if (typeof value === "number") return plainNumber(value);
  const cell = Array.isArray(value) ? value.join(mark) : String(value);
  return isHostile(kind, cell) ? mark + cell : cell;
}

/** What a cell of a kind holds; undefined for an empty one. A text that is no value of the kind comes back as it is. */
export function readCell(kind: KindName, cell: string, mark?: string): unknown {
  if (cell === "") return undefined;
  const { rdf, list }: Kind = kinds[kind];
  if (/#(?:integer|decimal)$/.test(rdf)) return readPlainNumber(cell) ?? cell;
  if (rdf.endsWith("#boolean")) return cell === "true" ? true : cell === "false" ? false : cell;
  const texts = mark ? cell.split(mark).filter((text) => text !== "") : [cell];
  return list ? texts : texts.join(mark);
}
