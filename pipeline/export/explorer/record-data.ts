// The records for the explorer: a short row for lists, and a whole one with its evidence and with what refers to it.
import { groupBy } from "../../core/group.ts";
import { by, fold } from "../../core/keys.ts";
import type { Published } from "../../flow.ts";
import type { RecordType } from "../../model/record-type.ts";
import { recordTypes, type TableName } from "../../model/records.ts";
import type { Row } from "../../model/row.ts";
import { firstOf, rowsOf } from "../rows.ts";
import type { Keyed } from "../sorted.ts";
import { asciiKey } from "./ascii-key.ts";
import { Beside, type Group } from "./keyed.ts";
import { listedColumns, listedTables } from "./listed.ts";
import { type Item, type Piece, piecesOf } from "./shard.ts";

/** Most evidence of one cell, and most records that refer to one in one way, that the page of a record carries. */
const MOST_EVIDENCE = 20;
const MOST_LINKS = 500;

/** `[way, id of what refers]`: the ways are `table.field`, and `events.series` for other editions. */
type Link = readonly [string, string];
/** `[field, document, start, end, rule]`. */
type Told = readonly [string, string, number, number, string];

/** Under each record: what refers to it by one of its columns. */
function* references(dataset: Published): Generator<Keyed> {
  for (const table of listedTables) {
    const { fields } = recordTypes[table] as RecordType;
    const names = Object.keys(fields).filter((name) => fields[name]?.kind === "reference");
    for (const row of rowsOf(dataset, table))
      for (const name of names) {
        const target = row[name];
        if (typeof target === "string") yield [target, JSON.stringify([`${table}.${name}`, row.id])];
      }
  }
}

/** Under each event that recurs: the other editions of its series. */
function* editions({ tables }: Published): Generator<Keyed> {
  const bySeries = new Map<string, string[]>();
  for (const { id, series } of tables.events) {
    if (!series) continue;
    const key = fold(series);
    const ids = bySeries.get(key);
    if (ids) ids.push(id);
    else bySeries.set(key, [id]);
  }
  for (const ids of bySeries.values())
    for (const id of ids.length <= MOST_LINKS ? ids : [])
      for (const other of ids) if (other !== id) yield [id, JSON.stringify(["events.series", other])];
}

/** Under each record: the words that its cells were read from. Those of mentions are their own. */
function* witnesses({ evidence }: Published): Generator<Keyed> {
  for (const { record, field, document, start, end, rule } of evidence)
    if (!record.startsWith("mention/")) yield [record, JSON.stringify([field, document, start, end, rule])];
}

/** What stands under the ids of records, to be sorted by them: links are pairs, evidence is five things. */
export function* besideRecords(dataset: Published): Generator<Keyed> {
  yield* references(dataset);
  yield* editions(dataset);
  yield* witnesses(dataset);
}

const linksOf = (links: readonly Link[]): [string, number, string[]][] =>
  Array.from(
    groupBy(links, ([way]) => way),
    ([way, all]) => [way, all.length, all.slice(0, MOST_LINKS).map(([, id]) => id)],
  );

const evidenceOf = (told: readonly Told[]): Told[] =>
  [...groupBy(told, ([field]) => field).values()].flatMap((each) => each.slice(0, MOST_EVIDENCE));

function whole(row: Row, beside: readonly string[]): string {
  const parsed = beside.map((json): Link | Told => JSON.parse(json));
  const links = parsed.filter((each): each is Link => each.length === 2);
  const told = parsed.filter((each): each is Told => each.length === 5);
  return JSON.stringify([row, evidenceOf(told), linksOf(links)]);
}

/** Tables in the order of the ids in them, so that all ids are in one order. */
const inOrderOfIds = (dataset: Published): TableName[] =>
  [...listedTables].sort(
    by((table) => firstOf(dataset.tables[table] as Iterable<Row>, 1).map(({ id }) => String(id))[0] ?? ""),
  );

/** Ids that are no more, with where their records went. */
function* redirects({ tables }: Published): Generator<Item> {
  for (const { id, target } of tables.redirects)
    yield { key: id, json: JSON.stringify([id, target ?? null]) };
}

/** The pieces of all lists and all whole records; `groups` is what stands beside each. */
export function* recordPieces(dataset: Published, groups: Iterable<Group>): Generator<Piece> {
  const beside = new Beside(groups);
  for (const table of inOrderOfIds(dataset)) {
    const columns = listedColumns(recordTypes[table] as RecordType);
    const items = function* (make: (row: Row, id: string) => string): Generator<Item> {
      for (const row of rowsOf(dataset, table))
        yield { key: String(row.id), json: make(row, String(row.id)) };
    };
    yield* piecesOf(
      `list-${table}`,
      items((row) => JSON.stringify(columns.map((name) => row[name] ?? null))),
    );
    yield* piecesOf(
      `rows-${table}`,
      items((row, id) => whole(row, beside.take(asciiKey(id)))),
    );
  }
  beside.drain();
  yield* piecesOf("redirects", redirects(dataset));
}
