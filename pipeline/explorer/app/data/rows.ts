// The rows of a list as they are needed: of a large one only the columns that sort and narrow it, and the rows in sight.
import { type ColumnChunk, chunkKey, columnKey, LARGE } from "../../../export/explorer/columns.ts";
import type { TableName } from "../../../model/records.ts";
import { Pieces } from "./pieces.ts";
import { columnsOf, listOf, type ShortRow } from "./records.ts";

type Cells = unknown[];

/** All cells of a column of a large list, in the order of its rows. */
async function* columnCells(table: TableName, name: string): AsyncGenerator<unknown> {
  const chunks = new Pieces<ColumnChunk>(columnKey(table, name), ([number]) => chunkKey(number));
  for await (const piece of chunks.all())
    for (const [, values, cells] of piece)
      for (const cell of cells)
        yield cell === null ? null : typeof cell === "number" ? values[cell] : cell.map((at) => values[at]);
}

export class ListRows {
  readonly #table: TableName;
  readonly #isLarge: boolean;
  readonly #loaded = new Map<string, Promise<void>>();
  readonly #ready = new Set<string>();
  readonly #whole = new Set<number>();
  #all: Promise<void> | undefined;
  #isWhole = false;
  /** Cells that are not there yet are undefined. */
  readonly rows: Cells[];

  constructor(table: TableName, count: number) {
    this.#table = table;
    this.#isLarge = count > LARGE;
    this.rows = this.#isLarge ? Array.from({ length: count }, () => []) : [];
  }

  #put(place: number, cells: ShortRow): void {
    this.rows[place] = cells as Cells;
    this.#whole.add(place);
  }

  /** Loads all rows. */
  all(): Promise<void> {
    const read = async () => {
      let place = 0;
      for await (const piece of listOf(this.#table).all())
        for (const cells of piece) this.#put(place++, cells);
      this.#isWhole = true;
    };
    this.#all ??= read();
    return this.#all;
  }

  /** Loads a column, with all the others where the list is not large. */
  column(name: string): Promise<void> {
    const at = columnsOf(this.#table).indexOf(name);
    if (this.isReady([name])) return Promise.resolve();
    if (!this.#isLarge) return this.all();
    const read = async () => {
      let place = 0;
      for await (const cell of columnCells(this.#table, name)) {
        const row = this.rows[place++];
        if (row) row[at] = cell;
      }
      this.#ready.add(name);
    };
    const known = this.#loaded.get(name) ?? read();
    this.#loaded.set(name, known);
    return known;
  }

  /** Whether all cells of some columns are there; what is no column is. */
  isReady(names: readonly string[]): boolean {
    if (this.#isWhole || !this.#isLarge) return this.#isWhole;
    const columns = columnsOf(this.#table);
    return names.every((name) => this.#ready.has(name) || !columns.includes(name));
  }

  /** Whether the row at a place is there with all its cells. */
  has(place: number): boolean {
    return this.#whole.has(place);
  }

  /** Loads the rows at some places. */
  async see(places: readonly number[]): Promise<void> {
    const missing = places.filter((place) => !this.#whole.has(place));
    await Promise.all(
      missing.map(async (place) => {
        const cells = await listOf(this.#table).at(place);
        if (cells) this.#put(place, cells);
      }),
    );
  }
}

const known = new Map<TableName, ListRows>();

/** The rows of a list of so many, once for all views. */
export function rowsOfList(table: TableName, count: number): ListRows {
  const rows = known.get(table) ?? new ListRows(table, count);
  known.set(table, rows);
  return rows;
}
