// Rows of a CSV are what the library makes of it, whichever of them were cut by hand.
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRows } from "../../pipeline/check/csv-rows.ts";

const byLibrary = (text: string): unknown =>
  parse(text, { record_delimiter: "\r\n", relax_column_count: true });

/** What is made of a text, or that it is refused and why. */
function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}

const pieces = fc.array(fc.constantFrom("a", "中", ",", '"', '""', ',"', '",', "\r\n", "\r", "\n", " "), {
  maxLength: 30,
});

test("any text gives the same rows, or the same error", () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      expect(outcome(() => csvRows(text))).toEqual(outcome(() => byLibrary(text)));
    }),
    { numRuns: 5000 },
  );
});

test("a text in quotes goes over the end of a line", () => {
  expect(csvRows('a,b\r\n1,"x\r\ny"\r\n2,"""z"""\r\n3,4\r\n')).toEqual([
    ["a", "b"],
    ["1", "x\r\ny"],
    ["2", '"z"'],
    ["3", "4"],
  ]);
});
