// Tables of widths that would fill the memory are bounded, and all else of the file stays where it is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withBoundedWidths } from "../../pipeline/read/pdf-widths.ts";

const bounded = (text: string): string =>
  Buffer.from(withBoundedWidths(Buffer.from(text, "latin1"))).toString("latin1");

test.each([
  ["/W [3 15 250 36 4294967295 722.98765]", "/W [3 15 250 36 0000000000 722.98765]"],
  ["/W2 [ 65535 [1 2] 65536 70000 500 ]", "/W2 [ 65535 [1 2] 00000 00000 500 ]"],
  ["/W [0 [4294967295 250] 3 15 250]", "/W [0 [4294967295 250] 3 15 250]"],
  ["/W 12 0 R\n12 0 obj\n[1 9999999 500]\nendobj", "/W 12 0 R\n12 0 obj\n[1 0000000 500]\nendobj"],
  ["/W [3 15 /W [4 70000 1]", "/W [3 15 /W [4 00000 1]"],
  ["/Index [0 9999999] 13 0 obj [9999999]", "/Index [0 9999999] 13 0 obj [9999999]"],
])("%s", (text, expected) => {
  expect(bounded(text)).toBe(expected);
});

test("a whole file stays as it is", () => {
  const bytes = readFileSync(join(import.meta.dirname, "formats/newsletter-no-23.print.pdf"));
  expect(Buffer.from(withBoundedWidths(bytes)).equals(bytes)).toBe(true);
});
