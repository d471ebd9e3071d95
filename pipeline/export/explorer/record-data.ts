// The records for the explorer: a short row for lists, and a whole one with its evidence and with what refers to it.
import { groupBy } from "../../core/group.ts";
import { by, compareText } from "../../core/keys.ts";
import type { Published } from "../../flow.ts";
import type { RecordType } from "../../model/record-type.ts";
import { recordTypes, type TableName } from "../../model/records.ts";
import type { Row } from "../../model/row.ts";
import { firstOf } from "../rows.ts";
import { asciiKey } from "./ascii-key.ts";
import type { BesideRecord } from "./beside.ts";
import type { RowsById } from "./by-id.ts";
import { ColumnsWriter } from "./columns.ts";
import { Beside, type Group } from "./keyed.ts";
import { linkColumns, listedColumns, listedTables } from "./listed.ts";
import type { Parties } from "./network.ts";
import { type Item, type Piece, PieceWriter, piecesOf } from "./shard.ts";
import type { ShortRows } from "./short-rows.ts";
import { type Companions, type Evidence, type Links, PAGE, pageKey, type WholeRow } from "./whole-row.ts";

/** Most evidence of one cell, records that refer to one in one way, and companions that the page of a record carries. */
const MOST_EVIDENCE = 20;
const MOST_LINKS = 60;
const MOST_COMPANIONS = 30;

/** What tells of the same in the course of time, where the newest matters most. */
const NEWEST_FIRST: ReadonlySet<string> = new Set([
  "participations.agent",
  "events.place",
  "events.instrument",
  "quantities.subject",
  "relations.subject",
  "relations.object",
  "issues.publisher",
]);
const DATES = ["startDate", "eventDate", "date", "from", "sourceDate"];

type Cells = readonly unknown[];

/** By date; those without one come last, as they stood. */
function inTime(way: string, rows: readonly Cells[]): Cells[] {
  const table = way.slice(0, way.indexOf(".")) as TableName;
  const columns = linkColumns(recordTypes[table] as RecordType);
  const places = DATES.map((name) => columns.indexOf(name)).filter((at) => at >= 0);
  const when = (cells: Cells) => places.map((at) => cells[at]).find((cell) => cell !== null);
  const dated = rows.map((cells) => ({ cells, date: when(cells) as string | undefined }));
  const direction = NEWEST_FIRST.has(way) ? -1 : 1;
  return dated
    .sort(({ date: a }, { date: b }) =>
      a === undefined || b === undefined
        ? Number(a === undefined) - Number(b === undefined)
        : direction * compareText(a, b),
    )
    .map(({ cells }) => cells);
}

/** What stands beside a record, sorted by what it is. */
class Held {
  readonly evidence: readonly Evidence[];
  readonly gathered: Row;
  readonly #links: readonly (readonly [string, readonly Cells[]])[];
  readonly #companions: ReadonlyMap<string, number>;

  constructor(beside: readonly string[]) {
    const cells: Evidence[] = [];
    const links: (readonly [string, Cells])[] = [];
    const companions = new Map<string, number>();
    const gathered = new Map<string, Set<string>>();
    for (const json of beside) {
      const told = JSON.parse(json) as BesideRecord;
      if (told[0] === "cell") cells.push([told[1], told[2], told[3], told[4], told[5]]);
      else if (told[0] === "link") links.push([told[1], told[2]]);
      else if (told[0] === "with") companions.set(told[1], (companions.get(told[1]) ?? 0) + 1);
      else gathered.set(told[1], (gathered.get(told[1]) ?? new Set()).add(told[2]));
    }
    this.evidence = [...groupBy(cells, ([field]) => field).values()].flatMap((each) =>
      each.slice(0, MOST_EVIDENCE),
    );
    this.gathered = Object.fromEntries([...gathered].map(([column, values]) => [column, [...values]]));
    this.#companions = companions;
    this.#links = Array.from(
      groupBy(links, ([way]) => way),
      ([way, all]) => [
        way,
        inTime(
          way,
          all.map(([, each]) => each),
        ),
      ],
    );
  }

  links(): Links[] {
    return this.#links.map(([way, rows]) => [way, rows.length, rows.slice(0, MOST_LINKS)]);
  }

  /** The links that the record does not carry, in pages. */
  *pages(id: string): Generator<Item> {
    for (const [way, rows] of [...this.#links].sort(by(([each]) => each)))
      for (let at = MOST_LINKS; at < rows.length; at += PAGE) {
        const key = pageKey(id, way, (at - MOST_LINKS) / PAGE);
        yield { key, json: JSON.stringify([key, rows.slice(at, at + PAGE)]) };
      }
  }

  companions({ names }: Parties): Companions {
    const all = [...this.#companions].sort(([a, one], [b, other]) => other - one || compareText(a, b));
    return [all.length, all.slice(0, MOST_COMPANIONS).map(([id, count]) => [id, names.get(id) ?? id, count])];
  }
}

/** Ids that are no more, with where their records went. */
function* redirects({ tables }: Published): Generator<Item> {
  for (const { id, target } of tables.redirects)
    yield { key: id, json: JSON.stringify([id, target ?? null]) };
}

interface Given {
  readonly dataset: Published;
  readonly rows: RowsById;
  readonly short: ShortRows;
  readonly parties: Parties;
}

/** Tables in the order of the ids in them, so that all ids are in one order. */
const inOrderOfIds = (rows: RowsById): TableName[] =>
  [...listedTables].sort(by((table) => firstOf(rows.of(table), 1).map(({ id }) => String(id))[0] ?? ""));

/** The pieces of all lists and all whole records, in one walk; `groups` is what stands beside each. */
export function* recordPieces(
  { dataset, rows, short, parties }: Given,
  groups: Iterable<Group>,
): Generator<Piece> {
  const beside = new Beside(groups);
  const more = new PieceWriter("more");
  for (const table of inOrderOfIds(rows)) {
    const type = recordTypes[table] as RecordType;
    const list = new PieceWriter(`list-${table}`);
    const columns = new ColumnsWriter(table, listedColumns(type), dataset.tables[table].length);
    const wholes = new PieceWriter(`rows-${table}`);
    for (const row of rows.of(table)) {
      const key = String(row.id);
      const held = new Held(beside.take(asciiKey(key)));
      const whole: WholeRow = [row, held.evidence, held.links(), held.companions(parties)];
      const cells = short.listed(type, row, held.gathered);
      yield* list.add({ key, json: JSON.stringify(cells) });
      yield* columns.add(cells);
      yield* wholes.add({ key, json: JSON.stringify(whole) });
      for (const page of held.pages(key)) yield* more.add(page);
    }
    yield* list.end();
    yield* columns.end();
    yield* wholes.end();
  }
  beside.drain();
  yield* more.end();
  yield* piecesOf("redirects", redirects(dataset));
}
