// What is begun, signed or given with a ceremony is one event with it: "Work began on 2 March with a ceremony attended by A".
import type { Candidate } from "../candidate.ts";

const CELEBRATED = new Set<Candidate["type"]>([
  "Launch",
  "Signing",
  "Award",
  "Establishment",
  "Appointment",
  "Publication",
]);
const PREPOSITIONS = new Set(["with", "at", "during", "in"]);

/** The candidates of a sentence; who came to the ceremony, was at what it celebrates. */
export function withCelebrated(candidates: readonly Candidate[]): readonly Candidate[] {
  const ceremonies = candidates.filter(isAttended);
  if (ceremonies.length === 0) return candidates;
  const pairs = ceremonies.flatMap((ceremony) => {
    const deed = candidates.find((other) => isCelebrated(other, ceremony));
    return deed ? [{ ceremony, deed }] : [];
  });
  return candidates
    .filter((candidate) => !pairs.some(({ ceremony }) => ceremony === candidate))
    .map((candidate) => {
      const parts = pairs.filter(({ deed }) => deed === candidate).flatMap(({ ceremony }) => ceremony.parts);
      return parts.length === 0 ? candidate : { ...candidate, parts: [...candidate.parts, ...parts] };
    });
}

/** "a ground-breaking ceremony attended by A" */
const isAttended = ({ clause, theme }: Candidate): boolean =>
  clause?.verb.reduced === true &&
  clause.verb.passive &&
  theme !== undefined &&
  !theme.mention &&
  (theme.classes.has("ceremony") || theme.classes.has("occasion"));

const isCelebrated = ({ clause, type, again }: Candidate, ceremony: Candidate): boolean =>
  clause !== undefined &&
  clause !== ceremony.clause &&
  !clause.verb.reduced &&
  !again &&
  CELEBRATED.has(type) &&
  clause.phrases.some(
    ({ preposition, phrases }) =>
      PREPOSITIONS.has(preposition) && phrases.some(({ headEnd }) => headEnd === ceremony.theme?.headEnd),
  );
