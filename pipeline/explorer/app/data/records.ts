// The records as the views ask for them: whole, short, as lists; and how each is called.
import { type AddedColumn, addedColumns } from "../../../export/explorer/added-columns.ts";
import { linkColumns, listedColumns, listedTables } from "../../../export/explorer/listed.ts";
import type { Companions, Evidence, Links, WholeRow } from "../../../export/explorer/whole-row.ts";
import { pageKey } from "../../../export/explorer/whole-row.ts";
import type { Field, RecordType } from "../../../model/record-type.ts";
import { recordTypes, type TableName, tableNames } from "../../../model/records.ts";
import type { Row } from "../../../model/row.ts";
import { Pieces } from "./pieces.ts";

export interface WholeRecord {
  readonly table: TableName;
  readonly type: RecordType;
  readonly row: Row;
  readonly evidence: readonly Evidence[];
  readonly links: readonly Links[];
  readonly companions: Companions;
}

/** What lists know of a column. */
type ListedField = Pick<Field, "title" | "description" | "kind"> | AddedColumn;

/** By the word that ids begin with. */
const TABLES: ReadonlyMap<string, TableName> = new Map(
  tableNames.map((table) => [recordTypes[table].name.toLowerCase(), table]),
);

/** The table that an id stands in, or undefined for what is no id. */
export function tableOf(id: string): TableName | undefined {
  const [kind = "", path] = id.split("/");
  return path ? TABLES.get(kind) : undefined;
}

export const typeOf = (table: TableName): RecordType => recordTypes[table] as RecordType;

/** A column of a list: of the table itself, or added. */
export const fieldOf = (table: TableName, name: string): ListedField | undefined =>
  typeOf(table).fields[name] ?? addedColumns[table]?.[name];

/** Whether the cells of a column are ids. */
export function isReference(table: TableName, name: string): boolean {
  const from = addedColumns[table]?.[name]?.from;
  const field = from?.how === "gathered" ? typeOf(from.table).fields[from.field] : typeOf(table).fields[name];
  return field?.kind === "reference";
}

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

const lists = new Map<TableName, Pieces<ShortRow>>();
const rows = new Map<TableName, Pieces<WholeRow>>();

/** The short rows of a table, sorted by id. */
export function listOf(table: TableName): Pieces<ShortRow> {
  const known = lists.get(table) ?? new Pieces<ShortRow>(`list-${table}`, ([id]) => String(id));
  lists.set(table, known);
  return known;
}

function rowsOf(table: TableName): Pieces<WholeRow> {
  const known = rows.get(table) ?? new Pieces<WholeRow>(`rows-${table}`, ([row]) => String(row.id));
  rows.set(table, known);
  return known;
}

const named = (columns: readonly string[], cells: ShortRow): Row =>
  Object.fromEntries(columns.flatMap((name, at) => (cells[at] === null ? [] : [[name, cells[at]]])));

/** A short row by its column names. */
export const asRow = (table: TableName, cells: ShortRow): Row => named(columnsOf(table), cells);

/** Where one refers to another: the table and the column of it that does. */
export const wayOf = (way: string): readonly [TableName, string] =>
  way.split(".") as unknown as readonly [TableName, string];

/** The rows of those that refer to a record in one way. */
export function linkedRows(way: string, rows: readonly ShortRow[]): Row[] {
  const columns = linkColumns(typeOf(wayOf(way)[0]));
  return rows.map((cells) => named(columns, cells));
}

const more = new Pieces<readonly [string, readonly ShortRow[]]>("more", ([key]) => key);

/** A page of those that the record does not carry itself. */
export const moreLinked = async (id: string, way: string, page: number): Promise<Row[]> =>
  linkedRows(way, (await more.find(pageKey(id, way, page)))?.[1] ?? []);

const redirects = new Pieces<readonly [string, string | null]>("redirects", ([id]) => id);

/** Where the record of an id that is no more went: null where it is gone, undefined where there was none. */
export const redirectOf = async (id: string): Promise<string | null | undefined> =>
  (await redirects.find(id))?.[1];

/** A record with its evidence and with what refers to it, or undefined where there is none. */
export async function wholeRecord(id: string): Promise<WholeRecord | undefined> {
  const table = tableOf(id);
  if (!table || !listedTables.includes(table)) return undefined;
  const found = await rowsOf(table).find(id);
  if (!found) return undefined;
  const [row, evidence, links, companions] = found;
  return { table, type: typeOf(table), row, evidence, links, companions };
}

/** A record without its long texts, or undefined. */
export async function shortRecord(id: string): Promise<Row | undefined> {
  const table = tableOf(id);
  const cells = table && listedTables.includes(table) ? await listOf(table).find(id) : undefined;
  return table && cells ? asRow(table, cells) : undefined;
}

const words = (row: Row, ...names: string[]): string =>
  names.flatMap((name) => (row[name] === undefined ? [] : [String(row[name])])).join(" ");

/** Characters of a statement by which it is called. */
const HEAD = 80;

const CALLED: Partial<Record<TableName, (row: Row) => string>> = {
  issues: (row) =>
    [words(row, "title") || words(row, "series") || words(row, "document"), row.number && `No. ${row.number}`]
      .filter(Boolean)
      .join(", "),
  positions: (row) => `${words(row, "personName")}, ${words(row, "title")}`,
  participations: (row) => `${words(row, "agentName")}, ${words(row, "role")}`,
  quantities: (row) =>
    (words(row, "words") || words(row, "text")) + (row.subjectName ? ` (${row.subjectName})` : ""),
  relations: (row) =>
    `${words(row, "subjectName")} ${spaced(words(row, "predicate"))} ${words(row, "objectName")}`,
  statements: (row) => {
    const said = words(row, "words") || words(row, "text");
    return `${words(row, "speakerName")}: “${said.length > HEAD ? `${said.slice(0, HEAD)}…` : said}”`;
  },
};

/** `memberOf` as `member of`. */
export const spaced = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

/** What people call a record. */
export const nameOf = (table: TableName, row: Row): string =>
  (CALLED[table]?.(row) ?? words(row, row.name === undefined ? "title" : "name")) || String(row.id);
