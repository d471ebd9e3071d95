// Which records there are: of each id the table, the name and which cells are filled, wherever the records lie.
import type { Dictionary, Keep } from "../core/keep.ts";
import type { RecordType } from "../model/record-type.ts";
import { recordTypes, tableNames } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import type { RowTables } from "./court.ts";

/** A record as others need to see it: its name, and something in each cell that is filled. */
type Entry = readonly [table: string, outline: Row];

export class Roll {
  readonly #entries: Dictionary<Entry>;
  /** How many records stand of each id that several have. */
  readonly #shared = new Map<unknown, number>();

  /** Calls all records up. Of those with one id the first is entered. */
  constructor(tables: RowTables, keep: Keep) {
    this.#entries = keep.dictionary<Entry>();
    for (const table of tableNames)
      for (const row of tables[table] ?? [])
        if (this.#entries.has(String(row.id))) this.#shared.set(row.id, (this.#shared.get(row.id) ?? 1) + 1);
        else this.#entries.set(String(row.id), [table, outlineOf(row)]);
  }

  readonly tableOf = (id: unknown): string | undefined => this.#of(id)?.[0];
  readonly recordOf = (id: unknown): Row | undefined => this.#of(id)?.[1];
  readonly comesOnce = (id: unknown): boolean => !this.#shared.has(id);

  /** Enters what has become of a record; of those that share an id, that none stands any more. */
  readonly change = ({ table }: RecordType, { id }: Row, after: Row | undefined): void => {
    if (!(table in recordTypes)) return;
    const sharing = this.#shared.get(id);
    if (sharing !== undefined && !after) this.#shared.set(id, sharing - 1);
    if (sharing !== undefined && (after || sharing > 1)) return;
    if (after) this.#entries.set(String(id), [table, outlineOf(after)]);
    else this.#entries.delete(String(id));
  };

  #of(id: unknown): Entry | undefined {
    return typeof id === "string" ? this.#entries.get(id) : undefined;
  }
}

const outlineOf = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap(([field, cell]) =>
      cell === undefined ? [] : [[field, field === "name" ? cell : true]],
    ),
  );
