// What a law is: it looks at one record and tells its faults. Validation quarantines by laws, `check` verifies by them.
import type { RecordType } from "../record-type.ts";
import type { Row } from "../row.ts";

export interface Fault {
  /** Stable name of the law that was broken, in kebab case. */
  readonly rule: string;
  /** What is wrong, in words for whoever reads the quarantine. */
  readonly reason: string;
  /** The column at fault; none where it is the record as a whole. */
  readonly field?: string;
}

export type Law = (type: RecordType, row: Row) => readonly Fault[];

/** A value as a message shows it: short, on one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
