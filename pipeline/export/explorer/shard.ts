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
 * Items in pieces `NAME-0`, `NAME-1` ..., and `index-NAME`: the first key of each piece with the place of its first item,
 * by which a reader finds the piece of a key and of a place.
 */
export function* piecesOf(name: string, items: Iterable<Item>, most = PIECE): Generator<Piece> {
  const index: [string, number][] = [];
  let held: string[] = [];
  let weight = 0;
  let place = 0;
  for (const { key, json } of items) {
    if (held.length > 0 && weight + json.length > most) {
      yield { key: `${name}-${index.length - 1}`, json: `[${held.join(",\n")}]` };
      held = [];
      weight = 0;
    }
    if (held.length === 0) index.push([key, place]);
    held.push(json);
    weight += json.length;
    place++;
  }
  if (held.length > 0) yield { key: `${name}-${index.length - 1}`, json: `[${held.join(",\n")}]` };
  yield { key: `index-${name}`, json: JSON.stringify({ count: place, pieces: index }) };
}

/** The script that hands a piece to the explorer. */
export const scriptOf = ({ key, json }: Piece): string => `annals(${JSON.stringify(key)},${json});\n`;
