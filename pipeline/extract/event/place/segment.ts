// What opens the part of a sentence that a clause stands in: "In Lima she met A; in Callao she met B", "in Lima she met A and in Callao B".
import type { PrepositionalPhrase } from "../../clause/prepositional.ts";
import { readPhrases } from "../../clause/prepositional.ts";
import type { Candidate } from "../candidate.ts";

/** The phrases that open the part of a clause behind a semicolon or "and", where they tell a place; else those that open the sentence. */
export function openingOf({ told, clause }: Candidate): readonly PrepositionalPhrase[] {
  const { reading, sentence } = told;
  const { units } = sentence;
  if (!clause) return reading.leading;
  for (let at = clause.verb.start - 1; at > reading.firstVerb; at--) {
    if (!opensPart(units, at)) continue;
    const { phrases } = readPhrases(units, at + 1, reading.isVerb);
    const own = phrases.filter((phrase) => phrase.at < clause.verb.start);
    if (own.some(({ phrases: list }) => list.some(({ mention }) => SITES.has(mention?.type ?? ""))))
      return own;
  }
  return reading.leading;
}

const SITES = new Set(["PLACE", "ORGANIZATION"]);

/** A semicolon, or "and" right before "in" or "at". */
const opensPart = (units: Candidate["told"]["sentence"]["units"], at: number): boolean => {
  const { lower, mention } = units[at] ?? {};
  if (mention || !/^(?:;|and|but|while|then)$/.test(lower ?? "")) return false;
  return lower === ";" || /^(?:in|at)$/.test(units[at + 1]?.lower ?? "");
};
