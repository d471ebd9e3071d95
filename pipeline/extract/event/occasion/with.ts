// Who does something at a meeting with somebody, was there: "At a meeting with A on 3 May, B raised the fares", "B told this to A at talks in Oslo on 3 May with C".
import type { EventType } from "../../../model/codes.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Part, Told } from "../candidate.ts";

/** Who acts in the clause that a meeting with somebody stands in, or that it opens. */
export function meetingWith(
  { sentence: { units }, reading: { clauses, firstVerb } }: Told,
  { start, mention, determiner }: NounPhrase,
  type: EventType,
  parts: readonly Part[],
): readonly Part[] {
  if (type !== "Meeting" || mention || !parts.some(({ role }) => role === "attendee")) return [];
  const isOne = /^(?:|an?|his|her|their|its)$/.test(determiner);
  if (!isOne || !/^(?:at|in|during)$/.test(units[start - 1]?.lower ?? "")) return [];
  const isWith = units.some(
    ({ lower }, at) => lower === "with" && at > start && (parts[0]?.phrase.start ?? 0) > at,
  );
  const acting =
    start <= 2
      ? clauses.find(({ verb }) => verb.start === firstVerb)
      : clauses.findLast(({ verb, subordinate }) => verb.start < start && !subordinate);
  if (!isWith || !acting || acting.verb.passive || acting.verb.unreal) return [];
  if (/^(?:report|write|reveal)$/.test(acting.verb.lemma ?? "")) return [];
  return acting.subject.filter(isSide).map((phrase): Part => ({ role: "attendee", phrase }));
}

/** A person, a body, or who stands for one that was told before. */
const isSide = ({ mention, pronoun, classes }: NounPhrase): boolean =>
  mention
    ? mention.type === "PERSON" || mention.type === "ORGANIZATION"
    : pronoun !== "it" || classes.has("post");
