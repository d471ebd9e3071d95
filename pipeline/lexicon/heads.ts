// The head words of names: what tells a ministry from a meeting, with the grammar of each. What is known of them stands in heads.tsv.
import { remember } from "../core/remember.ts";
import type { MentionType } from "../model/codes.ts";
import { listOf, loadTable } from "./table.ts";

/** One sense of a head word. */
export interface Head {
  /** The head as entered: one word or two, lower case. */
  readonly word: string;
  /** NONE: words that look like a head and are none ("press conference"). */
  readonly type: MentionType | "NONE";
  readonly subtype: string;
  /** Prepositions of the phrase that belongs to the name. */
  readonly phrase: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
}

const single = new Map<string, Head[]>();
const double = new Map<string, Head[]>();
/** The second words of heads of two. */
const seconds = new Set<string>();
const stems: [string, Head][] = [];

for (const row of loadTable("heads")) {
  const phrase = new Set(listOf(row.phrase));
  const marks = new Set(listOf(row.marks));
  for (const word of listOf(row.heads)) {
    const head: Head = { word, type: row.type as Head["type"], subtype: row.subtype ?? "", phrase, marks };
    if (marks.has("compound")) {
      stems.push([word, head]);
      continue;
    }
    const index = word.includes(" ") ? double : single;
    const key = word.split(" ").slice(-2).join(" ");
    if (index === double) seconds.add(key.slice(key.indexOf(" ") + 1));
    const senses = index.get(key);
    if (senses) senses.push(head);
    else index.set(key, [head]);
    if (marks.has("stem") && word.length >= 6) stems.push([word, head]);
  }
}

/** The senses of one word as a head, or of the last part of a compound of other languages ("Forschungsgemeinschaft"). */
export function headsOf(lower: string): readonly Head[] {
  const found = single.get(lower);
  if (found) return found;
  return lower.length < 10 ? NONE : ofStem(lower);
}

const NONE: readonly Head[] = [];

const ofStem = remember((lower) => {
  const stem = stems.find(([word]) => lower.endsWith(word) && lower.length - word.length > 3);
  return stem ? [stem[1]] : NONE;
});

/** Whether a head of two words ends in this one. */
export const endsDoubleHead = (second: string): boolean => seconds.has(second);

/** The senses of two words as a head: "science park". */
export const doubleHeadsOf = (first: string, second: string): readonly Head[] =>
  endsDoubleHead(second) ? (double.get(`${first} ${second}`) ?? NONE) : NONE;
