// Organization records.
import type { OrganizationRecord } from "../model/records/organization.ts";
import { type Entity, mentionCount, seen, tellNames } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";

const NAME_FIELDS: ReadonlySet<string> = new Set(["alternateNames", "acronym"]);

export function organizationRecord(
  entity: Entity,
  parent: Entity | undefined,
  book: EvidenceBook,
): OrganizationRecord {
  const { id, name, alternateNames, acronym, subtype, country, authority } = entity;
  tellNames(entity, NAME_FIELDS, book);
  return {
    id,
    name,
    ...(alternateNames.length > 0 ? { alternateNames: [...alternateNames] } : {}),
    ...(acronym ? { acronym } : {}),
    ...(subtype ? { type: subtype } : {}),
    ...(country ? { country } : {}),
    ...(parent ? { parent: parent.id, parentName: parent.name } : {}),
    ...(authority?.wikidata ? { wikidata: authority.wikidata } : {}),
    ...(authority?.ror ? { ror: authority.ror } : {}),
    mentionCount: mentionCount(entity),
    ...seen(entity),
  };
}
