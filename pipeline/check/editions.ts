// Each edition of the tables (SQLite, Parquet, workbook) holds the same records as the CSVs, cell by cell.
import { fitting, MOST_ROWS } from "../core/xlsx-cell.ts";
import type { Marks } from "../model/cells.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import { compareRows, type Difference } from "./compare-rows.ts";
import { isOtherwiseDescribed, readParquet } from "./read-parquet.ts";
import { readSqlite } from "./read-sqlite.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { OpenRelease, Tell } from "./release.ts";
import { fileOf, type Tables } from "./tables.ts";

export const parquetFile = (table: string): string => `parquet/${table}.parquet`;
const SQLITE = "annals.sqlite";
const WORKBOOK = "annals.xlsx";

/** In what a table of an edition is not that of the CSV. */
interface Found {
  readonly file: string;
  readonly table: string;
  readonly differences: readonly Difference[];
}

/** What a cell of a workbook can hold of a text. */
const fitRow = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === "string" ? fitting(value) : value]),
  );

/** Checks each edition that is made of the tables. */
export async function checkEditions(
  files: OpenRelease,
  tables: Tables,
  marks: Readonly<Record<string, Marks>>,
  tell: Tell,
): Promise<void> {
  const found = await findDifferences(files, tables, marks, tell);
  for (const { table } of allTypes)
    tellDifferences(
      table,
      found.filter((one) => one.table === table),
      tell,
    );
}

/** Where all editions differ from the CSV in the same way, it is the CSV that is wrong. */
function tellDifferences(table: string, found: readonly Found[], tell: Tell): void {
  const counts = new Map<string, number>();
  for (const { differences } of found)
    for (const { key } of differences) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isCommon = ({ key }: Difference): boolean => found.length > 1 && counts.get(key) === found.length;
  for (const { file, differences } of found)
    for (const each of differences)
      if (!isCommon(each)) tell(file, "edition-differs", `${table}: ${each.message}`);
  const [first] = found;
  for (const each of first?.differences ?? [])
    if (isCommon(each))
      tell(
        fileOf(table),
        "edition-differs",
        `all other editions tell it in another way: there ${each.message}`,
      );
}

/** All tables of all editions, of which but one lies in memory; one that cannot be read is a problem. */
async function findDifferences(
  files: OpenRelease,
  tables: Tables,
  marks: Readonly<Record<string, Marks>>,
  tell: Tell,
): Promise<Found[]> {
  const found: Found[] = [];
  const compare = (
    file: string,
    type: RecordType,
    rows: readonly Row[],
    fit = (row: Row): Row => row,
  ): void => {
    const expected = (tables[type.table] ?? []).map(fit);
    found.push({ file, table: type.table, differences: compareRows(type, expected, rows) });
  };
  const attempt = async (file: string, look: (bytes: Uint8Array) => Promise<void> | void): Promise<void> => {
    if (!files.has(file)) return tell(file, "file-missing", "the release has no such file");
    try {
      await look(files.read(file));
    } catch (error) {
      tell(file, "edition-unreadable", error instanceof Error ? error.message : String(error));
    }
  };
  await attempt(SQLITE, async (bytes) => {
    const { tables: rows, faults } = await readSqlite(bytes);
    for (const fault of faults) tell(SQLITE, "edition-differs", fault);
    for (const type of allTypes) compare(SQLITE, type, rows[type.table] ?? []);
  });
  for (const type of allTypes) {
    const file = parquetFile(type.table);
    await attempt(file, async (bytes) => {
      compare(file, type, await readParquet(type, bytes));
      if (isOtherwiseDescribed(type, bytes))
        tell(file, "edition-differs", `${type.table}: its columns are not described as they are`);
    });
  }
  await attempt(WORKBOOK, (bytes) => {
    const sheets = readXlsx(bytes, marks);
    for (const type of allTypes) {
      const rows = sheets[type.table];
      if (rows) compare(WORKBOOK, type, rows, fitRow);
      else if ((tables[type.table] ?? []).length <= MOST_ROWS)
        tell(WORKBOOK, "edition-differs", `${type.table}: has no sheet`);
    }
  });
  return found;
}
