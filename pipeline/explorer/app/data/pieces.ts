// A long sorted list that lies in pieces: found by key or by place, each piece loaded once it is asked for.
import { load } from "./store.ts";

interface PieceIndex {
  readonly count: number;
  /** The first key of each piece and the place of its first item. */
  readonly pieces: readonly (readonly [string, number])[];
}

/** The last piece that begins at or before what is sought; -1 where all begin behind it. */
function lastBefore(length: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export class Pieces<Item> {
  readonly #name: string;
  readonly #keyOf: (item: Item) => string;

  constructor(name: string, keyOf: (item: Item) => string) {
    this.#name = name;
    this.#keyOf = keyOf;
  }

  #index(): Promise<PieceIndex> {
    return load(`index-${this.#name}`);
  }

  #piece(number: number): Promise<readonly Item[]> {
    return load(`${this.#name}-${number}`);
  }

  /** How many items there are. */
  async count(): Promise<number> {
    return (await this.#index()).count;
  }

  /** The item with a key, or undefined. */
  async find(key: string): Promise<Item | undefined> {
    const { pieces } = await this.#index();
    const number = lastBefore(pieces.length, (at) => (pieces[at]?.[0] ?? "") <= key);
    if (number < 0) return undefined;
    const items = await this.#piece(number);
    const place = lastBefore(items.length, (at) => this.#keyOf(items[at] as Item) <= key);
    const item = items[place];
    return item !== undefined && this.#keyOf(item) === key ? item : undefined;
  }

  /** The item at a place, or undefined. */
  async at(place: number): Promise<Item | undefined> {
    const { pieces } = await this.#index();
    const number = lastBefore(pieces.length, (at) => (pieces[at]?.[1] ?? 0) <= place);
    if (number < 0) return undefined;
    return (await this.#piece(number))[place - (pieces[number]?.[1] ?? 0)];
  }

  /** The items whose keys begin so, in their order. */
  async startingWith(prefix: string): Promise<Item[]> {
    const { pieces } = await this.#index();
    const first = Math.max(
      0,
      lastBefore(pieces.length, (at) => (pieces[at]?.[0] ?? "") <= prefix),
    );
    const found: Item[] = [];
    for (let number = first; number < pieces.length; number++) {
      const begin = pieces[number]?.[0] ?? "";
      if (begin > prefix && !begin.startsWith(prefix)) break;
      for (const item of await this.#piece(number))
        if (this.#keyOf(item).startsWith(prefix)) found.push(item);
    }
    return found;
  }

  /** All items, piece by piece; four are loaded at a time. */
  async *all(): AsyncGenerator<readonly Item[]> {
    const { pieces } = await this.#index();
    const ahead = 4;
    const pending = new Map<number, Promise<readonly Item[]>>();
    for (let number = 0; number < pieces.length; number++) {
      for (let next = number; next < Math.min(pieces.length, number + ahead); next++)
        if (!pending.has(next)) pending.set(next, this.#piece(next));
      yield (await pending.get(number)) ?? [];
      pending.delete(number);
    }
  }
}
