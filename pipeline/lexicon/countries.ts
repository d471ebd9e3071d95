// The countries of ISO 3166-1: found by name, alias, adjective or code. What is known of them stands in countries.tsv.
import { remember } from "../core/remember.ts";
import { listOf, loadTable } from "./table.ts";

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The usual English name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** "Chinese", "South African". */
  readonly adjectives: readonly string[];
  /** Nouns for one of its people: "Swede", "Chinese". */
  readonly demonyms: readonly string[];
  readonly capital?: string;
  readonly continent: string;
}

export const countries: readonly Country[] = loadTable("countries").map((row) => {
  const adjectives = listOf(row.adjectives);
  const demonyms = listOf(row.demonyms);
  return {
    code: row.code ?? "",
    name: row.name ?? "",
    aliases: listOf(row.aliases),
    adjectives,
    demonyms: demonyms.length > 0 ? demonyms : adjectives,
    ...(row.capital ? { capital: row.capital } : {}),
    continent: row.continent ?? "",
  };
});

/** One spelling for look-ups: typographic apostrophes and hyphens made plain, spaces single. */
const plain = remember((text) =>
  text
    .replace(/[’ʼ‘ʻ]/g, "'")
    .replace(/[‐‑–]/g, "-")
    .replace(/\s+/g, " ")
    .trim(),
);

const byCode = new Map(countries.map((country) => [country.code, country]));
const byName = new Map<string, Country>();
const byAdjective = new Map<string, Country>();
const byDemonym = new Map<string, Country>();

/** Enters a spelling and its capitals; a spelling that two countries share stays with the first. */
function enter(index: Map<string, Country>, spelling: string, country: Country): void {
  const key = plain(spelling);
  for (const form of [key, key.toUpperCase()]) if (!index.has(form)) index.set(form, country);
}

for (const country of countries) enter(byName, country.name, country);
for (const country of countries) {
  for (const alias of country.aliases) enter(byName, alias, country);
  for (const adjective of country.adjectives) enter(byAdjective, adjective, country);
  for (const demonym of country.demonyms) {
    enter(byDemonym, demonym, country);
    enter(byDemonym, plural(demonym), country);
  }
}

function plural(demonym: string): string {
  if (/(?:ese|ss|ish|ois|ais|sh|ch)$/.test(demonym)) return demonym;
  return demonym.endsWith("man") && /(?:ish|ch|sey|x|wo)man$/.test(demonym)
    ? demonym.replace(/man$/, "men")
    : `${demonym}s`;
}

/** The country of this name or alias, case as written or all capitals; a leading "the" counts for nothing. */
export function countryByName(text: string): Country | undefined {
  const key = plain(text);
  return byName.get(key) ?? byName.get(key.replace(/^the /i, ""));
}

/** The country of an adjective: "Chinese", "South African", "British". "Congolese" is the first of its two. */
export const countryByAdjective = (text: string): Country | undefined => byAdjective.get(plain(text));

/** The country of an ISO 3166-1 alpha-2 code. */
export const countryByCode = (code: string): Country | undefined => byCode.get(code.toUpperCase());
