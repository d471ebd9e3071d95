// What a clause with "what" is about, told behind the verb of being: "What it did create was a working group".
import type { Clause } from "../clause.ts";
import type { Told } from "../event/candidate.ts";
import type { NounPhrase } from "./phrase.ts";

/** The object of a clause that "What" opens; none elsewhere. */
export const cleftObject = (
  { sentence: { units }, reading }: Told,
  { verb, object }: Clause,
  next: Clause | undefined,
): readonly NounPhrase[] =>
  units[0]?.lower === "what" &&
  reading.clauses[0]?.verb === verb &&
  object.length === 0 &&
  !verb.passive &&
  next?.verb.lemma === "be" &&
  !next.verb.unreal &&
  next.subject.length === 0
    ? next.object
    : [];
