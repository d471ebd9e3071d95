// How far the clause of a candidate reaches: from the clause before it to where the next one begins, and behind what stands aside.

import type { Unit } from "../clause/unit.ts";
import { isDate, isPreposition } from "../clause/word.ts";
import type { Clause } from "../clause.ts";
import type { Candidate } from "./candidate.ts";

/** The units of a candidate's clause: from the clause before to where the next one begins. */
export function extent({ told, clause, from }: Candidate): [number, number] {
  const { clauses } = told.reading;
  const own = clause ? clauses.indexOf(clause) : -1;
  const previous = clauses[own - 1];
  const next = clauses[own + 1];
  const { units } = told.sentence;
  const start = previous ? Math.max(behindAside(units, previous, clause), jointOf(told, clause)) : 0;
  const later = clause && isAimOf(told, clause, next) ? clauses[own + 2] : next;
  const end = later ? opening(units, later) : units.length;
  const broken = clause
    ? units.findIndex((unit, at) => at >= clause.verb.end && at < end && isBreak(unit))
    : -1;
  const opened = clause ? units.findLastIndex((unit, at) => at < clause.verb.start && isBreak(unit)) : -1;
  // "followed on 1 June by X, who is in Lima": the day is that of the clause around it.
  const who = clause?.verb.relative;
  const inner = who !== undefined && units[who]?.lower === "who" ? who : 0;
  return [Math.max(own <= 0 ? 0 : Math.min(start, from), opened + 1, inner), broken < 0 ? end : broken];
}

/** Where a clause begins: at its pronoun, its verb, or before its time ("toured the port, and two days later it met", "and on 8 May met"). */
function opening(units: readonly Unit[], { verb, subject: [first] }: Clause): number {
  const own = verb.relative ?? verb.start;
  if (verb.relative === undefined) {
    const timed = beforeTime(units, own);
    if (timed !== undefined) return timed;
  }
  return first && first.start < own ? (beforeTime(units, first.start) ?? own) : own;
}

/** The joint before the time or town that stands before a unit, with "and" or a semicolon: "and on 8 May", "; in Lima". */
function beforeTime(units: readonly Unit[], at: number): number | undefined {
  const day = units[at - 1]?.lower === "," ? at - 2 : at - 1;
  const governed = isPreposition(units[day - 1]);
  if (!isDate(units[day]) && !(governed && units[day]?.mention?.type === "PLACE")) return undefined;
  const joint = governed ? day - 2 : day - 1;
  return /^(?:and|;)$/.test(units[joint]?.lower ?? "") ? joint : undefined;
}

/** "was founded on 3 May and will open an office": where a clause in another tense goes on; 0 elsewhere. */
function jointOf({ sentence: { units }, reading }: Candidate["told"], clause: Clause | undefined): number {
  const before = reading.clauses[clause?.continues ?? -1];
  if (!clause || !before || before.verb.tense === clause.verb.tense) return 0;
  const joint = units.findLastIndex(
    ({ lower }, at) => at < clause.verb.start && /^(?:and|but|;)$/.test(lower),
  );
  return joint >= before.verb.end ? joint : 0;
}

/** "learnt to work under ice at X from 3 May": the infinitive right behind a verb without an object goes on its clause. */
export const isAimOf = (
  { sentence }: Candidate["told"],
  { verb, object }: Clause,
  next: Clause | undefined,
): boolean =>
  next?.verb.infinitive === true &&
  !verb.passive &&
  object.length === 0 &&
  next.verb.start <= verb.end + AIM &&
  sentence.units.slice(verb.end, next.verb.start).every(({ mention }) => !mention);

/** Words between a verb and its infinitive at most: "learnt how to". */
const AIM = 1;

/** "X, who died in 1983, signed": behind the comma that closes what is told aside; else behind the verb before. */
function behindAside(units: readonly Unit[], { verb }: Clause, own: Clause | undefined): number {
  const isAside = verb.relative !== undefined || verb.reduced;
  if (!own || !isAside || own.verb.relative !== undefined) return verb.end;
  const close = units.findLastIndex(
    ({ lower }, at) => at > verb.main && at < own.verb.start && lower === ",",
  );
  return close < 0 ? verb.end : close;
}

/** "adopted the Code, drafted by Dr X, on 3 May": where the clause goes on behind a participle or "which" between commas; nowhere else. */
export function goesOn({ told, clause }: Candidate, end: number): number {
  const { clauses } = told.reading;
  const next = clauses[clause ? clauses.indexOf(clause) + 1 : clauses.length];
  const { units } = told.sentence;
  const begins = next && (next.verb.reduced ? next.verb.start : next.verb.relative);
  if (!next || begins !== end || units[end - 1]?.lower !== ",") return Infinity;
  const close = units.findIndex(({ lower }, at) => at > next.verb.main && lower === ",");
  return close > 0 && isPreposition(units[close + 1]) && isDate(units[close + 2]) ? close + 1 : Infinity;
}

const isBreak = ({ lower, mention }: Unit): boolean => !mention && lower === ";";
