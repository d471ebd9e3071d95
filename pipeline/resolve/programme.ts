// Programme records.
import type { ProgrammeRecord } from "../model/records/programme.ts";
import { type Entity, mentionCount, tellNames } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { tellTerm } from "./term.ts";

const NAME_FIELDS: ReadonlySet<string> = new Set(["alternateNames", "acronym"]);

export function programmeRecord(entity: Entity, book: EvidenceBook): ProgrammeRecord {
  const { id, name, alternateNames, acronym } = entity;
  tellNames(entity, NAME_FIELDS, book);
  return {
    id,
    name,
    ...(alternateNames.length > 0 ? { alternateNames: [...alternateNames] } : {}),
    ...(acronym ? { acronym } : {}),
    ...tellTerm(entity, book),
    mentionCount: mentionCount(entity),
  };
}
