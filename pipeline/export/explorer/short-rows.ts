// Records without their long texts, as arrays of cells: what lists show, and what a page tells of those that refer to its record.
import type { Published } from "../../flow.ts";
import type { RecordType } from "../../model/record-type.ts";
import type { Row } from "../../model/row.ts";
import { type AddedColumn, addedTo, type Via } from "./added-columns.ts";
import { linkColumns, listedColumns } from "./listed.ts";

type EventFacts = Readonly<Record<Via["field"], string | undefined>>;

/** The first code points of a text; the end of a longer one is left out. */
function beginning(text: string, most: number): string {
  const points = [...text.slice(0, 2 * most)];
  return points.length > most ? `${points.slice(0, most - 1).join("")}…` : text;
}

export class ShortRows {
  readonly #events = new Map<string, EventFacts>();

  /** Reads the events, of which other tables tell the date. */
  constructor({ tables }: Published) {
    for (const { id, startDate, placeName } of tables.events)
      if (startDate ?? placeName) this.#events.set(id, { startDate, placeName });
  }

  #added({ from }: AddedColumn, row: Row): unknown {
    if (from.how === "via") return this.#events.get(String(row.event))?.[from.field];
    if (from.how === "own") return beginning(String(row[from.field] ?? ""), from.most) || undefined;
    return undefined;
  }

  #cells(type: RecordType, row: Row, columns: readonly string[], gathered: Row): unknown[] {
    const told = new Map(addedTo(type.table));
    return columns.map((name) => {
      const column = told.get(name);
      return (column ? (gathered[name] ?? this.#added(column, row)) : row[name]) ?? null;
    });
  }

  /** A row of a list; `gathered` are the cells that other tables tell. */
  listed(type: RecordType, row: Row, gathered: Row): unknown[] {
    return this.#cells(type, row, listedColumns(type), gathered);
  }

  /** A row on the page of a record that it refers to. */
  linked(type: RecordType, row: Row): unknown[] {
    return this.#cells(type, row, linkColumns(type), {});
  }
}
