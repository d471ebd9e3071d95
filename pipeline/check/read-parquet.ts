// A table of a release read back from its Parquet file.
import { parquetReadObjects } from "hyparquet";
import type { RecordType } from "../model/record-type.ts";
import type { Row } from "../model/row.ts";

/** The records of the file. Throws where it is no Parquet file. */
export async function readParquet(type: RecordType, bytes: Uint8Array): Promise<Row[]> {
  const file = new Uint8Array(bytes).buffer;
  const rows = await parquetReadObjects({ file });
  return rows.map((row) =>
    Object.fromEntries(
      Object.keys(type.fields).flatMap((name) => {
        const value: unknown = row[name];
        if (value === null || value === undefined) return [];
        return [[name, typeof value === "bigint" ? Number(value) : value] as const];
      }),
    ),
  );
}
