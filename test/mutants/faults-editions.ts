// Faults of the editions for databases, programs and spreadsheets: the file is sound, but one thing in it is another.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readParquet } from "../../pipeline/check/read-parquet.ts";
import { openDatabase, type SqlRow } from "../../pipeline/core/sqlite.ts";
import { parquetTable } from "../../pipeline/export/parquet.ts";
import type { RecordType } from "../../pipeline/model/record-type.ts";
import { allTypes } from "../../pipeline/model/records.ts";
import type { Row } from "../../pipeline/model/row.ts";
import { type Fault, type Harmed, misspelt, type Victim } from "./fault.ts";

const SQLITE = /^annals\.sqlite$/;
const WORKBOOK = /^annals\.xlsx$/;

function changed(value: unknown, pick: Victim["pick"]): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return value.length > 1 ? value.slice(1) : [`${value[0]}x`];
  return misspelt(String(value), pick) ?? `${value}x`;
}

const aboutOf = (row: Row): string => String(row.id ?? row.record ?? "");

/** Changes one row of a table of the database; the tables that make up the full-text index are left alone. */
const sqlFault = (
  name: string,
  harm: (
    table: string,
    row: SqlRow,
    victim: Victim,
  ) => { readonly sql: string; readonly about?: string } | undefined,
): Fault => ({
  name,
  on: SQLITE,
  harm: async (victim): Promise<Harmed | undefined> => {
    const database = await openDatabase(victim.bytes);
    try {
      const named = database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'",
      );
      const filled = named
        .map(({ name: table }) => String(table))
        .filter((table) => database.rows(`SELECT 1 FROM "${table}" LIMIT 1`).length > 0);
      const table = victim.pick(filled) ?? "";
      const row = victim.pick(database.rows(`SELECT rowid AS "row number", * FROM "${table}"`));
      const harmed = row && harm(table, row, victim);
      if (!harmed) return undefined;
      database.run(`PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; ${harmed.sql}`);
      return { bytes: database.bytes(), ...(harmed.about ? { about: harmed.about } : {}) };
    } finally {
      database.close();
    }
  },
});

const quoted = (value: unknown): string =>
  typeof value === "number" ? String(value) : `'${String(value).replaceAll("'", "''")}'`;

const typeOfParquet = (path: string): RecordType =>
  allTypes.find(({ table }) => path === `parquet/${table}.parquet`) as RecordType;

/** Writes the table anew with other rows. */
const parquetFault = (name: string, harm: (rows: Row[], at: number, victim: Victim) => Row[]): Fault => ({
  name,
  on: /^parquet\//,
  harm: async (victim) => {
    const type = typeOfParquet(victim.path);
    const rows = await readParquet(type, victim.bytes);
    const at = victim.pick([...rows.keys()]);
    if (at === undefined) return undefined;
    return {
      bytes: Buffer.concat([...parquetTable(type, harm(rows, at, victim))]),
      about: aboutOf(rows[at] ?? {}),
    };
  },
});

/** Packs the workbook anew with one of its parts changed. */
const workbookFault = (
  name: string,
  part: RegExp,
  harm: (xml: string, victim: Victim) => (Omit<Harmed, "bytes"> & { readonly xml: string }) | undefined,
): Fault => ({
  name,
  on: WORKBOOK,
  harm: (victim) => {
    const parts = unzipSync(victim.bytes);
    const path = victim.pick(Object.keys(parts).filter((each) => part.test(each))) ?? "";
    const harmed = harm(strFromU8(parts[path] ?? new Uint8Array()), victim);
    if (!harmed) return undefined;
    const { xml, ...rest } = harmed;
    return {
      bytes: zipSync({ ...parts, [path]: strToU8(xml) }, { mtime: new Date(1980, 0, 1, 12) }),
      ...rest,
    };
  },
});

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const rowsOfSheet = (xml: string): RegExpMatchArray[] => [...xml.matchAll(/<row r="\d+">.*?<\/row>/gs)];
const firstText = (row: string): string => /<t[^>]*>([^<]*)<\/t>/.exec(row)?.[1] ?? "";

export const editionFaults: readonly Fault[] = [
  sqlFault("a cell changed", (table, row, { pick }) => {
    const columns = Object.keys(row).filter(
      (name) => !["row number", "id"].includes(name) && row[name] !== null,
    );
    const column = pick(columns);
    if (column === undefined) return undefined;
    const value = quoted(changed(row[column], pick));
    return {
      sql: `UPDATE "${table}" SET "${column}" = ${value} WHERE rowid = ${row["row number"]}`,
      about: table.replace(/_.*/, ""),
    };
  }),
  sqlFault("a row deleted", (table, row) => ({
    sql: `DELETE FROM "${table}" WHERE rowid = ${row["row number"]}`,
    about: aboutOf(row) || table,
  })),
  sqlFault("a word of the full-text index changed", () => ({
    sql: `UPDATE "search" SET "name" = 'Nobody' WHERE rowid = 3`,
    about: "search",
  })),
  sqlFault("a table dropped", (table) => ({ sql: `DROP TABLE "${table}"`, about: table })),
  parquetFault("a cell changed", (rows, at, { pick }) => {
    const row = rows[at] ?? {};
    const name = pick(Object.keys(row).filter((each) => each !== "id" && each !== "record")) ?? "";
    return rows.toSpliced(at, 1, { ...row, [name]: changed(row[name], pick) });
  }),
  parquetFault("a row dropped", (rows, at) => rows.toSpliced(at, 1)),
  parquetFault("a row twice", (rows, at) => rows.toSpliced(at, 0, rows[at] ?? {})),
  workbookFault("a cell changed", SHEET, (xml, { pick }) => {
    const row = pick(rowsOfSheet(xml).slice(1));
    const cell = row && pick([...row[0].matchAll(/<t[^>]*>([^<]*\w[^<]*)<\/t>|<v>([^<]*)<\/v>/g)]);
    if (!row || !cell) return undefined;
    const [all, text, number = ""] = cell;
    const value = text ?? number;
    const from = (row.index ?? 0) + cell.index + all.indexOf(">") + 1;
    const other = text === undefined ? String(Number(number) + 1) : misspelt(text, pick);
    if (other === undefined) return undefined;
    return {
      xml: xml.slice(0, from) + other + xml.slice(from + value.length),
      ...(text === firstText(row[0]) ? {} : { about: firstText(row[0]) }),
    };
  }),
  workbookFault("a row dropped", SHEET, (xml, { pick }) => {
    const row = pick(rowsOfSheet(xml).slice(1));
    return row && { xml: xml.replace(row[0], ""), about: firstText(row[0]) };
  }),
  workbookFault("a sheet called otherwise", /^xl\/workbook\.xml$/, (xml, { pick }) => {
    const name = pick(allTypes)?.table ?? "";
    return { xml: xml.replace(`<sheet name="${name}"`, `<sheet name="${name}2"`), about: name };
  }),
];
