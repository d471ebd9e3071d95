// Programme records.
import type { ProgrammeRecord } from "../model/records/programme.ts";
import { type Entity, mentionCount } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { type Appearance, tellNames, tellTerm } from "./telling.ts";
import { termOf } from "./term.ts";

const NAME_FIELDS: ReadonlySet<string> = new Set(["alternateNames", "acronym"]);

export function tellProgramme(appearance: Appearance, book: EvidenceBook): void {
  tellNames(appearance, NAME_FIELDS, book);
  tellTerm(appearance, book);
}

export function programmeRecord(entity: Entity): ProgrammeRecord {
  const { id, name, alternateNames, acronym } = entity;
  return {
    id,
    name,
    ...(alternateNames.length > 0 ? { alternateNames: [...alternateNames] } : {}),
    ...(acronym ? { acronym } : {}),
    ...termOf(entity),
    mentionCount: mentionCount(entity),
  };
}
