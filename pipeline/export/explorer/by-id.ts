// The rows of listed tables in the order of their ids, by which browsers look them up. Some tables have another order
// (statements stand as their words do): these are sorted, outside of memory where they are many.

import { by } from "../../core/keys.ts";
import type { Scratch, Shelf } from "../../core/scratch.ts";
import type { Published } from "../../flow.ts";
import type { RecordType } from "../../model/record-type.ts";
import { recordTypes, type TableName } from "../../model/records.ts";
import type { Row } from "../../model/row.ts";
import { inColumns, rowsOf } from "../rows.ts";
import { listedTables } from "./listed.ts";

export interface RowsById {
  /** The rows of a table, anew each time. */
  readonly of: (table: TableName) => Iterable<Row>;
  readonly close: () => void;
}

const idOf = by(({ id }: Row) => String(id));

function isSorted(rows: Iterable<Row>): boolean {
  let last: Row | undefined;
  for (const row of rows) {
    if (last && idOf(last, row) > 0) return false;
    last = row;
  }
  return true;
}

/** Puts the rows into a table of their own, which is sorted by id. */
function shelve({ database }: Shelf, table: TableName, rows: Iterable<Row>): Iterable<Row> {
  const texts = function* (): Generator<[string, string]> {
    for (const row of rows) yield [String(row.id), JSON.stringify(row)];
  };
  database.run(`CREATE TABLE "${table}" ("id" TEXT PRIMARY KEY, "row" TEXT NOT NULL) WITHOUT ROWID; BEGIN`);
  database.runAll(`INSERT INTO "${table}" VALUES (?, ?)`, texts());
  database.run("COMMIT");
  return {
    *[Symbol.iterator]() {
      for (const { row } of database.each(`SELECT "row" FROM "${table}" ORDER BY "id"`))
        yield JSON.parse(String(row));
    },
  };
}

/** `many` tells that no memory may hold them. To be closed when nobody walks them any more. */
export async function rowsById(dataset: Published, many: boolean, scratch: Scratch): Promise<RowsById> {
  const sorted = new Map<TableName, Iterable<Row>>();
  let shelf: Shelf | undefined;
  for (const table of listedTables) {
    const rows = rowsOf(dataset, table);
    if (isSorted(rows)) continue;
    if (many) shelf ??= await scratch.open();
    sorted.set(table, shelf ? shelve(shelf, table, rows) : [...rows].sort(idOf));
  }
  const ordered = function* (table: TableName): Generator<Row> {
    const type = recordTypes[table] as RecordType;
    for (const row of sorted.get(table) ?? rowsOf(dataset, table)) yield inColumns(type, row);
  };
  return { of: ordered, close: () => shelf?.close() };
}
