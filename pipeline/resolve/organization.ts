// Organization records.
import type { OrganizationRecord } from "../model/records/organization.ts";
import { type Entity, mentionCount, seen } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { type Appearance, tellNames } from "./telling.ts";

const NAME_FIELDS: ReadonlySet<string> = new Set(["alternateNames", "acronym"]);

export const tellOrganization = (appearance: Appearance, book: EvidenceBook): void =>
  tellNames(appearance, NAME_FIELDS, book);

export function organizationRecord(entity: Entity, parent: Entity | undefined): OrganizationRecord {
  const { id, name, alternateNames, acronym, subtype, country, authority } = entity;
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
