// The tables of a release read back from its SQLite file, whose own checks are run too.
import { openDatabase, type SqlRow } from "../core/sqlite.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import { isList, listTable, quoted } from "../model/schemas/sql.ts";
import type { Tables } from "./tables.ts";

function recordOf(
  type: RecordType,
  row: SqlRow,
  lists: ReadonlyMap<string, ReadonlyMap<unknown, string[]>>,
): Row {
  const record: Record<string, unknown> = {};
  for (const name in type.fields) {
    const value = lists.has(name) ? lists.get(name)?.get(row.id) : row[name];
    if (value === null || value === undefined) continue;
    record[name] = type.fields[name]?.kind === "boolean" ? value === 1 : value;
  }
  return record;
}

/** All tables of the file, and what SQLite itself finds wrong with it. Throws where it is no such file. */
export async function readSqlite(bytes: Uint8Array): Promise<{ tables: Tables; faults: readonly string[] }> {
  const database = await openDatabase(bytes);
  try {
    const listOf = (type: RecordType, name: string): Map<unknown, string[]> => {
      const found = new Map<unknown, string[]>();
      for (const { record, value } of database.rows(
        `SELECT * FROM ${quoted(listTable(type, name))} ORDER BY rowid`,
      ))
        found.set(record, [...(found.get(record) ?? []), String(value)]);
      return found;
    };
    const tables = allTypes.map((type) => {
      const names = Object.entries(type.fields).flatMap(([name, field]) => (isList(field) ? [name] : []));
      const lists = new Map(names.map((name) => [name, listOf(type, name)]));
      const rows = database.each(`SELECT * FROM ${quoted(type.table)} ORDER BY rowid`);
      return [type.table, Array.from(rows, (row) => recordOf(type, row, lists))];
    });
    const integrity = database.rows("PRAGMA integrity_check").map((row) => String(Object.values(row)[0]));
    const dangling = database
      .rows("PRAGMA foreign_key_check")
      .map((row) => `a key of ${row.table} leads nowhere`);
    return {
      tables: Object.fromEntries(tables),
      faults: [...integrity.filter((word) => word !== "ok"), ...dangling],
    };
  } finally {
    database.close();
  }
}
