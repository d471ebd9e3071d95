// The whole that stands behind a part of it, between commas: "the Soil Section, Ministry of Works, met".
import type { Unit } from "./unit.ts";

/** How high kinds of bodies stand above each other; those of the highest rank are wholes of all below. */
const RANKS = new Map(
  [
    ["unit", "laboratory"],
    ["office", "bureau", "secretariat"],
    ["department"],
    ["institute", "centre", "school", "facility", "committee"],
    ["ministry", "university", "academy", "government", "embassy"],
  ].flatMap((kinds, rank) => kinds.map((kind) => [kind, rank] as const)),
);
const LOWEST_WHOLE = 2;
/** Parts of the highest rank that seldom act for themselves: "the Soil Section, Ministry of Works, and the Fund". */
const DEPENDENT = 2;

const rankOf = (unit: Unit | undefined): number | undefined =>
  unit?.mention?.type === "ORGANIZATION" ? RANKS.get(unit.mention.subtype ?? "") : undefined;

/** Whether a unit is the whole of the part that a comma stands behind, and no member of a list with it. */
export function isWholeOfPart(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.lower !== ",") return false;
  const part = rankOf(units[at - 2]);
  const whole = rankOf(units[at]);
  if (part === undefined || whole === undefined || whole < LOWEST_WHOLE || whole <= part) return false;
  return !goesOn(units, at + 1, part <= DEPENDENT);
}

/** "A, B and C", "A, B, C": behind what may be a whole the list goes on. */
function goesOn(units: readonly Unit[], at: number, isDependent: boolean): boolean {
  if (/^(?:and|or|&)$/.test(units[at]?.lower ?? "")) return true;
  if (units[at]?.lower !== ",") return false;
  const next = units[at + 1];
  if (/^(?:and|or|&)$/.test(next?.lower ?? "")) return !isDependent || units[at + 2]?.lower !== "the";
  const type = next?.mention?.type;
  return type === "ORGANIZATION" || type === "PERSON" || LISTING.test(next?.lower ?? "");
}

const LISTING = /^(?:the|an?|as|along|together|several|many|some|other|various|all|both)$/;
