// A table of a release read back from its Parquet file.
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { parquetTable } from "../export/parquet.ts";
import type { RecordType } from "../model/record-type.ts";
import type { Row } from "../model/row.ts";

/** The records of the file. Throws where it is no Parquet file. */
export async function readParquet(type: RecordType, bytes: Uint8Array): Promise<Row[]> {
  const file = new Uint8Array(bytes).buffer;
  const rows = await parquetReadObjects({ file });
  return rows.map((row) => {
    const record: Record<string, unknown> = {};
    for (const name in type.fields) {
      const value: unknown = row[name];
      if (value === null || value === undefined) continue;
      record[name] = typeof value === "bigint" ? Number(value) : value;
    }
    return record;
  });
}

/** What a file says of its columns, in letters. */
function notesOf(bytes: Uint8Array): string {
  const { schema, key_value_metadata: notes } = parquetMetadata(new Uint8Array(bytes).buffer);
  return JSON.stringify({ schema, notes });
}

/** True where the columns are not of the types, or not described in the words, that the model has for them. */
export const isOtherwiseDescribed = (type: RecordType, bytes: Uint8Array): boolean =>
  notesOf(bytes) !== notesOf(Buffer.concat([...parquetTable(type, [])]));
