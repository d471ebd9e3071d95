// Reads the tables of a published release: rows as they stand in the CSVs.
import { parse as parseCsv } from "csv-parse/sync";
import type { ReleaseFiles } from "./release-folder.ts";

export type TableRow = Readonly<Record<string, string>>;

/** The rows of `csv/NAME.csv`; none where the file is missing. */
export function readTable(files: ReleaseFiles, name: string): TableRow[] {
  const path = `csv/${name}.csv`;
  if (!files.list().includes(path)) return [];
  return parseCsv(Buffer.from(files.read(path)), { columns: true, bom: true }) as TableRow[];
}
