// Bytes that are UTF-8 are known, also where a character lies over the border of two stretches.
import { expect, test } from "vitest";
import { isUtf8 } from "../../pipeline/core/utf8.ts";

const BORDER = 1 << 20;
const around = (middle: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.alloc(BORDER - 1, "a"), middle, Buffer.from("z")]);

test.each([
  ["nothing", new Uint8Array(), true],
  ["a text", Buffer.from("Huế, 中国"), true],
  ["a mark of byte order before it", Buffer.from("\uFEFFa"), true],
  ["a character over a border", around(Buffer.from("中")), true],
  ["Latin-1", Buffer.from("Zürich", "latin1"), false],
  ["a character that ends too early", Buffer.from("中").subarray(0, 2), false],
  ["one that ends at a border", around(Buffer.from("中").subarray(0, 1)), false],
] as const)("%s", (_, bytes, expected) => {
  expect(isUtf8(bytes)).toBe(expected);
});
