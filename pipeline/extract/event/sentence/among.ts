// Whom a sentence names of several that it tells of: "Among the nine whom the Academy elected on 3 May are two of ours: A of X and B of Y".
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Told } from "../candidate.ts";

/** The persons behind "Among those … are"; none in other sentences. */
export function namedAmong({ sentence: { units }, reading: { clauses } }: Told): readonly NounPhrase[] {
  if (units[0]?.lower !== "among") return [];
  const named = clauses.find(
    ({ verb }) => verb.lemma === "be" && verb.relative === undefined && !verb.unreal,
  );
  if (!named) return [];
  return units.flatMap(({ mention }, at) =>
    at >= named.verb.end && mention?.type === "PERSON" ? [phraseOf(units, at, at + 1)] : [],
  );
}
