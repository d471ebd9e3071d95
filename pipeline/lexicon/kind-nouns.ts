// Common nouns that tell what a name beside them names. What is known of them stands in kind-nouns.tsv.
import type { MentionType } from "../model/codes.ts";
import { listOf, loadTable } from "./table.ts";

export interface Kind {
  readonly type: MentionType;
  readonly subtype: string;
}

const kinds = new Map<string, Kind>();
for (const { type = "", subtype = "", nouns } of loadTable("kind-nouns")) {
  for (const noun of listOf(nouns)) kinds.set(noun, { type: type as MentionType, subtype });
}

/** The kind of thing that a lower-case noun in the singular tells. */
export const kindOf = (noun: string): Kind | undefined => kinds.get(noun);
