// The tables as CSV by RFC 4180: every table of the data contract, also where it is empty.
import { stringify } from "csv-stringify/sync";
import type { Dataset } from "../flow.ts";
import { writeCell } from "../model/cells.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes, auxiliaryTypes, type TableName } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import type { Exporter, OutputFile } from "./exporter.ts";

/** The rows of a table, be it of records or about them. */
function rowsOf(dataset: Dataset, table: string): readonly Row[] {
  if (table === auxiliaryTypes.evidence.table) return dataset.evidence;
  if (table === auxiliaryTypes.quarantine.table) return dataset.quarantine;
  return dataset.tables[table as TableName];
}

/** One table: header and rows, CRLF, quoted only where needed. */
export function csvTable(type: RecordType, rows: readonly Row[]): string {
  const columns = Object.keys(type.fields);
  const cells = rows.map((row) => columns.map((column) => writeCell(row[column])));
  // A lone line break, and spaces that a reader might trim, are quoted too.
  return stringify([columns, ...cells], { record_delimiter: "\r\n", quoted_match: /[\r\n]|^\s|\s$/ });
}

export const csv: Exporter = {
  name: "csv",
  loses: [
    "the difference between a number and its digits as text (it is in schemas/)",
    "a text that a spreadsheet would take for a formula has an apostrophe before it",
  ],
  files: (dataset) =>
    allTypes.map(
      (type): OutputFile => ({
        path: `csv/${type.table}.csv`,
        content: csvTable(type, rowsOf(dataset, type.table)),
        title: type.title,
        mediaType: "text/csv",
      }),
    ),
};
