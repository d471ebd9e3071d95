// The tables of a release, read back from CSV into records.
import { isHostile, type Marks, readCell } from "../model/cells.ts";
import type { KindName } from "../model/kinds.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import { csvRows } from "./csv-rows.ts";
import { type Table, tablesOf } from "./csvw-metadata.ts";
import { jsonOfFile, type OpenRelease, type Tell, textOfFile } from "./release.ts";

export type Tables = Readonly<Record<string, readonly Row[]>>;

/** The CSVW metadata, where its processors look for them. */
export const METADATA = "csv/csv-metadata.json";

/** The tables as the metadata describe them; none, and a problem, where they cannot be read. */
export function readMetadata(files: OpenRelease, tell: Tell): Table[] {
  const metadata = jsonOfFile(files, METADATA, tell);
  if (metadata === undefined) return [];
  try {
    return tablesOf(metadata);
  } catch (error) {
    tell(METADATA, "metadata-unreadable", error instanceof Error ? error.message : String(error));
    return [];
  }
}

export const fileOf = (table: string): string => `csv/${table}.csv`;

/**
 * All tables of the data contract; a table that cannot be read is empty, and a problem.
 * `marks` are those of the columns by table, as the metadata of the tables tell them.
 */
export const readTables = (files: OpenRelease, marks: Readonly<Record<string, Marks>>, tell: Tell): Tables =>
  Object.fromEntries(
    allTypes.map((type) => [type.table, readTable(files, type, marks[type.table] ?? {}, tell)]),
  );

/** One table; empty, and a problem, where it cannot be read. */
export function readTable(files: OpenRelease, type: RecordType, marks: Marks, tell: Tell): Row[] {
  const file = fileOf(type.table);
  const text = textOfFile(files, file, tell);
  if (text === undefined) return [];
  if (text.startsWith("\ufeff")) tell(file, "csv-mark", "begins with a byte order mark: expected none");
  if (!text.endsWith("\r\n")) tell(file, "csv-broken", "the last line has no CRLF at its end");
  const lines = parsed(text, file, tell);
  const columns = Object.keys(type.fields);
  const [head, ...rows] = lines;
  if (head?.join() !== columns.join()) {
    tell(file, "csv-columns", `expected the columns ${columns.join()}, found ${head?.join() ?? "none"}`);
    return [];
  }
  const readers = Object.entries(type.fields).map(
    ([column, { kind }]): Column => ({ column, kind, mark: marks[column] }),
  );
  return rows.map((cells, index) =>
    recordOf(readers, cells, (rule, message) =>
      tell(file, rule, `row ${index + 1} (${cells[0] ?? ""}): ${message}`),
    ),
  );
}

function parsed(text: string, file: string, tell: Tell): ReturnType<typeof csvRows> {
  try {
    return csvRows(text);
  } catch (error) {
    tell(file, "csv-broken", error instanceof Error ? error.message : String(error));
    return [];
  }
}

interface Column {
  readonly column: string;
  readonly kind: KindName;
  readonly mark: string | undefined;
}

function recordOf(
  columns: readonly Column[],
  cells: readonly string[],
  tell: (rule: string, message: string) => void,
): Row {
  if (cells.length !== columns.length)
    tell("csv-columns", `expected ${columns.length} cells, found ${cells.length}`);
  const row: Record<string, unknown> = {};
  for (const [index, { column, kind, mark }] of columns.entries()) {
    const cell = cells[index] ?? "";
    if (isHostile(kind, cell)) tell("csv-formula", `${column} can be misread by a spreadsheet`);
    const value = readCell(kind, cell, mark);
    if (value !== undefined) row[column] = value;
  }
  return row;
}
