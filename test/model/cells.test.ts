// A value written to a cell and read back is the value; no cell can be taken for a formula.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHostile, readCell, writeCell } from "../../pipeline/model/cells.ts";
import { type KindName, kinds } from "../../pipeline/model/kinds.ts";
import { hostileText, VALUES } from "./random.ts";

describe("cells", () => {
  test.each([
    ["text", "plain", "plain"],
    ["text", "'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["text", "=SUM(A1)", "'=SUM(A1)"],
    ["text", "+4", "'+4"],
    ["text", "-4.5", "-4.5"],
    ["text", "-4-5", "'-4-5"],
    ["text", "'=x", "''=x"],
    ["text", "@home", "'@home"],
    ["text", "\tx", "'\tx"],
    ["date", "-0044-03", "'-0044-03"],
    ["texts", ["a|b", "c\\", "d"], "a\\|b|c\\\\|d"],
    ["texts", ["=a", "=b"], "'=a|=b"],
    ["decimal", 1e21, "1000000000000000000000"],
    ["decimal", 1.5e-7, "0.00000015"],
    ["decimal", -1.25e22, "-12500000000000000000000"],
    ["boolean", false, "false"],
    ["text", undefined, ""],
  ] as [KindName, unknown, string][])("%s %j is written %j", (kind, value, cell) => {
    expect(writeCell(value)).toBe(cell);
    expect(readCell(kind, cell)).toEqual(value);
  });

  test.each(Object.keys(kinds).filter((kind) => kind !== "code") as KindName[])("%s comes back", (kind) => {
    fc.assert(
      fc.property(VALUES[kind], (value) => {
        const cell = writeCell(value);
        expect(isHostile(cell)).toBe(false);
        expect(readCell(kind, cell)).toEqual(Object.is(value, -0) ? 0 : value);
      }),
    );
  });

  test("lists with empty-looking and hostile texts come back", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (texts) => {
        expect(readCell("texts", writeCell(texts))).toEqual(texts);
      }),
    );
  });

  test.each(["1e5", "007", "1.50", "+1", "1,000", "NaN", " 1"])("%j is no number as published", (cell) => {
    expect(readCell("decimal", cell)).toBe(cell);
  });
});
