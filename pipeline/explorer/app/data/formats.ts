// Records in the forms that visitors take away: CSV, JSON, JSON-LD, Turtle, each as the release itself writes them.
import { addedColumns } from "../../../export/explorer/added-columns.ts";
import { marksOf, writeCell } from "../../../model/cells.ts";
import type { KindName } from "../../../model/kinds.ts";
import { jsonLdContext } from "../../../model/rdf/context.ts";
import { hasPathBase, nodeOf } from "../../../model/rdf/json-ld.ts";
import { turtleBlocks, turtleHead } from "../../../model/rdf/turtle.ts";
import type { RecordType } from "../../../model/record-type.ts";
import type { TableName } from "../../../model/records.ts";
import type { Row } from "../../../model/row.ts";
import { asRow, type ShortRow, typeOf } from "./records.ts";

const quoted = (cell: string): string =>
  /["\r\n,]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

type Fields = Readonly<Record<string, { readonly kind: KindName }>>;

/** Rows as CSV by RFC 4180, safe in a spreadsheet as those of the release are. */
export function csvOf(
  fields: Fields,
  rows: readonly Row[],
  columns: readonly string[] = Object.keys(fields),
): string {
  const marks = marksOf({ fields }, rows);
  const cells = rows.map((row) =>
    columns.map((name) => writeCell(fields[name]?.kind ?? "text", row[name], marks[name])),
  );
  return [columns, ...cells].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

export const rowsAsCsv = (table: TableName, rows: readonly ShortRow[], columns: readonly string[]): string =>
  csvOf(
    { ...typeOf(table).fields, ...addedColumns[table] },
    rows.map((cells) => asRow(table, cells)),
    columns,
  );

export function rowsAsJson(table: TableName, rows: readonly ShortRow[], columns: readonly string[]): string {
  const wanted = new Set(["id", ...columns]);
  const objects = rows.map((cells) =>
    Object.fromEntries(Object.entries(asRow(table, cells)).filter(([name]) => wanted.has(name))),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
}

/** A record as a JSON-LD document that stands alone. */
export function recordAsJsonLd(type: RecordType, row: Row, baseIri: string): string {
  const base = hasPathBase(baseIri) ? { "@base": baseIri } : {};
  return JSON.stringify(
    { "@context": { ...base, ...jsonLdContext() }, ...nodeOf(type, row, baseIri) },
    null,
    2,
  );
}

/** A record as a Turtle document that stands alone. */
export const recordAsTurtle = (type: RecordType, row: Row, baseIri: string): string =>
  [turtleHead(baseIri), ...turtleBlocks(type, row, baseIri)].join("");
