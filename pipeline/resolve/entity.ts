// An entity: all namings of one person, body, place, programme, instrument or named event over the collection.

import { compareEdtf, parseEdtf } from "../core/edtf.ts";
import { groupBy } from "../core/group.ts";
import { compareText } from "../core/keys.ts";
import type { AuthorityRecord, CountryCode, Edtf } from "../flow.ts";
import type { MentionType } from "../model/codes.ts";
import { countryCodeOf, countryNamed } from "./country.ts";
import { dateOf } from "./dossier.ts";
import type { EvidenceBook } from "./evidence.ts";
import { mostFrequent, only } from "./groups.ts";
import { acronymKey, isAcronym } from "./name-key.ts";
import type { Naming } from "./naming.ts";

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
  readonly namings: readonly Naming[];
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
}

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

/** The forms of the name with how often each occurs, fullest first, then the most frequent, then the first. */
export function formsOf(type: EntityType, namings: readonly Naming[]): string[] {
  const forms = [...groupBy(namings, ({ name }) => name)].map(([name, uses], order) => ({
    name,
    order,
    count: uses.length,
    full: fullness(type, name),
  }));
  forms.sort((a, b) => b.full - a.full || b.count - a.count || a.order - b.order);
  return forms.map(({ name }) => name);
}

/** The acronym: the short form that is most used, or that stands in brackets with the name. */
export function acronymOf(namings: readonly Naming[]): string | undefined {
  const used = namings.filter(({ name }) => isAcronym(name)).map(({ name }) => name);
  const told = namings.flatMap(({ acronym }) => (acronym && isAcronym(acronym) ? [acronym] : []));
  return mostFrequent(told) ?? mostFrequent(used);
}

/** The entity of some locals, as yet without id. */
export function makeEntity(
  type: EntityType,
  locals: readonly Local[],
  authority: AuthorityRecord | undefined,
): Omit<Entity, "id"> {
  const namings = locals.flatMap((local) => local.namings);
  const forms = formsOf(type, namings);
  const country = authority?.country ?? mostFrequent(locals.flatMap((local) => local.country ?? []));
  const usual = only(new Set(namings.flatMap((naming) => countryNamed(naming)?.name ?? [])));
  const name = authority?.name ?? usual ?? forms[0] ?? "";
  const acronym = acronymOf(namings);
  const subtype = usual ? "country" : mostFrequent(namings.flatMap((naming) => naming.subtype ?? []));
  // Forms that only the authority file knows join names, but are not published: nobody read them.
  const others = new Set(forms);
  others.delete(name);
  return {
    type,
    namings,
    name,
    isCountry: usual !== undefined,
    alternateNames: [...others].sort(compareText),
    ...(country ? { country } : {}),
    ...(acronym ? { acronym } : {}),
    ...(subtype ? { subtype } : {}),
    ...(authority ? { authority } : {}),
  };
}

/** How many mentions name it; what is only implied does not count. */
export const mentionCount = (entity: Entity): number => {
  let count = 0;
  for (const naming of entity.namings) if (naming.mentioned) count++;
  return count;
};

/** The dates of the earliest and the latest article or issue that names it. */
export function seen(entity: Entity): { firstSeen?: Edtf; lastSeen?: Edtf } {
  const values = new Set(entity.namings.flatMap(({ home, article }) => dateOf(home, article) ?? []));
  const dates = [...values].flatMap((edtf) => {
    const value = parseEdtf(edtf);
    return value ? [{ edtf, value }] : [];
  });
  dates.sort((a, b) => compareEdtf(a.value, b.value) || compareText(a.edtf, b.edtf));
  const first = dates[0];
  const last = dates.at(-1);
  return first && last ? { firstSeen: first.edtf, lastSeen: last.edtf } : {};
}

/** The first naming of each document that a test holds for: enough words for a cell, few enough to read. */
export function firstOfEach(namings: readonly Naming[], test: (naming: Naming) => boolean): Naming[] {
  const found = new Map<string, Naming>();
  for (const naming of namings)
    if (naming.span && !found.has(naming.home.slug) && test(naming)) found.set(naming.home.slug, naming);
  return [...found.values()];
}

/** The words for the names of an entity: those that gave each form, by a rule that explains what joined them. */
export function tellNames(entity: Entity, fields: ReadonlySet<string>, book: EvidenceBook): void {
  const { id, name, namings } = entity;
  const exact = firstOfEach(namings, (naming) => naming.name === name);
  const joined = entity.authority ? "authority-file" : "same-entity";
  const given = exact.length > 0 ? exact : firstOfEach(namings, () => true);
  for (const naming of given)
    book.add(
      id,
      "name",
      naming.home,
      exact.length > 0 ? naming : { ...naming, rule: `${naming.rule} ${joined}` },
    );
  if (fields.has("alternateNames")) {
    const others = new Set(entity.alternateNames);
    for (const [form, uses] of groupBy(namings, (naming) => naming.name))
      if (others.has(form))
        for (const naming of firstOfEach(uses, () => true))
          book.add(id, "alternateNames", naming.home, naming);
  }
  const { acronym } = entity;
  if (!acronym || !fields.has("acronym")) return;
  const key = acronymKey(acronym);
  const short = firstOfEach(namings, (naming) => acronymKey(naming.name) === key);
  const words = short.length > 0 ? short : firstOfEach(namings, (naming) => naming.acronym === acronym);
  for (const naming of words) book.add(id, "acronym", naming.home, naming);
}
