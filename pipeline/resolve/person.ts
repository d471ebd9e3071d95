// Person records.
import type { CountryCode } from "../flow.ts";
import type { PersonRecord } from "../model/records/person.ts";
import type { PositionRecord } from "../model/records/position.ts";
import { type Entity, mentionCount, seen } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { enter, only } from "./groups.ts";
import { shapeOf } from "./person-name.ts";
import { type Appearance, firstOf, tellNames } from "./telling.ts";
import { commonest, counted } from "./traits.ts";

const NAME_FIELDS: ReadonlySet<string> = new Set(["alternateNames"]);

/** The countries of the posts of each person. */
export function countriesOfPosts(positions: readonly PositionRecord[]): Map<string, Set<CountryCode>> {
  const countries = new Map<string, Set<CountryCode>>();
  for (const { person, country } of positions) if (country) enter(countries, person, country);
  return countries;
}

type PartName = "family" | "given" | "honorific";

/** A part of the name as most namings that give it write it; a full given name before an initial. */
function partOf({ told }: Entity, part: PartName): string | undefined {
  const values = counted(told(), part);
  if (part !== "given") return commonest(values);
  const longest = Math.max(0, ...values.map(({ value }) => wordCount(value)));
  return commonest(values.filter(({ value }) => wordCount(value) === longest));
}

/** How many whole words a given name has; initials count little. */
const wordCount = (value: string): number => {
  const { tokens } = shapeOf(value);
  return tokens.reduce((sum, token) => sum + (token.length > 1 ? 100 : 1), 0);
};

const PARTS = { familyName: "family", givenName: "given", honorificPrefix: "honorific" } as const;

/** The words for the name of a person and its parts. */
export function tellPerson(appearance: Appearance, record: PersonRecord, book: EvidenceBook): void {
  tellNames(appearance, NAME_FIELDS, book);
  for (const [field, part] of Object.entries(PARTS)) {
    const value = record[field as keyof typeof PARTS];
    const words = value && firstOf(appearance.namings, ({ person }) => person?.[part] === value);
    if (words) book.add(record.id, field, appearance.home, words);
  }
}

export function personRecord(
  entity: Entity,
  posts: ReadonlyMap<string, ReadonlySet<CountryCode>>,
): PersonRecord {
  const { id, name, alternateNames, authority } = entity;
  const family = partOf(entity, "family");
  const given = partOf(entity, "given");
  const honorific = partOf(entity, "honorific");
  const country = authority?.country ?? only(posts.get(id));
  return {
    id,
    name,
    ...(alternateNames.length > 0 ? { alternateNames: [...alternateNames] } : {}),
    ...(family ? { familyName: family } : {}),
    ...(given ? { givenName: given } : {}),
    ...(honorific ? { honorificPrefix: honorific } : {}),
    ...(country ? { country } : {}),
    ...(authority?.wikidata ? { wikidata: authority.wikidata } : {}),
    mentionCount: mentionCount(entity),
    ...seen(entity),
  };
}
