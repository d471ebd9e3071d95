// Takes out the records that a curator dropped, and every reference to them.
import type { Tables } from "../model/records.ts";
import type { Corrections } from "./correction.ts";

type OfDocument = Pick<Tables, "articles" | "quantities" | "statements" | "mentions">;

/** Entities and events were dropped before; their ids are in no table any more. */
export class Withdrawal {
  readonly #corrections: Corrections;
  readonly #gone = new Set<string>();

  constructor(corrections: Corrections) {
    this.#corrections = corrections;
  }

  /** Whether a record is still there. */
  readonly keeps = (id: string): boolean => !this.#gone.has(id);

  /** The records of a document, without those that were dropped. */
  ofDocument(tables: OfDocument): OfDocument {
    const quantities = this.kept(tables.quantities);
    const statements = this.kept(tables.statements);
    const mentions = this.kept(tables.mentions).map((mention) => {
      if (!mention.entity || this.keeps(mention.entity)) return mention;
      const { entity: _, ...rest } = mention;
      return rest;
    });
    return { ...tables, quantities, statements, mentions };
  }

  /** The records that were not dropped. */
  kept<T extends { readonly id: string }>(rows: readonly T[]): T[] {
    return rows.filter(({ id }) => {
      const dropped = this.#corrections.isDropped(id);
      if (dropped) this.#gone.add(id);
      return !dropped;
    });
  }
}
