// The words that names are made of, by class: what a body deals with, what tells nothing alone, what never stands in a name.
import { listOf, loadTable } from "./table.ts";

export type WordClass = "field" | "general" | "stop" | "post" | "verb" | "particle" | "ordinal";

const classes = new Map<string, Set<string>>();
for (const row of loadTable("name-words")) classes.set(row.class ?? "", new Set(listOf(row.words)));

/** Whether a lower-case word is of a class. A word may be of several. */
export const isWord = (kind: WordClass, lower: string): boolean => classes.get(kind)?.has(lower) ?? false;
