// Capitalised words that are no part of a person's name, so that headings and names of bodies give no people.
import { remember } from "../core/remember.ts";
import { headsOf } from "./heads.ts";
import { isWord } from "./name-words.ts";
import { listOf, loadTable } from "./table.ts";

const heads = new Set<string>();
const words = new Set<string>();
for (const row of loadTable("not-names")) {
  const set = row.kind === "head" ? heads : words;
  for (const word of listOf(row.words)) set.add(word.toLowerCase());
}

/** A noun that makes the name before it a thing: Medal, Palace, University. */
export const isThingHead: (lower: string) => boolean = remember(
  (lower) => heads.has(lower) || headsOf(lower).length > 0,
);

/** A word that names nobody: function words, months, verbs of headings, fields, titles of posts, heads of names. */
export const isCommonWord: (lower: string) => boolean = remember(
  (lower) =>
    words.has(lower) ||
    isThingHead(lower) ||
    isWord("field", lower) ||
    isWord("stop", lower) ||
    isWord("verb", lower) ||
    isWord("post", lower) ||
    isWord("ordinal", lower),
);
