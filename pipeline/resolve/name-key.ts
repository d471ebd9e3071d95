// Names as keys for comparing: what is the same name in another spelling, and what is a short form of capitals.

import { fold } from "../core/keys.ts";
import { wordSet } from "../core/word-set.ts";
import { type Country, countryByCode } from "../lexicon/countries.ts";

/** Spellings of one word that newsletters mix. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    centre: "center",
    organisation: "organization",
    programme: "program",
    defence: "defense",
    labour: "labor",
    theatre: "theater",
    univ: "university",
    dept: "department",
    inst: "institute",
    intl: "international",
    govt: "government",
    nat: "national",
    tech: "technology",
    colour: "color",
    modernisation: "modernization",
    standardisation: "standardization",
  }),
);

/** Shortened phrases, as they stand once folded. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bunited states(?: of america)?\b|\bu s a\b|\bu s\b|\busa\b/g, "us"],
  [/\bunited kingdom\b|\bu k\b/g, "uk"],
  [/\bco (?=operati|ordinati)/g, "co"],
  [/\bs and t\b/g, "science and technology"],
  [/\br and d\b/g, "research and development"],
];

/** Words of a key: singular, in one spelling, without "the". */
function word(token: string): string {
  const singular =
    token.length > 3 && token.endsWith("s") && !/(?:ss|us|is)$/.test(token)
      ? token.replace(/ies$/, "y").replace(/s$/, "")
      : token;
  return SPELLINGS.get(singular) ?? singular;
}

/** The key of a name: equal for spellings, plurals and articles that make no other name of it. */
export const nameKey = (name: string): string => respelt(name, word);

/** A name with each of its words in another spelling, shortened phrases in full, without "the". */
export function respelt(name: string, spell: (word: string) => string): string {
  let folded = fold(name);
  for (const [phrase, full] of PHRASES) folded = folded.replace(phrase, full);
  const words = folded.split(" ").filter((token) => token !== "the");
  return words.map(spell).join(" ") || folded;
}

/** Bodies of a state, of which each country has its own: the country's name beside them says whose. */
const STATE_HEAD =
  /^(?:(?:federal|state|royal|general) )?(?:ministry|ministries|department|office|bureau|secretariat|government|agency|administration|embassy|parliament|council)\b/;

const namesOf = (country: Country): string[] => [country.name, ...country.aliases, country.code].map(fold);

/**
 * A body's name without the name of its own country, where what is left still names it: "Ministry of Foreign Affairs
 * of Japan" and "US Department of Agriculture" are the ministry and the department with a country beside them.
 */
export function withoutCountry(name: string, code: string | undefined): string {
  const country = code ? countryByCode(code) : undefined;
  if (!country) return name;
  const names = new Set(namesOf(country));
  const words = name.trim().split(/\s+/);
  for (let from = words.length - 1; from > 2; from--) {
    const rest = words.slice(from).join(" ").replace(/^the /i, "");
    const before = words.slice(0, from - 1).join(" ");
    if (words[from - 1]?.toLowerCase() === "of" && from > 3 && names.has(fold(rest)))
      return before.replace(/,$/, "");
  }
  for (let to = 1; to < Math.min(words.length - 2, 5); to++) {
    const rest = words.slice(to).join(" ");
    if (names.has(fold(words.slice(0, to).join(" "))) && STATE_HEAD.test(fold(rest))) return rest;
  }
  return name;
}

/** A short form of capitals: "MSIP", "R&D", "G20", "COP21", "CoE", "U.S." */
export const isAcronym = (name: string): boolean =>
  /^[\p{Lu}\p{N}][\p{L}\p{N}.&/-]*$/u.test(name) &&
  name.length <= 12 &&
  (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2 &&
  2 * (name.match(/\p{Ll}/gu)?.length ?? 0) <= name.length;

/** An acronym as a key: its letters and digits, in capitals, without a plural s. */
export const acronymKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/(?<=\p{Lu}\p{Lu})s$/u, "")
    .toUpperCase();

const STOP_WORDS = wordSet("a an and at by for from in of on the to with");

/** The words of a name that say something. */
export const contentWords = (name: string): Set<string> =>
  new Set(
    nameKey(name)
      .split(" ")
      .filter((token) => token && !STOP_WORDS.has(token)),
  );

/** How much two names share, 0 to 1: common words over the words of the longer. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const token of a) if (b.has(token)) common++;
  return common / Math.max(a.size, b.size);
}
