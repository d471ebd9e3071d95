// The tables as CSV by RFC 4180: every table of the data contract, also where it is empty.
import { stringify } from "csv-stringify/sync";
import { type Marks, writeCell } from "../model/cells.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import type { Exporter, OutputFile } from "./exporter.ts";
import { batches, marksIn, rowsOf } from "./rows.ts";

/** Rows that are written in one go. */
const BATCH = 500;

// A lone line break, and spaces that a reader might trim, are quoted too.
const written = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], { record_delimiter: "\r\n", quoted_match: /[\r\n]|^\s|\s$/ });

/** One table: header and rows, CRLF, quoted only where needed. */
export function* csvTable(type: RecordType, rows: Iterable<Row>, marks: Marks): Generator<string> {
  const columns = Object.entries(type.fields);
  yield written([Object.keys(type.fields)]);
  for (const batch of batches(rows, BATCH))
    yield written(
      batch.map((row) => columns.map(([name, { kind }]) => writeCell(kind, row[name], marks[name]))),
    );
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
        content: csvTable(type, rowsOf(dataset, type.table), marksIn(dataset, type)),
        title: type.title,
        mediaType: "text/csv",
      }),
    ),
};
