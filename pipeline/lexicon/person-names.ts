// What is known of people's names: given names, family names, syllables and particles, compared folded.
import { fold } from "../core/keys.ts";
import { listOf, loadTable } from "./table.ts";

const ASCII = /^[\x20-\x7e]*$/;

/** A word for look-ups: lower case, without marks, hyphens and apostrophes kept. */
export function nameKey(word: string): string {
  const plain = word.replace(/[’ʼ‘ʻ]/g, "'");
  if (ASCII.test(plain)) return plain.toLowerCase();
  return plain
    .split(/([-'])/)
    .map((part) => (part === "-" || part === "'" ? part : fold(part)))
    .join("");
}

const givenNames = new Set<string>();
const spanishNames = new Set<string>();
for (const row of loadTable("given-names")) {
  for (const name of listOf(row.names)) {
    givenNames.add(nameKey(name));
    if (row.origin === "spanish") spanishNames.add(nameKey(name));
  }
}

/** Whether a given name is Spanish: its bearers mostly have two family names. */
export const isSpanishName = (key: string): boolean => spanishNames.has(key);

/** "first": the family name comes before the given name in English texts too, mostly. */
export type NameOrder = "first" | "last" | "either";

const surnameOrders = new Map<string, Set<NameOrder>>();
const surnameOrigins = new Map<string, Set<string>>();
for (const row of loadTable("surnames")) {
  for (const name of listOf(row.names)) {
    const key = nameKey(name);
    surnameOrders.set(key, (surnameOrders.get(key) ?? new Set()).add(row.order as NameOrder));
    surnameOrigins.set(key, (surnameOrigins.get(key) ?? new Set()).add(row.origin ?? ""));
  }
}

const ambiguous = new Map<string, string>();
for (const row of loadTable("ambiguous-names")) {
  for (const name of listOf(row.names)) ambiguous.set(nameKey(name), row.kind ?? "");
}

/** Whether a given name is a place's name as often. */
export const isPlaceName = (key: string): boolean => ambiguous.get(key) === "place";

const syllables = new Map<string, Set<string>>();
for (const row of loadTable("name-syllables")) {
  const set = syllables.get(row.language ?? "") ?? new Set<string>();
  for (const final of listOf(row.finals)) set.add((row.initial ?? "") + final);
  syllables.set(row.language ?? "", set);
}

const particles = new Set(loadTable("particles").map((row) => row.particle ?? ""));
const startingParticles = new Set(
  loadTable("particles")
    .filter((row) => row.start === "yes")
    .map((row) => row.particle ?? ""),
);

/** Whether a folded word, or the first part of a hyphenated one, is a given name. */
export function isGivenName(key: string): boolean {
  if (givenNames.has(key)) return true;
  const hyphen = key.indexOf("-");
  return hyphen > 0 && givenNames.has(key.slice(0, hyphen));
}

export function isSurname(key: string): boolean {
  if (surnameOrders.has(key)) return true;
  const hyphen = key.indexOf("-");
  return hyphen > 0 && surnameOrders.has(key.slice(0, hyphen));
}

export const surnameHasOrder = (key: string, order: NameOrder): boolean =>
  surnameOrders.get(key)?.has(order) ?? false;

export const surnameHasOrigin = (key: string, origin: string): boolean =>
  surnameOrigins.get(key)?.has(origin) ?? false;

/** Whether a name is as often a place, a month or a word, and so no evidence alone. */
export const isAmbiguousName = (key: string): boolean => ambiguous.has(key);

export const isSyllable = (language: "pinyin" | "korean" | "vietnamese", key: string): boolean =>
  syllables.get(language)?.has(key) ?? false;

/** Whether a word is one to three pinyin syllables written together or with hyphens ("Meiling", "Xiao-ping"). */
export function isPinyinGiven(key: string): boolean {
  const word = key.replace(/['-]/g, "");
  if (word.length < 2 || word.length > 12) return false;
  return reachesEnd(word, 0, 0);
}

function reachesEnd(word: string, from: number, depth: number): boolean {
  if (from === word.length) return depth > 0;
  if (depth === 3) return false;
  for (let end = Math.min(word.length, from + 6); end > from; end--) {
    if (isSyllable("pinyin", word.slice(from, end)) && reachesEnd(word, end, depth + 1)) return true;
  }
  return false;
}

export const isParticle = (lower: string): boolean => particles.has(lower);

/** A particle that may begin a family name that stands alone: "de Wit". */
export const isStartingParticle = (lower: string): boolean => startingParticles.has(lower);
