// How dates and numbers read for people.
import { expect, test } from "vitest";
import { readableDate, readableNumber } from "../../pipeline/explorer/app/data/readable.ts";

test.each([
  ["2016-06-05", "2016-06-05"],
  ["2024-21", "spring 2024"],
  ["2019-33", "1st quarter 2019"],
  ["199X", "1990s"],
  ["2016~", "about 2016"],
  ["2016-06-05/2016-06-07", "2016-06-05 to 2016-06-07"],
  ["2016/..", "since 2016"],
  ["../2016-09", "until 2016-09"],
  ["", ""],
])("%s reads %s", (edtf, said) => {
  expect(readableDate(edtf)).toBe(said);
});

test("long numbers are grouped, years and shares are not", () => {
  expect([2016, 0.125, 1_500_000, -12_345.5].map(readableNumber)).toEqual([
    "2016",
    "0.125",
    "1,500,000",
    "-12,345.5",
  ]);
});
