// Words of respect before a name, of one to three words, with what they tell of the person.
import { remember } from "../core/remember.ts";
import { loadTable } from "./table.ts";
import { TokenTrie } from "./trie.ts";

export interface Honorific {
  readonly gender?: "female" | "male";
  /** The post that it is when a university is named: "Professor". */
  readonly post?: string;
}

/** Spelling for look-ups: letters alone, so that "Prof." and "H.E." are "prof" and "he". */
export const honorificKey: (word: string) => string = remember((word) => word.replace(/[.’']/g, ""));

/** Keyed by words as written, without points: case counts, for "HE" is one and "He" is none. */
export const honorifics: TokenTrie<Honorific> = new TokenTrie();
for (const row of loadTable("honorifics")) {
  const form = row.honorific ?? "";
  const { gender, post } = row;
  const value: Honorific = {
    ...(gender === "female" || gender === "male" ? { gender } : {}),
    ...(post ? { post } : {}),
  };
  honorifics.add(form.split(" ").map(honorificKey), value);
}
