// From the documents' entities to the collection's: by keys of their own properties, never by comparing all pairs.

import { groupBy } from "../core/group.ts";
import type { AuthorityRecord } from "../flow.ts";
import { knownBody } from "../lexicon/acronyms.ts";
import type { Cell } from "./cell.ts";
import { type Entity, type EntityType, makeEntity, type Unnamed } from "./entity.ts";
import { enter, only, splitByProperty } from "./groups.ts";
import { distinguish, idPart } from "./identifiers.ts";
import { acronymKey, isAcronym, nameKey, withoutCountry } from "./name-key.ts";
import { shapeOf } from "./person-name.ts";
import type { Traits } from "./traits.ts";

/** Some cells that are one: those told at once, then those that joined them; and what tells them apart from others. */
interface Gathered {
  readonly segments: readonly (readonly Cell[])[];
  readonly authority?: AuthorityRecord;
  /** The newsletter or document that alone knows them. */
  readonly scope?: string;
}

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
  const name = nameForId(unnamed);
  const country =
    hasCountryInId(unnamed.type) && unnamed.country && !unnamed.isCountry
      ? `-${unnamed.country.toLowerCase()}`
      : "";
  const part = idPart(name);
  const told = gathered.scope;
  const scope = told && told !== part ? `-${told}` : "";
  return `${folder}/${part}${country}${scope}`;
}

const hasCountryInId = (type: EntityType): boolean => type === "ORGANIZATION" || type === "PLACE";

/** The form of the name that stays when fuller ones of the same key are read: no middle initials, no country. */
function nameForId({ type, name, country }: Unnamed): string {
  if (type === "ORGANIZATION")
    return withoutCountry((isAcronym(name) && knownBody(name)?.name) || name, country);
  if (type !== "PERSON" || shapeOf(name).fullness !== "full") return name;
  const words = name.split(/\s+/);
  const kept = words.filter((word) => word.replace(/[^\p{L}\p{N}]/gu, "").length > 1);
  return kept.length >= 2 ? kept.join(" ") : name;
}

type Gatherer = (cells: readonly Cell[]) => Gathered[];

const alone = (cells: readonly Cell[]): Gathered[] => cells.map((cell) => ({ segments: [[cell]] }));

const GATHERERS: Readonly<Record<EntityType, Gatherer>> = {
  PERSON: gatherPeople,
  ORGANIZATION: gatherOrganizations,
  PLACE: (cells) =>
    [...groupBy(cells, ({ key }) => key).values()].flatMap((group) =>
      splitByProperty(group, ({ country }) => country).map(oneByOne),
    ),
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
  return [
    ...people.map(oneByOne),
    ...short.map((cell) => ({ segments: [[cell]], ...(cell.scope ? { scope: cell.scope } : {}) })),
  ];
}

/** Acronyms first, then names with their countries; what does not say which body it is stays with its newsletter. */
function gatherOrganizations(cells: readonly Cell[]): Gathered[] {
  const expanded = expandAcronyms(cells);
  const groups = groupBy(cells, (cell) => expanded.get(cell)?.key ?? cell.key);
  return [...groups.values()].flatMap((group) => gatherNamesakes(group, expanded));
}

/** Bodies of one name: one a country; those that tell none join the only one of their newsletter, or of all. */
function gatherNamesakes(group: readonly Cell[], expanded: ReadonlyMap<Cell, Expansion>): Gathered[] {
  const countryFor = (cell: Cell) => cell.country ?? expanded.get(cell)?.country;
  const known = groupBy(
    group.filter((cell) => countryFor(cell)),
    (cell) => countryFor(cell) ?? "",
  );
  const series = new Map<string, Set<string>>();
  for (const [country, members] of known) for (const cell of members) enter(series, cell.series, country);
  const joined = new Map<string, Cell[]>();
  const apart: Cell[] = [];
  for (const cell of group.filter((member) => !countryFor(member))) {
    const inSeries = only(series.get(cell.series));
    const anywhere = cell.isItself ? only(known.keys()) : undefined;
    const country = inSeries ?? anywhere ?? "";
    if (!known.has(country)) apart.push(cell);
    else joined.set(country, [...(joined.get(country) ?? []), cell]);
  }
  const placed = Array.from(known, ([country, members]) => ({
    segments: [members, ...(joined.has(country) ? [joined.get(country) ?? []] : [])],
  }));
  return [...placed, ...withoutPlace(apart)];
}

/** Bodies without country: one where the name says which body it is, else one in each newsletter. */
function withoutPlace(cells: readonly Cell[]): Gathered[] {
  const scoped = groupBy(cells, ({ isItself, series }) => (isItself ? "" : series));
  return Array.from(scoped, ([scope, members]) => ({ segments: [members], ...(scope ? { scope } : {}) }));
}

type Expansion = Pick<Cell, "key" | "country">;

/** The body that an acronym means to everybody. */
function commonlyKnown(acronym: string): Expansion | undefined {
  const known = knownBody(acronym);
  if (!known) return undefined;
  const key = nameKey(withoutCountry(known.name, known.country));
  return { key, ...(known.country ? { country: known.country } : {}) };
}

/** Bodies known by an acronym alone, with the only full name that it has in their newsletter or country. */
function expandAcronyms(cells: readonly Cell[]): Map<Cell, Expansion> {
  const full = new Map<string, Map<string, Cell>>();
  const short: Cell[] = [];
  for (const cell of cells) {
    if (!cell.acronym) continue;
    if (cell.isShort) short.push(cell);
    else
      for (const where of [cell.series, cell.country ?? ""]) {
        if (where === "") continue;
        const key = `${where}\t${acronymKey(cell.acronym)}`;
        const names = full.get(key) ?? new Map<string, Cell>();
        full.set(key, names.set(`${cell.key}\t${cell.country ?? ""}`, cell));
      }
  }
  const expanded = new Map<Cell, Expansion>();
  for (const cell of short) {
    const acronym = cell.acronym ?? "";
    const where = cell.country ?? cell.series;
    const target = only(full.get(`${where}\t${acronymKey(acronym)}`)?.values()) ?? commonlyKnown(acronym);
    if (target && (!cell.country || target.country === cell.country)) expanded.set(cell, target);
  }
  return expanded;
}
