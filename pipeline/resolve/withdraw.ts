// Takes out the records that a curator dropped, and every reference to them.
import type { Tables } from "../model/records.ts";
import type { Corrections } from "./correction.ts";

interface Kept {
  readonly tables: Tables;
  /** Whether a record is still there. */
  readonly keeps: (id: string) => boolean;
}

/** The tables without dropped records. Entities and events were dropped before; their ids are in no table any more. */
export function withoutDropped(tables: Tables, corrections: Corrections): Kept {
  const gone = new Set<string>();
  const keep = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ id }) => {
      const dropped = corrections.isDropped(id);
      if (dropped) gone.add(id);
      return !dropped;
    });
  const quantities = keep(tables.quantities);
  const kept: Tables = {
    ...tables,
    positions: keep(tables.positions),
    participations: keep(tables.participations),
    quantities,
    relations: keep(tables.relations),
    statements: keep(tables.statements),
    mentions: keep(tables.mentions),
  };
  if (gone.size === 0) return { tables: kept, keeps: () => true };
  const mentions = kept.mentions.map((mention) => {
    if (!mention.entity || !gone.has(mention.entity)) return mention;
    const { entity: _, ...rest } = mention;
    return rest;
  });
  return { tables: { ...kept, mentions }, keeps: (id) => !gone.has(id) };
}
