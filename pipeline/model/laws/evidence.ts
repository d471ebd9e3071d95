// Spans lie in their document and give the words claimed; each cell that was read from a text has its evidence.
import type { CodePointText } from "../../core/code-points.ts";
import type { Dictionary } from "../../core/keep.ts";
import type { RecordType } from "../record-type.ts";
import { numberOf, type Row, textOf } from "../row.ts";
import { type Fault, type Law, shown } from "./law.ts";

/** The texts of a release by document, ready to be cut. */
export interface Texts {
  readonly get: (document: string) => CodePointText | undefined;
}

/** The column that holds the words of the span letter by letter, if there is one. */
const verbatimField = ({ fields }: RecordType): string | undefined =>
  Object.keys(fields).find((name) => fields[name]?.term === "oa:exact");

/** The law of spans: of every table with `document`, `start` and `end`. */
export function spanLaw(texts: Texts): Law {
  return (type, row) => {
    const document = textOf(row, "document");
    if (document === undefined || !type.fields.document) return [];
    const text = texts.get(document);
    if (!text) {
      return [
        { rule: "document-unknown", field: "document", reason: `there is no text of ${shown(document)}` },
      ];
    }
    const start = numberOf(row, "start");
    const end = numberOf(row, "end");
    if (start === undefined && end === undefined) return [];
    return spanFaults(type, row, text, { start: start ?? -1, end: end ?? -1 });
  };
}

function spanFaults(
  type: RecordType,
  row: Row,
  text: CodePointText,
  at: { readonly start: number; readonly end: number },
): Fault[] {
  const words = text.cut(at);
  if (words === undefined) {
    const place = `${at.start} to ${at.end}`;
    const reason = `span ${place} is no stretch of the text, which has ${text.length} characters`;
    return [{ rule: "span-outside", field: "start", reason }];
  }
  const verbatim = verbatimField(type);
  if (verbatim === undefined || row[verbatim] === words) return [];
  const reason = `${verbatim} ${shown(row[verbatim])} is not what stands at the span: ${shown(words)}`;
  return [{ rule: "words-differ", field: verbatim, reason }];
}

/** The first evidence of each field, by record. */
export type Witnesses = Pick<Dictionary<readonly Row[]>, "get">;

/** Enters the evidence of a release in a dictionary. */
export function enterWitnesses(evidence: Iterable<Row>, found: Dictionary<Row[]>): void {
  for (const { record, field, document, start, end } of evidence) {
    const known = found.get(String(record)) ?? [];
    if (known.some((row) => row.field === field)) continue;
    known.push({ field, document, start, end });
    found.set(String(record), known);
  }
}

/** Issues may be described beside their text (metadata), so their cells may stand without evidence. */
const GIVEN_BESIDE = new Set(["issues"]);

/**
 * The law of evidence: each filled cell that was read from a text tells the words that it was read from.
 * A record that holds the words of its span letter by letter (a mention) is its own evidence.
 */
export function evidenceLaw(witnesses: Witnesses): Law {
  return (type, row) => {
    const { table, fields } = type;
    if (GIVEN_BESIDE.has(table) || verbatimField(type) !== undefined) return [];
    const known = witnesses.get(String(row.id));
    return Object.entries(fields).flatMap(([field, { told }]): Fault[] =>
      told && row[field] !== undefined && !known?.some((words) => words.field === field)
        ? [
            {
              rule: "evidence-missing",
              field,
              reason: `${field} ${shown(row[field])} has no words that it was read from`,
            },
          ]
        : [],
    );
  };
}

/** The law of the evidence table: each row speaks of a filled cell of a record that there is. */
export function witnessLaw(recordOf: (id: unknown) => Row | undefined): Law {
  return (_type, row) => {
    const record = recordOf(row.record);
    if (!record) {
      return [{ rule: "evidence-idle", field: "record", reason: `there is no record ${shown(row.record)}` }];
    }
    if (record[String(row.field)] !== undefined) return [];
    const reason = `${shown(row.record)} has nothing in ${shown(row.field)}`;
    return [{ rule: "evidence-idle", field: "field", reason }];
  };
}
