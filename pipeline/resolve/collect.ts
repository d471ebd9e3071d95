// From the documents' entities to the collection's: by keys of their own properties, never by comparing all pairs.

import { groupBy } from "../core/group.ts";
import type { AuthorityRecord } from "../flow.ts";
import { knownBody } from "../lexicon/acronyms.ts";
import type { Lookup } from "./authority.ts";
import { isDistinctive, isSpecific } from "./distinctive.ts";
import { acronymOf, type Entity, type EntityType, formsOf, type Local, makeEntity } from "./entity.ts";
import { enter, only, splitByProperty } from "./groups.ts";
import { distinguish, idPart } from "./identifiers.ts";
import { acronymKey, isAcronym, nameKey, withoutCountry } from "./name-key.ts";
import { isFuller } from "./people.ts";
import { type NameShape, shapeOf } from "./person-name.ts";

/** Some locals that are one, and the base of their id. */
interface Gathered {
  readonly type: EntityType;
  readonly locals: readonly Local[];
  readonly authority?: AuthorityRecord;
  /** What tells them apart from others of the name: the newsletter or document that alone knows them. */
  readonly scope?: string;
}

type EntityDraft = Omit<Entity, "id"> & { readonly scope?: string };

const FOLDERS: Readonly<Record<EntityType, string>> = {
  PERSON: "person",
  ORGANIZATION: "organization",
  PLACE: "place",
  PROGRAMME: "programme",
  DOCUMENT: "instrument",
  EVENT: "event",
};

const homeOf = (local: Local) => local.namings[0]?.home;
const seriesOf = (local: Local): string => homeOf(local)?.series ?? "";
const firstName = (local: Local): string => formsOf(local.type, local.namings)[0] ?? "";

/** The entities of one type over the collection, each with its id. */
export function collect(type: EntityType, locals: readonly Local[], lookup: Lookup): Entity[] {
  const known = new Map<AuthorityRecord, Local[]>();
  const rest: Local[] = [];
  for (const local of locals) {
    const record = lookup(local);
    if (!record) rest.push(local);
    else if (known.has(record)) known.get(record)?.push(local);
    else known.set(record, [local]);
  }
  const gathered: Gathered[] = [
    ...[...known].map(([authority, group]) => ({ type, locals: group, authority })),
    ...GATHERERS[type](rest).map((group) => ({ ...group, type })),
  ];
  const drafts = gathered.map(({ locals: group, authority, scope }): EntityDraft => {
    const entity = makeEntity(type, group, authority);
    return scope === undefined ? entity : { ...entity, scope };
  });
  const ids = distinguish(drafts, baseId, [
    (draft) => draft.country?.toLowerCase() ?? "",
    (draft) => draft.namings[0]?.home.slug ?? "",
    (draft) => String(draft.namings[0]?.span?.start ?? ""),
  ]);
  return drafts.map((draft) => {
    const { scope: _, ...entity } = draft;
    return { ...entity, id: ids.get(draft) ?? "" };
  });
}

/** The id that an entity has by its own properties. */
function baseId(draft: EntityDraft): string {
  const folder = FOLDERS[draft.type];
  if (draft.authority) return `${folder}/${draft.authority.id}`;
  const name = nameForId(draft);
  const country =
    hasCountryInId(draft.type) && draft.country && !draft.isCountry ? `-${draft.country.toLowerCase()}` : "";
  const part = idPart(name);
  const scope = draft.scope && draft.scope !== part ? `-${draft.scope}` : "";
  return `${folder}/${part}${country}${scope}`;
}

const hasCountryInId = (type: EntityType): boolean => type === "ORGANIZATION" || type === "PLACE";

/** The form of the name that stays when fuller ones of the same key are read: no middle initials, no country. */
function nameForId({ type, name, country }: EntityDraft): string {
  if (type === "ORGANIZATION")
    return withoutCountry((isAcronym(name) && knownBody(name)?.name) || name, country);
  if (type !== "PERSON" || shapeOf(name).fullness !== "full") return name;
  const words = name.split(/\s+/);
  const kept = words.filter((word) => word.replace(/[^\p{L}\p{N}]/gu, "").length > 1);
  return kept.length >= 2 ? kept.join(" ") : name;
}

type Gatherer = (locals: readonly Local[]) => Omit<Gathered, "type">[];

const GATHERERS: Readonly<Record<EntityType, Gatherer>> = {
  PERSON: gatherPeople,
  ORGANIZATION: gatherOrganizations,
  PLACE: (locals) =>
    [...groupBy(locals, (local) => local.key).values()].flatMap((group) =>
      splitByProperty(group, (local) => local.country).map((one) => ({ locals: one })),
    ),
  PROGRAMME: (locals) =>
    [...groupBy(locals, (local) => local.key).values()].map((group) => ({ locals: group })),
  DOCUMENT: gatherInstruments,
  EVENT: (locals) => locals.map((local) => ({ locals: [local] })),
};

