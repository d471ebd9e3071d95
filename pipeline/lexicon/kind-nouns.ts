// Common nouns that tell what a name beside them names. What is known of them stands in kind-nouns.tsv.
import type { MentionType } from "../model/codes.ts";
import { listOf, loadTable } from "./table.ts";

export interface Kind {
  readonly type: MentionType;
  readonly subtype: string;
}

const kinds = new Map<string, Kind>();
/** The nouns, and what those with hyphens end in. */
const ends = new Set<string>();
for (const { type = "", subtype = "", nouns } of loadTable("kind-nouns")) {
  for (const noun of listOf(nouns)) {
    kinds.set(noun, { type: type as MentionType, subtype });
    const parts = noun.split("-");
    for (const at of parts.keys()) ends.add(parts.slice(at).join("-"));
  }
}

/** The kind of thing that a lower-case noun in the singular tells. */
export const kindOf = (noun: string): Kind | undefined => kinds.get(noun);

/** Whether a noun, or a noun with hyphens, ends in a word. */
export const endsKind = (lower: string): boolean => ends.has(lower);
