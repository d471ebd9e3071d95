// The tables as SQL: columns with types and bounds, keys to the tables that references lead to, lists as tables of their own.
import { type Kind, kinds } from "../kinds.ts";
import type { Field, RecordType } from "../record-type.ts";
import { allTypes } from "../records.ts";
import { boundsOf } from "./bounds.ts";

export const quoted = (name: string): string => `"${name}"`;
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** All ids with the table that each stands in: what references lead to where several tables may hold it. */
export const REGISTRY = "records";
/** The texts that spans count in. */
export const SOURCES = "sources";

const LATER = "DEFERRABLE INITIALLY DEFERRED";

/** Columns that hold a list have a table of their own. */
export const isList = ({ kind }: Field): boolean => (kinds[kind] as Kind).list;
export const listTable = (type: RecordType, column: string): string => `${type.table}_${column}`;

const TYPES: Readonly<Record<string, string>> = { integer: "INTEGER", decimal: "REAL", boolean: "INTEGER" };

const typeOf = ({ kind }: Field): string =>
  TYPES[/XMLSchema#(\w+)$/.exec((kinds[kind] as Kind).rdf)?.[1] ?? ""] ?? "TEXT";

function checksOf(name: string, field: Field): string[] {
  const { minimum, maximum } = boundsOf(field);
  return [
    ...(field.codes ? [`${quoted(name)} IN (${field.codes.values.map(text).join(", ")})`] : []),
    ...(field.kind === "boolean" ? [`${quoted(name)} IN (0, 1)`] : []),
    ...(minimum === undefined ? [] : [`${quoted(name)} >= ${minimum}`]),
    ...(maximum === undefined ? [] : [`${quoted(name)} <= ${maximum}`]),
  ];
}

function targetOf(type: RecordType, name: string, { kind, refersTo }: Field): string | undefined {
  if (kind === "id") return `${quoted(REGISTRY)}("id")`;
  if (kind === "document" && type.fields.id) return `${quoted(SOURCES)}("document")`;
  if (kind !== "reference") return undefined;
  return `${quoted(refersTo?.length === 1 ? (refersTo[0] ?? name) : REGISTRY)}("id")`;
}

function columnOf(type: RecordType, name: string, field: Field): string {
  const target = targetOf(type, name, field);
  const checks = checksOf(name, field);
  return [
    quoted(name),
    typeOf(field),
    field.required ? "NOT NULL" : "",
    field.kind === "id" ? "PRIMARY KEY" : "",
    checks.length > 0 ? `CHECK (${checks.join(" AND ")})` : "",
    target ? `REFERENCES ${target} ${LATER}` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function tableSql(type: RecordType): string[] {
  const fields = Object.entries(type.fields);
  const columns = fields.filter(([, field]) => !isList(field));
  const indexed = columns.filter(([, { kind }]) => kind === "reference");
  const table = quoted(type.table);
  return [
    `CREATE TABLE ${table} (\n  ${columns.map(([name, field]) => columnOf(type, name, field)).join(",\n  ")}\n) STRICT`,
    ...indexed.map(
      ([name]) => `CREATE INDEX ${quoted(`${type.table}.${name}`)} ON ${table} (${quoted(name)})`,
    ),
    ...fields
      .filter(([, field]) => isList(field))
      .map(
        ([name]) =>
          `CREATE TABLE ${quoted(listTable(type, name))} (\n  "record" TEXT NOT NULL REFERENCES ${table}("id") ${LATER},\n  "value" TEXT NOT NULL\n) STRICT`,
      ),
  ];
}

/** The statements that make all tables, those of the records and those about them. */
export const tablesSql = (): string =>
  [
    `CREATE TABLE "release" ("name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL) STRICT`,
    `CREATE TABLE "columns" ("table" TEXT NOT NULL, "column" TEXT NOT NULL, "title" TEXT NOT NULL, "description" TEXT NOT NULL, "term" TEXT, PRIMARY KEY ("table", "column")) STRICT`,
    `CREATE TABLE "codes" ("list" TEXT NOT NULL, "code" TEXT NOT NULL, "definition" TEXT NOT NULL, "schemaType" TEXT, "plover" TEXT, "cameo" TEXT, PRIMARY KEY ("list", "code")) STRICT`,
    `CREATE TABLE ${quoted(SOURCES)} ("document" TEXT NOT NULL PRIMARY KEY, "text" TEXT NOT NULL) STRICT`,
    `CREATE TABLE ${quoted(REGISTRY)} ("id" TEXT NOT NULL PRIMARY KEY, "table" TEXT NOT NULL, "name" TEXT) STRICT`,
    ...allTypes.flatMap(tableSql),
    `CREATE VIRTUAL TABLE "search" USING fts5("record" UNINDEXED, "table" UNINDEXED, "name", "text", tokenize = 'unicode61 remove_diacritics 2')`,
  ].join(";\n");
