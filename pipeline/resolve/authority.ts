// What a curator knows beforehand: the authority files, found by name and country.
import type { Authority, AuthorityRecord } from "../flow.ts";
import { countryByName } from "../lexicon/countries.ts";
import { isDistinctive } from "./distinctive.ts";
import type { EntityType, Local } from "./entity.ts";
import { enter, only } from "./groups.ts";
import { acronymKey, isAcronym, nameKey, withoutCountry } from "./name-key.ts";
import { shapeOf } from "./person-name.ts";

type Index = ReadonlyMap<string, ReadonlySet<AuthorityRecord>>;

/** Finds the record of an authority file that an entity of a document is; undefined where none is, or it is not sure. */
export type Lookup = (local: Local) => AuthorityRecord | undefined;

/** The key that names are compared by, in the authority files and in the documents. */
function keyOf(type: EntityType, name: string, country: string | undefined): string {
  if (type === "PERSON") return shapeOf(name).tokens.toSorted().join(" ");
  if (type === "PLACE") {
    const named = countryByName(name);
    return named && (!country || named.code === country) ? `=${named.code}` : nameKey(name);
  }
  return nameKey(withoutCountry(name, country));
}

function indexOf(type: EntityType, records: readonly AuthorityRecord[]): Index {
  const index = new Map<string, Set<AuthorityRecord>>();
  for (const record of records) {
    for (const name of [record.name, ...record.alternateNames])
      if (!isAcronym(name)) enter(index, keyOf(type, name, record.country), record);
    for (const name of [record.acronym ?? "", ...record.alternateNames])
      if (isAcronym(name)) enter(index, `#${acronymKey(name)}`, record);
  }
  return index;
}

/**
 * The countries of a file's record and of a document's entity must agree. A body that tells no country is the one
 * of the file only where the file's has none either, or the name itself is enough.
 */
function agrees(record: AuthorityRecord, local: Local, name: string): boolean {
  if (local.country && record.country) return local.country === record.country;
  if (local.type !== "ORGANIZATION" || !record.country) return true;
  return isDistinctive(name);
}

export function lookupIn(authority: Authority): Lookup {
  const indices: Partial<Record<EntityType, Index>> = {
    PERSON: indexOf("PERSON", authority.people),
    ORGANIZATION: indexOf("ORGANIZATION", authority.organizations),
    PLACE: indexOf("PLACE", authority.places),
  };
  return (local) => {
    const index = indices[local.type];
    if (!index || index.size === 0) return undefined;
    const found = new Set<AuthorityRecord>();
    const names = new Set(local.namings.map((naming) => naming.name));
    const long = [...names].filter((name) => !isAcronym(name));
    for (const name of long.length > 0 ? long : names) {
      const key = isAcronym(name) ? `#${acronymKey(name)}` : keyOf(local.type, name, local.country);
      for (const record of index.get(key) ?? []) if (agrees(record, local, name)) found.add(record);
    }
    return only(found);
  };
}
