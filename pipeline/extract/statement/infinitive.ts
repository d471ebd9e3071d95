// What is said in an infinitive: "is pleased to announce that", "went on to say that", "had to admit that"; not "wants to say that".
import { GLAD } from "../../lexicon/glad.ts";
import type { Unit } from "../clause/unit.ts";
import { isUnreal, NEGATIONS } from "../clause/word.ts";
import type { Clause } from "../clause.ts";

/** Behind these, what the infinitive tells was said. */
const SAID = /^(?:enough|quick|obliged|forced|compelled|had|wish|wishes|beg|begs|regrets?)$/;

/** Units of "does not wish". */
const NEGATED = 3;

/** A clause whose infinitive tells that something was said, as if its verb were finite and with the subject of the verb that governs it. */
export function saidInInfinitive(units: readonly Unit[], clauses: readonly Clause[], index: number): Clause {
  const clause = clauses[index] as Clause;
  const { verb, subject } = clause;
  if (!verb.infinitive || verb.tense === "future") return clause;
  const to = units[verb.main - 1]?.lower === "to" ? verb.main - 1 : verb.start;
  const before = units[to - 1]?.lower ?? "";
  if (verb.unreal && !SAID.test(before) && !GLAD.has(before)) return clause;
  const governing = clauses
    .slice(0, index)
    .findLast((other) => other.verb.start < verb.start && other.verb.end <= to && !other.verb.unreal);
  // "invited A to explain that", "came to Lima to announce that"
  const isFree = SAID.test(before) || GLAD.has(before) || isGoingOn(units, governing, to);
  if (!isFree || governing?.object.some(({ mention }) => mention)) return clause;
  const own = subject.some(({ mention }) => mention) ? subject : (governing?.subject ?? []);
  // "is not pleased to", "would be glad to"
  if (
    own.length === 0 ||
    units.slice(Math.min(governing?.verb.start ?? to, Math.max(0, to - NEGATED)), to).some(isOpen)
  )
    return clause;
  return { ...clause, subject: own, verb: { ...verb, unreal: false, infinitive: false } };
}

/** "went on to say", "came back to add", "went so far as to say". */
const isGoingOn = (units: readonly Unit[], governing: Clause | undefined, to: number): boolean =>
  governing !== undefined &&
  /^(?:go|come)$/.test(governing.verb.lemma ?? "") &&
  (/^(?:on|back)$/.test(units[to - 1]?.lower ?? "") ||
    (units[to - 1]?.lower === "as" && units[to - 2]?.lower === "far"));

const isOpen = (unit: Unit): boolean =>
  isUnreal(unit) || NEGATIONS.has(unit.lower) || /^(?:will|if)$/.test(unit.lower);
