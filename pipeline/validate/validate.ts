// Records to Dataset: JSON Schema, ids, spans, evidence, bounds, references; what fails goes to quarantine with its reason.
import { gathered, type Keep, keepInMemory, rewritten } from "../core/keep.ts";
import type { Report } from "../core/problem.ts";
import type { Dataset, Kept, Published, Records, Rows, Stage, TableRows } from "../flow.ts";
import { boundsLaw } from "../model/laws/bounds.ts";
import { enterWitnesses, evidenceLaw, spanLaw, witnessLaw } from "../model/laws/evidence.ts";
import { identityLaw } from "../model/laws/identity.ts";
import { articleLaw } from "../model/laws/placement.ts";
import { plainTextLaw } from "../model/laws/plain-text.ts";
import { displayLaw, referenceLaw } from "../model/laws/references.ts";
import { schemaLaw } from "../model/laws/schema.ts";
import { completed, type RecordType } from "../model/record-type.ts";
import { type EvidenceRecord, recordTypes, tableNames } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import { type Bench, Court, type RowTables } from "./court.ts";
import { Roll } from "./roll.ts";
import { textsIn } from "./texts.ts";
import { holdUnsure } from "./unsure.ts";

interface Rules {
  /** The JSON Schemas of the record types by table, as read from the schemas folder. */
  readonly schemas: Readonly<Record<string, object>>;
  readonly baseIri: string;
  /** Records with less confidence are held back as unsure; none where it is left out. */
  readonly minConfidence?: number;
}

interface Judged extends Rules {
  readonly records: Records;
}

/** The same of records that no memory holds. */
interface KeptJudged extends Rules {
  readonly records: Kept;
  readonly keep: Keep;
}

/** Validates records that lie in memory. */
export const validate: Stage<Judged, Dataset> = (judged, report) =>
  validateKept({ ...judged, keep: keepInMemory }, report) as Dataset;

/**
 * Judges every record: first whether it is sure enough, then by the laws. A fault in a cell that a record may lack
 * holds back the cell (with the name shown beside a reference), any other fault holds back the record, and what refers to a record that was held back is judged again.
 * Evidence stays only for what is published. Nothing is altered: what stands is as it came, with the cells that follow
 * from others filled.
 */
export function validateKept(
  { records, schemas, baseIri, minConfidence = 0, keep }: KeptJudged,
  report: Report,
): Published {
  const tables = records.tables as unknown as RowTables;
  const roll = new Roll(tables, keep);
  const texts = textsIn(records.sources, keep);
  const witnesses = keep.dictionary<Row[]>();
  const bench: Bench = { keep, texts, witnesses, report, changed: roll.change };
  const fitting = [schemaLaw(schemas), plainTextLaw];

  const evidenceCourt = new Court(bench);
  const evidenceLaws = [...fitting, spanLaw(texts), witnessLaw(roll.recordOf)];
  const { evidence = [] } = evidenceCourt.judge({ evidence: records.evidence }, evidenceLaws);
  enterWitnesses(evidence, witnesses);
  const sure = holdUnsure(tables, evidence as Rows<EvidenceRecord>, minConfidence, bench);

  const court = new Court(bench);
  // Bounds twice: where an end was held back, the value that joins start and end falls too.
  const standing = court.judge(complete(sure.tables, bench), [
    ...fitting,
    identityLaw(roll.comesOnce),
    spanLaw(texts),
    articleLaw(articlesOf(records, keep)),
    evidenceLaw(witnesses),
    boundsLaw,
    boundsLaw,
  ]);
  const referring = judgeReferences(standing, court, roll);
  const isTold = ({ record, field }: Row): boolean => roll.recordOf(record)?.[String(field)] !== undefined;
  const held = [records.quarantine, evidenceCourt.quarantine(), court.quarantine(), sure.quarantine];
  return {
    tables: referring as unknown as TableRows,
    evidence: rewritten(evidence, (row) => (isTold(row) ? row : undefined), keep) as Rows<EvidenceRecord>,
    quarantine: gathered(held, keep),
    sources: records.sources,
    baseIri,
  };
}

/** The tables with the cells that follow from others. */
const complete = (tables: RowTables, { keep, changed }: Bench): RowTables =>
  Object.fromEntries(
    tableNames.map((table) => {
      const type = recordTypes[table] as RecordType;
      const completing = (row: Row): Row => {
        const whole = completed(type, row);
        if (whole !== row) changed(type, row, whole);
        return whole;
      };
      return [table, rewritten(tables[table] ?? [], completing, keep)];
    }),
  );

/** Where each article stands. */
function articlesOf({ tables }: Kept, keep: Keep): (id: unknown) => Row | undefined {
  const places = keep.dictionary<Row>();
  for (const { id, document, start, end } of tables.articles) places.set(id, { document, start, end });
  return (id) => places.get(String(id));
}

/** Until nothing refers to what was held back, and each name beside a reference is that of the record referred to. */
function judgeReferences(tables: RowTables, court: Court, roll: Roll): RowTables {
  let before = tables;
  for (;;) {
    const leading = court.judge(before, [referenceLaw(roll.tableOf)]);
    const after = court.judge(leading, [displayLaw(roll.recordOf)]);
    if (tableNames.every((table) => after[table] === before[table])) return after;
    before = after;
  }
}
