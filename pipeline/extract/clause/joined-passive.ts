// "A board was set up and Jane Doe elected as its chair": a participle behind "and" and a noun takes the helper of the passive before it.
import { wordSet } from "../../core/word-set.ts";
import type { Unit } from "./unit.ts";
import type { VerbGroup } from "./verb.ts";
import { isAdverb, isDate, isPreposition } from "./word.ts";

/** The verb groups, with the participles told that share a helper. */
export const withSharedHelpers = (units: readonly Unit[], groups: readonly VerbGroup[]): VerbGroup[] =>
  groups.map((group, at) => {
    const before = groups[at - 1];
    return before && (sharesHelper(units, before, group) || isJoinedRight(units, before, group))
      ? { ...group, passive: true, reduced: false, tense: before.tense, unreal: before.unreal }
      : group;
  });

function sharesHelper(units: readonly Unit[], before: VerbGroup, group: VerbGroup): boolean {
  const isPlain = before.passive && !before.reduced && before.relative === undefined;
  const isParticiple = (group.reduced && group.passive) || isTakenUp(units, group);
  if (!isPlain || !isParticiple || group.start !== group.main) return false;
  const joint = units.findIndex(({ lower }, at) => at >= before.end && lower === "and");
  if (joint < 0 || joint >= group.start - 1) return false;
  // Only when and where it was may stand between: "was opened by A and B, elected in May".
  return units.slice(before.end, joint).every(isAside) && isSubject(units, joint + 1, group.start);
}

/** "was drawn up and signed in Riga", "was drafted and adopted on 3 May": right behind "and", of what is only done to things. */
const isJoinedRight = (units: readonly Unit[], before: VerbGroup, { start, main, end }: VerbGroup): boolean =>
  before.passive &&
  !before.reduced &&
  start === main &&
  units[start - 1]?.lower === "and" &&
  ISSUED.has(units[main]?.lower ?? "") &&
  units.slice(before.end, start - 1).every(isAside) &&
  (units[end] === undefined || isDate(units[end]) || isPreposition(units[end]) || units[end]?.lower === ".");

const ISSUED = wordSet(
  "signed initialled initialed sealed ratified adopted approved published issued released printed launched unveiled inaugurated presented awarded commissioned installed",
);

/** "and Jane Doe appointed Secretary General": a person behind whom the post stands. */
const isTakenUp = (units: readonly Unit[], { main }: VerbGroup): boolean =>
  APPOINTED.has(units[main]?.lower ?? "") &&
  units[main - 1]?.mention?.type === "PERSON" &&
  /^(?:NOUN|PROPN|ADJ)$/.test(units[main + 1]?.pos ?? "") &&
  units[main + 1]?.mention === undefined;

const APPOINTED = wordSet("appointed elected re-elected named chosen nominated");

const isAside = (unit: Unit): boolean =>
  isDate(unit) ||
  isAdverb(unit) ||
  unit.mention?.type === "PLACE" ||
  /^(?:up|off|out|down|the|,)$/.test(unit.lower) ||
  (isPreposition(unit) && unit.lower !== "by");

/** A person's name, or a noun with its article, and nothing that parts it from the participle. */
function isSubject(units: readonly Unit[], from: number, to: number): boolean {
  const words = units.slice(from, to);
  if (words.some(({ lower }) => /^(?:,|;|:|and|which|who|that)$/.test(lower))) return false;
  return words.at(-1)?.mention?.type === "PERSON" || /^(?:an?|the|its|their)$/.test(words[0]?.lower ?? "");
}
