// Ids that earlier releases used and this one has no record of: each leads straight to what it went into, or nowhere.
import { by } from "../core/keys.ts";
import type { Report } from "../core/problem.ts";
import type { Published, Retired } from "../flow.ts";
import { type RedirectRecord, tableNames } from "../model/records.ts";
import { type Row, textOf } from "../model/row.ts";

export interface Retiring<D extends Published> {
  readonly dataset: D;
  readonly redirects: readonly Retired[];
}

/**
 * The dataset with its redirects. An id that is used again leads to its record and needs none; what leads to an id
 * that is no longer used goes on to where that leads.
 */
export function redirect<D extends Published>({ dataset, redirects }: Retiring<D>, report: Report): D {
  const last = new Map(redirects.map((row) => [row.id, row]));
  const living = recordsOf(dataset, new Set(redirects.flatMap(({ id, target }) => [id, target])));
  const rows = [...last.values()]
    .filter(({ id }) => !living.has(id))
    .map((row) => straight(row, last, living, report))
    .sort(by(({ id }) => id));
  return { ...dataset, tables: { ...dataset.tables, redirects: rows } };
}

/** The records of some ids: what holds all of a collection need not lie in memory. */
function recordsOf({ tables }: Published, ids: ReadonlySet<unknown>): Map<unknown, Row> {
  const found = new Map<unknown, Row>();
  for (const table of tableNames)
    for (const row of tables[table] as Iterable<Row>) if (ids.has(row.id)) found.set(row.id, row);
  return found;
}

function straight(
  { id, target, lastVersion }: Retired,
  last: ReadonlyMap<string, Retired>,
  living: ReadonlyMap<unknown, Row>,
  report: Report,
): RedirectRecord {
  let at = target;
  for (const passed = new Set([id]); at !== undefined && !living.has(at) && !passed.has(at); ) {
    passed.add(at);
    const next = last.get(at);
    if (!next) reportLost(id, at, report);
    at = next?.target;
  }
  const record = living.get(at);
  if (at === undefined || !record) return { id, lastVersion };
  const targetName = textOf(record, "name");
  return { id, target: at, ...(targetName ? { targetName } : {}), lastVersion };
}

function reportLost(id: string, target: string, report: Report): void {
  report({
    severity: "warning",
    rule: "redirect-lost",
    message: `${id} leads to ${target}: there is no such record`,
    hint: "it is published as removed; look up the id in the published tables, or leave the target empty",
    document: "redirects.csv",
  });
}
