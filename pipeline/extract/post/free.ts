// Whether a post without a name stands for who holds it: "the Minister signed", not "Dr A, the Minister, signed" nor "the Minister, Dr A".
import { wordSet } from "../../core/word-set.ts";
import { isNamedBehindComma } from "../clause/head.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import type { Unit } from "../clause/unit.ts";
import type { Candidate, Told } from "../event/candidate.ts";

/** In no apposition to a name, and without one behind it. */
export const isFree = (phrase: NounPhrase, { told }: Candidate): boolean =>
  !isBehindName(phrase, told) &&
  !GOVERNING.has(told.sentence.units[phrase.end]?.lower ?? "") &&
  !isNamedBehindComma(told.sentence.units, phrase.end);

/** "the Clerk to Parliament": told in full, nobody spoken of before. */
const GOVERNING = new Set(["to", "of", "for"]);

/** Behind a comma: in apposition, unless what stands before it is fronted ("At the end of the visit, the Minister signed"). */
function isBehindName({ start, end }: NounPhrase, { sentence: { units }, reading }: Told): boolean {
  if (units[start - 1]?.lower !== ",") return false;
  // "On 6 May, after talks with Dr A, the Minister flew": it is the subject of the verb right behind it.
  return (
    !isFronted(units, start - 1) || (units[start - 2]?.mention?.type === "PERSON" && !reading.isVerb(end))
  );
}

/** Whether what stands before a comma opens its sentence or clause as a time, a place or a circumstance. */
function isFronted(units: readonly Unit[], comma: number): boolean {
  let from = comma - 1;
  while (from > 0 && !/^(?:;|:|and|but)$/.test(units[from - 1]?.lower ?? "")) from--;
  const opens = units[from];
  return (
    opens !== undefined && (opens.mention?.type === "DATE" || (!opens.mention && FRONTED.has(opens.lower)))
  );
}

const FRONTED = wordSet(
  "on in at during after before following while when as within by for with later earlier then afterwards today yesterday " +
    "there here finally meanwhile subsequently also moreover furthermore upon over from the same next that two three several together jointly along alongside",
);