/** Full names are one where family name, middle initials and country do not differ; short ones stay in their document. */
function gatherPeople(locals: readonly Local[]): Omit<Gathered, "type">[] {
  const shapes = new Map<Local, NameShape>(locals.map((local) => [local, bestShape(local)]));
  const shapeFor = (local: Local): NameShape => shapes.get(local) ?? bestShape(local);
  const full = locals.filter((local) => shapeFor(local).fullness === "full");
  const short = locals.filter((local) => shapeFor(local).fullness !== "full");
  const people = [...groupBy(full, (local) => shapeFor(local).key).values()].flatMap((group) =>
    splitByProperty(group, (local) => shapeFor(local).family).flatMap((family) =>
      splitByProperty(family, (local) => shapeFor(local).initials || undefined).flatMap((one) =>
        splitByProperty(one, (local) => local.country),
      ),
    ),
  );
  return [
    ...people.map((group) => ({ locals: group })),
    ...short.map((local) => ({ locals: [local], scope: shortScope(local, shapeFor(local)) })),
  ];
}

function bestShape(local: Local): NameShape {
  const shapes = local.namings.map(({ name, person }) => shapeOf(name, person));
  const best = shapes.reduce((a, b) => (isFuller(b, a) ? b : a));
  const family = best.family ?? only(new Set(shapes.flatMap((shape) => shape.family ?? [])));
  return family && best.tokens.join(" ").includes(family) ? { ...best, family } : best;
}

/** A surname alone is somebody of its article, initials with a surname somebody of the document. */
function shortScope(local: Local, shape: NameShape): string {
  const home = homeOf(local)?.slug ?? "";
  const article = only(new Set(local.namings.map((naming) => naming.article)));
  return shape.fullness === "single" && typeof article === "number" ? `${home}-${article + 1}` : home;
}

/** Acronyms first, then names with their countries; what does not say which body it is stays with its newsletter. */
function gatherOrganizations(locals: readonly Local[]): Omit<Gathered, "type">[] {
  const expanded = expandAcronyms(locals);
  const groups = groupBy(locals, (local) => expanded.get(local)?.key ?? local.key);
  return [...groups.values()].flatMap((group) => {
    const countryFor = (local: Local) => local.country ?? expanded.get(local)?.country;
    const known = groupBy(
      group.filter((local) => countryFor(local)),
      (local) => countryFor(local) ?? "",
    );
    const series = new Map<string, Set<string>>();
    for (const [country, members] of known)
      for (const local of members) enter(series, seriesOf(local), country);
    const alone: Local[] = [];
    for (const local of group.filter((member) => !countryFor(member))) {
      const inSeries = only(series.get(seriesOf(local)));
      const anywhere = isItself(local) ? only(known.keys()) : undefined;
      const target = known.get(inSeries ?? anywhere ?? "");
      if (target) target.push(local);
      else alone.push(local);
    }
    return [...[...known.values()].map((members) => ({ locals: members })), ...apart(alone)];
  });
}

/** Whether the name says which body it is, by itself or because everybody knows the acronym. */
function isItself(local: Local): boolean {
  const name = firstName(local);
  return isDistinctive(name, local.namings[0]?.subtype) || (isAcronym(name) && knownBody(name) !== undefined);
}

/** Bodies without country: one where the name says which body it is, else one in each newsletter. */
function apart(locals: readonly Local[]): Omit<Gathered, "type">[] {
  const scoped = groupBy(locals, (local) => (isItself(local) ? "" : seriesOf(local)));
  return [...scoped].map(([scope, members]) => (scope ? { locals: members, scope } : { locals: members }));
}

type Expansion = Pick<Local, "key" | "country">;

/** The body that an acronym means to everybody. */
function commonlyKnown(acronym: string): Expansion | undefined {
  const known = knownBody(acronym);
  if (!known) return undefined;
  const key = nameKey(withoutCountry(known.name, known.country));
  return { key, ...(known.country ? { country: known.country } : {}) };
}

/** Bodies known by an acronym alone, with the only full name that it has in their newsletter or country. */
function expandAcronyms(locals: readonly Local[]): Map<Local, Expansion> {
  const full = new Map<string, Map<string, Local>>();
  const short: Local[] = [];
  for (const local of locals) {
    const acronym = acronymOf(local.namings);
    if (!acronym) continue;
    if (local.namings.every(({ name }) => isAcronym(name))) short.push(local);
    else
      for (const where of [seriesOf(local), local.country ?? ""]) {
        if (where === "") continue;
        const key = `${where}\t${acronymKey(acronym)}`;
        const names = full.get(key) ?? new Map<string, Local>();
        full.set(key, names.set(`${local.key}\t${local.country ?? ""}`, local));
      }
  }
  const expanded = new Map<Local, Expansion>();
  for (const local of short) {
    const acronym = acronymOf(local.namings) ?? "";
    const where = local.country ?? seriesOf(local);
    const target = only(full.get(`${where}\t${acronymKey(acronym)}`)?.values()) ?? commonlyKnown(acronym);
    if (target && (!local.country || target.country === local.country)) expanded.set(local, target);
  }
  return expanded;
}

/** Instruments are one by a name that says which; others ("Memorandum of Understanding") stay in their document. */
function gatherInstruments(locals: readonly Local[]): Omit<Gathered, "type">[] {
  const groups = groupBy(locals, (local) =>
    isSpecific(firstName(local)) ? local.key : `${local.key}\t${homeOf(local)?.slug ?? ""}`,
  );
  return [...groups.values()].map((group) => ({ locals: group }));
}
