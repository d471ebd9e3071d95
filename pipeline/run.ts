// The stages in order.

import { annotate } from "./annotate/annotate.ts";
import { type Keep, keepInMemory } from "./core/keep.ts";
import type { Report } from "./core/problem.ts";
import { forget } from "./core/remember.ts";
import { extract } from "./extract/extract.ts";
import type { Authority, Dataset, Draft, Published, Retired, Source, Stage } from "./flow.ts";
import { parse } from "./parse/parse.ts";
import { type Drafts, resolveWalking } from "./resolve/resolve.ts";
import { weighKept } from "./resolve/weigh.ts";
import { redirect } from "./validate/redirect.ts";
import { validateKept } from "./validate/validate.ts";

/** Told of each stage's output as it is made: timings, stage tests and `--stop-after` hang here. */
export type Probe = (stage: string, output: unknown) => void;

export interface Knowledge {
  readonly authority: Authority;
  /** JSON Schemas by table. */
  readonly schemas: Readonly<Record<string, object>>;
  readonly baseIri: string;
  /** How sure a record has to be to be published, 0 to 1; all are where it is left out. */
  readonly minConfidence?: number;
  /** Ids that earlier releases used; none where it is left out. */
  readonly redirects?: readonly Retired[];
}

/** One document: parsed, annotated, extracted. Independent of every other, so it can run anywhere. */
export function draft(source: Source, report: Report, probe: Probe = () => {}): Draft {
  const step = stepper(report, probe);
  const document = step(parse, source);
  const annotated = step(annotate, document);
  const made = step(extract, annotated);
  forget();
  return made;
}

/** The whole collection in memory. */
export const publish = async (drafts: Drafts, knowledge: Knowledge, report: Report): Promise<Dataset> =>
  (await publishKept(drafts, knowledge, report, keepInMemory)) as Dataset;

/**
 * The whole collection: who is who, how sure it is, what can be published, and where ids lead that are no more.
 * The drafts are walked several times, and only one of them is held at a time; their records go where they are kept.
 */
export async function publishKept(
  drafts: Drafts,
  knowledge: Knowledge,
  report: Report,
  keep: Keep,
  probe: Probe = () => {},
): Promise<Published> {
  const step = stepper(report, probe);
  const { authority, redirects = [], ...rest } = knowledge;
  const resolved = await resolveWalking(drafts, authority, report, keep);
  probe("resolve", resolved);
  const records = weighKept(resolved, keep);
  probe("weigh", records);
  const dataset = validateKept({ records, ...rest, keep }, report);
  probe("validate", dataset);
  return step(redirect, { dataset, redirects });
}

const stepper =
  (report: Report, probe: Probe) =>
  <In, Out>(stage: Stage<In, Out>, input: In): Out => {
    const output = stage(input, report);
    probe(stage.name, output);
    return output;
  };
