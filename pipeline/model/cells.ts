// How a value stands in a cell of a CSV table, and back: safe in a spreadsheet, readable by CSVW, never a letter lost.
import { plainNumber, readPlainNumber } from "../core/numbers.ts";
import { type Kind, type KindName, kinds } from "./kinds.ts";
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
const PRIVATE = /[\ue000-\u{10ffff}]/gu;

/** Which marks a column could have, judged text by text, so that no column has to be held. */
class MarkFinder {
  readonly #held = new Set<string>();
  readonly #free = new Set(MARKS);
  readonly #kind: KindName;
  #needed: boolean;

  constructor(kind: KindName) {
    this.#kind = kind;
    this.#needed = (kinds[kind] as Kind).list;
  }

  see(text: string): void {
    if (!this.#needed && isHostile(this.#kind, text)) this.#needed = true;
    for (const mark of this.#free) if (text.includes(mark)) this.#free.delete(mark);
    for (const character of text.match(PRIVATE) ?? []) this.#held.add(character);
  }

  /** The first that is free, if the column needs one. */
  mark(): string | undefined {
    if (!this.#needed) return undefined;
    const [first] = this.#free;
    if (first !== undefined) return first;
    let next = FIRST_PRIVATE;
    while (this.#held.has(String.fromCodePoint(next))) next++;
    return String.fromCodePoint(next);
  }
}

/** By column: the mark between the texts of its lists, and before a text that a spreadsheet would misread. */
export type Marks = Readonly<Record<string, string>>;

/**
 * The mark of a column with these values, if it needs one. Each list does; of the other columns those that hold a text
 * that a spreadsheet would misread: it is written as the second of a list whose first text is empty.
 */
export const markOf = (kind: KindName, values: Iterable<unknown>): string | undefined =>
  marksOfColumns(
    [["", kind]],
    Array.from(values, (value) => ({ "": value })),
  )[""];

/** What a table knows of its columns, as far as cells are concerned. */
interface Columns {
  readonly fields: Readonly<Record<string, { readonly kind: KindName }>>;
}

/** The marks of the columns of a table that have one. */
export const marksOf = ({ fields }: Columns, rows: Iterable<Row>): Marks =>
  marksOfColumns(
    Object.entries(fields).map(([name, { kind }]) => [name, kind]),
    rows,
  );

function marksOfColumns(columns: readonly (readonly [string, KindName])[], rows: Iterable<Row>): Marks {
  const finders = columns
    .filter(([, kind]) => isText(kind))
    .map(([name, kind]) => [name, new MarkFinder(kind)] as const);
  for (const row of rows)
    for (const [name, finder] of finders) {
      const value = row[name];
      if (typeof value === "string") finder.see(value);
      else if (Array.isArray(value)) for (const text of value) finder.see(String(text));
      else if (value !== undefined) finder.see(String(value));
    }
  return Object.fromEntries(
    finders.flatMap(([name, finder]) => {
      const mark = finder.mark();
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
