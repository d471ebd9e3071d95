// Words of respect before a name: stacked ("H.E. Dr"), with degrees ("Prof. dr. ir.") and remarks in brackets ("Brig. (Retd.)").
import { type Honorific, honorificKey, honorifics, isDegree } from "../../lexicon/honorifics.ts";
import { isGivenName } from "../../lexicon/person-names.ts";
import { askOfName, type Word } from "./words.ts";

const wordKey = (word: Word): string => honorificKey(word.text);

const BEGINNING = askOfName(
  ({ shape, text }) =>
    shape !== "lower" && shape !== "mark" && shape !== "number" && honorifics.begins(honorificKey(text)),
);

/** The honorific that begins at a word, in words. */
export function honorificAt(
  words: readonly Word[],
  at: number,
): { length: number; value: Honorific } | undefined {
  const first = words[at];
  if (!first || (first.is & BEGINNING) === 0) return undefined;
  return honorifics.longestBy(words, at, wordKey);
}

export interface Honorifics {
  /** The word behind the last of them; where they would begin when there are none. */
  readonly to: number;
  readonly gender?: "female" | "male";
  /** The last of them is a word of other uses too ("General", "Sister"): alone it makes no name. */
  readonly weak: boolean;
}

/** All honorifics from a word on. */
export function honorificsAt(words: readonly Word[], at: number): Honorifics {
  let to = at;
  let gender: "female" | "male" | undefined;
  let weak = false;
  for (let read = honorificAt(words, to); read; read = honorificAt(words, to)) {
    // "Dato' Seri Awang Hashim": what may be a given name is one behind a sure honorific.
    if (to > at && !weak && read.value.weak && isGivenName((words[to] as Word).key)) break;
    gender = read.value.gender ?? gender;
    weak = read.value.weak;
    to = behindRemark(words, behindDegrees(words, behindPoints(words, to + read.length)));
  }
  return { to, weak, ...(gender ? { gender } : {}) };
}

function behindPoints(words: readonly Word[], from: number): number {
  let to = from;
  while (words[to]?.text === "." && words[to]?.glued) to++;
  return to;
}

/** "dr. ir.", "rer. nat.", "h.c. mult.": degrees in small letters. */
function behindDegrees(words: readonly Word[], from: number): number {
  let to = from;
  while (words[to]?.shape === "lower" && isDegree(words[to]?.lower ?? "")) to = behindPoints(words, to + 1);
  return to;
}

/** "(Retd.)", "(Smt.)", "(h.c.)". */
function behindRemark(words: readonly Word[], from: number): number {
  if (words[from]?.text !== "(") return from;
  const inner = words[from + 1];
  const read = honorificAt(words, from + 1);
  const length = read?.length ?? (inner && isDegree(inner.lower.replace(/[.’']/g, "")) ? 1 : 0);
  if (length === 0) return from;
  const to = behindPoints(words, behindDegrees(words, behindPoints(words, from + 1 + length)));
  return words[to]?.text === ")" ? to + 1 : from;
}
