// The first or last day of an event that a later sentence tells: "The congress had opened on 1 May", "It ends tomorrow".
import type { Mention } from "../../../flow.ts";
import { type Candidate, isAnaphoric } from "../candidate.ts";
import { endAt, isClosing } from "../date.ts";
import { firstDay } from "../time.ts";
import type { Draft } from "./draft.ts";

const OPENING = new Set(["open", "begin", "start", "commence"]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "The round had begun three days earlier": of what was told to be over. */
export const isOpenedBefore = ({ clause, theme, rule }: Candidate): boolean =>
  clause !== undefined &&
  (clause.verb.tense === "pluperfect" || rule === "event-begun") &&
  !clause.verb.passive &&
  OPENING.has(clause.verb.lemma ?? "") &&
  (isAnaphoric(theme) || theme?.pronoun === "it");

/** "The show closed on 12 May. At the opening, on 3 April, A had spoken": the show told last, by its last day. */
export function showOpened(drafts: readonly Draft[], candidate: Candidate): Draft | undefined {
  const last = drafts.at(-1);
  const isSet = last?.end !== undefined && last.start?.rule !== "event-date-told-later";
  const isClosed = last?.type.value === "Exhibition" && CLOSED.test(last.type.rule) && !isSet;
  return isClosed && isItsOpening(candidate) ? last : undefined;
}

const CLOSED = /-(?:close|end|finish|conclude)$/;

const isItsOpening = ({ clause, theme, type, rule }: Candidate): boolean =>
  (clause === undefined || rule === "event-noun-occasion") &&
  type === "Launch" &&
  isAnaphoric(theme) &&
  /^(?:opening|inauguration)$/.test(theme?.head ?? "");

/** Sets the first day of what was dated by its last, or its last day. */
export function spread(draft: Draft, candidate: Candidate, date: Mention): void {
  if (isOpenedBefore(candidate) || isItsOpening(candidate)) beginAt(draft, date);
  else if (isClosing(candidate)) endAt(draft, date, "event-end-told-later");
}

function beginAt(draft: Draft, { date, span }: Mention): void {
  const day = date?.edtf ?? "";
  const { start } = draft;
  if (!start || draft.end || !DAY.test(day) || !DAY.test(start.value)) return;
  if ((firstDay(day) ?? 0) >= (firstDay(start.value) ?? 0)) return;
  draft.end = start;
  draft.start = { value: day, span, rule: "event-date-told-later" };
}
