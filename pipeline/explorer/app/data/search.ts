// Full-text search: the words asked for begin words of the records found; those named so come first.
import { compareText, fold } from "../../../core/keys.ts";
import { asciiKey } from "../../../export/explorer/ascii-key.ts";
import { listedTables } from "../../../export/explorer/listed.ts";
import type { TableName } from "../../../model/records.ts";
import { Pieces } from "./pieces.ts";

/** A word, then table, place in the table and 1 for a name, in a row. */
type Posting = readonly [string, ...number[]];

const index = new Pieces<Posting>("search", ([word]) => word);

/** The index keeps so many records of a word at most: one that has as many narrows nothing beside rarer ones. */
const COMMON = 5000;

/** By table: places in it with how well they fit. */
export type Found = ReadonlyMap<TableName, ReadonlyMap<number, number>>;

async function placesOf(word: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const [whole, ...numbers] of await index.startingWith(asciiKey(word))) {
    const exact = whole === asciiKey(word) ? 2 : 1;
    for (let at = 0; at + 2 < numbers.length; at += 3) {
      const key = `${numbers[at]} ${numbers[at + 1]}`;
      const score = exact * (numbers[at + 2] ? 4 : 1);
      found.set(key, Math.max(found.get(key) ?? 0, score));
    }
  }
  return found;
}

/** Finds what holds all words. Nothing is sought for less than two letters. */
export async function search(text: string): Promise<Found> {
  const words = [...new Set(fold(text).split(" "))].filter((word) => word.length > 1);
  const each = await Promise.all(words.map(placesOf));
  const rare = each.filter(({ size }) => size < COMMON);
  const [first, ...others] = (rare.length > 0 ? rare : each).sort((a, b) => a.size - b.size);
  const found = new Map<TableName, Map<number, number>>();
  for (const [key, score] of first ?? []) {
    if (!others.every((other) => other.has(key))) continue;
    const total = others.reduce((sum, other) => sum + (other.get(key) ?? 0), score);
    const [table, place] = key.split(" ").map(Number);
    const name = listedTables[table ?? 0];
    if (!name || place === undefined) continue;
    const places = found.get(name) ?? new Map<number, number>();
    found.set(name, places.set(place, total));
  }
  return found;
}

/** Places, those that fit best first. */
export const ranked = (places: ReadonlyMap<number, number>): number[] =>
  [...places].sort((a, b) => b[1] - a[1] || compareText(String(a[0]), String(b[0]))).map(([place]) => place);
