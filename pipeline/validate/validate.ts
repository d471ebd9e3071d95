// Records to Dataset: JSON Schema, ids, spans, evidence, bounds, references; what fails goes to quarantine with its reason.
import type { Report } from "../core/problem.ts";
import type { Dataset, Records, Stage } from "../flow.ts";
import { boundsLaw } from "../model/laws/bounds.ts";
import {
  evidenceLaw,
  spanLaw,
  type Texts,
  textsOf,
  type Witnesses,
  witnessesOf,
  witnessLaw,
} from "../model/laws/evidence.ts";
import { identityLaw, tablesById } from "../model/laws/identity.ts";
import type { Law } from "../model/laws/law.ts";
import { articleLaw } from "../model/laws/placement.ts";
import { plainTextLaw } from "../model/laws/plain-text.ts";
import { displayLaw, referenceLaw } from "../model/laws/references.ts";
import { schemaLaw } from "../model/laws/schema.ts";
import { completed, type RecordType } from "../model/record-type.ts";
import {
  auxiliaryTypes,
  type EvidenceRecord,
  recordTypes,
  type Tables,
  tableNames,
} from "../model/records.ts";
import type { Row } from "../model/row.ts";
import { Court } from "./court.ts";
import { holdUnsure } from "./unsure.ts";

export interface Judged {
  readonly records: Records;
  /** The JSON Schemas of the record types by table, as read from the schemas folder. */
  readonly schemas: Readonly<Record<string, object>>;
  readonly baseIri: string;
  /** Records with less confidence are held back as unsure; none where it is left out. */
  readonly minConfidence?: number;
}

type Rows = Readonly<Record<string, readonly Row[]>>;

/**
 * Judges every record: first whether it is sure enough, then by the laws. A fault in a cell that a record may lack
 * holds back the cell (with the name shown beside a reference), any other fault holds back the record, and what refers to a record that was held back is judged again.
 * Evidence stays only for what is published. Nothing is altered: what stands is as it came, with the cells that follow
 * from others filled.
 */
export const validate: Stage<Judged, Dataset> = (
  { records, schemas, baseIri, minConfidence = 0 },
  report,
) => {
  const texts = textsOf(records.sources);
  const evidence = checkedEvidence(records, schemas, texts, report);
  const witnesses = witnessesOf(evidence.rows);
  const court = new Court(texts, witnesses, report);
  const sure = holdUnsure(records.tables, evidence.rows, minConfidence, texts, witnesses, report);
  const standing = judgeTables(sure.tables, schemas, texts, witnesses, court);
  return {
    tables: standing as unknown as Tables,
    evidence: evidenceOf(standing, evidence.rows),
    quarantine: [
      ...records.quarantine,
      ...evidence.court.quarantine,
      ...court.quarantine,
      ...sure.quarantine,
    ],
    sources: records.sources,
    baseIri,
  };
};

/** The rows of evidence that are true: of a cell that there is, with the words that stand there. */
function checkedEvidence(
  { tables, evidence }: Records,
  schemas: Judged["schemas"],
  texts: Texts,
  report: Report,
): { readonly rows: readonly EvidenceRecord[]; readonly court: Court } {
  const court = new Court(texts, new Map(), report);
  const type = auxiliaryTypes.evidence as RecordType;
  // Of records with one id the first keeps it, so it is set last.
  const all = tableNames.flatMap((table) => tables[table].map((row) => [row.id, row] as const));
  const byId = new Map(all.reverse());
  let rows: readonly Row[] = evidence;
  for (const law of [schemaLaw(schemas), plainTextLaw, spanLaw(texts), witnessLaw(byId)])
    rows = court.judge(type, rows, law);
  return { rows: rows as readonly EvidenceRecord[], court };
}

function judgeTables(
  tables: Tables,
  schemas: Judged["schemas"],
  texts: Texts,
  witnesses: Witnesses,
  court: Court,
): Rows {
  const judgeAll = (rows: Rows, law: Law): Rows =>
    Object.fromEntries(
      tableNames.map((table) => [
        table,
        court.judge(recordTypes[table] as RecordType, rows[table] ?? [], law),
      ]),
    );
  // Bounds twice: where an end was held back, the value that joins start and end falls too.
  const laws = [
    schemaLaw(schemas),
    plainTextLaw,
    identityLaw(),
    spanLaw(texts),
    articleLaw(tables.articles),
    evidenceLaw(witnesses),
    boundsLaw,
    boundsLaw,
  ];
  const complete: Rows = Object.fromEntries(
    tableNames.map((table) => {
      const type = recordTypes[table] as RecordType;
      return [table, tables[table].map((row) => completed(type, row))];
    }),
  );
  const fitting = laws.reduce<Rows>(judgeAll, complete);
  return judgeReferences(fitting, judgeAll);
}

/** Until nothing refers to what was held back, and each name beside a reference is that of the record referred to. */
function judgeReferences(tables: Rows, judgeAll: (rows: Rows, law: Law) => Rows): Rows {
  let before = tables;
  for (;;) {
    const leading = judgeAll(before, referenceLaw(tablesById(before)));
    const after = judgeAll(leading, displayLaw(recordsById(leading)));
    if (tableNames.every((table) => after[table] === before[table])) return after;
    before = after;
  }
}

const recordsById = (tables: Rows): Map<unknown, Row> =>
  new Map(Object.values(tables).flatMap((rows) => rows.map((row) => [row.id, row] as const)));

/** The evidence of the cells that are published. */
function evidenceOf(tables: Rows, evidence: readonly EvidenceRecord[]): EvidenceRecord[] {
  const byId = recordsById(tables);
  return evidence.filter(({ record, field }) => byId.get(record)?.[field] !== undefined);
}
