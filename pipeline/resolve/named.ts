// Which namings of a document name one body, place, programme, instrument or event.

import { groupBy } from "../core/group.ts";
import type { MentionType } from "../model/codes.ts";
import { countryCodeOf, placeKey } from "./country.ts";
import { enter, Links, only } from "./groups.ts";
import { acronymKey, isAcronym, nameKey, withoutCountry } from "./name-key.ts";
import type { Naming } from "./naming.ts";

/** The namings of one thing in one document. */
export interface Cluster {
  readonly namings: readonly Naming[];
  /** The key of its name, acronyms written out. */
  readonly key: string;
}

/** The key of a naming by itself. */
export function ownKey(naming: Naming): string {
  if (naming.type === "PLACE") return placeKey(naming);
  if (naming.type === "ORGANIZATION") return nameKey(withoutCountry(naming.name, naming.country));
  return nameKey(naming.name);
}

/** What the acronyms of a document stand for: keys of full names, in the document and in each article. */
class Acronyms {
  readonly #everywhere = new Map<string, Set<string>>();
  readonly #inArticle = new Map<string, Set<string>>();
  readonly #byInitials = new Map<string, Set<string>>();

  define(short: string, full: string, article: number | null): void {
    enter(this.#everywhere, acronymKey(short), full);
    enter(this.#inArticle, `${article}\t${acronymKey(short)}`, full);
  }

  /** A full name that no brackets explain: its first words may be written by their initials. */
  addName(name: string, full: string): void {
    this.#addInitials(name, full);
    const withoutTail = name.replace(/ of (?:the )?\p{Lu}\S*$/u, "");
    if (withoutTail !== name) this.#addInitials(withoutTail, full);
  }

  #addInitials(name: string, full: string): void {
    const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) || /^\p{Ll}{5,}/u.test(word));
    let initials = "";
    for (const [at, word] of words.entries()) {
      initials += acronymKey(word.slice(0, 1));
      if (at >= 2)
        enter(this.#byInitials, `${initials} ${nameKey(words.slice(at + 1).join(" "))}`.trim(), full);
    }
  }

