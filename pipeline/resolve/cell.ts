// Entities of documents that are one beyond doubt, counted together: what the collection compares, instead of every naming.
import { spelling } from "../core/remember.ts";
import type { AuthorityRecord, CountryCode } from "../flow.ts";
import { isDistinctive, isSpecific } from "./distinctive.ts";
import type { Home } from "./dossier.ts";
import { acronymOf, countryOf, type Entity, type EntityType, formsOf, type Local } from "./entity.ts";
import { only } from "./groups.ts";
import { isAcronym, withoutCountry } from "./name-key.ts";
import { isFuller } from "./people.ts";
import { type NameShape, shapeOf } from "./person-name.ts";

/** What tells an entity of a document from others of the collection. */
export interface Marks {
  readonly type: EntityType;
  readonly key: string;
  readonly country?: CountryCode;
  readonly series: string;
  /** The record of an authority file that it is. */
  readonly authority?: AuthorityRecord;
  /** For persons: what the fullest form of the name tells. */
  readonly shape?: Pick<NameShape, "key" | "family" | "initials" | "fullness">;
  /** The newsletter, document or article that alone knows it. */
  readonly scope?: string;
  readonly acronym?: string;
  /** For bodies: known by an acronym alone. */
  readonly isShort?: boolean;
  /** For bodies: the name alone says which one it is, in whatever newsletter it stands. */
  readonly isItself?: boolean;
}

export interface Cell extends Marks {
  /** Its traits are kept under this number. */
  readonly number: number;
  /** What it was found to be a part of, and where among its parts. */
  entity?: Entity;
  rank: number;
}

/** Some cells that are one: those told at once, then those that joined them; and what tells them apart from others. */
export interface Gathered {
  readonly segments: readonly (readonly Cell[])[];
  readonly authority?: AuthorityRecord;
  /** The key of their name, acronyms written out. */
  readonly key?: string;
  /** The country that tells them apart from others of their name. */
  readonly country?: CountryCode;
  /** The newsletter or document that alone knows them. */
  readonly scope?: string;
}

/** The marks of an entity of a document. */
export function marksOf(local: Local, home: Home, authority: AuthorityRecord | undefined): Marks {
  const { type, key } = local;
  const isItself = type === "ORGANIZATION" && namesItself(local);
  // Where a body lies is told by some and not by others: it makes no other body of it.
  const country =
    type === "ORGANIZATION" ? countryOf(local.namings.filter((naming) => !naming.isHinted)) : local.country;
  const base = {
    type,
    key,
    series: home.series,
    ...(country ? { country } : {}),
    ...(authority ? { authority } : {}),
  };
  if (type === "PERSON") return { ...base, ...personMarks(local, home) };
  if (type === "ORGANIZATION") return { ...base, isItself, ...acronymMarks(local) };
  if (type !== "DOCUMENT") return base;
  return isSpecific(firstName(local)) ? base : { ...base, scope: home.slug };
}

/** The key of all that is one with it beyond doubt; none where it stands alone. */
export function cellKey(marks: Marks): string | undefined {
  const { type, key, country = "", series, authority, shape, scope = "", acronym = "" } = marks;
  if (authority) return `authority\t${authority.id}`;
  if (type === "EVENT") return undefined;
  if (type === "PERSON")
    return shape?.fullness === "full"
      ? `${shape.key}\t${shape.family ?? "-"}\t${shape.initials}\t${country}`
      : undefined;
  if (type === "ORGANIZATION")
    return `${key}\t${country}\t${series}\t${acronym}\t${marks.isShort}\t${marks.isItself}`;
  return type === "PLACE" ? `${key}\t${country}` : `${key}\t${scope}`;
}

const firstName = (local: Local): string => formsOf(local.type, local.namings)[0] ?? "";

function personMarks(local: Local, home: Home): Pick<Marks, "shape" | "scope"> {
  const shape = bestShape(local);
  const { key, family, initials, fullness } = shape;
  const kept = { key, initials, fullness, ...(family ? { family } : {}) };
  return fullness === "full" ? { shape: kept } : { shape: kept, scope: shortScope(local, shape, home) };
}

function bestShape(local: Local): NameShape {
  const shapes = local.namings.map(({ name, person }) => shapeOf(name, person));
  const best = shapes.reduce((a, b) => (isFuller(b, a) ? b : a));
  const family = best.family ?? only(new Set(shapes.flatMap((shape) => shape.family ?? [])));
  return family && best.tokens.join(" ").includes(family) ? { ...best, family } : best;
}

/** A surname alone is somebody of its article, initials with a surname somebody of the document. */
function shortScope(local: Local, shape: NameShape, home: Home): string {
  const article = only(new Set(local.namings.map((naming) => naming.article)));
  return shape.fullness === "single" && typeof article === "number"
    ? `${home.slug}-${article + 1}`
    : home.slug;
}

const namesItself = (local: Local): boolean => isDistinctive(withoutCountry(firstName(local), local.country));

function acronymMarks(local: Local): Pick<Marks, "acronym" | "isShort"> {
  const acronym = acronymOf(local.namings);
  return {
    isShort: local.namings.every((naming) => isAcronym(naming.name)),
    ...(acronym ? { acronym: spelling(acronym) } : {}),
  };
}
