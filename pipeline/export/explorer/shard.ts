// The data of the explorer in pieces: each a call with its key and its value, so that a script element can load it from a disk.
// A small release has all pieces in one file; of a large one the browser loads what a view asks for.
/** A piece of data by its key: `list-events-0`. */
export interface Piece {
  readonly key: string;
  readonly json: string;
}

/** Characters of JSON that a piece should hold at most. */
const PIECE = 160_000;

/** An item that lies in a piece, found by its key, which is above that of the item before it. */
export interface Item {
  readonly key: string;
  readonly json: string;
}

/**
 * Puts items into pieces `NAME-0`, `NAME-1` ..., and at the end `index-NAME`: the first key of each piece with the place
 * of its first item, by which a reader finds the piece of a key and of a place.
 */
export class PieceWriter {
  readonly #name: string;
  readonly #index: [string, number][] = [];
  #held: string[] = [];
  #weight = 0;
  #place = 0;

  constructor(name: string) {
    this.#name = name;
  }

  *#full(): Generator<Piece> {
    if (this.#held.length === 0) return;
    yield { key: `${this.#name}-${this.#index.length - 1}`, json: `[${this.#held.join(",\n")}]` };
    this.#held = [];
    this.#weight = 0;
  }

  /** Takes an item; gives the piece before it where that is full. */
  *add({ key, json }: Item): Generator<Piece> {
    if (this.#weight + json.length > PIECE) yield* this.#full();
    if (this.#held.length === 0) this.#index.push([key, this.#place]);
    this.#held.push(json);
    this.#weight += json.length;
    this.#place++;
  }

  /** The last piece and the index. */
  *end(): Generator<Piece> {
    yield* this.#full();
    yield {
      key: `index-${this.#name}`,
      json: JSON.stringify({ count: this.#place, pieces: this.#index }),
    };
  }
}

/** Items in pieces, with their index. */
export function* piecesOf(name: string, items: Iterable<Item>): Generator<Piece> {
  const writer = new PieceWriter(name);
  for (const item of items) yield* writer.add(item);
  yield* writer.end();
}

/** The script that hands a piece to the explorer. */
export const scriptOf = ({ key, json }: Piece): string => `annals(${JSON.stringify(key)},${json});\n`;