  /** The only full name whose first words have these initials, and whose other words are the same. */
  spellOut(name: string): string | undefined {
    const [first = "", ...rest] = name.split(/\s+/);
    if (!isAcronym(first) || first.length < 3) return undefined;
    return only(this.#byInitials.get(`${acronymKey(first)} ${nameKey(rest.join(" "))}`.trim()));
  }

  /** The only full name that an acronym has in the article, or else in the document. */
  expand(short: string, article: number | null): string | undefined {
    const key = acronymKey(short);
    const here = this.#inArticle.get(`${article}\t${key}`);
    return here ? only(here) : only(this.#everywhere.get(key));
  }
}

function acronymsOf(namings: readonly Naming[]): Acronyms {
  const acronyms = new Acronyms();
  for (const naming of namings) {
    const { name, acronym, article } = naming;
    if (!isAcronym(name)) acronyms.addName(name, ownKey(naming));
    if (!acronym) continue;
    if (!isAcronym(name)) acronyms.define(acronym, ownKey(naming), article);
    else if (!isAcronym(acronym)) acronyms.define(name, ownKey({ ...naming, name: acronym }), article);
  }
  return acronyms;
}

/** The key of a naming with the acronyms in it written out: "MRC Secretariat" is the Mekong River Commission's. */
function fullKey(naming: Naming, acronyms: Acronyms): string {
  const { name, article } = naming;
  const whole = isAcronym(name) ? (acronyms.expand(name, article) ?? acronyms.spellOut(name)) : undefined;
  if (whole) return whole;
  const words = name.split(/\s+/);
  if (words.length < 2 || naming.type === "PLACE") return ownKey(naming);
  let changed = false;
  const full = words.map((word) => {
    const expanded = isAcronym(word) && word.length > 2 ? acronyms.expand(word, article) : undefined;
    if (expanded) changed = true;
    return expanded ?? word;
  });
  return changed ? nameKey(full.join(" ")) : (acronyms.spellOut(name) ?? ownKey(naming));
}

/** "Institute of Physics of the Academy of Sciences" is the Academy's Institute of Physics, where both are named. */
function inFrontOrder(key: string, bodies: ReadonlySet<string>): string {
  for (let at = key.indexOf(" of "); at > 0; at = key.indexOf(" of ", at + 1)) {
    const parent = key.slice(at + 4);
    if (parent.split(" ").length >= 3 && bodies.has(parent)) return `${parent} ${key.slice(0, at)}`;
  }
  return key;
}

function keysOf(namings: readonly Naming[], type: MentionType): string[] {
  const acronyms = acronymsOf(namings);
  const keys = namings.map((naming) => fullKey(naming, acronyms));
  if (type !== "ORGANIZATION") return keys;
  const bodies = new Set(keys);
  return keys.map((key) => inFrontOrder(key, bodies));
}

/**
 * The clusters of namings of one type in one document. Namings are one by their antecedents, or by the same name
 * (or acronym of it) and country. A name without a country joins the only one of the name in its article, or else
 * in the document; where there are two, it stays by itself.
 */
export function clusterNamed(namings: readonly Naming[], type: MentionType): Cluster[] {
  const keys = keysOf(namings, type);
  const links = new Links(namings.length);
  linkAntecedents(namings, links);
  linkSameName(namings, keys, links);
  const numbered = namings.map((naming, index) => ({ naming, key: keys[index] ?? "" }));
  return links.groups(numbered).map((members) => {
    // An acronym that nothing explains takes the key of the full name that it is linked to.
    const full = members.find(({ naming }) => !isAcronym(naming.name)) ?? members[0];
    return { namings: members.map(({ naming }) => naming), key: full?.key ?? "" };
  });
}

/** Links each naming to the one that explains it. */
export function linkAntecedents(namings: readonly Naming[], links: Links): void {
  const indices = new Map(namings.map((naming, index) => [naming.key, index]));
  namings.forEach(({ antecedent }, index) => {
    const target = antecedent === undefined ? undefined : indices.get(antecedent);
    if (target !== undefined) links.link(index, target);
  });
}

function linkSameName(namings: readonly Naming[], keys: readonly string[], links: Links): void {
  const countries = new Map<number, Set<string>>();
  namings.forEach((naming, index) => {
    const country = countryCodeOf(naming);
    if (country) enter(countries, links.root(index), country);
  });
  const countryOf = (index: number): string | undefined => only(countries.get(links.root(index)));
  const told = namings.map((_, index) => countryOf(index));
  const indices = namings.map((_, index) => index);
  for (const sharing of groupBy(indices, (index) => keys[index] ?? "").values()) {
    const known = groupBy(
      sharing.filter((index) => told[index]),
      (index) => told[index] ?? "",
    );
    for (const group of known.values()) linkAll(group, links);
    joinUntold(
      namings,
      sharing.filter((index) => !told[index]),
      [...known.values()],
      links,
    );
  }
}

/** Joins names without country to the only one with a country, in the article or else in the document. */
function joinUntold(
  namings: readonly Naming[],
  untold: readonly number[],
  known: readonly (readonly number[])[],
  links: Links,
): void {
  const inArticle = new Map<number | null, Set<number>>();
  for (const group of known)
    for (const index of group) enter(inArticle, namings[index]?.article ?? null, group[0] ?? index);
  const alone: number[] = [];
  for (const index of untold) {
    const here = inArticle.get(namings[index]?.article ?? null);
    const target = here ? only(here) : only(known)?.[0];
    if (target === undefined) alone.push(index);
    else links.link(index, target);
  }
  linkAll(alone, links);
}

function linkAll(indices: readonly number[], links: Links): void {
  const [first, ...rest] = indices;
  if (first !== undefined) for (const index of rest) links.link(first, index);
}
