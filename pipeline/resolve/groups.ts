// Puts things into groups: by a key, by links between them, and by a property that some of them do not tell.
import { groupBy } from "../core/group.ts";

/** Adds a value to the set under a key. */
export function enter<K, V>(index: Map<K, Set<V>>, key: K, value: V): void {
  const values = index.get(key);
  if (values) values.add(value);
  else index.set(key, new Set([value]));
}

/** The only element, or undefined where there is none or more than one. */
export function only<T>(values: Iterable<T> | undefined): T | undefined {
  if (!values) return undefined;
  let found: T | undefined;
  let count = 0;
  for (const value of values) {
    if (++count > 1) return undefined;
    found = value;
  }
  return found;
}

/** The value that occurs most often; of several, the first. */
export function mostFrequent<T>(values: Iterable<T>): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most) {
      most = count;
      best = value;
    }
  }
  return best;
}

/** Numbered things that are linked by pairs (union-find with path halving). */
export class Links {
  readonly #parents: number[];

  /** What has no number below the size is by itself until it is linked. */
  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  /** The lowest number of the group that holds this one. */
  root(index: number): number {
    const parents = this.#parents;
    let at = index;
    for (;;) {
      const parent = parents[at] ?? at;
      if (parent === at) return at;
      const above = parents[parent] ?? parent;
      parents[at] = above;
      at = above;
    }
  }

  link(a: number, b: number): void {
    const first = this.root(a);
    const second = this.root(b);
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** The groups of these items, which stand under their numbers, each in the order given. */
  groups<T>(items: readonly T[]): T[][] {
    const groups = new Map<number, T[]>();
    items.forEach((item, index) => {
      const root = this.root(index);
      const group = groups.get(root);
      if (group) group.push(item);
      else groups.set(root, [item]);
    });
    return [...groups.values()];
  }
}

/**
 * Splits things that look the same by a property that tells them apart. Those that do not tell it join the others
 * where there is only one value to join and `mayJoin` allows it; else they stay by themselves.
 */
export function splitByProperty<T>(
  items: readonly T[],
  property: (item: T) => string | undefined,
  mayJoin: (item: T) => boolean = () => true,
): T[][] {
  const known = groupBy(
    items.filter((item) => property(item) !== undefined),
    (item) => property(item) ?? "",
  );
  const unknown = items.filter((item) => property(item) === undefined);
  const candidate = only(known.values());
  const apart: T[] = [];
  for (const item of unknown) {
    if (candidate && mayJoin(item)) candidate.push(item);
    else apart.push(item);
  }
  return apart.length > 0 ? [...known.values(), apart] : [...known.values()];
}
