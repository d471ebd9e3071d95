// Where an event was that a sentence tells to have been "here": the town of the dateline.
import type { Mention } from "../../../flow.ts";
import type { Draft } from "../article/draft.ts";
import type { Candidate } from "../candidate.ts";

/** Whether a word stands in the sentence up to the end of the clause. */
export const says = ({ told, clause }: Candidate, word: string): boolean =>
  told.sentence.units.some(
    ({ lower, mention }, at) => lower === word && !mention && at <= (clause?.end ?? Number.POSITIVE_INFINITY),
  );

/** "The prize went to A. She received it here from B": the town of the dateline, for what a later sentence tells. */
export const hereIn = (
  { place, type }: Draft,
  candidate: Candidate,
  dateline: Mention | undefined,
): Mention | undefined =>
  place === undefined && type.value !== "Result" && dateline && says(candidate, "here")
    ? dateline
    : undefined;
