// Plurals and the words that steer what a number counts, as the quantity grammar looks them up.
import { remember } from "../core/remember.ts";
import { loadTable } from "./table.ts";

/** Irregular plurals, and words whose plural is like the singular. */
const irregular: ReadonlyMap<string, string> = new Map(
  loadTable("plurals").map(({ plural = "", singular = "" }) => [plural, singular]),
);

const rows = loadTable("count-words");
const ofKind = (wanted: string): ReadonlySet<string> =>
  new Set(rows.filter(({ kind }) => kind === wanted).map(({ word = "" }) => word));

export const timeNouns = ofKind("time");
export const timeModifiers = ofKind("time-modifier");
export const labelNouns = ofKind("label");
export const partyNouns = ofKind("party");
export const nounsWithOf = ofKind("of");
export const pluralModifiers = ofKind("modifier");
export const memberNouns = ofKind("member");
export const stopWords = ofKind("stop");

/** Words in -s that are no plurals. */
const NO_PLURAL = /(?:ss|us|is|news|always|perhaps|plus|thus|yes|whereas|does|has|was)$/;

/** Fields of study in -ics; other words in -ics ("topics", "clinics") are plurals. */
const FIELD =
  /(?:phys|nom|mat|robot|electron|genet|opt|polit|eth|linguist|logist|dynam|photon|istr|aut|acoust|phon|athlet|ballist|therapeut|diagnost|stat|hydraul|ceram|forens|ergonom|aerob|gymnast)ics$/;

/** "railwaymen", "policewomen": compounds of men and women; not "specimen", "regimen". */
const PEOPLE = /[a-z]{3}men$/;
const NO_PEOPLE =
  /(?:speci|regi|abdo|acu|sta|lu|cycla|turk|bitu|albu|ceru|fora|exa|cogno|dol|pheno|gravi|cul|bre|car|dram|tianan)men$/;

/** Whether a word counts several things: an irregular plural, or one that the rules know. */
export const isPlural: (word: string) => boolean = remember((word) => {
  const lower = word.toLowerCase();
  if (irregular.has(lower) || isPeople(lower) || /^[A-Z][A-Za-z]*[A-Z]s$/.test(word)) return true;
  return lower.length > 3
    ? lower.endsWith("s") && !NO_PLURAL.test(lower) && !FIELD.test(lower)
    : /^[A-Z]{2,}s$/.test(word);
});

const isPeople = (lower: string): boolean => PEOPLE.test(lower) && !NO_PEOPLE.test(lower);

/** The singular of a plural noun; other words as they are. Capitals other than the ending are kept. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  const known = irregular.get(lower);
  if (known !== undefined) return known;
  if (!isPlural(word)) return word;
  if (isPeople(lower)) return `${word.slice(0, -2)}an`;
  if (/[a-z]{2}ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/i.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
