// Tables of widths that would fill the memory are bounded, and all else of the file stays where it is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
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

/** A file with a stream of two compressed objects: a font, and the table of widths that it may name. */
function compressed(font: string, table: string): string {
  const head = `4 0 5 ${font.length + 1} `;
  const stream = deflateSync(Buffer.from(`${head}${font} ${table}`, "latin1")).toString("latin1");
  return `8 0 obj\n<</Type /ObjStm /N 2 /First ${head.length} /Filter /FlateDecode>>\nstream\n${stream}\nendstream\nendobj`;
}

test.each([
  ["<</W [0 70000 500]>>", "[]"],
  ["<</W 5 0 R>>", "[3 [250 278] 15 70000 500]"],
])("no table in a compressed object: %s %s", (font, table) => {
  expect(() => bounded(compressed(font, table))).toThrow(/table of widths.+character 65535/);
});

test.each([
  ["<</W [0 200 500]>>", "[0 0 70000 70000]"],
  ["<</W 5 0 R>>", "[3 [70000 278] 15 200 500]"],
])("a compressed object that is whole: %s %s", (font, table) => {
  const text = compressed(font, table);
  expect(bounded(text)).toBe(text);
});

test("a stream of objects that opens into more than it may is refused", () => {
  const text = compressed("<</W [0 200 500]>>", `[${" ".repeat(33_000_000)}]`);
  expect(() => bounded(text)).toThrow(/open into more than a document holds/);
});

test("a stream of objects that is cut short is looked at as far as it goes", () => {
  const whole = compressed("<</W [0 70000 500]>>", `[${"500 ".repeat(2000)}]`);
  const end = whole.indexOf("endstream") - 7;
  expect(() => bounded(whole.slice(0, end) + whole.slice(end + 6))).toThrow(/character 65535/);
});

test("compressed objects that cannot be opened are left alone", () => {
  const text = compressed("<</W [0 70000 500]>>", "[]").replace("stream\n", "stream\n#");
  expect(bounded(text)).toBe(text);
});

test("a whole file stays as it is", () => {
  const bytes = readFileSync(join(import.meta.dirname, "formats/newsletter-no-23.print.pdf"));
  expect(Buffer.from(withBoundedWidths(bytes)).equals(bytes)).toBe(true);
});
