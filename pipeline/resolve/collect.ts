// From the documents' entities to the collection's: by keys of their own properties, never by comparing all pairs.

import { groupBy } from "../core/group.ts";
import { knownBody } from "../lexicon/acronyms.ts";
import { gatherOrganizations } from "./bodies.ts";
import type { Cell, Gathered } from "./cell.ts";
import { withoutKind } from "./country.ts";
import { idName } from "./distinctive.ts";
import { type Entity, type EntityType, makeEntity, type Unnamed } from "./entity.ts";
import { splitByProperty } from "./groups.ts";
import { distinguish, idPart } from "./identifiers.ts";
import { isAcronym, nameKey, withoutCountry } from "./name-key.ts";
import { shapeOf } from "./person-name.ts";
import type { Traits } from "./traits.ts";

interface EntityDraft {
  readonly unnamed: Unnamed;
  readonly gathered: Gathered;
  readonly first: Traits["first"] | undefined;
}

const FOLDERS: Readonly<Record<EntityType, string>> = {
  PERSON: "person",
  ORGANIZATION: "organization",
  PLACE: "place",
  PROGRAMME: "programme",
  DOCUMENT: "instrument",
  EVENT: "event",
};

/** The traits that are kept under a cell's number. */
export type TraitsOf = (cell: number) => Traits;

/** The entities of one type over the collection, each with its id; each cell learns which one it is. */
export function collect(type: EntityType, cells: readonly Cell[], traitsOf: TraitsOf): Entity[] {
  const known = groupBy(
    cells.filter(({ authority }) => authority),
    ({ authority }) => authority,
  );
  const gathered: Gathered[] = [
    ...Array.from(known, ([authority, group]) => ({
      segments: [group],
      ...(authority ? { authority } : {}),
    })),
    ...GATHERERS[type](cells.filter(({ authority }) => !authority)),
  ];
  const drafts = gathered.map((one): EntityDraft => {
    const told = one.segments.map((segment) => segment.map(({ number }) => traitsOf(number)));
    const [first] = told;
    return { unnamed: makeEntity(type, told, one.authority), gathered: one, first: first && firstOf(first) };
  });
  const ids = distinguish(drafts, baseId, [
    ({ unnamed }) => unnamed.country?.toLowerCase() ?? "",
    ({ first }) => first?.slug ?? "",
    ({ first }) => String(first?.start ?? ""),
  ]);
  return drafts.map((draft) => {
    const { gathered: one, unnamed } = draft;
    const entity = { ...unnamed, ...toldBy(one, traitsOf), id: ids.get(draft) ?? "" };
    for (const [rank, segment] of one.segments.entries())
      for (const cell of segment) Object.assign(cell, { entity, rank });
    return entity;
  });
}

/** Where the first naming stands. */
const firstOf = (segment: readonly Traits[]): Traits["first"] | undefined =>
  segment.map(({ first }) => first).reduce((a, b) => (b.at < a.at ? b : a));

/** What the cells told, of which only the numbers are held. */
function toldBy({ segments }: Gathered, traitsOf: TraitsOf): Pick<Entity, "told" | "first" | "segments"> {
  const numbers = segments.map((segment) => segment.map(({ number }) => number));
  return {
    told: () => numbers.map((segment) => segment.map(traitsOf)),
    first: numbers[0]?.[0] ?? 0,
    segments: numbers.length,
  };
}

/** The id that an entity has by its own properties. */
function baseId({ unnamed, gathered }: EntityDraft): string {
  const folder = FOLDERS[unnamed.type];
  if (unnamed.authority) return `${folder}/${unnamed.authority.id}`;
  const { country, scope } = gathered;
  const part = idPart(nameForId(unnamed, gathered));
  const additions = [
    unnamed.isCountry ? undefined : country?.toLowerCase(),
    scope === part ? undefined : scope,
  ];
  return `${folder}/${[part, ...additions.filter((addition) => addition)].join("-")}`;
}

/** The form of a name that stays when others of the same key are read. */
function nameForId({ type, name, alternateNames, country, isCountry }: Unnamed, { key }: Gathered): string {
  if (isCountry) return name;
  if (type === "PERSON") return withoutInitials(name);
  if (type === "PLACE") return withoutKind(idName(name));
  const forms = [name, ...alternateNames].map((form) => withoutCountry(form, country));
  const known = isAcronym(name) ? knownBody(name) : undefined;
  const told = known && withoutCountry(known.name, known.country);
  return idName(forms.find((form) => nameKey(form) === key) ?? told ?? forms[0] ?? name);
}

/** A person's name without middle initials. */
function withoutInitials(name: string): string {
  if (shapeOf(name).fullness !== "full") return name;
  const words = name.split(/\s+/);
  const kept = words.filter((word) => word.replace(/[^\p{L}\p{N}]/gu, "").length > 1);
  return kept.length >= 2 ? kept.join(" ") : name;
}

type Gatherer = (cells: readonly Cell[]) => Gathered[];

const alone = (cells: readonly Cell[]): Gathered[] =>
  cells.map((cell) => ({ segments: [[cell]], key: cell.key, ...(cell.scope ? { scope: cell.scope } : {}) }));

const GATHERERS: Readonly<Record<EntityType, Gatherer>> = {
  PERSON: gatherPeople,
  ORGANIZATION: gatherOrganizations,
  // What tells no country joins none: the next document may tell another.
  PLACE: (cells) =>
    cells.map((cell) => ({
      segments: [[cell]],
      key: cell.key,
      ...(cell.country ? { country: cell.country } : {}),
    })),
  PROGRAMME: alone,
  DOCUMENT: alone,
  EVENT: alone,
};

/** Cells of which each was joined to those before it. */
const oneByOne = (cells: readonly Cell[]): Gathered => ({ segments: cells.map((cell) => [cell]) });

/** Full names are one where family name, middle initials and country do not differ; short ones stay in their document. */
function gatherPeople(cells: readonly Cell[]): Gathered[] {
  const full = cells.filter(({ shape }) => shape?.fullness === "full");
  const short = cells.filter(({ shape }) => shape?.fullness !== "full");
  const people = [...groupBy(full, ({ shape }) => shape?.key).values()].flatMap((group) =>
    splitByProperty(group, ({ shape }) => shape?.family).flatMap((family) =>
      splitByProperty(family, ({ shape }) => shape?.initials || undefined).flatMap((one) =>
        splitByProperty(one, ({ country }) => country),
      ),
    ),
  );
  return [...people.map(oneByOne), ...alone(short)];
}
