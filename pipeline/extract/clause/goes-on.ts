// Which clause before it a verb goes on: the main verb before, one whose subject it shares, where its own subject may begin.
import type { Clause } from "../clause.ts";
import type { Unit } from "./unit.ts";
import type { VerbGroup } from "./verb.ts";
import { isJoint } from "./word.ts";

/** The main verb before this one: relative clauses and participles are passed over, unless this one goes them on. */
export function previousMain(units: readonly Unit[], verbs: readonly VerbGroup[], index: number): number {
  const own = verbs[index] as VerbGroup;
  const direct = verbs[index - 1];
  const joint = units[own.start - 1];
  if (direct?.relative !== undefined && isJoint(joint) && joint?.lower === "and") return index - 1;
  for (let at = index - 1; at >= 0; at--) {
    const verb = verbs[at] as VerbGroup;
    if (verb.relative === undefined && !verb.reduced && (own.infinitive || !isBare(units, verb))) return at;
  }
  return -1;
}

/** "hopes to build" has an infinitive; "is to be built" is a main verb. */
const isBare = (units: readonly Unit[], { infinitive, start }: VerbGroup): boolean =>
  infinitive && !/^(?:is|are|was|were|has|have|had)$/.test(units[start]?.lower ?? "");

/** "issued the declaration, and inaugurated the center": no subject of its own. */
export function sharesSubject(
  units: readonly Unit[],
  earlier: readonly Clause[],
  previous: number,
  verb: VerbGroup,
): Clause | undefined {
  const joint = units[verb.start - 1];
  const clause = earlier[previous];
  if (!clause || !joint || joint.mention) return undefined;
  if (!["and", "but", ";", ",", "then"].includes(joint.lower)) return undefined;
  const goesOn = joint.lower !== "," || isAsideOfJoint(units, verb) || !commaClosesAside(units, clause, verb);
  return goesOn ? clause : undefined;
}

/** "adopted the Charter and, by 38 votes to 11, elected": what stands between commas right behind "and". */
function isAsideOfJoint(units: readonly Unit[], { start }: VerbGroup): boolean {
  const opened = units.findLastIndex(({ lower, mention }, at) => at < start - 1 && lower === "," && !mention);
  return opened > 0 && opened >= start - ASIDE && units[opened - 1]?.lower === "and";
}

/** Words between "and" and its verb at most. */
const ASIDE = 12;

/** A comma right before a verb closes an apposition or a relative clause, unless a list of verbs goes on. */
const commaClosesAside = (units: readonly Unit[], clause: Clause, verb: VerbGroup): boolean =>
  units
    .slice(clause.end, verb.start - 1)
    .some(({ lower }) => lower === "," || lower === "that" || lower === "and");

/** A semicolon behind a clause of its own opens the next one. */
export function afterBreak(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (units[at]?.lower === ";" && !units[at]?.mention) return at + 1;
  return from;
}

/** Where the subject of a later main verb may begin: after the clause before it. */
export const afterClause = (earlier: readonly Clause[], previous: number, verb: VerbGroup): number =>
  Math.min(earlier[previous]?.end ?? 0, verb.start);
