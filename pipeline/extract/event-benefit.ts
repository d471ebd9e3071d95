// Who has the good of what a clause tells: "Thanks to a grant approved by A, B can", "a course for engineers of C".
import type { EventType } from "../model/codes.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import type { PrepositionalPhrase } from "./clause-prepositional.ts";
import { nounBefore } from "./clause-subject.ts";
import type { Part, Told } from "./event-candidate.ts";

/** "Thanks to a grant of 2 million dollars, the Museum will be able to": the body that owes it thanks gets it. */
export function thankingIn(
  { sentence: { units }, reading }: Told,
  type: EventType,
  theme: NounPhrase | undefined,
): Part[] {
  if (type !== "Funding" || !theme || units[0]?.lower !== "thanks" || units[1]?.lower !== "to") return [];
  const main = reading.clauses.find(
    ({ verb, subordinate }) => !verb.reduced && !subordinate && verb.start > theme.end,
  );
  if (!main) return [];
  return nounBefore(units, main.verb.start, reading.isVerb)
    .filter(({ mention }) => mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "recipient", phrase }));
}

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
