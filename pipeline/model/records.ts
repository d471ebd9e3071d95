// The list of all record types, in the order of the data contract. A new record type is a new file and a line here.

import type { RecordOf, RecordType } from "./record-type.ts";
import { article } from "./records/article.ts";
import { event } from "./records/event.ts";
import { evidence } from "./records/evidence.ts";
import { instrument } from "./records/instrument.ts";
import { issue } from "./records/issue.ts";
import { mention } from "./records/mention.ts";
import { organization } from "./records/organization.ts";
import { participation } from "./records/participation.ts";
import { person } from "./records/person.ts";
import { place } from "./records/place.ts";
import { position } from "./records/position.ts";
import { programme } from "./records/programme.ts";
import { quantity } from "./records/quantity.ts";
import { quarantine } from "./records/quarantine.ts";
import { redirect } from "./records/redirect.ts";
import { relation } from "./records/relation.ts";
import { statement } from "./records/statement.ts";

/** The record types with an id, by table, in the order of the data contract. */
export const recordTypes = {
  issues: issue,
  articles: article,
  people: person,
  organizations: organization,
  places: place,
  programmes: programme,
  instruments: instrument,
  positions: position,
  events: event,
  participations: participation,
  quantities: quantity,
  relations: relation,
  statements: statement,
  mentions: mention,
  redirects: redirect,
} as const;

/** Tables about the records: their evidence, and what was held back. */
export const auxiliaryTypes = { evidence, quarantine } as const;

export type TableName = keyof typeof recordTypes;

/** All tables, each a list of records. */
export type Tables = { [T in TableName]: RecordOf<(typeof recordTypes)[T]>[] };

export const tableNames = Object.keys(recordTypes) as TableName[];
export const allTypes: readonly RecordType[] = [
  ...(Object.values(recordTypes) as RecordType[]),
  ...(Object.values(auxiliaryTypes) as RecordType[]),
];

export type { EvidenceRecord } from "./records/evidence.ts";
export type { QuarantineRecord } from "./records/quarantine.ts";
export type { RedirectRecord } from "./records/redirect.ts";
