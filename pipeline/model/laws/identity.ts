// No id stands twice in a release, and each stands in the table where references look for it.
import type { Row } from "../row.ts";
import { type Law, shown } from "./law.ts";

/**
 * The law of unique ids. It remembers the ids that it has seen, but for those that come once for certain: the first
 * record of an id keeps it.
 */
export function identityLaw(comesOnce: (id: unknown) => boolean = () => false): Law {
  const seen = new Map<unknown, string>();
  return ({ table, fields }, row) => {
    if (!fields.id || comesOnce(row.id)) return [];
    const earlier = seen.get(row.id);
    seen.set(row.id, earlier ?? table);
    if (earlier === undefined) return [];
    return [{ rule: "id-taken", field: "id", reason: `id ${shown(row.id)} is already taken in ${earlier}` }];
  };
}

/** Where each id stands. */
export function tablesById(tables: Readonly<Record<string, readonly Row[]>>): Map<unknown, string> {
  const found = new Map<unknown, string>();
  for (const [table, rows] of Object.entries(tables)) for (const row of rows) found.set(row.id, table);
  return found;
}
