// Things put together by a key, however many there are: sorted outside of memory where they are many, then read in a row.
import type { Scratch } from "../../core/scratch.ts";
import { type Keyed, sorted } from "../sorted.ts";

/** Each text under its key, in the order in which they came; the key must be one of `asciiKey`. */
function* numbered(texts: Iterable<Keyed>): Generator<Keyed> {
  let number = 0;
  for (const [key, text] of texts) yield [`${key} ${String(number++).padStart(12, "0")}`, text];
}

export type Group = readonly [key: string, texts: string[]];

/** The texts of each key, by key. `many` tells that no memory may hold all of them. */
export async function grouped(
  texts: Iterable<Keyed>,
  many: boolean,
  scratch: Scratch,
): Promise<Iterable<Group>> {
  return groupsOf(await sorted(numbered(texts), many, scratch));
}

function* groupsOf(texts: Iterable<Keyed>): Generator<Group> {
  let group: [string, string[]] | undefined;
  for (const [numberedKey, text] of texts) {
    const key = numberedKey.slice(0, numberedKey.indexOf(" "));
    if (group?.[0] === key) group[1].push(text);
    else {
      if (group) yield group;
      group = [key, [text]];
    }
  }
  if (group) yield group;
}

/** Reads groups beside a list that is sorted by the same keys. */
export class Beside {
  readonly #groups: Iterator<Group>;
  #next: IteratorResult<Group>;

  constructor(groups: Iterable<Group>) {
    this.#groups = groups[Symbol.iterator]();
    this.#next = this.#groups.next();
  }

  /** The texts of a key, none where there are none. Keys have to be asked for in their order. */
  take(key: string): readonly string[] {
    while (!this.#next.done && this.#next.value[0] < key) this.#next = this.#groups.next();
    if (this.#next.done || this.#next.value[0] !== key) return [];
    const [, texts] = this.#next.value;
    this.#next = this.#groups.next();
    return texts;
  }

  /** Reads the rest, so that what holds it can be closed. */
  drain(): void {
    while (!this.#next.done) this.#next = this.#groups.next();
  }
}
