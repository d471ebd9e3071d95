// What a sentence tells without its day, as a plan or as what is found, and the next one dates: "is to invest 9 million. The board took this decision on 9 May."
import type { ParticipationDraft } from "../../../flow.ts";
import type { EventType } from "../../../model/codes.ts";
import { type Candidate, isAnaphoric } from "../candidate.ts";
import { dateOf } from "../date.ts";
import { goesOnFrom } from "./pending.ts";

/** What the sentence before spoke of without its day; who takes part, where that was clear by then. */
export interface Pending {
  readonly candidate: Candidate;
  readonly parts?: readonly ParticipationDraft[];
}

const DECIDED: ReadonlySet<EventType> = new Set<EventType>(["Funding", "Establishment"]);

/** Whether the next sentence may date what a candidate tells, which is no event by itself. */
export function isUndecided(candidate: Candidate): boolean {
  const { type, clause, theme, again } = candidate;
  if (!clause || clause.subordinate || again || !theme || theme.pronoun || dateOf(candidate)) return false;
  // "A is the winner of the Sea Prize. It was handed to her on 3 May"
  if (type === "Award") return candidate.rule === "event-noun-honour";
  const { tense, passive } = clause.verb;
  if (type === "Result") return passive && (tense === "perfect" || tense === "past");
  return DECIDED.has(type) && (tense === "future" || tense === "present");
}

/** Whether a candidate with a day tells when what the sentence before spoke of was held, decided or made known. */
export function settles(next: Candidate, { candidate, parts }: Pending): boolean {
  if (!parts) return goesOnFrom(next, candidate);
  const { told, type } = candidate;
  const { theme, clause } = next;
  if (next.told.block !== told.block || next.told.order !== told.order + 1) return false;
  if (!clause || clause.verb.tense === "future") return false;
  if (type === "Award") return next.type === type && theme?.pronoun === "it";
  if (next.of?.has(type)) return theme?.classes.has("decided") === true;
  if (next.type !== type) return false;
  if (type === "Result") return theme?.pronoun !== undefined || isOfThat(next);
  return type === "Funding" && theme?.classes.has("money") === true && isAnaphoric(theme);
}

/** "made this known on 7 May" */
const isOfThat = ({ told, clause }: Candidate): boolean =>
  /^(?:this|that)$/.test(told.sentence.units[clause?.verb.end ?? -1]?.lower ?? "");
