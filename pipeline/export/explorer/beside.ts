// What stands beside a record on its page: the words of its cells, what refers to it, with whom somebody took part.
import { by, fold } from "../../core/keys.ts";
import type { Published } from "../../flow.ts";
import type { RecordType } from "../../model/record-type.ts";
import { recordTypes, type TableName } from "../../model/records.ts";
import type { Row } from "../../model/row.ts";
import { rowsOf } from "../rows.ts";
import type { Keyed } from "../sorted.ts";
import { addedTo } from "./added-columns.ts";
import { listedTables } from "./listed.ts";
import { CROWD, type Parties } from "./network.ts";
import type { ShortRows } from "./short-rows.ts";

/** Most editions before and after one that its page names. */
const EDITIONS = 12;

/** By its first word: words of a cell, a record that refers here, a companion in an event, a cell of an added column. */
export type BesideRecord =
  | readonly ["cell", field: string, document: string, start: number, end: number, rule: string]
  | readonly ["link", way: string, cells: readonly unknown[]]
  | readonly ["with", id: string]
  | readonly ["added", column: string, value: string];

const put = (record: string, beside: BesideRecord): Keyed => [record, JSON.stringify(beside)];

/** Under each record: what refers to it by one of its columns; the way is `table.column`. */
function* references(dataset: Published, short: ShortRows): Generator<Keyed> {
  for (const table of listedTables) {
    const type = recordTypes[table] as RecordType;
    const names = Object.keys(type.fields).filter((name) => type.fields[name]?.kind === "reference");
    for (const row of rowsOf(dataset, table))
      for (const name of names) {
        const target = row[name];
        if (typeof target === "string")
          yield put(target, ["link", `${table}.${name}`, short.linked(type, row)]);
      }
  }
}

/** Under each event that recurs: the editions of its series before and after it; the way is `events.series`. */
function* editions({ tables }: Published, short: ShortRows): Generator<Keyed> {
  const bySeries = new Map<string, [when: string, id: string, cells: readonly unknown[]][]>();
  for (const event of tables.events) {
    const { id, series, startDate } = event;
    if (!series) continue;
    const all = bySeries.get(fold(series)) ?? [];
    bySeries.set(fold(series), all);
    all.push([`${startDate ?? "~"} ${id}`, id, short.linked(recordTypes.events as RecordType, event)]);
  }
  for (const all of bySeries.values()) {
    all.sort(by(([when]) => when));
    for (const [at, [, id]] of all.entries())
      for (const [, other, cells] of all.slice(Math.max(0, at - EDITIONS), at + EDITIONS + 1))
        if (other !== id) yield put(id, ["link", "events.series", cells]);
  }
}

/** Under each record: the words that its cells were read from. Those of mentions are their own, and what is counted of whom they name. */
function* witnesses({ evidence, tables }: Published): Generator<Keyed> {
  for (const { record, field, document, start, end, rule } of evidence)
    if (!record.startsWith("mention/")) yield put(record, ["cell", field, document, start, end, rule]);
  for (const { entity, document, start, end } of tables.mentions)
    if (entity) yield put(entity, ["cell", "mentionCount", document, start, end, "mention"]);
}

/** Under whoever took part in an event: the others. */
function* companions({ groups }: Parties): Generator<Keyed> {
  for (const agents of groups)
    if (agents.length <= CROWD)
      for (const one of agents)
        for (const other of agents) if (one !== other) yield put(one, ["with", other]);
}

/** Under each record: the cells of columns that other tables tell. */
function* added(dataset: Published): Generator<Keyed> {
  for (const table of listedTables)
    for (const [column, { from }] of addedTo(table)) {
      if (from.how !== "gathered") continue;
      for (const row of rowsOf(dataset, from.table as TableName) as Iterable<Row>) {
        const [record, value] = [row[from.by], row[from.field]];
        if (typeof record === "string" && typeof value === "string" && value.startsWith(from.prefix))
          if (isOf(table, record)) yield put(record, ["added", column, value]);
      }
    }
}

/** Whether an id is one of a table: a column may refer to records of several. */
const isOf = (table: TableName, id: string): boolean =>
  id.startsWith(`${(recordTypes[table] as RecordType).name.toLowerCase()}/`);

/** What stands under the ids of records, to be sorted by them. */
export function* besideRecords(dataset: Published, short: ShortRows, parties: Parties): Generator<Keyed> {
  yield* references(dataset, short);
  yield* editions(dataset, short);
  yield* witnesses(dataset);
  yield* companions(parties);
  yield* added(dataset);
}
