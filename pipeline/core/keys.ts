// Readable, stable keys: names become slugs, and everything that is sorted is sorted by code point, never by locale.

import { remember } from "./remember.ts";

/** Letters that NFKD does not take apart. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ə: "e",
  "&": " and ",
};

/** Lower-case ASCII words, without marks: for comparing and for keys. `Chargé d'Affaires` is `charge d affaires`. */
export const fold: (text: string) => string = remember((text) =>
  plain(text)
    .replace(/['’ʼ]s\b/g, "s")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

const plain = (text: string): string =>
  /^[\x20-\x25\x27-\x7e]*$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .toLowerCase()
        .replace(/[ßæœøđðþłħıə&]/g, (letter) => SPELLED[letter] ?? letter);

/**
 * A slug for an IRI path: ASCII letters, digits and single hyphens, at most `limit` characters, cut at a word.
 * Letters of other scripts are kept by their code point (`u4e2d`), so that no two names fall together by loss.
 */
export function slug(text: string, limit = 80): string {
  const words = fold(text).replace(/[^a-z0-9 ]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`);
  const whole = words.replace(/ +/g, "-");
  if (whole.length <= limit) return whole || "x";
  const shortened = whole.slice(0, limit + 1);
  const end = shortened.lastIndexOf("-");
  return end > limit / 2 ? shortened.slice(0, end) : shortened.slice(0, limit);
}

/** Order of two texts by code unit: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order by a key of each item. */
export const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    compareText(key(a), key(b));
