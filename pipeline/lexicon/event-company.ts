// Reads the words for those who take part in an event: what role each has, and of which events.
import { EVENT_TYPES, type EventType, ROLES, type Role } from "../model/codes.ts";
import { listOf, loadTable } from "./table.ts";

export interface Company {
  /** Words in lower case, as a key. */
  readonly words: string;
  readonly role: Role;
  readonly types: ReadonlySet<EventType>;
}

const nouns = new Map<string, Company>();
const openers = new Map<string, Company>();
/** Words of an opener at most. */
export const LONGEST_OPENER = 6;

for (const { kind, words = "", role: name, types } of loadTable("event-company")) {
  const role = ROLES.find((known) => known === name);
  const kinds = listOf(types).map((type) => EVENT_TYPES.find((known) => known === type));
  const length = words.split(" ").length;
  if (!role || kinds.includes(undefined) || length > LONGEST_OPENER)
    throw new Error(`lexicon event-company: "${words}" "${name}" "${types}"`);
  const table = kind === "noun" ? nouns : openers;
  table.set(words, { words, role, types: new Set(kinds.filter((kind) => kind !== undefined)) });
}

/** What a noun tells, by its word or words in lower case, singular or plural. */
export const companyOf = (noun: string): Company | undefined =>
  nouns.get(noun) ??
  (noun.endsWith("s") ? nouns.get(noun.slice(0, -1)) : undefined) ??
  (noun.endsWith("ies") ? nouns.get(`${noun.slice(0, -3)}y`) : undefined) ??
  (noun.endsWith("es") ? nouns.get(noun.slice(0, -2)) : undefined);

/** What words before a copula tell: "in the chair", "those present". */
export const openerOf = (words: string): Company | undefined => openers.get(words);
