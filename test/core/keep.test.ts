// What is kept in a database is what memory would hold, whether it was written or not yet.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Dictionary,
  gathered,
  type Keep,
  keepIn,
  keepInMemory,
  rewritten,
} from "../../pipeline/core/keep.ts";
import { inMemory, type Shelf } from "../../pipeline/core/scratch.ts";
import { randomNumbers } from "../support/noise.ts";

let shelf: Shelf;
let keep: Keep;
beforeAll(async () => {
  shelf = await inMemory.open();
  keep = keepIn(shelf.database);
});
afterAll(() => shelf.close());

describe("lists", () => {
  const items = Array.from({ length: 1_234 }, (_, index) => ({
    index,
    text: `é\ud800\0${"x".repeat(index)}`,
  }));

  test("are walked as they were put down, as often as wanted", () => {
    const list = gathered([items], keep);
    expect(list).toHaveLength(items.length);
    expect([...list]).toEqual(items);
    expect([...list]).toEqual(items);
  });

  test("are kept apart from one another", () => {
    const lists = [keep.list<number>(), keep.list<number>()];
    for (let number = 0; number < 1_000; number++) lists[number % 2]?.push(number);
    expect([...(lists[0] ?? [])]).toEqual(Array.from({ length: 500 }, (_, index) => index * 2));
  });

  test("are the same ones where nothing changes, and others where something does", () => {
    const list = gathered([items], keep);
    expect(rewritten(list, (item) => item, keep)).toBe(list);
    const even = rewritten(list, (item) => (item.index % 2 === 0 ? item : undefined), keep);
    expect([...even]).toEqual(items.filter(({ index }) => index % 2 === 0));
    expect(even).toHaveLength(items.length / 2);
  });
});

test.each([2, 64, 100_000])("dictionaries are maps, also when memory holds %i values", (most) => {
  const random = randomNumbers(7);
  const key = (): string => `key-${Math.floor(random() * 300)}`;
  const expected: Dictionary<{ number: number }> = keepInMemory.dictionary();
  const kept = keep.dictionary<{ number: number }>(most);
  for (let number = 0; number < 5_000; number++) {
    const at = key();
    if (random() < 0.2) for (const one of [expected, kept]) one.delete(at);
    else for (const one of [expected, kept]) one.set(at, { number });
    const asked = key();
    expect(kept.get(asked)).toEqual(expected.get(asked));
    expect(kept.has(asked)).toBe(expected.has(asked));
  }
});
