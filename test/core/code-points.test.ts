// From code points back to the words: the other direction of codePointsOf, for any text.
import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointText } from "../../pipeline/core/code-points.ts";
import { codePointsOf } from "../../pipeline/core/span.ts";

const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", "𝕭", "\n", "中", "\ud83d", "\ude00") });

test("cuts what counting code points one by one cuts", () => {
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (whole, start, length) => {
      const points = [...whole];
      const end = start + length;
      const expected = length > 0 && end <= points.length ? points.slice(start, end).join("") : undefined;
      expect(codePointText(whole).cut({ start, end })).toBe(expected);
      expect(codePointText(whole).length).toBe(points.length);
    }),
  );
});

test("goes back where codePointsOf came from", () => {
  const whole = "a😀b𝕭c";
  const { toUtf16 } = codePointText(whole);
  for (const start of [0, 1, 3, 4, 6, 7]) {
    const span = { start, end: whole.length };
    expect(toUtf16(codePointsOf(whole)(span))).toEqual(span);
  }
});

test.each([
  [-1, 2],
  [0.5, 2],
  [2, 1],
  [1, 1],
  [0, 99],
  [Number.NaN, 2],
])("no words from %d to %d", (start, end) => {
  expect(codePointText("abc").cut({ start, end })).toBeUndefined();
});
