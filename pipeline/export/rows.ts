// The rows of any table of a dataset, for formats that loop over all of them.
import type { Published, Rows } from "../flow.ts";
import { type Marks, marksOf } from "../model/cells.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes, auxiliaryTypes, recordTypes, type TableName, tableNames } from "../model/records.ts";
import type { Row } from "../model/row.ts";

/** The rows of a table, be it of records or about them. */
export function rowsOf(dataset: Published, table: string): Rows<Row> {
  if (table === auxiliaryTypes.evidence.table) return dataset.evidence;
  if (table === auxiliaryTypes.quarantine.table) return dataset.quarantine;
  return dataset.tables[table as TableName];
}

/** All records with their types, table by table. */
export function* recordsOf({ tables }: Published): Generator<readonly [RecordType, Row]> {
  for (const table of tableNames)
    for (const row of tables[table]) yield [recordTypes[table] as RecordType, row];
}

/** A row with its columns in the order of the model, however it was made: where rows are written as they are. */
export const inColumns = ({ fields }: RecordType, row: Row): Row =>
  Object.fromEntries(
    Object.keys(fields).flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])),
  );

/** How many rows all tables have together. */
export const rowCount = (dataset: Published): number =>
  allTypes.reduce((sum, { table }) => sum + rowsOf(dataset, table).length, 0);

/** The marks of columns by table, found once for each dataset: to find them is to read every cell. */
const found = new WeakMap<Published, Map<string, Marks>>();

export function marksIn(dataset: Published, type: RecordType): Marks {
  const known = found.get(dataset) ?? new Map<string, Marks>();
  found.set(dataset, known);
  const marks = known.get(type.table) ?? marksOf(type, rowsOf(dataset, type.table));
  known.set(type.table, marks);
  return marks;
}

/** Things in lists of so many. */
export function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What stands between texts in a row. */
export function* joined(texts: Iterable<string>, separator: string): Generator<string> {
  let isFirst = true;
  for (const text of texts) {
    yield isFirst ? text : separator + text;
    isFirst = false;
  }
}

/** The things that pass, found in one walk. */
export function* filtered<T>(items: Iterable<T>, passes: (item: T) => boolean): Generator<T> {
  for (const item of items) if (passes(item)) yield item;
}

/** The first things, at most so many; no others are asked for. */
export function firstOf<T>(items: Iterable<T>, most: number): T[] {
  const [first = []] = batches(items, most);
  return first;
}
