// What editions tell beside the records (columns, codes, texts, what to search, how to read them) follows from the rest.
import { strFromU8, unzipSync } from "fflate";
import { sourcePath } from "../core/source-path.ts";
import { type Database, openDatabase } from "../core/sqlite.ts";
import { unescapeText } from "../core/xlsx-cell.ts";
import { searchable } from "../export/sqlite.ts";
import { columnsSheet, firstSheet } from "../export/xlsx.ts";
import { sheetXml } from "../export/xlsx-parts.ts";
import type { Dataset } from "../flow.ts";
import { classOfCode, codeSchemes } from "../model/code-notes.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes, recordTypes, tableNames } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import { expand } from "../model/vocabulary.ts";
import { leaves } from "./differences.ts";
import type { Rebuilt } from "./rebuilt.ts";
import type { OpenRelease, Tell } from "./release.ts";

const SQLITE = "annals.sqlite";
const WORKBOOK = "annals.xlsx";

/** Rows by what names them. */
type Named = Readonly<Record<string, readonly unknown[]>>;

const recordsOf = ({ tables }: Dataset): (readonly [RecordType, Row])[] =>
  tableNames.flatMap((table) =>
    (tables[table] as readonly Row[]).map((row) => [recordTypes[table] as RecordType, row] as const),
  );

/** The tables that a database has beside those of the records, each with the rows that it should have. */
const BESIDE: Readonly<Record<string, { readonly sql: string; readonly rows: (dataset: Dataset) => Named }>> =
  {
    sources: {
      sql: "SELECT 'source/' || document || '.txt' AS name, text FROM sources",
      rows: ({ sources }) =>
        Object.fromEntries(sources.map(({ document, text }) => [sourcePath(document), [text]])),
    },
    records: {
      sql: 'SELECT id AS name, "table", name AS title FROM records',
      rows: (dataset) =>
        Object.fromEntries(
          recordsOf(dataset).map(([{ table }, { id, name }]) => [String(id), [table, name ?? null]]),
        ),
    },
    columns: {
      sql: `SELECT "table" || '.' || "column" AS name, title, description, term FROM columns`,
      rows: () =>
        Object.fromEntries(
          allTypes.flatMap(({ table, fields }) =>
            Object.entries(fields).map(([name, { title, description, term }]) => [
              `${table}.${name}`,
              [title, description, term ? expand(term) : null],
            ]),
          ),
        ),
    },
    codes: {
      sql: `SELECT list || '/' || code AS name, definition, schemaType, plover, cameo FROM codes`,
      rows: () =>
        Object.fromEntries(
          Object.entries(codeSchemes).flatMap(([list, { codes }]) =>
            Object.entries(codes).map(([code, { definition, plover, cameo }]) => [
              `${list}/${code}`,
              [definition, classOfCode(list, code) ?? null, plover ?? null, cameo?.join(" ") ?? null],
            ]),
          ),
        ),
    },
    search: {
      sql: 'SELECT record AS name, "table", search.name AS title, text FROM search',
      rows: (dataset) =>
        Object.fromEntries(
          recordsOf(dataset)
            .filter(([{ table }]) => table !== "mentions")
            .map(([type, row]) => {
              const [record, ...cells] = searchable(type, row);
              return [String(record), cells];
            }),
        ),
    },
  };

function rowsIn(database: Database, sql: string): Named {
  return Object.fromEntries(
    database.rows(sql).map(({ name, ...cells }) => [String(name), Object.values(cells)]),
  );
}

/** What a database says of the release as a whole, and how that is called where the release is described. */
const RELEASE = {
  title: "name",
  version: "version",
  description: "description",
  license: "license",
  citation: "citation",
  baseIri: "@id",
} as const;

function releaseFaults(database: Database, files: OpenRelease): string[] {
  const dataset = JSON.parse(Buffer.from(files.read("dataset.jsonld")).toString("utf8")) as Row;
  const wanted = Object.fromEntries(Object.entries(RELEASE).map(([name, key]) => [name, dataset[key]]));
  const found = Object.fromEntries(
    database.rows("SELECT name, value FROM release").map(({ name, value }) => [String(name), value]),
  );
  return Array.from(leaves(wanted, found), (each) => `release: ${each}`);
}

async function databaseFaults(files: OpenRelease, dataset: Dataset): Promise<string[]> {
  const database = await openDatabase(files.read(SQLITE));
  try {
    const beside = Object.entries(BESIDE).flatMap(([table, { sql, rows }]) =>
      Array.from(leaves(rows(dataset), rowsIn(database, sql)), (each) => `${table}: ${each}`),
    );
    return [...beside, ...releaseFaults(database, files)];
  } finally {
    database.close();
  }
}

const textsOf = (xml: string): string[] =>
  Array.from(
    xml.matchAll(/<c r="[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g),
    ([, n, text]) => unescapeText(n ?? text ?? ""),
  );

/** The first and the last sheet, which explain the others. */
function workbookFaults(files: OpenRelease, { dataset, earlier }: Rebuilt): string[] {
  const parts = unzipSync(files.read(WORKBOOK));
  const sheetOf = (name: string): string => {
    const number = new RegExp(`<sheet name="${name}" sheetId="(\\d+)"`).exec(
      strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()),
    )?.[1];
    return strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());
  };
  const named = allTypes.map(({ table }) => ({ name: table })).filter(({ name }) => sheetOf(name) !== "");
  return [firstSheet(dataset, earlier, named), columnsSheet()].flatMap((sheet) =>
    Array.from(
      leaves(textsOf([...sheetXml(sheet)].join("")), textsOf(sheetOf(sheet.name))),
      (each) => `${sheet.name}: cell ${each}`,
    ),
  );
}

/** Checks what the database and the workbook tell beside the records; that they can be read is told elsewhere. */
export async function checkExplanations(files: OpenRelease, anew: Rebuilt, tell: Tell): Promise<void> {
  const attempt = async (file: string, faults: () => Promise<string[]> | string[]): Promise<void> => {
    if (!files.has(file)) return;
    try {
      for (const fault of await faults()) tell(file, "edition-differs", fault);
    } catch (error) {
      tell(file, "edition-unreadable", error instanceof Error ? error.message : String(error));
    }
  };
  await attempt(SQLITE, () => databaseFaults(files, anew.dataset));
  await attempt(WORKBOOK, () => workbookFaults(files, anew));
}
