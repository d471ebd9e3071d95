// Titles of posts, the words around them, and the bodies that titles imply.
import { listOf, loadTable } from "./table.ts";
import { TokenTrie } from "./trie.ts";

export type PostClass =
  | "minister"
  | "secretary"
  | "state-secretary"
  | "officer"
  | "crown"
  | "town"
  | "diplomat"
  | "counsellor"
  | "commissioner"
  | "adviser"
  | "paper"
  | "academic";

export interface PostTitle {
  readonly title: string;
  readonly class: PostClass;
  /** May stand right before a name: "Minister Lu", but "head Smith" is no English. */
  readonly direct: boolean;
}

/** Titles by their words in lower case, hyphens as word breaks. */
export const postTitles: TokenTrie<PostTitle> = new TokenTrie();
/** The first words of all titles, for a cheap first look. */
export const titleStarts: Set<string> = new Set();
for (const row of loadTable("posts")) {
  const title = row.title ?? "";
  titleStarts.add(title.split(/[ -]/)[0] ?? "");
  postTitles.add(title.split(/[ -]/), {
    title,
    class: row.class as PostClass,
    direct: row.direct === "yes",
  });
}

const words: Record<PostWord, Set<string>> = {
  modifier: new Set(),
  "tense-past": new Set(),
  "tense-present": new Set(),
  "tense-future": new Set(),
  suffix: new Set(),
  field: new Set(),
  body: new Set(),
};
/** Nouns for holding a post, with its title: presidency, President. */
export const presidencies = new Map<string, string>();
for (const row of loadTable("post-words")) {
  const list = listOf(row.words);
  if (row.kind === "presidency") {
    for (const pair of list) presidencies.set(pair.split("=")[0] ?? "", pair.split("=")[1] ?? "");
  } else for (const word of list) words[row.kind as PostWord].add(word);
}

export type PostWord =
  | "modifier"
  | "tense-past"
  | "tense-present"
  | "tense-future"
  | "suffix"
  | "field"
  | "body";
export const isPostWord = (kind: PostWord, lower: string): boolean => words[kind].has(lower);

export type PersonContext = "say" | "life" | "passive" | "by" | "verb" | "label" | "people" | "kin" | "troop";

const contexts: Record<PersonContext, Set<string>> = {
  say: new Set(),
  life: new Set(),
  passive: new Set(),
  by: new Set(),
  verb: new Set(),
  label: new Set(),
  people: new Set(),
  kin: new Set(),
  troop: new Set(),
};
for (const row of loadTable("person-contexts"))
  for (const word of listOf(row.words)) contexts[row.kind as PersonContext].add(word);

export const isPersonContext = (kind: PersonContext, lower: string): boolean => contexts[kind].has(lower);

/** Countries whose ministers head a "Department of" what they are for; of others the body stays untold. */
const DEPARTMENTS = new Set(["US", "PH", "ZA"]);
const UNTOLD = new Set(["AU", "CA", "IE", "NZ", "GB", "IN"]);

/** The body that a title with its field implies: "Minister of Energy", "Secretary of Energy" of the US. */
export function impliedBody(kind: PostClass, field: string, country: string | undefined): string | undefined {
  if (kind === "minister") {
    if (country === "ZA") return `Department of ${field}`;
    return country !== undefined && UNTOLD.has(country) ? undefined : `Ministry of ${field}`;
  }
  if (kind === "secretary") {
    return country !== undefined && DEPARTMENTS.has(country) ? `Department of ${field}` : undefined;
  }
  if (kind === "state-secretary" && country === "GB") return `Department for ${field}`;
  return undefined;
}
