// A value written to a cell and read back is the value; no cell can be misread by a spreadsheet.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHostile, markOf, readCell, writeCell } from "../../pipeline/model/cells.ts";
import { type KindName, kinds } from "../../pipeline/model/kinds.ts";
import { hostileText, VALUES } from "./random.ts";

describe("cells", () => {
  test.each([
    ["text", "plain", "plain"],
    ["text", "'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["text", "=SUM(A1)", "|=SUM(A1)"],
    ["text", "+4", "|+4"],
    ["text", "-4.5", "-4.5"],
    ["text", "-4-5", "|-4-5"],
    ["text", "=a|b", "¦=a|b"],
    ["text", "@|¦‖", "\ue000@|¦‖"],
    ["text", "\tx", "|\tx"],
    ["text", "007", "|007"],
    ["text", "1E5", "|1E5"],
    ["text", "True", "|True"],
    ["text", "0.5", "0.5"],
    ["date", "-0044-03", "|-0044-03"],
    ["date", "2016-06", "2016-06"],
    ["texts", ["a", "c\\", "d"], "a|c\\|d"],
    ["texts", ["a|b", "c"], "a|b¦c"],
    ["texts", ["=a", "=b"], "|=a|=b"],
    ["decimal", 1e21, "1000000000000000000000"],
    ["decimal", 1.5e-7, "0.00000015"],
    ["decimal", -1.25e22, "-12500000000000000000000"],
    ["boolean", false, "false"],
    ["text", undefined, ""],
  ] as [KindName, unknown, string][])("%s %j is written %j", (kind, value, cell) => {
    const mark = markOf(kind, value === undefined ? [] : [value]);
    expect(writeCell(kind, value, mark)).toBe(cell);
    expect(readCell(kind, cell, mark)).toEqual(value);
  });

  test.each(Object.keys(kinds).filter((kind) => kind !== "code") as KindName[])("%s comes back", (kind) => {
    fc.assert(
      fc.property(fc.array(VALUES[kind], { minLength: 1, maxLength: 3 }), (values) => {
        const mark = markOf(kind, values);
        for (const value of values) {
          const cell = writeCell(kind, value, mark);
          expect(isHostile(kind, cell)).toBe(false);
          expect(readCell(kind, cell, mark)).toEqual(Object.is(value, -0) ? 0 : value);
        }
      }),
    );
  });

  test("lists with hostile texts come back", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (texts) => {
        const mark = markOf("texts", [texts]);
        expect(readCell("texts", writeCell("texts", texts, mark), mark)).toEqual(texts);
      }),
    );
  });

  test.each(["1e5", "007", "1.50", "+1", "1,000", "NaN", " 1"])("%j is no number as published", (cell) => {
    expect(readCell("decimal", cell)).toBe(cell);
  });
});
