// The stages in order.

import { annotate } from "./annotate/annotate.ts";
import type { Report } from "./core/problem.ts";
import { forget } from "./core/remember.ts";
import { extract } from "./extract/extract.ts";
import type { Authority, Dataset, Draft, Retired, Source, Stage } from "./flow.ts";
import { parse } from "./parse/parse.ts";
import { type Drafts, resolveWalking } from "./resolve/resolve.ts";
import { weigh } from "./resolve/weigh.ts";
import { redirect } from "./validate/redirect.ts";
import { validate } from "./validate/validate.ts";

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

/**
 * The whole collection: who is who, how sure it is, what can be published, and where ids lead that are no more.
 * The drafts are walked several times, and only one of them is held at a time.
 */
export async function publish(
  drafts: Drafts,
  knowledge: Knowledge,
  report: Report,
  probe: Probe = () => {},
): Promise<Dataset> {
  const step = stepper(report, probe);
  const { authority, redirects = [], ...rest } = knowledge;
  const resolved = await resolveWalking(drafts, authority, report);
  probe("resolve", resolved);
  const records = step(weigh, { records: resolved });
  const dataset = step(validate, { records, ...rest });
  return step(redirect, { dataset, redirects });
}

const stepper =
  (report: Report, probe: Probe) =>
  <In, Out>(stage: Stage<In, Out>, input: In): Out => {
    const output = stage(input, report);
    probe(stage.name, output);
    return output;
  };
