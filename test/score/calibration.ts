// What `make calibrate` writes: how often each rule was right on the annotated documents, and how good the program is.

import { compareText } from "../../pipeline/core/keys.ts";
import type { Records } from "../../pipeline/flow.ts";
import { Calibration, type RuleTally } from "../../pipeline/lexicon/calibration.ts";
import { rulesByRecord, type WeighedTable } from "../../pipeline/model/decisive.ts";
import { resolve } from "../../pipeline/resolve/resolve.ts";
import { weigh } from "../../pipeline/resolve/weigh.ts";
import { draft } from "../../pipeline/run.ts";
import { passagesForRules } from "../bank/passages.ts";
import { type AnnotatedDocument, annotatedDocuments } from "./gold.ts";
import { type Judged, judge, type Verdict } from "./judge.ts";

/** An annotated document with what the rules gave for it, confidences as stated, and the verdict on each record. */
export interface Sample {
  readonly name: string;
  readonly records: Records;
  readonly verdicts: readonly Verdict[];
}

const NOTHING_KNOWN = { people: [], organizations: [], places: [], corrections: [] };

/** Each document resolved by itself, so that none speaks for another. */
export const samples = (documents = annotatedDocuments()): Sample[] => documents.map(sampleOf);

/** The bank's passages that rules are written by: many rules of events occur in no annotated document. Nothing else is marked in them. */
export const passageSamples = (): Sample[] =>
  passagesForRules()
    .map(sampleOf)
    .map((sample) => ({ ...sample, verdicts: sample.verdicts.filter(({ what }) => IN_PASSAGES.has(what)) }));

const IN_PASSAGES = new Set<Judged>(["events"]);

function sampleOf({ name, text, annotation }: AnnotatedDocument): Sample {
  const source = {
    document: `${name}.txt`,
    mediaType: "text/plain",
    text,
    sha256: "0".repeat(64),
    metadata: {},
  };
  const made = draft(source, () => {});
  const records = resolve({ drafts: [made], authority: NOTHING_KNOWN }, () => {});
  return { name, records, verdicts: judge(text, annotation, records.tables) };
}

type Row = { readonly id: string; readonly confidence: number; readonly event?: string };

/** Dates are judged by value, but they are mentions; tables without annotation are judged by nobody. */
export const tableOf = (what: Judged): WeighedTable | undefined => (what === "dates" ? undefined : what);

interface Count {
  readonly table: WeighedTable;
  readonly rule: string;
  right: number;
  wrong: number;
  stated: number;
}

const known = new Map<Sample, ReadonlyMap<string, Count>>();

/** How often each rule was right in one document. Participations count only where their event is right. */
function countsOf(sample: Sample): ReadonlyMap<string, Count> {
  const before = known.get(sample);
  if (before) return before;
  const counts = new Map<string, Count>();
  const { records, verdicts } = sample;
  const rulesOf = rulesByRecord(records.evidence);
  const rightEvents = new Set(
    verdicts.flatMap(({ what, right, id }) => (what === "events" && right ? id : [])),
  );
  const rows = rowsById(records);
  for (const { what, id, right } of verdicts) {
    const table = tableOf(what);
    const row = id === undefined ? undefined : rows.get(id);
    if (!table || !row || (row.event !== undefined && !rightEvents.has(row.event))) continue;
    for (const rule of rulesOf(table, row.id))
      add(counts, { table, rule, right: Number(right), wrong: Number(!right), stated: row.confidence });
  }
  known.set(sample, counts);
  return counts;
}

function add(counts: Map<string, Count>, { table, rule, right, wrong, stated }: Count): void {
  const key = `${table}\t${rule}`;
  const count = counts.get(key);
  if (!count) {
    counts.set(key, { table, rule, right, wrong, stated });
    return;
  }
  count.right += right;
  count.wrong += wrong;
  count.stated += stated;
}

/** How often each rule was right, by table and rule. */
export function tally(documents: readonly Sample[]): RuleTally[] {
  const counts = new Map<string, Count>();
  for (const sample of documents) for (const count of countsOf(sample).values()) add(counts, count);
  return [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { stated, ...rest }]) => ({
      ...rest,
      stated: Math.round((10_000 * stated) / (rest.right + rest.wrong)) / 10_000,
    }));
}

export const rowsById = ({ tables }: Records): Map<string, Row> =>
  new Map(Object.values(tables).flatMap((rows) => rows.map((row) => [row.id, row as Row] as const)));

/** The confidence of each record of a document by the other documents alone, or by all. */
export function confidences(one: Sample, by: readonly Sample[]): Map<string, number> {
  const weighed = weigh({ records: one.records, calibration: new Calibration(tally(by)) }, () => {});
  return new Map([...rowsById(weighed)].map(([id, { confidence }]) => [id, confidence]));
}

const HEAD = `# How often each rule was right on the annotated documents of test/gold and the passages of test/bank: made by "make calibrate", not by hand.
# stated: the mean of what the rule states for its records. A participation counts where its event is right.
`;

/** The text of pipeline/lexicon/calibration.tsv. */
export function calibrationTable(documents: readonly Sample[]): string {
  const columns = ["table", "rule", "right", "wrong", "stated"] as const;
  const rows = tally(documents).map((row) => columns.map((column) => row[column]).join("\t"));
  return `${HEAD}${columns.join("\t")}\n${rows.join("\n")}\n`;
}
