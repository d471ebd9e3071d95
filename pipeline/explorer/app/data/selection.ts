// What a list shows: the rows that words and facets leave, in the order asked for. All of it stands in the address.
import { compareText } from "../../../core/keys.ts";
import type { TableName } from "../../../model/records.ts";
import { columnsOf, fieldOf, type ShortRow } from "./records.ts";

export interface Selection {
  readonly words: string;
  /** Column, with `-` before it where the order is backward; empty for the order of ids. */
  readonly sort: string;
  readonly columns: readonly string[];
  /** By column: the values of which a row has to have one. */
  readonly filters: ReadonlyMap<string, readonly string[]>;
}

/** The columns shown where none are chosen. */
const SHOWN: Partial<Record<TableName, readonly string[]>> = {
  events: ["name", "type", "startDate", "placeName", "country", "confidence"],
  people: ["name", "country", "mentionCount", "firstSeen", "lastSeen"],
  organizations: ["name", "acronym", "type", "country", "mentionCount", "firstSeen", "lastSeen"],
  places: ["name", "type", "country", "mentionCount"],
  positions: ["personName", "title", "organizationName", "country", "date", "confidence"],
  participations: ["agentName", "role", "eventName", "eventDate", "eventPlace", "confidence"],
  instruments: ["name", "type", "date", "mentionCount"],
  programmes: ["name", "acronym", "startDate", "endDate", "mentionCount"],
  quantities: ["value", "unit", "words", "subjectName", "date", "confidence"],
  statements: ["speakerName", "verb", "words", "confidence"],
  relations: ["subjectName", "predicate", "objectName", "confidence"],
  articles: ["title", "section", "sourceName", "sourceDate", "wordCount"],
  issues: ["series", "number", "date", "publisherName", "language", "articleCount"],
};

/** Columns by which lists can be narrowed, in their order. */
export const FACETS: Partial<Record<TableName, readonly string[]>> = {
  events: [
    "type",
    "startDate",
    "country",
    "bodies",
    "roles",
    "people",
    "parties",
    "place",
    "status",
    "core",
    "confidence",
  ],
  people: ["country", "bodies", "roles", "lastSeen"],
  organizations: ["type", "country", "roles", "lastSeen"],
  places: ["type", "country"],
  positions: ["title", "organization", "person", "country", "date", "confidence"],
  participations: ["role", "agentType", "agent", "eventDate", "confidence"],
  instruments: ["type", "date"],
  quantities: ["unit", "qualifier", "subject", "date", "confidence"],
  statements: ["speaker", "verb", "confidence"],
  relations: ["predicate", "subject", "object", "confidence"],
  articles: ["section", "sourceName", "sourceDate"],
  issues: ["series", "date", "language", "publisher"],
};

/** The order where none is asked for. */
const ORDER: Partial<Record<TableName, string>> = {
  events: "-startDate",
  people: "-mentionCount",
  organizations: "-mentionCount",
  places: "-mentionCount",
  quantities: "-value",
};

const RESERVED: ReadonlySet<string> = new Set(["q", "sort", "columns"]);

/** The column that names the record, where the table has one: it is always shown. */
export const nameColumn = (table: TableName): string => SHOWN[table]?.[0] ?? "id";

/** The order where none is asked for: of what words find, how well they fit. */
const usualOrder = (table: TableName, words: string): string => (words === "" ? (ORDER[table] ?? "") : "");

export function selectionOf(table: TableName, parameters: URLSearchParams): Selection {
  const known = columnsOf(table);
  const asked = (parameters.get("columns") ?? "").split(",").filter((name) => known.includes(name));
  const filters = new Map<string, string[]>();
  for (const [name, value] of parameters)
    if (!RESERVED.has(name) && known.includes(name)) filters.set(name, [...(filters.get(name) ?? []), value]);
  return {
    words: parameters.get("q") ?? "",
    sort: parameters.get("sort") ?? usualOrder(table, parameters.get("q") ?? ""),
    columns: asked.length > 0 ? asked : (SHOWN[table] ?? known),
    filters,
  };
}

/** The parameters of an address that gives the selection back. */
export function parametersOf(
  table: TableName,
  { words, sort, columns, filters }: Selection,
): [string, string][] {
  const isUsual = columns.join() === (SHOWN[table] ?? columnsOf(table)).join();
  return [
    ["q", words],
    ...[...filters].flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
    ["sort", sort === usualOrder(table, words) ? "" : sort],
    ["columns", isUsual ? "" : columns.join(",")],
  ];
}

/** With a value of a facet taken in, or taken out where it is in. */
export function toggled(selection: Selection, name: string, value: string): Selection {
  const values = selection.filters.get(name) ?? [];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  const filters = new Map(selection.filters);
  if (next.length > 0) filters.set(name, next);
  else filters.delete(name);
  return { ...selection, filters };
}

/** What a facet counts a cell as: dates by year, shares by tenths, each text of a list. */
export function facetValues(table: TableName, name: string, cell: unknown): readonly string[] {
  if (cell === null || cell === undefined) return [];
  if (Array.isArray(cell)) return cell;
  const kind = fieldOf(table, name)?.kind;
  if (kind === "date") return [/^-?\d{4}/.exec(String(cell))?.[0] ?? String(cell)];
  if (kind === "share") return [String(Math.min(0.9, Math.floor(Number(cell) * 10) / 10))];
  return [String(cell)];
}

function fits(table: TableName, name: string, cell: unknown, value: string): boolean {
  if (cell === null) return false;
  const isDate = fieldOf(table, name)?.kind === "date";
  return isDate ? String(cell).startsWith(value) : facetValues(table, name, cell).includes(value);
}

type Test = (row: ShortRow, place: number) => boolean;

/** A test for each filter, and one for the words, so that a facet can leave its own out. */
export function testsOf(
  table: TableName,
  { filters }: Selection,
  found: ReadonlyMap<number, number> | undefined,
): Map<string, Test> {
  const columns = columnsOf(table);
  const tests = new Map<string, Test>();
  if (found) tests.set("q", (_, place) => found.has(place));
  for (const [name, values] of filters) {
    const at = columns.indexOf(name);
    tests.set(name, (row) => values.some((value) => fits(table, name, row[at], value)));
  }
  return tests;
}

const compare = (a: unknown, b: unknown): number =>
  typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));

/** The places of the rows that pass, in the order asked for: empty cells last. */
export function selected(
  table: TableName,
  rows: readonly ShortRow[],
  selection: Selection,
  tests: ReadonlyMap<string, Test>,
  found: ReadonlyMap<number, number> | undefined,
): number[] {
  const all = [...tests.values()];
  const places = rows.flatMap((row, place) => (all.every((test) => test(row, place)) ? [place] : []));
  const backward = selection.sort.startsWith("-");
  const at = columnsOf(table).indexOf(backward ? selection.sort.slice(1) : selection.sort);
  if (at < 0)
    return found ? places.sort((a, b) => (found.get(b) ?? 0) - (found.get(a) ?? 0) || a - b) : places;
  const direction = backward ? -1 : 1;
  return places.sort((a, b) => {
    const [one, other] = [rows[a]?.[at] ?? null, rows[b]?.[at] ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || a - b;
    return direction * compare(one, other) || a - b;
  });
}
