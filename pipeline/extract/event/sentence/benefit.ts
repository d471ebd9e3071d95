// Who has the good of what a clause tells, and does not give it: "approved by A, B will be able", "a course for engineers of C".
import type { EventType } from "../../../model/codes.ts";
import type { PrepositionalPhrase } from "../../clause/prepositional.ts";
import type { Part } from "../candidate.ts";

/** "approved by A, B will be able": who gets money is not among those who give it, though the names stand in a row. */
export const withoutOwnGifts = (parts: readonly Part[]): readonly Part[] => {
  const got = new Set(
    parts.filter(({ role }) => role === "recipient").map(({ phrase }) => phrase.mention?.id ?? -1),
  );
  return parts.filter(({ role, phrase }) => role !== "giver" || !got.has(phrase.mention?.id ?? -2));
};

/** "organised a course for 22 engineers of the Water Company": whose people are trained, attends. */
export const traineesOf = (type: EventType, phrases: readonly PrepositionalPhrase[]): Part[] =>
  type === "Exchange"
    ? phrases
        .filter(({ preposition }) => preposition === "for")
        .flatMap(({ phrases: list }) => list)
        .filter(({ mention, classes }) => !mention && (classes.has("people") || classes.has("researchers")))
        .map((phrase): Part => ({ role: "attendee", phrase }))
    : [];
