// Holds back records whose confidence is too low, and what cannot stand without them, with the reason "unsure".
import { groupBy } from "../core/group.ts";
import type { Report } from "../core/problem.ts";
import { rulesByRecord, type WeighedTable } from "../model/decisive.ts";
import type { Texts, Witnesses } from "../model/laws/evidence.ts";
import type { Law } from "../model/laws/law.ts";
import { isUnsure, UNSURE } from "../model/laws/placement.ts";
import type { RecordType } from "../model/record-type.ts";
import {
  type EvidenceRecord,
  type QuarantineRecord,
  recordTypes,
  type Tables,
  tableNames,
} from "../model/records.ts";
import { numberOf, type Row } from "../model/row.ts";
import { Court } from "./court.ts";

type Rows = Readonly<Record<string, readonly Row[]>>;

interface Held {
  readonly tables: Tables;
  readonly quarantine: readonly QuarantineRecord[];
}

/**
 * The tables without the records below `least`. What refers to one of them goes with it (a participation with its event)
 * or loses the cell (a mention its record); somebody whom only unsure mentions name, and no record that stands refers
 * to, is unsure too. Each is in quarantine, each document tells in a warning how many, and mentions are counted anew.
 */
export function holdUnsure(
  tables: Tables,
  evidence: readonly EvidenceRecord[],
  least: number,
  texts: Texts,
  witnesses: Witnesses,
  report: Report,
): Held {
  const court = new Court(texts, witnesses, () => {});
  const judgeAll = (rows: Rows, law: Law): Rows =>
    Object.fromEntries(
      tableNames.map((table) => [
        table,
        court.judge(recordTypes[table] as RecordType, rows[table] ?? [], law),
      ]),
    );
  const sure = judgeAll(tables, confidenceLaw(evidence, least));
  if (court.quarantine.length === 0) return { tables, quarantine: [] };
  let before: Rows = sure;
  for (;;) {
    const leading = judgeAll(before, withoutLaw(goneFrom(tables, before)));
    const after = judgeAll(leading, namelessLaw(tables, leading));
    if (tableNames.every((table) => after[table] === before[table])) break;
    before = after;
  }
  tell(court.quarantine, report);
  return { tables: recounted(tables, before) as unknown as Tables, quarantine: court.quarantine };
}

function confidenceLaw(evidence: readonly EvidenceRecord[], least: number): Law {
  const rulesOf = rulesByRecord(evidence);
  return ({ table, fields }, row) => {
    const confidence = fields.confidence ? numberOf(row, "confidence") : undefined;
    if (confidence === undefined || confidence < 0 || confidence >= least) return [];
    const rules = rulesOf(table as WeighedTable, String(row.id)).join(", ") || "none";
    const reason = `${UNSURE}: confidence ${confidence} is below ${least} (rule ${rules})`;
    return [{ rule: UNSURE, field: "confidence", reason }];
  };
}

/** Ids of the records that are no longer there. */
function goneFrom(tables: Rows, standing: Rows): ReadonlySet<unknown> {
  const ids = (rows: Rows): unknown[] =>
    tableNames.flatMap((table) => (rows[table] ?? []).map(({ id }) => id));
  const kept = new Set(ids(standing));
  return new Set(ids(tables).filter((id) => !kept.has(id)));
}

const withoutLaw =
  (gone: ReadonlySet<unknown>): Law =>
  ({ fields }, row) =>
    Object.entries(fields).flatMap(([field, { refersTo }]) =>
      refersTo && gone.has(row[field])
        ? [{ rule: UNSURE, field, reason: `${UNSURE}: ${String(row[field])} is held back` }]
        : [],
    );

function namelessLaw(tables: Tables, standing: Rows): Law {
  const unsure = new Set<unknown>(tables.mentions.map(({ entity }) => entity));
  // What only leads to a record tells nothing of it.
  for (const table of tableNames.filter((name) => name !== "redirects"))
    for (const row of standing[table] ?? [])
      for (const [field, { refersTo }] of Object.entries((recordTypes[table] as RecordType).fields))
        if (refersTo) unsure.delete(row[field]);
  return ({ fields }, { id }) =>
    fields.mentionCount && unsure.has(id)
      ? [{ rule: UNSURE, reason: `${UNSURE}: only mentions that are held back name it` }]
      : [];
}

/** The counts of mentions without those held back. */
function recounted(tables: Tables, standing: Rows): Rows {
  const kept = new Set((standing.mentions ?? []).map(({ id }) => id));
  const lost = groupBy(
    tables.mentions.filter(({ id }) => !kept.has(id)),
    ({ entity }) => entity,
  );
  const recount = (row: Row): Row => {
    const count = numberOf(row, "mentionCount");
    const fewer = lost.get(String(row.id))?.length;
    return count === undefined || fewer === undefined ? row : { ...row, mentionCount: count - fewer };
  };
  return Object.fromEntries(tableNames.map((table) => [table, (standing[table] ?? []).map(recount)]));
}

function tell(quarantine: readonly QuarantineRecord[], report: Report): void {
  for (const [document, rows] of groupBy(quarantine.filter(isUnsure), (row) => row.document)) {
    const counts = [...groupBy(rows, ({ type }) => type)].map(([type, { length }]) => `${length} of ${type}`);
    report({
      severity: "warning",
      rule: UNSURE,
      message: `held back as unsure: ${counts.join(", ")}`,
      hint: "they stand in csv/quarantine.csv; --min-confidence sets how sure a record has to be",
      ...(document === undefined ? {} : { document }),
    });
  }
}
