// Words that stand alone for those told before: "both signed", "each gave a talk", "both of them", "each of the two".
import type { Unit } from "./unit.ts";

/** How many units a word that stands for several fills, with "of them" behind it; 0 where it belongs to a noun. */
export function unitsOfSeveral(units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (!unit || unit.mention || !SEVERAL.has(unit.lower)) return 0;
  if (units[at + 1]?.lower === "of") {
    const behind = units[at + 2]?.lower;
    // "pay each of them EUR 450 a month": what they live on is no gift.
    if (behind === "them") return /^pa(?:y|ys|id)$/.test(units[at - 1]?.lower ?? "") ? 0 : OF_THEM;
    return behind === "the" &&
      /^(?:two|three|four)$/.test(units[at + OF_THEM]?.lower ?? "") &&
      isAct(units, at + OF_THEM + 1)
      ? OF_THEM + 1
      : 0;
  }
  return isAct(units, at + 1) && !isStay(units, at) ? 1 : 0;
}

/** "Both stays were paid for": a noun that looks like the verb of one. */
const isStay = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "both" && /s$/.test(units[at + 1]?.lower ?? "");

const SEVERAL = new Set(["both", "each"]);
/** Units of "both of them". */
const OF_THEM = 3;

/** "both also attended", "each has received": a verb, behind an adverb at most. */
const isAct = (units: readonly Unit[], at: number): boolean => {
  const first = units[at];
  if (!first || first.mention) return false;
  const verb = first.pos === "ADV" ? units[at + 1] : first;
  return verb !== undefined && !verb.mention && (verb.pos === "AUX" || isTold(verb));
};

const isTold = ({ pos, lower }: Unit): boolean => pos === "VERB" && !lower.endsWith("ing");

/** Where a phrase ends that is such a word: behind "of them". */
export const endOfSeveral = (units: readonly Unit[], at: number): { readonly end: number } => ({
  end: at + Math.max(1, unitsOfSeveral(units, at)),
});
