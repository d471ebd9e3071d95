// In which records two editions of a table differ: found by what names a record, so that one that is lost does not shift the rest.
import type { RecordType } from "../model/record-type.ts";
import type { Row } from "../model/row.ts";

/** One difference, told of a record and where it can be of one of its cells. */
export interface Difference {
  /** The same in all editions that differ in the same way. */
  readonly key: string;
  readonly message: string;
}

/** Whether two cells hold the same; an empty one is one that is not there. */
const isSameCell = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What names a row: its id; in a table about records, all that says what it is about. */
function nameOf(type: RecordType, row: Row): string {
  if (type.fields.id) return String(row.id);
  return [row.record, row.field, row.document, row.start, row.end]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** Rows by their names; of several with one name each gets a number. */
function named(type: RecordType, rows: readonly Row[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const name = nameOf(type, row);
    let free = name;
    for (let n = 2; found.has(free); n++) free = `${name} (${n})`;
    found.set(free, row);
  }
  return found;
}

const shown = (value: unknown): string => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** How the rows of an edition are other than those expected. */
export function compareRows(
  type: RecordType,
  expected: readonly Row[],
  found: readonly Row[],
): readonly Difference[] {
  const columns = Object.keys(type.fields);
  const isSame = (row: Row, at: number): boolean => {
    const other = found[at];
    return other !== undefined && columns.every((name) => isSameCell(row[name], other[name]));
  };
  if (expected.length === found.length && expected.every(isSame)) return [];
  const wanted = named(type, expected);
  const others = named(type, found);
  const differing = [...new Set([...wanted.keys(), ...others.keys()])].flatMap((name): Difference[] => {
    const row = wanted.get(name);
    const other = others.get(name);
    if (!other) return [{ key: `${name} -`, message: `${name} is missing` }];
    if (!row) return [{ key: `${name} +`, message: `${name} is one too many` }];
    return cellsOf(type, name, row, other);
  });
  return differing.length > 0 ? differing : misplaced(wanted, others);
}

const cellsOf = (type: RecordType, name: string, row: Row, other: Row): Difference[] =>
  Object.keys(type.fields).flatMap((field): Difference[] => {
    if (JSON.stringify(row[field]) === JSON.stringify(other[field])) return [];
    const message = `${name}: ${field} is ${shown(other[field])}, expected ${shown(row[field])}`;
    return [{ key: `${name} ${field}`, message }];
  });

function misplaced(wanted: ReadonlyMap<string, Row>, others: ReadonlyMap<string, Row>): Difference[] {
  const names = [...others.keys()];
  const [out] = [...wanted.keys()].flatMap((name, at) => (names[at] === name ? [] : [name]));
  return out === undefined ? [] : [{ key: "order", message: `${out} stands at another place` }];
}
