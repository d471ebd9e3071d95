// Reads the nouns for those who take part in an event: what role each has, and of which events.
import { EVENT_TYPES, type EventType, ROLES, type Role } from "../model/codes.ts";
import { listOf, loadTable } from "./table.ts";

export interface Company {
  readonly role: Role;
  readonly types: ReadonlySet<EventType>;
}

const byNoun = new Map<string, Company>();
for (const { noun = "", role: name, types } of loadTable("event-company")) {
  const role = ROLES.find((known) => known === name);
  const kinds = listOf(types).map((type) => EVENT_TYPES.find((known) => known === type));
  if (!role || kinds.includes(undefined))
    throw new Error(`lexicon event-company: "${noun}" "${name}" "${types}"`);
  byNoun.set(noun, { role, types: new Set(kinds.filter((kind) => kind !== undefined)) });
}

/** What a noun tells, by its word or words in lower case, singular or plural. */
export const companyOf = (noun: string): Company | undefined =>
  byNoun.get(noun) ?? (noun.endsWith("s") ? byNoun.get(noun.slice(0, -1)) : undefined);
