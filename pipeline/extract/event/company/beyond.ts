// Where the copula stands behind what goes between it and the words for who took part: "Present, besides A, were", "In the chair, on both days: B".
import { wordSet } from "../../../core/word-set.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Told } from "../candidate.ts";

/** The copula behind an aside or an occasion that begins at a unit; 0 where there is none. */
export const beyondAside = (
  told: Told,
  at: number,
  isCopula: (word: string | undefined) => boolean,
): number =>
  beyondBeside(told.sentence.units, at) || beyondOccasion(told, at, isCopula) || beyondWhen(told, at);

/** "Present, besides the Secretary, Dr A, were" */
function beyondBeside(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== "," || !BESIDE.has(units[at + 1]?.lower ?? "")) return 0;
  return Math.max(
    0,
    units.findIndex(
      ({ lower }, index) => index > at && /^(?:was|were)$/.test(lower) && units[index - 1]?.lower === ",",
    ),
  );
}

const BESIDE = wordSet("besides beside apart alongside in along together");

/** "those present at the launch of X were", "Presiding over the session was" */
function beyondOccasion(
  { sentence: { units }, reading }: Told,
  at: number,
  isCopula: (word: string | undefined) => boolean,
): number {
  if (!/^(?:at|during|in|on|for|over)$/.test(units[at]?.lower ?? "")) return 0;
  const verb = units.findIndex((_, index) => index > at && reading.isVerb(index));
  return verb > 0 && isCopula(units[verb]?.lower) ? verb : 0;
}

/** Words of an aside that tells when or how at most: ", on both days", ", for the first time". */
const WHEN = 6;
const ASIDES = wordSet(
  "on at during for as in throughout all both again once this also naturally traditionally by",
);

/** "In the chair, on both days: A", "Present, for the first time, were B and C": a few words that name nobody. */
function beyondWhen({ sentence: { units } }: Told, at: number): number {
  if (units[at]?.lower !== "," || !ASIDES.has(units[at + 1]?.lower ?? "")) return 0;
  for (let end = at + 2; end <= at + WHEN + 1; end++) {
    const { lower, mention } = units[end] ?? {};
    if (mention && mention.type !== "DATE" && mention.type !== "QUANTITY") return 0;
    if (lower === ":") return end;
    if (lower === ",") return /^(?:was|were)$/.test(units[end + 1]?.lower ?? "") ? end + 1 : 0;
  }
  return 0;
}
