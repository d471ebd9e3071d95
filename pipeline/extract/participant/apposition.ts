// Phrases that say behind a comma what somebody named before is: nobody else takes part for them.
import type { Mention } from "../../flow.ts";
import { isPlural, type NounPhrase } from "../clause/phrase.ts";
import type { Candidate } from "../event/candidate.ts";
import { partyOf } from "./party.ts";

/** "NTO, the Dutch organisation for research": what a body is called, who stands for nobody else. */
export const isCalled = ({ start, determiner }: NounPhrase, { told }: Candidate): boolean => {
  const { units } = told.sentence;
  return (
    determiner !== "" && units[start - 1]?.lower === "," && units[start - 2]?.mention?.type === "ORGANIZATION"
  );
};

/** "A, the first trainee from B, who had won": the name that the phrase is in apposition to. */
export function personBefore(phrase: NounPhrase, { told }: Candidate): Mention | undefined {
  const { units } = told.sentence;
  if (phrase.mention || units[phrase.start - 1]?.lower !== ",") return undefined;
  const before = units[phrase.start - 2]?.mention;
  return before?.type === "PERSON" ? before : undefined;
}

/** A post behind a name says who the person is; it is nobody else. */
export function isApposition(phrase: NounPhrase, { told }: Candidate): boolean {
  // "The two directors signed": just so many of those told before.
  if (!phrase.classes.has("post") || phrase.mention?.type === "PERSON" || partyOf(phrase)) return false;
  const { units } = told.sentence;
  // "Six officers of the Assembly" are people.
  if (phrase.classes.has("people") && isPlural(phrase, told.sentence)) return false;
  const before = units[phrase.start - 1];
  const named = units[phrase.start - 2]?.mention?.type === "PERSON";
  return before?.lower === "," ? named || !phrase.classes.has("group") : !phrase.classes.has("group");
}
