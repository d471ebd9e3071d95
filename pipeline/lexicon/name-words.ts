// The words that names are made of, by class: what a body deals with, what tells nothing alone, what never stands in a name.
import { listOf, loadTable } from "./table.ts";

export type WordClass = "field" | "general" | "stop" | "post" | "verb" | "particle" | "ordinal" | "prize";

const ofClass = (kind: WordClass): ReadonlySet<string> =>
  new Set(table.filter((row) => row.class === kind).flatMap((row) => listOf(row.words)));

const table = loadTable("name-words");
const classes: Readonly<Record<WordClass, ReadonlySet<string>>> = {
  field: ofClass("field"),
  general: ofClass("general"),
  stop: ofClass("stop"),
  post: ofClass("post"),
  verb: ofClass("verb"),
  particle: ofClass("particle"),
  ordinal: ofClass("ordinal"),
  prize: ofClass("prize"),
};

/** Whether a lower-case word is of a class. A word may be of several. */
export const isWord = (kind: WordClass, lower: string): boolean => classes[kind].has(lower);
