// Which body acts where only its meeting is told: "At its General Assembly X was elected", "The next session is planned for May".

import type { ParticipationDraft } from "../../../flow.ts";
import { isOrdinalWord } from "../../../lexicon/numbers.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Memory } from "../../participant/memory.ts";
import { signatoriesBefore } from "../agreed.ts";
import type { Candidate } from "../candidate.ts";
import { adoptingRole } from "../sentence/ceremony-came.ts";
import { bodyMeeting, type Draft } from "./draft.ts";

/** "to succeed A", "by 17 votes" */
const isNoElector = ({ classes, head }: NounPhrase): boolean =>
  classes.has("person") || /^(?:votes?|ballots?|majority|acclamation)$/.test(head);

/** "the next meeting of the Group": of the body whose meeting was told. */
const isSameBody = ({ mention, determiner, classes }: NounPhrase): boolean =>
  !mention && determiner === "the" && (classes.has("body") || classes.has("part") || classes.has("group"));

/** "At its General Assembly X was elected": the body that met elects; "the 15th session" is of the body whose 14th was told. */
export function bodiesActing(
  candidate: Candidate,
  drafts: readonly Draft[],
  { agreed }: Pick<Memory, "agreed">,
): ParticipationDraft[] {
  const { type, clause, theme, parts } = candidate;
  const elected =
    type === "Appointment" &&
    clause?.verb.passive === true &&
    /^(?:re-?)?elect$/.test(clause.verb.lemma ?? "") &&
    // Whom she was elected to succeed did not elect her.
    parts.every(({ role, phrase }) => role !== "participant" || isNoElector(phrase));
  const later =
    type === "Meeting" &&
    theme !== undefined &&
    !theme.mention &&
    theme.complements.every(
      ({ preposition, phrases }) => preposition === "of" && phrases.every(isSameBody),
    ) &&
    theme.modifiers.some(({ lower }) => lower === "next" || isOrdinalWord(lower)) &&
    parts.every(({ role }) => role !== "organizer");
  const adopts = adoptingRole(candidate);
  if (!elected && !later && !adopts) return signatoriesBefore(candidate, agreed);
  const role = adopts ?? (elected ? "participant" : "organizer");
  const rule = elected ? "event-electing-meeting" : "event-owner-of-series";
  return bodyMeeting(drafts).map(({ reference, span }) => ({
    agent: reference,
    role,
    span,
    rule,
    confidence: 0.8,
  }));
}
