// An entity: all namings of one person, body, place, programme, instrument or named event over the collection.

import { groupBy } from "../core/group.ts";
import { compareText } from "../core/keys.ts";
import type { AuthorityRecord, CountryCode, Edtf } from "../flow.ts";
import type { MentionType } from "../model/codes.ts";
import { countryCodeOf } from "./country.ts";
import { mostFrequent, only } from "./groups.ts";
import { isAcronym } from "./name-key.ts";
import type { Naming } from "./naming.ts";
import { byDate, type Counted, commonest, counted, type Segments } from "./traits.ts";

export type EntityType = Exclude<MentionType, "DATE" | "QUANTITY">;

/** One entity of one document, with what the collection compares it by. */
export interface Local {
  readonly type: EntityType;
  /** In reading order, mentions before what is only implied. */
  readonly namings: readonly Naming[];
  readonly key: string;
  readonly country?: CountryCode;
}

export interface Entity {
  readonly type: EntityType;
  /** What its namings told, counted; read from where it is kept each time. */
  readonly told: () => Segments;
  /** The name that is published. */
  readonly name: string;
  /** Other forms that were read, and those of the authority file. */
  readonly alternateNames: readonly string[];
  readonly country?: CountryCode;
  readonly acronym?: string;
  readonly subtype?: string;
  readonly isCountry: boolean;
  readonly authority?: AuthorityRecord;
  readonly id: string;
  /** The number of its first cell, and how many segments there are. */
  readonly first: number;
  readonly segments: number;
}

/** An entity before its cells are numbered and its id is found. */
export type Unnamed = Omit<Entity, "told" | "id" | "first" | "segments">;

/** No other forms: most entities have none. */
const NONE: readonly string[] = [];

/** The country that most namings tell. */
export const countryOf = (namings: readonly Naming[]): CountryCode | undefined =>
  mostFrequent(namings.flatMap((naming) => countryCodeOf(naming) ?? []));

export const makeLocal = (type: EntityType, key: string, namings: readonly Naming[]): Local => {
  const country = countryOf(namings);
  return { type, key, namings, ...(country ? { country } : {}) };
};

const allCapitals = (name: string): boolean => name === name.toUpperCase() && /\p{Lu}{4}/u.test(name);

/** How full a form of a name is; a heading's capitals are the poorer form of the same words. */
function fullness(type: EntityType, name: string): number {
  const words = name.split(/[\s\-–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const long = words.filter((word) => word.replace(/[^\p{L}\p{N}]/gu, "").length > 1).length;
  if (type === "PERSON") return long * 100 + words.length * 2 + (allCapitals(name) ? 0 : 1);
  return (isAcronym(name) ? 0 : 10_000) + words.length * 10 + (allCapitals(name) ? 0 : 1);
}

/** The forms of the name, fullest first, then the most frequent, then the first. */
function inFullness(type: EntityType, forms: readonly Pick<Counted, "value" | "count">[]): string[] {
  return forms
    .map(({ value, count }, order) => ({ value, count, order, full: fullness(type, value) }))
    .sort((a, b) => b.full - a.full || b.count - a.count || a.order - b.order)
    .map(({ value }) => value);
}

/** The forms of the name that namings give, in that order. */
export const formsOf = (type: EntityType, namings: readonly Naming[]): string[] =>
  inFullness(
    type,
    [...groupBy(namings, ({ name }) => name)].map(([value, uses]) => ({ value, count: uses.length })),
  );

/** The acronym: the short form that is most used, or that stands in brackets with the name. */
export function acronymOf(namings: readonly Naming[]): string | undefined {
  const used = namings.filter(({ name }) => isAcronym(name)).map(({ name }) => name);
  const told = namings.flatMap(({ acronym }) => (acronym && isAcronym(acronym) ? [acronym] : []));
  return mostFrequent(told) ?? mostFrequent(used);
}

/** The entity of what some namings told, as yet without id. */
export function makeEntity(
  type: EntityType,
  told: Segments,
  authority: AuthorityRecord | undefined,
): Unnamed {
  const forms = inFullness(type, counted(told, "forms"));
  const country = authority?.country ?? commonest(counted(told, "countries"));
  const usual = only(counted(told, "usualNames"))?.value;
  const name = authority?.name ?? usual ?? forms[0] ?? "";
  const acronym = commonest(counted(told, "toldAcronyms")) ?? commonest(counted(told, "usedAcronyms"));
  const subtype = usual ? "country" : commonest(counted(told, "subtypes"));
  // Forms that only the authority file knows join names, but are not published: nobody read them.
  const others = new Set(forms);
  others.delete(name);
  return {
    type,
    name,
    isCountry: usual !== undefined,
    alternateNames: others.size > 0 ? [...others].sort(compareText) : NONE,
    ...(country ? { country } : {}),
    ...(acronym ? { acronym } : {}),
    ...(subtype ? { subtype } : {}),
    ...(authority ? { authority } : {}),
  };
}

/** How many mentions name it; what is only implied does not count. */
export const mentionCount = ({ told }: Entity): number =>
  told()
    .flat()
    .reduce((sum, { mentions }) => sum + mentions, 0);

/** The dates of the earliest and the latest article or issue that names it. */
export function seen({ told }: Entity): { firstSeen?: Edtf; lastSeen?: Edtf } {
  const traits = told().flat();
  const first = traits.flatMap(({ firstSeen }) => firstSeen ?? []).sort(byDate)[0];
  const last = traits
    .flatMap(({ lastSeen }) => lastSeen ?? [])
    .sort(byDate)
    .at(-1);
  return first && last ? { firstSeen: first, lastSeen: last } : {};
}
