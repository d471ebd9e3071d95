// Records with stated confidences to records with calibrated ones: the one place where confidences are made.
import type { Records, Stage } from "../flow.ts";
import { type Calibration, calibration as packaged } from "../lexicon/calibration.ts";
import { rulesByRecord, type WeighedTable, weighedTables } from "../model/decisive.ts";

export interface Weighed {
  readonly records: Records;
  /** The one that comes with the program, unless another is to be tried. */
  readonly calibration?: Calibration;
}

type Confident = { readonly id: string; readonly confidence: number };

/** Three digits say all that a few hundred annotated records can. */
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/**
 * Puts the calibrated confidence in the place of the stated one. What takes part in an event can only be right where
 * the event is: a participation is calibrated on events that are right, and counts times its event's confidence.
 */
export const weigh: Stage<Weighed, Records> = ({ records, calibration = packaged }) => {
  const { tables } = records;
  const rulesOf = rulesByRecord(records.evidence);
  const weighed = <T extends Confident>(table: WeighedTable, row: T, whole = 1): T => ({
    ...row,
    confidence: rounded(whole * calibration.confidence(table, rulesOf(table, row.id), row.confidence)),
  });
  const plain = Object.fromEntries(
    weighedTables.map((table) => [table, (tables[table] as Confident[]).map((row) => weighed(table, row))]),
  );
  const events = plain.events as typeof tables.events;
  const confidences = new Map(events.map(({ id, confidence }) => [id, confidence]));
  const participations = tables.participations.map((row) =>
    weighed("participations", row, confidences.get(row.event)),
  );
  return { ...records, tables: { ...tables, ...plain, participations } };
};
