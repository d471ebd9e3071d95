// The cells of a large list column by column, so that a browser can sort and narrow it without all of its rows.
import type { TableName } from "../../model/records.ts";
import { type Piece, PieceWriter } from "./shard.ts";

/** Rows of a list beyond which its columns are written too. */
export const LARGE = 10_000;
/** Rows of a chunk. */
const CHUNK = 2_000;

/** Which of the chunk's values a cell holds, or which ones. */
export type CellValues = number | readonly number[] | null;
/** The number of the chunk, the values in it, each once, and which of them each row has. */
export type ColumnChunk = readonly [number: number, values: readonly unknown[], cells: readonly CellValues[]];

/** The key of the pieces that hold a column. */
export const columnKey = (table: TableName, column: string): string => `column-${table}-${column}`;

/** The key of a chunk among those of its column. */
export const chunkKey = (number: number): string => String(number).padStart(9, "0");

class ColumnWriter {
  readonly #pieces: PieceWriter;
  #values = new Map<unknown, number>();
  #cells: CellValues[] = [];
  #number = 0;

  constructor(table: TableName, column: string) {
    this.#pieces = new PieceWriter(columnKey(table, column));
  }

  #placeOf(value: unknown): number {
    const known = this.#values.get(value);
    if (known !== undefined) return known;
    this.#values.set(value, this.#values.size);
    return this.#values.size - 1;
  }

  *#full(): Generator<Piece> {
    if (this.#cells.length === 0) return;
    const chunk: ColumnChunk = [this.#number, [...this.#values.keys()], this.#cells];
    yield* this.#pieces.add({ key: chunkKey(this.#number++), json: JSON.stringify(chunk) });
    this.#values = new Map();
    this.#cells = [];
  }

  *add(cell: unknown): Generator<Piece> {
    const places = Array.isArray(cell) ? cell.map((each) => this.#placeOf(each)) : this.#placeOf(cell);
    this.#cells.push(cell === null ? null : places);
    if (this.#cells.length === CHUNK) yield* this.#full();
  }

  *end(): Generator<Piece> {
    yield* this.#full();
    yield* this.#pieces.end();
  }
}

/** Writes the columns of a list while its rows go by; none of a list that is not large. */
export class ColumnsWriter {
  readonly #columns: readonly ColumnWriter[];

  constructor(table: TableName, names: readonly string[], rows: number) {
    this.#columns = rows > LARGE ? names.map((name) => new ColumnWriter(table, name)) : [];
  }

  *add(cells: readonly unknown[]): Generator<Piece> {
    for (const [at, column] of this.#columns.entries()) yield* column.add(cells[at] ?? null);
  }

  *end(): Generator<Piece> {
    for (const column of this.#columns) yield* column.end();
  }
}
