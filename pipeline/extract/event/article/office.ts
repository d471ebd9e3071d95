// When somebody comes into a post that the sentences before give without a day: "has been made registrar. She took up the post on 1 May".
import type { ParticipationDraft } from "../../../flow.ts";
import type { Candidate } from "../candidate.ts";
import type { Draft } from "./draft.ts";
import { appointeesOf, type Identity, leavesBy, officeOf } from "./succession.ts";

/** Verbs with which somebody enters a post, whichever it is. */
const ENTERING = /^event-verb-(?:take-up|take-office|assume|enter|begin|start|commence)\b/;

/** Whether a clause tells that somebody enters a post, which it does not name. */
export const isEntering = ({ type, rule, theme }: Candidate): boolean =>
  type === "Appointment" &&
  ENTERING.test(rule) &&
  (theme === undefined || (theme.mention === undefined && theme.complements.length === 0));

/** The appointment of the same person, where no day of it was told. */
export function enteredOf(
  drafts: readonly Draft[],
  { theme }: Candidate,
  parts: readonly ParticipationDraft[],
  identity: Identity,
): Draft | undefined {
  if (theme?.classes.has("post")) return undefined;
  const before = officeOf(drafts, appointeesOf({ participants: [...parts] }, identity), identity);
  return before && !before.start && !leavesBy(before.type.rule) ? before : undefined;
}
