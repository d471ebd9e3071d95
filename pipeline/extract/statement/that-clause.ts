// What stands behind "that": a clause that somebody tells, or words that tell of a noun before it ("the firms that won", "began that journey").
import type { SayingVerb } from "../../lexicon/saying-verbs.ts";
import type { Unit } from "../clause/unit.ts";
import { isAdverb, isAuxiliary, isDate } from "../clause/word.ts";
import type { Clause } from "../clause.ts";

/** Whether what a verb of saying says follows its "that", which stands right behind the verb or further on. */
export const opensClause = (
  units: readonly Unit[],
  clauses: readonly Clause[],
  clause: Clause,
  saying: SayingVerb,
  [end, that]: readonly [number, number],
): boolean =>
  !isAuxiliary(units[that + 1]) &&
  !isOfNoun(clause, that, saying, units) &&
  (that > end ? !tellsOfNoun(units, clauses, that + 1) : !pointsAt(units, clauses, that + 1));

/** "announced a reform that will cut taxes": what stands behind "that" tells of a noun before it. */
const isOfNoun = (
  { object }: Clause,
  that: number,
  { hearer }: SayingVerb,
  units: readonly Unit[],
): boolean =>
  hearer === "" &&
  object[0] !== undefined &&
  object[0].start < that &&
  // "stressed once more that"
  object[0].head !== "more" &&
  !isDate(units[object[0].start]);

/** "the thesis that was published", "the ship that sank": a verb right behind "that" tells of the noun before. */
export function tellsOfNoun(units: readonly Unit[], clauses: readonly Clause[], from: number): boolean {
  const first = from + (isAdverb(units[from]) ? 1 : 0);
  return (
    isAuxiliary(units[first]) ||
    clauses.some(
      ({ verb: { start, main, reduced, infinitive } }) =>
        (start === first || start === from) &&
        !reduced &&
        !infinitive &&
        !/ing$/.test(units[main]?.lower ?? ""),
    )
  );
}

/** "continued that work in Oslo", "began that journey when the war ended": "that" points at one thing, and no verb tells of it. */
function pointsAt(units: readonly Unit[], clauses: readonly Clause[], from: number): boolean {
  const first = units[from];
  // No "that" points at what has an article, or at many.
  if (!first || first.mention || PHRASE.test(first.lower)) return false;
  const past = units.findIndex(({ pos }, at) => at > from && !BARE.test(pos));
  if (MANY.test(units[past < 0 ? units.length - 1 : past - 1]?.lower ?? "")) return false;
  const verb = clauses.find(
    ({ verb: { main, infinitive, reduced } }) => main > from && !infinitive && !reduced,
  )?.verb.start;
  // The tagger takes the noun of "that work" for a verb.
  const tells = verb ?? units.findIndex((unit, at) => at > from && isAuxiliary(unit));
  if (tells < 0) return true;
  const between = units.slice(from + 1, tells).map(({ lower }) => lower);
  return (
    /^(?:NOUN|ADJ|VERB)$/.test(first.pos) &&
    (between.some((lower) => SUBORDINATE.test(lower)) || between.at(-1) === "and")
  );
}

const PHRASE = /^(?:the|an?|its|his|her|their|our|my|no|every|each|all)$/;
const BARE = /^(?:NOUN|ADJ)$/;
const MANY = /[^s]s$|^(?:people|women|men|children|fish|cattle)$/;
const SUBORDINATE = /^(?:when|until|till|while|before|after|because|since|where|which|who|whose|as)$/;
