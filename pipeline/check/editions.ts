// Each edition of the tables (SQLite, Parquet, workbook) holds the same records as the CSVs, cell by cell.
import { fitting, MOST_ROWS } from "../core/xlsx-cell.ts";
import type { Marks } from "../model/cells.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import { readParquet } from "./read-parquet.ts";
import { readSqlite } from "./read-sqlite.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { OpenRelease, Tell } from "./release.ts";
import type { Tables } from "./tables.ts";

export const parquetFile = (table: string): string => `parquet/${table}.parquet`;
const SQLITE = "annals.sqlite";
const WORKBOOK = "annals.xlsx";

/** Whether two cells hold the same: a value, or a list of values. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));

/** What a cell of a workbook can hold of a text. */
const fitCell = (value: unknown): unknown => (typeof value === "string" ? fitting(value) : value);
const whole = (value: unknown): unknown => value;

function compare(
  type: RecordType,
  [expected, found]: readonly [readonly Row[], readonly Row[]],
  shorten: (value: unknown) => unknown,
  tell: (message: string) => void,
): void {
  if (found.length !== expected.length)
    tell(`${type.table}: expected ${expected.length} rows, found ${found.length}`);
  const columns = Object.keys(type.fields);
  expected.forEach((row, index) => {
    const other = found[index];
    if (!other || columns.every((name) => isSame(shorten(row[name]), other[name]))) return;
    tell(`${type.table}: row ${index + 1} (${String(row.id ?? row.record)}) is not that of the CSV`);
  });
}

async function checkSqlite(
  files: OpenRelease,
  tables: Tables,
  tell: (message: string) => void,
): Promise<void> {
  const { tables: found, faults } = await readSqlite(files.read(SQLITE));
  for (const fault of faults) tell(fault);
  for (const type of allTypes)
    compare(type, [tables[type.table] ?? [], found[type.table] ?? []], whole, tell);
}

/** Checks each edition that is made of the tables. */
export async function checkEditions(
  files: OpenRelease,
  tables: Tables,
  marks: Readonly<Record<string, Marks>>,
  tell: Tell,
): Promise<void> {
  const attempt = async (file: string, look: (tell: (message: string) => void) => Promise<void> | void) => {
    if (!files.has(file)) return tell(file, "file-missing", "the release has no such file");
    try {
      await look((message) => tell(file, "edition-differs", message));
    } catch (error) {
      tell(file, "edition-unreadable", error instanceof Error ? error.message : String(error));
    }
  };
  await attempt(SQLITE, (tellOf) => checkSqlite(files, tables, tellOf));
  for (const type of allTypes) {
    const file = parquetFile(type.table);
    await attempt(file, async (tellOf) => {
      const found = await readParquet(type, files.read(file));
      compare(type, [tables[type.table] ?? [], found], whole, tellOf);
    });
  }
  await attempt(WORKBOOK, (tellOf) => {
    const found = readXlsx(files.read(WORKBOOK), marks);
    for (const type of allTypes) {
      const rows = found[type.table];
      if (rows) compare(type, [tables[type.table] ?? [], rows], fitCell, tellOf);
      else if ((tables[type.table] ?? []).length <= MOST_ROWS) tellOf(`${type.table}: has no sheet`);
    }
  });
}
