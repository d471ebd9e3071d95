// What is read once, and when it is read again.
import { expect, test } from "vitest";
import { forget, oncePer, remember } from "../../pipeline/core/remember.ts";

test("a fact of an object is read once, and again when it was forgotten", () => {
  let read = 0;
  const sizeOf = oncePer((list: readonly string[]) => {
    read++;
    return { size: list.length };
  });
  const list = ["a", "b"];
  const first = sizeOf(list);
  expect(first).toEqual({ size: 2 });
  expect(sizeOf(list)).toBe(first);
  expect(read).toBe(1);
  forget();
  expect(sizeOf(list)).toEqual(first);
  expect(read).toBe(2);
});

test("a fact of a word is read once for each spelling", () => {
  let read = 0;
  const lengthOf = remember((word) => {
    read++;
    return word.length;
  });
  expect([lengthOf("Oslo"), lengthOf("Os".concat("lo")), lengthOf("Lima!")]).toEqual([4, 4, 5]);
  expect(read).toBe(2);
});
