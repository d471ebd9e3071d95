// What was called off did not take place: "The visit, scheduled for 30 April, had to be cancelled", "The talks of 3 May fell through".

import { roles } from "../../../core/word.ts";
import { wordSet } from "../../../core/word-set.ts";
import { planWords } from "../../../lexicon/tense.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate, plays } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Told } from "../candidate.ts";

/** Participles that call off what their subject names; those of moving give it another day. */
const OFF = wordSet(
  "cancelled canceled postponed scrapped shelved suspended abandoned dropped deferred delayed rescheduled moved",
);
/** Verbs that do so with a particle behind them. */
const WITH_PARTICLE = new Map([
  ["called", "off"],
  ["put", "off"],
  ["rained", "off"],
  ["snowed", "off"],
  ["fell", "through"],
]);
const MAY_CALL_OFF = roles.ask((lower) => OFF.has(lower) || WITH_PARTICLE.has(lower));

/** The candidates without those that the sentence calls off by its main verb. */
export function withoutCalledOff(told: Told, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0) return candidates;
  const { units } = told.sentence;
  const left = candidates.filter((candidate) => !isDenied(units, candidate));
  const off = told.reading.clauses.filter((clause) => callsOff(units, clause));
  if (off.length === 0) return left;
  return left.filter((candidate) => !off.some((clause) => isSubject(candidate, clause)));
}

function callsOff(units: readonly Unit[], { verb }: Clause): boolean {
  const unit = units[verb.main];
  if (!unit || verb.reduced || !plays(unit, MAY_CALL_OFF)) return false;
  const particle = WITH_PARTICLE.get(unit.lower);
  return particle ? units[verb.main + 1]?.lower === particle : verb.passive;
}

/** "The fair, planned for 3 June, will not take place": what was planned, and the verb behind the aside that denies it. */
function isDenied(units: readonly Unit[], { clause, theme }: Candidate): boolean {
  const verb = clause?.verb;
  if (!clause || !verb || !theme || theme.headEnd > verb.start) return false;
  if (!(verb.reduced || verb.relative !== undefined) || !planWords.has(units[verb.main]?.lower ?? ""))
    return false;
  let at = verb.end;
  while (at < units.length && !/^(?:will|is|was|can|could|would)$/.test(units[at]?.lower ?? "")) at++;
  if (units[at - 1]?.lower !== "," || !/^(?:not|no|never)$/.test(units[at + 1]?.lower ?? "")) return false;
  const rest = units.slice(at + 2, at + 6).map(({ lower }) => lower);
  return HAPPENING.test(`${rest.join(" ")} `);
}
const HAPPENING =
  /^(?:longer |now )?(?:take place|taking place|be held|held|go ahead|going ahead|happen|be repeated|open) /;

/** Whether a candidate is what a clause calls off: its subject, without a verb of its own or with one of planning. */
function isSubject({ clause: own, theme, from, told }: Candidate, { verb, subject }: Clause): boolean {
  // "the talks that were to take place in Oslo were called off": the relative clause right before is of what was.
  if (subject.length === 0 && own?.verb.relative !== undefined)
    return own.verb.tense === "future" && own.verb.main < verb.start && own.end >= verb.start - AFTER;
  // "has been put off": to another day, or to none; "is deferred and will be held on 3 May": the next verb tells it.
  if (own?.verb.main === verb.main)
    return !told.sentence.units.slice(verb.end, goingOn(told, own)).some(isDate);
  if (from > verb.start || theme?.headEnd !== subject[0]?.headEnd) return false;
  const planning = told.sentence.units[own?.verb.main ?? -1]?.lower ?? "";
  return !own || own.verb.tense === "future" || planWords.has(planning);
}

/** Where the verb begins that goes on a clause; nowhere else. */
const goingOn = ({ reading: { clauses } }: Told, clause: Clause): number | undefined =>
  clauses.find(({ continues }) => continues !== undefined && clauses[continues] === clause)?.verb.start;

/** Words of a date between a relative clause and the verb at most. */
const AFTER = 4;
