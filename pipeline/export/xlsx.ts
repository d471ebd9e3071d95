// annals.xlsx: all tables as a workbook that cannot misread a cell, with a first sheet that explains it.
import { strToU8, zipSync } from "fflate";
import { serialOf } from "../core/xlsx-cell.ts";
import type { Dataset } from "../flow.ts";
import { type Marks, marksOf } from "../model/cells.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes, tableNames } from "../model/records.ts";
import { releaseNotes } from "../model/release-notes.ts";
import type { Row } from "../model/row.ts";
import type { Exporter, OutputFile } from "./exporter.ts";
import { descriptionOf, versionOf } from "./facts.ts";
import { rowsOf } from "./rows.ts";
import { type Cell, type Sheet, STYLE, workbookParts } from "./xlsx-parts.ts";

/** The hour that all parts of the package bear, by the clock of wherever this runs: that is how its format tells time. */
const packedAt = (): Date => new Date(1980, 0, 1, 12);

/** Most rows that a sheet can have. */
const MOST_ROWS = 1_048_576;

const heading = (value: string): Cell => ({ value, style: STYLE.heading });
const plain = (value: string): Cell => ({ value });
const wrapped = (value: string): Cell => ({ value, style: STYLE.wrapped });

/** Where the record of an id stands: sheet and row. */
type Places = ReadonlyMap<unknown, string>;

const placesOf = (dataset: Dataset): Places =>
  new Map(
    tableNames.flatMap((table) =>
      rowsOf(dataset, table).map((row, at) => [row.id, `'${table}'!A${at + 2}`] as const),
    ),
  );

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

/** How wide a column is, by the longest of its first cells. */
const widthOf = (cells: readonly (Cell | undefined)[]): number =>
  Math.min(60, 3 + Math.max(...cells.slice(0, 200).map((cell) => String(cell?.value ?? "").length)));

function tableSheet(type: RecordType, rows: readonly Row[], places: Places, marks: Marks): Sheet {
  const names = Object.keys(type.fields);
  const body = rows.map((row) => names.map((name) => cellOf(type, name, row, marks[name], places)));
  const all = [names.map(heading), ...body];
  return {
    name: type.table,
    rows: all,
    widths: names.map((_, at) => widthOf(all.slice(0, 200).map((cells) => cells[at]))),
    frozen: 1,
    notes: Object.values(type.fields).map(({ title, description }) => ({ title, text: description })),
  };
}

/** The sheet that explains the others, for the tables that have one. */
export function firstSheet(
  dataset: Dataset,
  earlier: readonly OutputFile[],
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
    wrapped(here.has(table) ? description : `${description} It has more rows than a sheet can hold.`),
    { value: rowsOf(dataset, table).length },
  ]);
  return {
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
  };
}

/** The sheet that says what each column holds. */
export const columnsSheet = (): Sheet => ({
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

function workbook(dataset: Dataset, earlier: readonly OutputFile[]): Uint8Array {
  const places = placesOf(dataset);
  const tables = allTypes.flatMap((type) => {
    const rows = rowsOf(dataset, type.table);
    return rows.length < MOST_ROWS ? [tableSheet(type, rows, places, marksOf(type, rows))] : [];
  });
  const parts = workbookParts([firstSheet(dataset, earlier, tables), ...tables, columnsSheet()]);
  const files = Array.from(parts, ([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: packedAt(), level: 6 });
}

export const xlsx: Exporter = {
  name: "xlsx",
  loses: [
    "what is longer than a cell can be (32,767 characters)",
    "tables with more rows than a sheet can have (1,048,576)",
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
