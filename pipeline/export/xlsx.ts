// annals.xlsx: all tables as a workbook that cannot misread a cell, with a first sheet that explains it.
import { MOST_ROWS, serialOf } from "../core/xlsx-cell.ts";
import { zipped } from "../core/zip.ts";
import type { Published, Rows } from "../flow.ts";
import type { Marks } from "../model/cells.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes, tableNames } from "../model/records.ts";
import { releaseNotes } from "../model/release-notes.ts";
import type { Row } from "../model/row.ts";
import type { Exporter, WrittenFile } from "./exporter.ts";
import { descriptionOf, versionOf } from "./facts.ts";
import { marksIn, rowsOf } from "./rows.ts";
import { bytesOf } from "./write.ts";
import { type Cell, type Cells, type Sheet, STYLE, workbookParts } from "./xlsx-parts.ts";

const heading = (value: string): Cell => ({ value, style: STYLE.heading });
const plain = (value: string): Cell => ({ value });
const wrapped = (value: string): Cell => ({ value, style: STYLE.wrapped });

/** Where the record of an id stands: sheet and row. */
type Places = ReadonlyMap<unknown, string>;

/** Tables that references of these types lead to; those that do not tell, lead to all. */
const referredBy = (types: readonly RecordType[]): ReadonlySet<string> =>
  new Set(
    types.flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ kind, refersTo }) =>
        kind === "reference" ? (refersTo ?? tableNames) : [],
      ),
    ),
  );

const hasSheet = (dataset: Published, table: string): boolean => rowsOf(dataset, table).length <= MOST_ROWS;

function placesOf(dataset: Published): Places {
  const places = new Map<unknown, string>();
  const referred = referredBy(allTypes.filter(({ table }) => hasSheet(dataset, table)));
  for (const table of tableNames) {
    if (!referred.has(table) || !hasSheet(dataset, table)) continue;
    let row = 1;
    for (const { id } of rowsOf(dataset, table)) places.set(id, `'${table}'!A${++row}`);
  }
  return places;
}

function cellOf(
  type: RecordType,
  name: string,
  row: Row,
  mark: string | undefined,
  places: Places,
): Cell | undefined {
  const value = row[name];
  const kind = type.fields[name]?.kind;
  if (value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (Array.isArray(value)) return plain(value.join(mark));
  const day = kind === "date" ? serialOf(String(value)) : undefined;
  if (day !== undefined) return { value: day, style: STYLE.day };
  const link = kind === "reference" ? places.get(value) : undefined;
  return link ? { value: String(value), style: STYLE.link, link } : plain(String(value));
}

/** Rows by which the width of columns goes. */
const LOOKED_AT = 200;

/** How wide a column is, by the longest of its first cells. */
const widthOf = (cells: readonly (Cell | undefined)[]): number =>
  Math.min(60, 3 + Math.max(...cells.map((cell) => String(cell?.value ?? "").length)));

function tableSheet(type: RecordType, rows: Rows<Row>, places: Places, marks: Marks): Sheet {
  const names = Object.keys(type.fields);
  function* all(): Generator<(Cell | undefined)[]> {
    yield names.map(heading);
    for (const row of rows) yield names.map((name) => cellOf(type, name, row, marks[name], places));
  }
  const first = firstOf(all(), LOOKED_AT);
  return {
    name: type.table,
    rows: all(),
    rowCount: rows.length + 1,
    widths: names.map((_, at) => widthOf(first.map((cells) => cells[at]))),
    frozen: 1,
    notes: Object.values(type.fields).map(({ title, description }) => ({ title, text: description })),
  };
}

function firstOf<T>(items: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) === most) break;
  return first;
}

/** A sheet that is short enough to be made at once. */
const shortSheet = (
  sheet: Omit<Sheet, "rowCount" | "rows"> & { readonly rows: readonly Cells[] },
): Sheet => ({
  ...sheet,
  rowCount: sheet.rows.length,
});

/** The sheet that explains the others, for the tables that have one. */
export function firstSheet(
  dataset: Published,
  earlier: readonly WrittenFile[],
  tables: readonly Pick<Sheet, "name">[],
): Sheet {
  const here = new Set(tables.map(({ name }) => name));
  const about: [string, string][] = [
    ["Version", versionOf(dataset, earlier)],
    ["What it is", descriptionOf(dataset)],
    ["Licence", `${releaseNotes.licenseTitle}, ${releaseNotes.license}`],
    ["Made by", releaseNotes.creator],
    [
      "How to read it",
      "Ids lead to the row of the record. Dates that are whole days are dates, others are texts (EDTF). An empty cell means: not told. A column says what it holds where its heading is chosen, and so does the sheet columns.",
    ],
  ];
  const contents = allTypes.map(({ table, description }) => [
    here.has(table) ? { value: table, style: STYLE.link, link: `'${table}'!A1` } : plain(table),
    wrapped(
      here.has(table)
        ? description
        : `${description} It has more rows than a workbook is good for: take it from csv/ or parquet/.`,
    ),
    { value: rowsOf(dataset, table).length },
  ]);
  return shortSheet({
    name: "Read me",
    widths: [18, 100, 10],
    frozen: 0,
    rows: [
      [heading(releaseNotes.name)],
      ...about.map(([name, text]) => [plain(name), wrapped(text)]),
      [],
      [heading("Sheet"), heading("What it holds"), heading("Rows")],
      ...contents,
    ],
  });
}

/** The sheet that says what each column holds. */
export const columnsSheet = (): Sheet =>
  shortSheet({
    name: "columns",
    widths: [16, 20, 20, 100],
    frozen: 1,
    rows: [
      ["Table", "Column", "Title", "What it holds"].map(heading),
      ...allTypes.flatMap(({ table, fields }) =>
        Object.entries(fields).map(([name, { title, description }]) => [
          plain(table),
          plain(name),
          plain(title),
          wrapped(description),
        ]),
      ),
    ],
  });

function* workbook(dataset: Published, earlier: readonly WrittenFile[]): Generator<Uint8Array> {
  const places = placesOf(dataset);
  const tables = allTypes.flatMap((type) =>
    hasSheet(dataset, type.table)
      ? [tableSheet(type, rowsOf(dataset, type.table), places, marksIn(dataset, type))]
      : [],
  );
  yield* zipped(packed(workbookParts([firstSheet(dataset, earlier, tables), ...tables, columnsSheet()])));
}

function* packed(
  parts: Iterable<readonly [path: string, xml: Iterable<string>]>,
): Generator<readonly [path: string, content: Uint8Array]> {
  for (const [path, xml] of parts) yield [path, Buffer.concat([...bytesOf(xml)])];
}

export const xlsx: Exporter = {
  name: "xlsx",
  loses: [
    "what is longer than a cell can be (32,767 characters)",
    "tables with more rows than a workbook is good for (100,000)",
  ],
  files: (dataset, earlier) => [
    {
      path: "annals.xlsx",
      content: workbook(dataset, earlier),
      title: "All tables as a workbook",
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
  ],
};
