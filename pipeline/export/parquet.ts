// One Parquet file a table, for programs that read columns: types as they are, lists as lists.
import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { type Kind, kinds } from "../model/kinds.ts";
import type { Field, RecordType } from "../model/record-type.ts";
import { allTypes } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import { expand } from "../model/vocabulary.ts";
import type { Exporter, OutputFile } from "./exporter.ts";
import { rowsOf } from "./rows.ts";

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
const TYPES: Readonly<Record<string, Pick<SchemaElement, "type">>> = {
  integer: { type: "INT64" },
  decimal: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

const datatypeOf = ({ kind }: Field): string => /XMLSchema#(\w+)$/.exec(kinds[kind].rdf)?.[1] ?? "";

function elementsOf(name: string, field: Field): SchemaElement[] {
  const repetition_type = field.required ? "REQUIRED" : "OPTIONAL";
  const { list }: Kind = kinds[field.kind];
  if (!list) return [{ name, repetition_type, ...(TYPES[datatypeOf(field)] ?? TEXT) }];
  return [
    { name, repetition_type, converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...TEXT },
  ];
}

const cellOf = (field: Field, value: unknown): unknown => {
  if (value === undefined) return null;
  return datatypeOf(field) === "integer" ? BigInt(value as number) : value;
};

/** What the file says of its columns, for whoever has it alone. */
const notesOf = ({ title, description, fields }: RecordType): string =>
  JSON.stringify({
    title,
    description,
    columns: Object.fromEntries(
      Object.entries(fields).map(([name, { title, description, term }]) => [
        name,
        { title, description, ...(term ? { term: expand(term) } : {}) },
      ]),
    ),
  });

/** Rows of the first group, by which readers tell soon what a column holds, and of all others. */
const FIRST_GROUP = 1_000;
const GROUP = 20_000;

/** A table as the bytes of a Parquet file, group of rows by group of rows. */
export function* parquetTable(type: RecordType, rows: Iterable<Row>): Generator<Uint8Array> {
  const fields = Object.entries(type.fields);
  const schema: SchemaElement[] = [
    { name: "root", num_children: fields.length },
    ...fields.flatMap(([name, field]) => elementsOf(name, field)),
  ];
  const kvMetadata = [{ key: "annals", value: notesOf(type) }];
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema, kvMetadata, createdBy: "annals" });
  for (const group of groups(rows)) {
    const columnData = fields.map(([name, field]) => ({
      name,
      data: group.map((row) => cellOf(field, row[name])),
    }));
    file.write({ columnData, rowGroupSize: GROUP });
    yield new Uint8Array(writer.getBuffer());
    writer.index = 0;
  }
  file.finish();
  yield new Uint8Array(writer.getBuffer());
}

function* groups(rows: Iterable<Row>): Generator<Row[]> {
  let group: Row[] = [];
  let size = FIRST_GROUP;
  for (const row of rows) {
    group.push(row);
    if (group.length < size) continue;
    yield group;
    group = [];
    size = GROUP;
  }
  if (group.length > 0) yield group;
}

export const parquet: Exporter = {
  name: "parquet",
  loses: ["nothing: dates are texts, since most are no whole days"],
  files: (dataset) =>
    allTypes.map(
      (type): OutputFile => ({
        path: `parquet/${type.table}.parquet`,
        content: parquetTable(type, rowsOf(dataset, type.table)),
        title: `${type.title} as Parquet`,
        mediaType: "application/vnd.apache.parquet",
      }),
    ),
};
