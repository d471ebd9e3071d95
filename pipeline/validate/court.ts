// Holds back what a law finds at fault: the cell where the record can stand without it, else the whole record.
import { type Keep, type List, rewritten } from "../core/keep.ts";
import type { Report } from "../core/problem.ts";
import type { Rows } from "../flow.ts";
import type { Texts, Witnesses } from "../model/laws/evidence.ts";
import type { Fault, Law } from "../model/laws/law.ts";
import { displayOf } from "../model/laws/references.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes, type QuarantineRecord } from "../model/records.ts";
import { numberOf, type Row, textOf } from "../model/row.ts";

interface Place {
  readonly document?: string;
  readonly start?: number;
  readonly end?: number;
}

/** The rows of some tables, by the table's name. */
export type RowTables = Readonly<Record<string, Rows<Row>>>;

export interface Bench {
  readonly keep: Keep;
  readonly texts: Texts;
  readonly witnesses: Witnesses;
  readonly report: Report;
  /** Told what becomes of a row that does not stand as it came; of one that is held back, nothing. */
  readonly changed: (type: RecordType, before: Row, after: Row | undefined) => void;
}

/** Judges rows by laws. What is held back stands in `quarantine` with its reason, and each is reported. */
export class Court {
  readonly #bench: Bench;
  readonly #files: List<QuarantineRecord>[] = [];
  #file: List<QuarantineRecord>;

  constructor(bench: Bench) {
    this.#bench = bench;
    this.#file = bench.keep.list();
  }

  /** All that was held back: law by law, of each law table by table. */
  *quarantine(): Generator<QuarantineRecord> {
    for (const file of this.#files) yield* file;
  }

  get hasHeld(): boolean {
    return this.#files.some(({ length }) => length > 0);
  }

  /**
   * The rows that stand before laws: as they were, or without the cells at fault. Each row is judged by one law after
   * the other, as what the law before left of it. Tables in which all stand are the same ones.
   */
  judge(tables: RowTables, laws: readonly Law[]): RowTables {
    const files = laws.map(() => this.#bench.keep.list<QuarantineRecord>());
    this.#files.push(...files);
    const judgeRow = (type: RecordType, row: Row): Row | undefined => {
      let standing: Row | undefined = row;
      for (const [at, law] of laws.entries()) {
        const faults = law(type, standing);
        if (faults.length === 0) continue;
        this.#file = files[at] as List<QuarantineRecord>;
        standing = this.#hold(type, standing, faults);
        if (!standing) return undefined;
      }
      return standing;
    };
    const judgeTable = (type: RecordType, rows: Rows<Row>): Rows<Row> => {
      const judged = (row: Row): Row | undefined => {
        const after = judgeRow(type, row);
        if (after !== row) this.#bench.changed(type, row, after);
        return after;
      };
      return rewritten(rows, judged, this.#bench.keep);
    };
    // In the order of the data contract, whatever order the tables came in.
    const judged = allTypes.flatMap((type) => {
      const rows = tables[type.table];
      return rows ? [[type.table, judgeTable(type, rows)] as const] : [];
    });
    return Object.fromEntries(judged);
  }

  #hold(type: RecordType, row: Row, faults: readonly Fault[]): Row | undefined {
    const [fault] = faults;
    if (!fault) return row;
    if (!faults.every((each) => isDispensable(type, row, each.field))) {
      const reason = [...new Set(faults.map((each) => each.reason))].join("; ");
      this.#enter(type, row, { ...fault, reason }, JSON.stringify(row));
      return undefined;
    }
    const cells = new Set<string>();
    for (const each of faults) {
      const field = each.field ?? "";
      if (!cells.has(field)) this.#enter(type, row, each, shownCell(row[field]));
      cells.add(field);
      const display = displayOf(type.fields, field);
      if (display) cells.add(display);
    }
    return Object.fromEntries(Object.entries(row).filter(([name]) => !cells.has(name)));
  }

  #enter(type: RecordType, row: Row, fault: Fault, value: string): void {
    const record = plain(textOf(row, "id") || textOf(row, "record") || type.table);
    const place = this.#placeOf(row, record, fault.field);
    this.#file.push({
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
    const words = this.#bench.witnesses.get(record);
    const wordsFor = (name: string | undefined): Row | undefined => words?.find((one) => one.field === name);
    const seen = row.document === undefined ? (wordsFor(field) ?? wordsFor("name")) : row;
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
    const text = document === undefined ? undefined : this.#bench.texts.get(document);
    const found = text && start !== undefined && end !== undefined && text.cut({ start, end }) !== undefined;
    this.#bench.report({
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
