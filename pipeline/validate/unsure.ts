// Holds back records whose confidence is too low, and what cannot stand without them, with the reason "unsure".
import { type Keep, rewritten } from "../core/keep.ts";
import type { Report } from "../core/problem.ts";
import type { Rows } from "../flow.ts";
import { rulesByRecord, type WeighedTable } from "../model/decisive.ts";
import type { Law } from "../model/laws/law.ts";
import { isUnsure, UNSURE } from "../model/laws/placement.ts";
import type { RecordType } from "../model/record-type.ts";
import { type EvidenceRecord, type QuarantineRecord, recordTypes, tableNames } from "../model/records.ts";
import { numberOf, type Row } from "../model/row.ts";
import { type Bench, Court, type RowTables } from "./court.ts";

interface Held {
  readonly tables: RowTables;
  readonly quarantine: Iterable<QuarantineRecord>;
}

/**
 * The tables without the records below `least`. What refers to one of them goes with it (a participation with its event)
 * or loses the cell (a mention its record); somebody whom only unsure mentions name, and no record that stands refers
 * to, is unsure too. Each is in quarantine, each document tells in a warning how many, and mentions are counted anew.
 */
export function holdUnsure(
  tables: RowTables,
  evidence: Rows<EvidenceRecord>,
  least: number,
  bench: Bench,
): Held {
  const gone = new Set<unknown>();
  const changed: Bench["changed"] = (type, before, after) => {
    if (!after) gone.add(before.id);
    bench.changed(type, before, after);
  };
  const court = new Court({ ...bench, changed, report: () => {} });
  let before = court.judge(tables, [confidenceLaw(evidence, least, bench.keep)]);
  if (!court.hasHeld) return { tables, quarantine: [] };
  for (;;) {
    const leading = court.judge(before, [withoutLaw(new Set(gone))]);
    const after = court.judge(leading, [namelessLaw(tables, leading)]);
    if (tableNames.every((table) => after[table] === before[table])) break;
    before = after;
  }
  tell(court.quarantine(), bench.report);
  return { tables: recounted(tables, before, bench.keep), quarantine: court.quarantine() };
}

function confidenceLaw(evidence: Rows<EvidenceRecord>, least: number, keep: Keep): Law {
  const rulesOf = rulesByRecord(evidence, keep);
  return ({ table, fields }, row) => {
    const confidence = fields.confidence ? numberOf(row, "confidence") : undefined;
    if (confidence === undefined || confidence < 0 || confidence >= least) return [];
    const rules = rulesOf(table as WeighedTable, String(row.id)).join(", ") || "none";
    const reason = `${UNSURE}: confidence ${confidence} is below ${least} (rule ${rules})`;
    return [{ rule: UNSURE, field: "confidence", reason }];
  };
}

const withoutLaw =
  (gone: ReadonlySet<unknown>): Law =>
  ({ fields }, row) =>
    Object.entries(fields).flatMap(([field, { refersTo }]) =>
      refersTo && gone.has(row[field])
        ? [{ rule: UNSURE, field, reason: `${UNSURE}: ${String(row[field])} is held back` }]
        : [],
    );

const typeOf = (table: string): RecordType => recordTypes[table as keyof typeof recordTypes] as RecordType;
const countsMentions = (table: string): boolean => "mentionCount" in typeOf(table).fields;

/** Of what mentions name: what no record that stands refers to. */
function namelessLaw(tables: RowTables, standing: RowTables): Law {
  const idle = new Set<unknown>();
  for (const table of tableNames.filter(countsMentions))
    for (const { id } of standing[table] ?? []) idle.add(id);
  // What only leads to a record tells nothing of it.
  for (const table of tableNames.filter((name) => name !== "redirects")) {
    const references = Object.entries(typeOf(table).fields).flatMap(([field, { refersTo }]) =>
      refersTo ? field : [],
    );
    for (const row of standing[table] ?? []) for (const field of references) idle.delete(row[field]);
  }
  const unsure = new Set<unknown>();
  for (const { entity } of tables.mentions ?? []) if (idle.has(entity)) unsure.add(entity);
  return ({ fields }, { id }) =>
    fields.mentionCount && unsure.has(id)
      ? [{ rule: UNSURE, reason: `${UNSURE}: only mentions that are held back name it` }]
      : [];
}

/** The counts of mentions without those held back. */
function recounted(tables: RowTables, standing: RowTables, keep: Keep): RowTables {
  const lost = new Map<unknown, number>();
  for (const { entity } of missing(tables.mentions ?? [], standing.mentions ?? []))
    lost.set(entity, (lost.get(entity) ?? 0) + 1);
  const recount = (row: Row): Row => {
    const count = numberOf(row, "mentionCount");
    const fewer = lost.get(row.id);
    return count === undefined || fewer === undefined ? row : { ...row, mentionCount: count - fewer };
  };
  return Object.fromEntries(
    tableNames.map((table) => {
      const rows = standing[table] ?? [];
      return [table, countsMentions(table) ? rewritten(rows, recount, keep) : rows];
    }),
  );
}

/** The rows that are left out in a shorter list of the same order. */
function* missing(all: Iterable<Row>, standing: Iterable<Row>): Generator<Row> {
  const kept = standing[Symbol.iterator]();
  let next = kept.next();
  for (const row of all)
    if (!next.done && next.value.id === row.id) next = kept.next();
    else yield row;
}

function tell(quarantine: Iterable<QuarantineRecord>, report: Report): void {
  const counted = new Map<string | undefined, Map<string, number>>();
  for (const row of quarantine) {
    if (!isUnsure(row)) continue;
    const types = counted.get(row.document) ?? new Map<string, number>();
    counted.set(row.document, types.set(row.type, (types.get(row.type) ?? 0) + 1));
  }
  for (const [document, types] of counted) {
    const counts = Array.from(types, ([type, number]) => `${number} of ${type}`);
    report({
      severity: "warning",
      rule: UNSURE,
      message: `held back as unsure: ${counts.join(", ")}`,
      hint: "they stand in csv/quarantine.csv; --min-confidence sets how sure a record has to be",
      ...(document === undefined ? {} : { document }),
    });
  }
}
