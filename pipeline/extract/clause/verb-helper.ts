// What stands before a verb and belongs to it: auxiliaries, adverbs, negations, "to", and a day between them.
import type { Unit } from "./unit.ts";
import { isAdverb, isAuxiliary, isDate, isPreposition, NEGATIONS } from "./word.ts";

/** Where the group of a verb begins, and whether it is denied. */
export function helpersBefore(units: readonly Unit[], main: number): { start: number; negated: boolean } {
  let start = main;
  let negated = false;
  while (start > 0) {
    const unit = units[start - 1] as Unit;
    const day = dayBetween(units, start);
    if (day === 0 && (!serves(units, start - 1) || (unit.lower === "no" && start < main))) break;
    if (NEGATIONS.has(unit.lower)) negated = true;
    start -= Math.max(1, day);
  }
  return { start, negated };
}

/** "finds herself [elected]", "saw itself [awarded]": a passive, whatever its helper; where it begins, -1 elsewhere. */
export function foundSelfAt(units: readonly Unit[], main: number): number {
  const isSelf = /^(?:him|her|it|them)sel(?:f|ves)$/.test(units[main - 1]?.lower ?? "");
  return isSelf && /^(?:finds?|found|sees?|saw)$/.test(units[main - 2]?.lower ?? "") ? main - 2 : -1;
}

/** Words from a denied verb to the "but" that sets it right, at most. */
const RIGHT_WITHIN = 8;

/** "will not take place in Lima but in Quito": where what is true of a denied verb begins; -1 where nothing is. */
export function setRightAt(units: readonly Unit[], start: number, main: number): number {
  if (!units.slice(start, main + 1).some(({ lower }) => lower === "not")) return -1;
  const but = units.findIndex(({ lower }, at) => at > main && lower === "but");
  const isNear = but > main && but <= main + RIGHT_WITHIN && isPreposition(units[but + 1]);
  const denied = units.slice(main + 1, but);
  return isNear && denied.some((unit) => unit.lower === units[but + 1]?.lower) ? but + 1 : -1;
}

/** "was on 3 May appointed", "has since Monday been shown": how many units tell a day between a helper and its verb. */
function dayBetween(units: readonly Unit[], end: number): number {
  if (!isDate(units[end - 1])) return 0;
  // "had on the 5th opened"
  const lead = units[end - 2]?.lower === "the" ? end - 3 : end - 2;
  if (isAuxiliary(units[lead])) return end - 1 - lead;
  return isPreposition(units[lead]) && isAuxiliary(units[lead - 1]) ? end - lead : 0;
}

/** What stands between the helper and its verb, and the helper: "will [next] come together". */
function serves(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (isAuxiliary(unit) || isAdverb(unit) || NEGATIONS.has(unit.lower) || unit.lower === "to") return true;
  return unit.lower === "next" && isAuxiliary(units[at - 1]);
}
