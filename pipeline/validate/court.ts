// Holds back what a law finds at fault: the cell where the record can stand without it, else the whole record.
import type { Report } from "../core/problem.ts";
import type { Texts, Witnesses } from "../model/laws/evidence.ts";
import type { Fault, Law } from "../model/laws/law.ts";
import { displayOf } from "../model/laws/references.ts";
import type { RecordType } from "../model/record-type.ts";
import type { QuarantineRecord } from "../model/records.ts";
import { numberOf, type Row, textOf } from "../model/row.ts";

interface Place {
  readonly document?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Judges rows by laws. What is held back stands in `quarantine` with its reason, and each is reported. */
export class Court {
  readonly quarantine: QuarantineRecord[] = [];
  readonly #texts: Texts;
  readonly #witnesses: Witnesses;
  readonly #report: Report;

  constructor(texts: Texts, witnesses: Witnesses, report: Report) {
    this.#texts = texts;
    this.#witnesses = witnesses;
    this.#report = report;
  }

  /** The rows that stand before a law: as they were, or without the cells at fault. */
  judge(type: RecordType, rows: readonly Row[], law: Law): readonly Row[] {
    let changed = false;
    const standing = rows.flatMap((row) => {
      const faults = law(type, row);
      if (faults.length === 0) return [row];
      changed = true;
      return this.#hold(type, row, faults);
    });
    return changed ? standing : rows;
  }

  #hold(type: RecordType, row: Row, faults: readonly Fault[]): Row[] {
    const [fault] = faults;
    if (!fault) return [row];
    if (!faults.every((each) => isDispensable(type, row, each.field))) {
      const reason = [...new Set(faults.map((each) => each.reason))].join("; ");
      this.#file(type, row, { ...fault, reason }, JSON.stringify(row));
      return [];
    }
    const cells = new Set<string>();
    for (const each of faults) {
      const field = each.field ?? "";
      if (!cells.has(field)) this.#file(type, row, each, shownCell(row[field]));
      cells.add(field);
      const display = displayOf(type.fields, field);
      if (display) cells.add(display);
    }
    return [Object.fromEntries(Object.entries(row).filter(([name]) => !cells.has(name)))];
  }

  #file(type: RecordType, row: Row, fault: Fault, value: string): void {
    const record = plain(textOf(row, "id") || textOf(row, "record") || type.table);
    const place = this.#placeOf(row, record, fault.field);
    this.quarantine.push({
      record,
      type: type.table,
      reason: fault.reason,
      ...(fault.field ? { field: fault.field } : {}),
      ...(value ? { value } : {}),
      ...place,
    });
    this.#tell(record, fault, place);
  }

  /** Where to look in the text: the record's own place, else where the cell, or its name, was read. */
  #placeOf(row: Row, record: string, field: string | undefined): Place {
    const words = this.#witnesses.get(record);
    const seen = row.document === undefined ? (words?.get(field ?? "") ?? words?.get("name")) : row;
    if (!seen) return {};
    const document = textOf(seen, "document");
    const start = offset(seen, "start");
    const end = offset(seen, "end");
    return {
      ...(document ? { document } : {}),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    };
  }

  #tell(record: string, { rule, reason }: Fault, { document, start, end }: Place): void {
    const text = document === undefined ? undefined : this.#texts.get(document);
    const found = text && start !== undefined && end !== undefined && text.cut({ start, end }) !== undefined;
    this.#report({
      severity: "error",
      rule,
      message: `${record}: ${reason}`,
      hint: "what is held back stands in csv/quarantine.csv",
      ...(document === undefined ? {} : { document }),
      ...(found ? { span: text.toUtf16({ start, end }) } : {}),
    });
  }
}

/** True for a filled cell that a record may lack: holding it back always leaves less, so judging comes to an end. */
const isDispensable = (type: RecordType, row: Row, field: string | undefined): boolean =>
  field !== undefined && row[field] !== undefined && type.fields[field]?.required === false;

const plain = (text: string): string => text.replaceAll("\0", "\ufffd");

/** An offset that the quarantine itself can hold. */
function offset(row: Row, field: string): number | undefined {
  const value = numberOf(row, field);
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** A cell as the quarantine holds it: a text as it is, unless it holds NUL; all else as JSON. */
function shownCell(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" && !value.includes("\0") ? value : JSON.stringify(value);
}
