// What documents tell of events, on a disk, and which of it may be one event: only what shares a key is ever compared.
import type { Dictionary, Keep } from "../core/keep.ts";
import { collectionKeys, type Happening, mergeInDocument, mergeOverDocuments } from "./event-merge.ts";
import { type PackedTelling, packed, unpacked, type Whereabouts } from "./event-pack.ts";
import type { Telling } from "./event-telling.ts";
import { Links } from "./groups.ts";

/** Takes the happenings of each document, then gives those of the collection, group by group. */
export class Happenings {
  readonly #tellings: Dictionary<readonly PackedTelling[]>;
  /** The first happening that has a key. */
  readonly #firsts: Dictionary<number>;
  readonly #links = new Links(0);
  readonly #whereabouts: Whereabouts;
  #count = 0;

  constructor(keep: Keep, whereabouts: Whereabouts) {
    this.#tellings = keep.dictionary();
    this.#firsts = keep.dictionary();
    this.#whereabouts = whereabouts;
  }

  /** Takes the tellings of one document. */
  enter(tellings: readonly Telling[]): void {
    for (const happening of mergeInDocument(tellings)) {
      const number = this.#count++;
      this.#tellings.set(String(number), happening.tellings.map(packed));
      for (const key of new Set(happening.tellings.flatMap(collectionKeys))) {
        const first = this.#firsts.get(key);
        if (first === undefined) this.#firsts.set(key, number);
        else this.#links.link(first, number);
      }
    }
  }

  /** The happenings of the collection. */
  *merged(): Generator<Happening> {
    const groups = new Map<number, number[]>();
    for (let number = 0; number < this.#count; number++) {
      const root = this.#links.root(number);
      if (root === number) continue;
      const group = groups.get(root);
      if (group) group.push(number);
      else groups.set(root, [number]);
    }
    for (let number = 0; number < this.#count; number++) {
      if (this.#links.root(number) !== number) continue;
      yield* mergeOverDocuments([number, ...(groups.get(number) ?? [])].map(this.#read));
    }
  }

  readonly #read = (number: number): Happening => ({
    tellings: (this.#tellings.get(String(number)) ?? []).map((one) => unpacked(one, this.#whereabouts)),
  });
}
