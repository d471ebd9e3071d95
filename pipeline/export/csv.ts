// The tables as CSV by RFC 4180: every table of the data contract, also where it is empty.
import { stringify } from "csv-stringify/sync";
import { marksOf, writeCell } from "../model/cells.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import type { Exporter, OutputFile } from "./exporter.ts";
import { rowsOf } from "./rows.ts";

/** One table: header and rows, CRLF, quoted only where needed. */
export function csvTable(type: RecordType, rows: readonly Row[]): string {
  const marks = marksOf(type, rows);
  const columns = Object.entries(type.fields);
  const cells = rows.map((row) => columns.map(([name, { kind }]) => writeCell(kind, row[name], marks[name])));
  // A lone line break, and spaces that a reader might trim, are quoted too.
  return stringify([Object.keys(type.fields), ...cells], {
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]|^\s|\s$/,
  });
}

export const csv: Exporter = {
  name: "csv",
  loses: [
    "the difference between a number and its digits as text (it is in schemas/)",
    "a text that a spreadsheet would misread has a mark before it (csv-metadata.json says which)",
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
