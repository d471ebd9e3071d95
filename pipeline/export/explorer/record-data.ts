// The records for the explorer: a short row for lists, and a whole one with its evidence and with what refers to it.
import { groupBy } from "../../core/group.ts";
import { fold } from "../../core/keys.ts";
import type { Dataset } from "../../flow.ts";
import type { RecordType } from "../../model/record-type.ts";
import { recordTypes, type TableName, tableNames } from "../../model/records.ts";
import type { Row } from "../../model/row.ts";
import { byKey, type Item, type Piece, piecesOf } from "./shard.ts";

/** Tables that are listed record by record; mentions stand in their texts. */
export const listedTables: readonly TableName[] = tableNames.filter((table) => table !== "mentions");

/** Texts and offsets are for the page of a record: lists go without. */
const UNLISTED: ReadonlySet<string> = new Set(["description", "text", "start", "end", "sha256"]);

/** The columns of a short row, in their order. */
export const listedColumns = (type: RecordType): string[] =>
  Object.keys(type.fields).filter((name) => !UNLISTED.has(name));

/** Most evidence of one cell, and most records that refer to one in one way, that the page of a record carries. */
const MOST_EVIDENCE = 20;
const MOST_LINKS = 500;

const sortedRows = (dataset: Dataset, table: TableName): readonly (Row & { readonly id: string })[] =>
  [...(dataset.tables[table] as readonly (Row & { readonly id: string })[])].sort((a, b) =>
    byKey({ key: a.id }, { key: b.id }),
  );

/** By record: the ids of what refers to it, by `table.field`. */
function linksOf(dataset: Dataset): Map<string, Map<string, string[]>> {
  const links = new Map<string, Map<string, string[]>>();
  for (const table of listedTables) {
    const references = Object.entries((recordTypes[table] as RecordType).fields).filter(
      ([, { kind }]) => kind === "reference",
    );
    for (const row of sortedRows(dataset, table))
      for (const [name] of references) {
        const target = row[name];
        if (typeof target !== "string") continue;
        const groups = links.get(target) ?? new Map<string, string[]>();
        links.set(target, groups);
        const way = `${table}.${name}`;
        const ids = groups.get(way);
        if (ids) ids.push(row.id);
        else groups.set(way, [row.id]);
      }
  }
  return links;
}

/** Events that recur: each leads to the other editions of its series. */
function addEditions(dataset: Dataset, links: Map<string, Map<string, string[]>>): void {
  const recurring = dataset.tables.events.filter(({ series }) => series);
  for (const editions of groupBy(recurring, ({ series }) => fold(series ?? "")).values())
    for (const { id } of editions.length > 1 ? editions : []) {
      const groups = links.get(id) ?? new Map<string, string[]>();
      const others = editions.map((edition) => edition.id).filter((other) => other !== id);
      links.set(id, groups.set("events.series", others));
    }
}

type Evidence = Dataset["evidence"][number];

/** `[field, document, start, end, rule]` for each stretch of words, the first ones of each field. */
function evidenceOf(rows: readonly Evidence[]): unknown[] {
  return [...groupBy(rows, ({ field }) => field).values()].flatMap((told) =>
    told
      .slice(0, MOST_EVIDENCE)
      .map(({ field, document, start, end, rule }) => [field, document, start, end, rule]),
  );
}

const linked = (groups: ReadonlyMap<string, string[]> | undefined): [string, number, string[]][] =>
  Array.from(groups ?? [], ([way, ids]) => [way, ids.length, ids.slice(0, MOST_LINKS)]);

/** The pieces of all lists and all whole records. */
export function* recordPieces(dataset: Dataset): Generator<Piece> {
  const links = linksOf(dataset);
  addEditions(dataset, links);
  const evidence = groupBy(
    dataset.evidence.filter(({ record }) => !record.startsWith("mention/")),
    ({ record }) => record,
  );
  for (const table of listedTables) {
    const rows = sortedRows(dataset, table);
    const columns = listedColumns(recordTypes[table] as RecordType);
    const short = (row: Row): Item => ({
      key: String(row.id),
      json: JSON.stringify(columns.map((name) => row[name] ?? null)),
    });
    const whole = (row: Row): Item => ({
      key: String(row.id),
      json: JSON.stringify([
        row,
        evidenceOf(evidence.get(String(row.id)) ?? []),
        linked(links.get(String(row.id))),
      ]),
    });
    yield* piecesOf(`list-${table}`, rows.map(short));
    yield* piecesOf(`rows-${table}`, lazily(rows, whole));
  }
}

/** Whole records one at a time: the evidence of all at once would be large. */
function* lazily(rows: readonly Row[], make: (row: Row) => Item): Generator<Item> {
  for (const row of rows) yield make(row);
}
