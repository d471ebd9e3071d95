// quality.json: how good the program is on the annotated documents, and how true the confidences are that it states.

import { DEFAULT_MIN_CONFIDENCE } from "../../pipeline/command/build.ts";
import { groupBy } from "../../pipeline/core/group.ts";
import type { Band, Measured, Quality, Score } from "../../pipeline/model/quality.ts";
import { confidences, type Sample, tableOf } from "./calibration.ts";
import { JUDGED, type Judged, type Verdict } from "./judge.ts";

const METHOD = [
  "Each annotated document was read by itself and compared with its annotation: mentions by span and type, dates and quantities by span and value, events by type and the place in the text where they are told, participations by event, agent and role, positions by person and post.",
  "extracted counts every record that the rules made; published those with the least confidence that a release asks for by default; publishedAt those of other settings; leftOut as published, with the confidences that the other documents alone give.",
  "confidence compares what is stated with what is observed, record by record in ten bands: each document is left out of the calibration that its own confidences come from.",
  "The documents were used to make the rules, but for those of groups that say otherwise; expect less on newsletters of other publishers.",
];

/** Settings of --min-confidence that are compared. */
const SETTINGS = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** A verdict with the confidence of its record by all documents, and by all but its own. */
interface Weighed extends Verdict {
  readonly group: string;
  readonly sure: number;
  readonly leftOut: number;
}

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Figures of what is published; a right record that is not counts as missed. */
function figures(verdicts: readonly Weighed[], isPublished: (one: Weighed) => boolean): Score {
  const published = verdicts.filter((one) => one.id !== undefined && isPublished(one));
  const right = published.filter((one) => one.right).length;
  const wrong = published.length - right;
  const missed = verdicts.filter((one) => one.id === undefined || one.right).length - right;
  const [precision, recall] = [share(right, right + wrong), share(right, right + missed)];
  const f1 = share(2 * right, 2 * right + wrong + missed);
  return { right, wrong, missed, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

const isSure = ({ sure }: Weighed): boolean => sure >= DEFAULT_MIN_CONFIDENCE;

function section(verdicts: readonly Weighed[]): Measured {
  const by = (keyOf: (one: Weighed) => string) =>
    Object.fromEntries(
      [...groupBy(verdicts, keyOf)]
        .filter(([key]) => key !== "")
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, some]) => [key, figures(some, isSure)]),
    );
  const kinds = by(({ kind }) => kind);
  return {
    extracted: figures(verdicts, () => true),
    published: figures(verdicts, isSure),
    leftOut: figures(verdicts, ({ leftOut }) => leftOut >= DEFAULT_MIN_CONFIDENCE),
    publishedAt: SETTINGS.map((minConfidence) => ({
      minConfidence,
      ...figures(verdicts, ({ sure }) => sure >= minConfidence),
    })),
    publishedByGroup: by(({ group }) => group),
    ...(Object.keys(kinds).length > 0 ? { publishedByKind: kinds } : {}),
  };
}

/** Ten bands of what is stated; a band without records has no shares. */
function bands(verdicts: readonly Weighed[]): Band[] {
  const byBand = groupBy(
    verdicts.filter(({ id }) => id !== undefined),
    ({ leftOut }) => Math.min(9, Math.floor(leftOut * 10)),
  );
  return Array.from({ length: 10 }, (_, band) => {
    const some = byBand.get(band) ?? [];
    const total = some.reduce((sum, { leftOut }) => sum + leftOut, 0);
    const right = some.filter((one) => one.right).length;
    const shares = { stated: rounded(total / some.length), observed: rounded(right / some.length) };
    return { from: band / 10, to: (band + 1) / 10, records: some.length, ...(some.length > 0 ? shares : {}) };
  });
}

/** Newsletters by the first word of their names, as test/gold/README.md tells the groups. */
const groupOf = (name: string): string => name.split("-")[0] ?? name;

function weighed(documents: readonly Sample[], passages: readonly Sample[]): Weighed[] {
  const all = [...documents, ...passages];
  return documents.flatMap((one) => {
    const byAll = confidences(one, all);
    const byOthers = confidences(
      one,
      all.filter((other) => other !== one),
    );
    return one.verdicts.map((verdict) => ({
      ...verdict,
      group: groupOf(one.name),
      sure: byAll.get(verdict.id ?? "") ?? 0,
      leftOut: byOthers.get(verdict.id ?? "") ?? 0,
    }));
  });
}

/** The text of quality.json: of the documents, with confidences that the passages, too, give. */
export function qualityReport(documents: readonly Sample[], passages: readonly Sample[]): string {
  const byJudged = groupBy(weighed(documents, passages), ({ what }) => what);
  const of = <T>(names: readonly Judged[], make: (verdicts: readonly Weighed[]) => T) =>
    Object.fromEntries(names.map((what) => [what, make(byJudged.get(what) ?? [])]));
  const report: Quality = {
    method: METHOD,
    documents: documents.length,
    groups: Object.fromEntries(
      [...groupBy(documents, ({ name }) => groupOf(name))].map(([group, some]) => [group, some.length]),
    ),
    minConfidence: DEFAULT_MIN_CONFIDENCE,
    records: of(JUDGED, section),
    confidence: of(
      JUDGED.filter((what) => tableOf(what)),
      bands,
    ),
    notAnnotated: ["relations", "statements"],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
