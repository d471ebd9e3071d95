// The people whom a document names in full, and who of them a shorter name means.
import { remember } from "../../core/remember.ts";
import type { Mention } from "../../flow.ts";
import { isGivenName, nameKey } from "../../lexicon/person-names.ts";
import type { Text } from "../text.ts";

/** A person of the document: the fullest mention and the words it may be known by. */
export interface Known {
  readonly mention: Mention;
  readonly keys: readonly string[];
  readonly identity: string;
  readonly family: readonly string[];
  readonly familyInCapitals: boolean;
  /** Articles that name the person in full. */
  readonly articles: Set<number | null>;
}

export const articleOf = (text: Text, block: number): number | null =>
  text.blocks[block]?.block.article ?? null;
export const keysOf = (name: string): string[] => wordsIn(name).map(nameKey);

const wordsIn = remember((name) => name.split(/\s+/));

export const identity = (keys: readonly string[]): string => [...keys].sort().join(" ");

/** One entry for each full name; the first mention stands for all. */
export function knownPersons(text: Text, found: readonly Mention[]): Known[] {
  const byName = new Map<string, Known>();
  for (const mention of found) {
    if (mention.type !== "PERSON") continue;
    const keys = keysOf(mention.name);
    if (keys.length < 2) continue;
    const article = articleOf(text, mention.block);
    const name = identity(keys);
    const before = byName.get(name);
    if (before) before.articles.add(article);
    else {
      // Where nothing tells which is the family name, either end of the name may stand alone.
      const ends = [keys[0] ?? "", keys.at(-1) ?? ""];
      const told = mention.person?.family ? keysOf(mention.person.family) : ends;
      const family = [...told, ...fatherName(keys)];
      const raw = mention.text.split(/\s+/).find((word) => nameKey(word) === family[0]);
      byName.set(name, {
        mention,
        keys,
        identity: name,
        family,
        familyInCapitals: raw !== undefined && raw.length > 1 && raw === raw.toUpperCase(),
        articles: new Set([article]),
      });
    }
  }
  return [...byName.values()];
}

/** "Quispe" of "María Elena Quispe Huamán": of two family names behind two given ones the first is the one said alone. */
function fatherName(keys: readonly string[]): string[] {
  const [first = "", second = ""] = keys;
  const name = keys.at(-2) ?? "";
  const two = keys.length >= 4 && isGivenName(first) && isGivenName(second);
  return two && name.length >= 4 && !isGivenName(name) ? [name] : [];
}

/** Persons by each word of their names. */
export function indexed(known: readonly Known[]): Map<string, Known[]> {
  const index = new Map<string, Known[]>();
  for (const person of known) {
    for (const key of new Set(person.keys)) index.set(key, [...(index.get(key) ?? []), person]);
  }
  return index;
}

/** The one person meant: by family name first, within the article when the document has several. */
export function theOne(
  candidates: readonly Known[],
  keys: readonly string[],
  article: number | null,
): Known | undefined {
  const byFamily = candidates.filter(({ family }) => keys.some((key) => family.includes(key)));
  const fit = byFamily.length > 0 ? byFamily : candidates;
  if (fit.length === 1) return fit[0];
  const near = fit.filter(({ articles }) => articles.has(article));
  return near.length === 1 ? near[0] : undefined;
}
