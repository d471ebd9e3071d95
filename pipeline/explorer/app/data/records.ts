// The records as the views ask for them: whole, short, as lists; and how each is called.
import { listedColumns, listedTables } from "../../../export/explorer/listed.ts";
import type { Field, RecordType } from "../../../model/record-type.ts";
import { recordTypes, type TableName } from "../../../model/records.ts";
import type { Row } from "../../../model/row.ts";
import { Pieces } from "./pieces.ts";

/** Field, document, start, end, rule. */
export type Evidence = readonly [string, string, number, number, string];
/** Table and field that refers, how many do, and the ids of the first. */
export type Links = readonly [string, number, readonly string[]];

export interface WholeRecord {
  readonly table: TableName;
  readonly type: RecordType;
  readonly row: Row;
  readonly evidence: readonly Evidence[];
  readonly links: readonly Links[];
}

const TABLES: Readonly<Record<string, TableName>> = {
  issue: "issues",
  article: "articles",
  person: "people",
  organization: "organizations",
  place: "places",
  programme: "programmes",
  instrument: "instruments",
  position: "positions",
  event: "events",
  participation: "participations",
  quantity: "quantities",
  relation: "relations",
  statement: "statements",
  mention: "mentions",
};

/** The table that an id stands in, or undefined for what is no id. */
export const tableOf = (id: string): TableName | undefined => TABLES[id.slice(0, id.indexOf("/"))];

export const typeOf = (table: TableName): RecordType => recordTypes[table] as RecordType;
export const fieldOf = (table: TableName, name: string): Field | undefined => typeOf(table).fields[name];

/** Tables with lists, in the order in which visitors ask for them. */
export const browsable: readonly TableName[] = [
  "events",
  "people",
  "organizations",
  "places",
  "positions",
  "participations",
  "instruments",
  "programmes",
  "quantities",
  "statements",
  "relations",
  "articles",
  "issues",
];

const columns = new Map<TableName, readonly string[]>();

/** The columns of a short row, as they were written. */
export function columnsOf(table: TableName): readonly string[] {
  const known = columns.get(table) ?? listedColumns(typeOf(table));
  columns.set(table, known);
  return known;
}

export type ShortRow = readonly unknown[];
type Whole = readonly [Row, readonly Evidence[], readonly Links[]];

const lists = new Map<TableName, Pieces<ShortRow>>();
const rows = new Map<TableName, Pieces<Whole>>();

/** The short rows of a table, sorted by id. */
export function listOf(table: TableName): Pieces<ShortRow> {
  const known = lists.get(table) ?? new Pieces<ShortRow>(`list-${table}`, ([id]) => String(id));
  lists.set(table, known);
  return known;
}

function rowsOf(table: TableName): Pieces<Whole> {
  const known = rows.get(table) ?? new Pieces<Whole>(`rows-${table}`, ([row]) => String(row.id));
  rows.set(table, known);
  return known;
}

/** A short row by its column names. */
export const asRow = (table: TableName, cells: ShortRow): Row =>
  Object.fromEntries(columnsOf(table).flatMap((name, at) => (cells[at] === null ? [] : [[name, cells[at]]])));

const redirects = new Pieces<readonly [string, string | null]>("redirects", ([id]) => id);

/** Where the record of an id that is no more went: null where it is gone, undefined where there was none. */
export const redirectOf = async (id: string): Promise<string | null | undefined> =>
  (await redirects.find(id))?.[1];

/** A record with its evidence and with what refers to it, or undefined where there is none. */
export async function wholeRecord(id: string): Promise<WholeRecord | undefined> {
  const table = tableOf(id);
  if (!table || !listedTables.includes(table)) return undefined;
  const [row, evidence, links] = (await rowsOf(table).find(id)) ?? [];
  return row && evidence && links ? { table, type: typeOf(table), row, evidence, links } : undefined;
}

/** A record without its long texts, or undefined. */
export async function shortRecord(id: string): Promise<Row | undefined> {
  const table = tableOf(id);
  const cells = table && listedTables.includes(table) ? await listOf(table).find(id) : undefined;
  return table && cells ? asRow(table, cells) : undefined;
}

/** Records in the order of their ids; those that are not there are left out. */
export const shortRecords = async (ids: readonly string[]): Promise<Row[]> =>
  (await Promise.all(ids.map(shortRecord))).filter((row) => row !== undefined);

const words = (row: Row, ...names: string[]): string =>
  names.flatMap((name) => (row[name] === undefined ? [] : [String(row[name])])).join(" ");

const CALLED: Partial<Record<TableName, (row: Row) => string>> = {
  issues: (row) =>
    [words(row, "title") || words(row, "series") || words(row, "document"), row.number && `No. ${row.number}`]
      .filter(Boolean)
      .join(", "),
  positions: (row) => `${words(row, "personName")}, ${words(row, "title")}`,
  participations: (row) => `${words(row, "agentName")}, ${words(row, "role")}`,
  quantities: (row) => words(row, "value", "unit") + (row.subjectName ? ` (${row.subjectName})` : ""),
  relations: (row) =>
    `${words(row, "subjectName")} ${spaced(words(row, "predicate"))} ${words(row, "objectName")}`,
  statements: (row) => `${words(row, "speakerName", "verb")}`,
};

/** `memberOf` as `member of`. */
export const spaced = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

/** What people call a record. */
export const nameOf = (table: TableName, row: Row): string =>
  (CALLED[table]?.(row) ?? words(row, row.name === undefined ? "title" : "name")) || String(row.id);
