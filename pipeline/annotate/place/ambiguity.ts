// What else the name of a place may be: a word of the language, a person's name, or nothing else.
import type { GazetteerPlace } from "../../lexicon/gazetteer.ts";
import { listOf, loadTable } from "../../lexicon/table.ts";

const ambiguous = new Map(loadTable("place-ambiguous").map(({ name = "", kind = "" }) => [name, kind]));
/** Words that people bear as names, capitals of countries and the biggest cities apart. */
const personal = new Set<string>();
for (const table of ["given-names", "surnames"])
  for (const row of loadTable(table)) for (const name of listOf(row.names)) personal.add(name.toLowerCase());
const METROPOLIS = 1_000_000;

/** Kinds that have no namesakes worth a thought. */
export const isWide = ({ subtype }: GazetteerPlace): boolean =>
  !["city", "province", "district"].includes(subtype);

const isUpper = (text: string): boolean => text.length > 3 && text === text.toUpperCase();
/** "ELMWOOD" as a word: "Elmwood". */
export const titleCase = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

/** What else a name may be: "word", "name" or nothing. */
export function ambiguityOf(text: string, place: GazetteerPlace): string {
  const known = ambiguous.get(isUpper(text) ? titleCase(text) : text);
  if (known !== undefined) return known;
  if (isWide(place) || place.population >= METROPOLIS) return "";
  return personal.has(text.toLowerCase()) ? "name" : "";
}
