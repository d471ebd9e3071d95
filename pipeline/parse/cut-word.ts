// Whether a word cut at a line end is a compound that keeps its hyphen ("well-" / "known") or one word ("inter-" / "national").
import { isHyphened } from "../lexicon/cut-words.ts";

/** Says whether a word cut at a line end ("inter-" / "national") keeps its hyphen. */
export type KeepsHyphen = (before: string, after: string) => boolean;

/** Two capitals at least and no small letter. */
export const isInCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** Without knowledge of the document's words: compounds are known by their first part, and by how they go on. */
export const keepsHyphen: KeepsHyphen = (before, after) =>
  isInCapitals(before) || isHyphened(before.toLowerCase(), after.toLowerCase());
