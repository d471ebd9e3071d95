// Ids that a release no longer has, and the records that now hold the words which theirs were read from.
import { compareText } from "../core/keys.ts";
import { tableNames } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import type { Tables } from "./tables.ts";

export interface Gone {
  readonly id: string;
  /** The record of the same table that holds most of its words, where one holds at least half of them. */
  readonly target?: string;
}

/** Places of words: the same words read for the same have the same place in both releases. */
type Places = ReadonlyMap<string, ReadonlySet<string>>;

const TABLES = tableNames.filter((table) => table !== "redirects");

const place = (what: unknown, { document, start, end }: Row): string =>
  [what, document, start, end].join("\t");

/** Where each record of a release is told: by its own span, by its evidence, by the mentions of it. */
function placesById(tables: Tables): Places {
  const places = new Map<string, Set<string>>();
  const add = (id: unknown, at: string): void => {
    const known = places.get(String(id));
    if (known) known.add(at);
    else places.set(String(id), new Set([at]));
  };
  for (const table of TABLES)
    for (const row of tables[table] ?? []) if (row.start !== undefined) add(row.id, place("", row));
  for (const row of tables.evidence ?? []) add(row.record, place(row.field, row));
  for (const row of tables.mentions ?? []) if (row.entity) add(row.entity, place("mention", row));
  return places;
}

function idsOf(tables: Tables, table: string): string[] {
  return (tables[table] ?? []).map(({ id }) => String(id));
}

/** Which of some records are told at a place. */
function byPlace(ids: readonly string[], places: Places): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids) for (const at of places.get(id) ?? []) found.set(at, [...(found.get(at) ?? []), id]);
  return found;
}

/** How much two ids have in common at their begin. */
function alike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** The holder of most of the words that told an id; of several, the one with the likest id. */
function targetOf(
  gone: string,
  told: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const at of told) for (const id of holders.get(at) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, one], [b, other]) => other - one || alike(b, gone) - alike(a, gone) || compareText(a, b),
  );
  return best && best[1] * 2 >= told.size ? best[0] : undefined;
}

/** The ids of the older tables that the newer ones do not have, by table and id. */
export function goneBetween(before: Tables, after: Tables): Gone[] {
  const living = new Set(TABLES.flatMap((table) => idsOf(after, table)));
  const olds = placesById(before);
  const news = placesById(after);
  return TABLES.flatMap((table) => {
    const gone = idsOf(before, table).filter((id) => !living.has(id));
    if (gone.length === 0) return [];
    const holders = byPlace(idsOf(after, table), news);
    return gone.sort(compareText).map((id): Gone => {
      const target = targetOf(id, olds.get(id) ?? new Set(), holders);
      return target === undefined ? { id } : { id, target };
    });
  });
}
