// What resolve and validate give: the records of the whole collection.
import type { EvidenceRecord, QuarantineRecord, TableName, Tables } from "../model/records.ts";
import type { CountryCode } from "./source.ts";

/** The text of a document as published with the release, for whoever checks spans. */
export interface SourceText {
  readonly document: string;
  readonly text: string;
  readonly sha256: string;
  /** Where its pages stand, in code points; none for formats without pages. */
  readonly pages?: readonly PageText[];
}

/** A page by the number printed on it, or else its place. */
export interface PageText {
  readonly page: string;
  readonly start: number;
  readonly end: number;
}

/** The whole collection as records, each filled cell that was read from a text with its evidence; not yet judged. */
export interface Records {
  readonly tables: Tables;
  readonly evidence: readonly EvidenceRecord[];
  readonly quarantine: readonly QuarantineRecord[];
  readonly sources: readonly SourceText[];
}

/** Rows that are walked one by one, as often as wanted, wherever they lie: in memory or on a disk. */
export interface Rows<T> extends Iterable<T> {
  readonly length: number;
}

export type TableRows = { readonly [T in TableName]: Rows<Tables[T][number]> };

/** Records wherever they lie, never all at once. */
export interface Kept {
  readonly tables: TableRows;
  readonly evidence: Rows<EvidenceRecord>;
  readonly quarantine: Rows<QuarantineRecord>;
  readonly sources: Rows<SourceText>;
}

/** A dataset as exporters see it: all that is published, in the order in which it is, and never all at once. */
export interface Published extends Kept {
  readonly baseIri: string;
  /** What other programs said of a release (`make conformance`), as its report has it. */
  readonly conformance?: string;
}

/** What is published: records that passed, and what did not, with its reason. Tables are sorted by id, mentions by place. */
export interface Dataset extends Records {
  readonly baseIri: string;
  /** What other programs said of a release (`make conformance`), as its report has it. */
  readonly conformance?: string;
}

/** A row of an authority file: somebody or something known beforehand. */
export interface AuthorityRecord {
  /** Its id without the table's prefix, as the curator wishes it: `wan-gang`. */
  readonly id: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly acronym?: string;
  readonly country?: CountryCode;
  readonly wikidata?: string;
  readonly ror?: string;
  readonly geonames?: string;
}

/** A curator's correction: `merge` two ids, `rename` a record, `drop` one. */
export interface Correction {
  readonly action: "merge" | "rename" | "drop";
  readonly record: string;
  /** The id to merge into, or the new name. */
  readonly value: string;
}

/** An id that earlier releases used. Its list is only ever added to, and the last row of an id holds. */
export interface Retired {
  readonly id: string;
  /** The id of what it went into, which may be retired itself; none where it was removed. */
  readonly target?: string;
  /** The version of the last release that had a record of it. */
  readonly lastVersion: string;
}

/** What is known beforehand; all lists may be empty. */
export interface Authority {
  readonly people: readonly AuthorityRecord[];
  readonly organizations: readonly AuthorityRecord[];
  readonly places: readonly AuthorityRecord[];
  readonly corrections: readonly Correction[];
}
