// Candidates of one sentence that tell the same happening: who came to a town for a conference, attended it.
import type { Candidate, Part } from "./event-candidate.ts";

const COMING = new Set(["Visit", "Meeting", "Exchange"]);
const COMERS = new Set(["visitor", "attendee", "participant"]);

/** "came to Oslo for the 3rd Forum", "gathered in Lima for a workshop": the coming is no event of its own. */
export function united(candidates: readonly Candidate[]): Candidate[] {
  const purposes = candidates.filter(({ rule }) => rule === "event-noun-purpose");
  if (purposes.length === 0) return [...candidates];
  const isComing = ({ clause, type, theme, rule }: Candidate, purpose: Candidate): boolean =>
    clause !== undefined &&
    clause === purpose.clause &&
    !rule.startsWith("event-noun") &&
    COMING.has(type) &&
    !theme;
  return candidates.flatMap((candidate) => {
    if (purposes.some((purpose) => isComing(candidate, purpose))) return [];
    if (candidate.rule !== "event-noun-purpose") return [candidate];
    const comers = candidates
      .filter((other) => isComing(other, candidate))
      .flatMap(({ parts }) => parts)
      .filter(({ role }) => COMERS.has(role))
      .map(({ phrase }): Part => ({ role: "attendee", phrase }));
    return [{ ...candidate, parts: [...candidate.parts, ...comers] }];
  });
}
