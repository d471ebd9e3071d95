// What a sentence puts before or behind a verb of being: "What it did create was a working group", "It was in Tartu that they signed the treaty".
import type { Clause } from "../clause.ts";
import type { Told } from "../event/candidate.ts";
import type { NounPhrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";

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

/** "It was in Tartu that they signed it": the place, the purpose, whoever is put first belongs to what is told behind "that". */
export function uncleft(units: readonly Unit[], clauses: readonly Clause[]): readonly Clause[] {
  const [being, told, ...others] = clauses;
  if (units[0]?.lower !== "it" || !being || !told || !isBeing(being)) return clauses;
  const end = being.phrases.at(-1)?.phrases.at(-1)?.end;
  if (end === undefined || units[end]?.lower !== "that" || told.verb.start < end) return clauses;
  const verb = { ...told.verb, relative: undefined };
  const phrases = [...being.phrases, ...told.phrases];
  return [{ ...being, phrases: [] }, { ...told, verb, phrases, subordinate: false }, ...others];
}

const isBeing = ({ verb, object, phrases }: Clause): boolean =>
  verb.lemma === "be" && verb.start === 1 && !verb.unreal && object.length === 0 && phrases.length > 0;
