// Bodies known by their acronym or short name, and acronyms that are no bodies. What is known stands in acronyms.tsv.
import { loadTable } from "./table.ts";

export interface KnownBody {
  /** As written in texts: an acronym, or words. */
  readonly short: string;
  readonly name: string;
  readonly subtype: string;
  readonly country?: string;
}

const known = new Map<string, KnownBody>();
const shared = new Map<string, KnownBody>();
const stopped = new Set<string>();
for (const { acronym = "", class: kind, name = "", subtype = "", country } of loadTable("acronyms")) {
  const body = { short: acronym, name, subtype, ...(country ? { country } : {}) };
  if (kind === "stop") stopped.add(acronym);
  else (kind === "body" ? known : shared).set(acronym, body);
}

/** The body that an acronym means without any evidence. */
export const knownBody = (acronym: string): KnownBody | undefined => known.get(acronym);

/** The body that an acronym may mean, where the text gives evidence that it is one. */
export const sharedBody = (acronym: string): KnownBody | undefined => shared.get(acronym);

/** Capitals that are no body: "R&D", "GDP", units, currencies, Roman numbers. */
export const isNoBody = (acronym: string): boolean => stopped.has(acronym);

/** Names of bodies that end like a programme's or meeting's: "World Food Programme". */
const MISLEADING =
  /\b(?:Programme|Program|Forum|Initiative|Partnership|Meeting|Facility|Mechanism|Cooperation)\b/;

/** Names that hold another body's whole name: "International Committee of the Red Cross". */
const HOLDING = /\b(?:Red Cross|Red Crescent|United Nations|World Bank|European Union|African Union)\b/;

/** Bodies known by words rather than letters: "World Bank", "UN Environment Programme". */
export const bodiesInWords: readonly KnownBody[] = [...known.values()].flatMap((body) => {
  if (body.short.includes(" ")) return [body];
  if (!MISLEADING.test(body.name) && !HOLDING.test(body.name)) return [];
  const spellings = new Set([body.name, body.name.replace("United Nations", "UN")]);
  return [...spellings].map((short) => ({ ...body, short }));
});
