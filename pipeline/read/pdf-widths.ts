// Bounds the tables of widths of a PDF's fonts: PDF.js fills them by the numbers of characters that a file tells, however great.
import { type CompressedObjects, compressedObjectsOf } from "./pdf-objects.ts";

/** Characters of a composite font are numbered up to this (ISO 32000-1, 9.7.4.3). */
const LAST_CHARACTER = 65_535;
/** A table of widths is no longer, in bytes. */
const LONGEST = 2_000_000;
/** The tables themselves, and where they are named. */
const WIDTHS = /\/W2?\s{0,8}(?:\[|(\d{1,9})\s{1,8}\d{1,5}\s{1,8}R)/g;
const ARRAY_OBJECT = /(?<!\d)(\d{1,9})\s{1,8}\d{1,5}\s{1,8}obj\s{0,8}\[/g;

/**
 * A copy of a file in which greater numbers in tables of widths are 0, digit for digit, so that all else stays in its
 * place. Throws where such a number stands in a compressed object, which cannot be mended in its place.
 */
export function withBoundedWidths(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const own = tablesIn(text);
  const compressed = compressedObjectsOf(bytes, text).map((objects) => ({
    objects,
    tables: tablesIn(objects.text),
  }));
  const named = new Set([own, ...compressed.map(({ tables }) => tables)].flatMap((tables) => tables.named));
  for (const { objects, tables } of compressed)
    for (const open of [...tables.open, ...namedIn(objects, named)])
      if (greatNumbers(objects.text, open).length > 0) throw new Error(SPOILT);
  const bounded = new Uint8Array(bytes);
  for (const open of [...own.open, ...arraysNamed(text, named)])
    for (const { start, end } of greatNumbers(text, open)) bounded.fill(ZERO, start, end);
  return bounded;
}

const ZERO = 0x30;
const SPOILT = `a table of widths in its fonts goes beyond character ${LAST_CHARACTER}, the last there can be`;

/** Where the brackets of tables of widths open, and the numbers of the objects that are such tables. */
function tablesIn(text: string): { readonly open: number[]; readonly named: string[] } {
  const tables: { open: number[]; named: string[] } = { open: [], named: [] };
  for (const {
    index,
    0: { length },
    1: number,
  } of text.matchAll(WIDTHS)) {
    if (number === undefined) tables.open.push(index + length - 1);
    else tables.named.push(number);
  }
  return tables;
}

/** Where those of them open that are objects of the file. */
function arraysNamed(text: string, named: ReadonlySet<string>): number[] {
  if (named.size === 0) return [];
  return [...text.matchAll(ARRAY_OBJECT)].flatMap(({ index, 0: { length }, 1: number = "" }) =>
    named.has(number) ? [index + length - 1] : [],
  );
}

/** Where those of them open that are compressed objects. */
const namedIn = ({ text, starts }: CompressedObjects, named: ReadonlySet<string>): number[] =>
  [...named].flatMap((number) => {
    const start = starts.get(number);
    return start !== undefined && text.charAt(start) === "[" ? [start] : [];
  });

/** The whole numbers of a table, outside the lists in it, that are no characters'. */
function greatNumbers(text: string, open: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const until = Math.min(text.length, open + LONGEST);
  let depth = 0;
  for (let at = open; at < until; at++) {
    const char = text.charAt(at);
    if (char === "[") depth++;
    else if ((char === "]" && --depth === 0) || isWord(char)) break;
    else if (isDigit(char)) {
      const start = at;
      while (isDigit(text.charAt(at + 1))) at++;
      const isFraction = text.charAt(start - 1) === ".";
      if (depth === 1 && !isFraction && Number(text.slice(start, at + 1)) > LAST_CHARACTER)
        found.push({ start, end: at + 1 });
    }
  }
  return found;
}

/** A name or a word: a table holds none, so that it was never closed. */
const isWord = (char: string): boolean => char === "/" || char >= "a";

const isDigit = (char: string): boolean => char >= "0" && char <= "9";
