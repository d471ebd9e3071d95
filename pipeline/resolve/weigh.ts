// Records with stated confidences to records with calibrated ones: the one place where confidences are made.
import { gathered, type Keep, keepInMemory } from "../core/keep.ts";
import type { Kept, Records, Stage, TableRows } from "../flow.ts";
import { type Calibration, calibration as packaged } from "../lexicon/calibration.ts";
import { rulesByRecord, type WeighedTable, weighedTables } from "../model/decisive.ts";

interface Weighed {
  readonly records: Records;
  /** The one that comes with the program, unless another is to be tried. */
  readonly calibration?: Calibration;
}

type Confident = {
  readonly id: string;
  readonly confidence: number;
  /** Of participations: what they take part in. */
  readonly event?: string;
};

/** Three digits say all that a few hundred annotated records can. */
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** Weighs records that lie in memory. */
export const weigh: Stage<Weighed, Records> = ({ records, calibration = packaged }) =>
  weighKept(records, keepInMemory, calibration) as Records;

/**
 * Puts the calibrated confidence in the place of the stated one. What takes part in an event can only be right where
 * the event is: a participation is calibrated on events that are right, and counts times its event's confidence.
 */
export function weighKept(records: Kept, keep: Keep, calibration: Calibration = packaged): Kept {
  const { tables } = records;
  const rulesOf = rulesByRecord(records.evidence, keep);
  const confidences = keep.dictionary<number>();
  const weighed = (table: WeighedTable, row: Confident): Confident => {
    const whole = (row.event === undefined ? undefined : confidences.get(row.event)) ?? 1;
    const own = calibration.confidence(table, rulesOf(table, row.id), row.confidence);
    return { ...row, confidence: rounded(whole * own) };
  };
  function* rows(table: WeighedTable): Generator<Confident> {
    for (const row of tables[table] as Iterable<Confident>) {
      const after = weighed(table, row);
      if (table === "events") confidences.set(row.id, after.confidence);
      yield after;
    }
  }
  const all = Object.fromEntries(weighedTables.map((table) => [table, gathered([rows(table)], keep)]));
  return { ...records, tables: { ...tables, ...all } as TableRows };
}
