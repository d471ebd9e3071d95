// Words of respect before a name, of one to three words, with what they tell of the person.
import { remember } from "../core/remember.ts";
import { loadTable } from "./table.ts";
import { TokenTrie } from "./trie.ts";

export interface Honorific {
  readonly gender?: "female" | "male";
  /** The post that it is when a university is named: "Professor". */
  readonly post?: string;
  /** A word of other uses too: it needs a name of two words or a known one behind it. */
  readonly weak: boolean;
}

/** Spelling for look-ups: letters alone, so that "Prof." and "H.E." are "prof" and "he". */
export const honorificKey: (word: string) => string = remember((word) => word.replace(/[.’']/g, ""));

/** Keyed by words as written, without points: case counts, for "HE" is one and "He" is none. */
export const honorifics: TokenTrie<Honorific> = new TokenTrie();
for (const row of loadTable("honorifics")) {
  const form = row.honorific ?? "";
  const { gender, post, weak } = row;
  const value: Honorific = {
    ...(gender === "female" || gender === "male" ? { gender } : {}),
    ...(post ? { post } : {}),
    weak: weak === "yes",
  };
  honorifics.add(form.split(" ").map(honorificKey), value);
}

const degrees: ReadonlySet<string> = new Set(loadTable("degrees").map((row) => row.degree ?? ""));

/** Degrees in small letters behind an honorific ("Prof. dr. ir."), and remarks on a rank ("retd"), without points. */
export const isDegree = (lower: string): boolean => degrees.has(lower);
