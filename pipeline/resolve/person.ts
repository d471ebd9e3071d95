// Person records.
import type { CountryCode } from "../flow.ts";
import type { PersonRecord } from "../model/records/person.ts";
import type { PositionRecord } from "../model/records/position.ts";
import { type Entity, firstOfEach, mentionCount, seen, tellNames } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { enter, mostFrequent, only } from "./groups.ts";
import type { Naming } from "./naming.ts";
import { shapeOf } from "./person-name.ts";

const NAME_FIELDS: ReadonlySet<string> = new Set(["alternateNames"]);

/** The countries of the posts of each person. */
export function countriesOfPosts(positions: readonly PositionRecord[]): Map<string, Set<CountryCode>> {
  const countries = new Map<string, Set<CountryCode>>();
  for (const { person, country } of positions) if (country) enter(countries, person, country);
  return countries;
}

/** A part of the name as most namings that give it write it; a full given name before an initial. */
function partOf(namings: readonly Naming[], part: "family" | "given" | "honorific"): string | undefined {
  const values = namings.flatMap(({ person }) => person?.[part] ?? []);
  const longest = Math.max(0, ...new Set(values.map((value) => wordCount(value))));
  return mostFrequent(part === "given" ? values.filter((value) => wordCount(value) === longest) : values);
}

/** How many whole words a given name has; initials count little. */
const wordCount = (value: string): number => {
  const { tokens } = shapeOf(value);
  return tokens.reduce((sum, token) => sum + (token.length > 1 ? 100 : 1), 0);
};

export function personRecord(
  entity: Entity,
  posts: ReadonlyMap<string, ReadonlySet<CountryCode>>,
  book: EvidenceBook,
): PersonRecord {
  const { id, name, alternateNames, namings, authority } = entity;
  const family = partOf(namings, "family");
  const given = partOf(namings, "given");
  const honorific = partOf(namings, "honorific");
  const country = authority?.country ?? only(posts.get(id));
  tellNames(entity, NAME_FIELDS, book);
  tellPart(entity, "familyName", "family", family, book);
  tellPart(entity, "givenName", "given", given, book);
  tellPart(entity, "honorificPrefix", "honorific", honorific, book);
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

function tellPart(
  { id, namings }: Entity,
  field: string,
  part: "family" | "given" | "honorific",
  value: string | undefined,
  book: EvidenceBook,
): void {
  if (!value) return;
  for (const naming of firstOfEach(namings, ({ person }) => person?.[part] === value))
    book.add(id, field, naming.home, naming);
}
