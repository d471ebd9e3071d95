// Whether a word in -ing, or "dedicated", acts as a verb at its place, and is no noun or attribute: "the Council, meeting at Y, adopted".
import { wordSet } from "../../core/word-set.ts";
import { triggerForms, triggersOf } from "../../lexicon/event-trigger.ts";
import { pleasureBefore } from "./pleasure.ts";
import type { Unit } from "./unit.ts";
import { BE, isDate, isPreposition, opensPhrase } from "./word.ts";

/** "taking", not "bring". */
export const isGerund = (lower: string): boolean =>
  lower.endsWith("ing") && !triggerForms(lower).some(([, form]) => form === "base");

/** "is taking part", "Speaking at the forum, X said", "the Council, meeting at Y, adopted": no noun in -ing. */
export function isActive(units: readonly Unit[], at: number, previous: Unit | undefined): boolean {
  const next = units[at + 1];
  if (units[at]?.lower === "following") return false;
  if (at === 0 && GREETING.has(units[at]?.lower ?? "")) return true;
  if (previous && BE.has(previous.lower))
    return opensPhrase(next) || isPreposition(next) || isDate(next) || isParticle(units, at);
  if (isBearing(units, at) || pleasureBefore(units, at) >= 0) return true;
  const isOpening = isTemporal(units, at);
  if (at > 0 && previous?.lower !== "," && !isOpening && !isJoinedActive(units, at)) return false;
  // "A, Managing Director, for B"
  if (at > 0 && /^\p{Lu}/u.test(units[at]?.text ?? "")) return false;
  // "After meeting President A"
  if (isOpening && /^\p{Lu}/u.test(next?.text ?? "")) return true;
  return isPreposition(next) ? next?.lower !== "of" : opensPhrase(next) && next?.pos !== "NOUN";
}

/** "After visiting the port on 3 May, she flew on": a clause of its own that opens the sentence. */
export const isTemporal = (units: readonly Unit[], at: number): boolean =>
  at === 1 && TEMPORAL.has(units[0]?.lower ?? "") && isGerund(units[at]?.lower ?? "");

const TEMPORAL = wordSet("after before while when upon besides");

/** "the conference dedicated to the jubilee was held": what it is about; a person dedicates something, "to the nation" first perhaps. */
export const isDedicated = (units: readonly Unit[], start: number, main: number): boolean =>
  start === main &&
  /^(?:dedicated|timed)$/.test(units[main]?.lower ?? "") &&
  units[main + 1]?.lower === "to" &&
  units[start - 1]?.pos === "NOUN" &&
  units
    .slice(main + 2, main + DEDICATED_WITHIN)
    .some(({ lower }) => /^(?:was|were|is|will|took|has|opened|began|started|ended|closed)$/.test(lower));

/** Words of what something is dedicated to, at most. */
const DEDICATED_WITHIN = 18;

/** "a deed bearing the signatures of A": right behind its noun. */
const isBearing = (units: readonly Unit[], at: number): boolean =>
  /^(?:bearing|carrying)$/.test(units[at]?.lower ?? "") &&
  /^(?:the|their|his|her)$/.test(units[at + 1]?.lower ?? "") &&
  /^(?:signatures?|seals?)$/.test(units[at + 2]?.lower ?? "");

/** "met in Riga, electing A chair and adopting the Charter": behind "and", where another such participle went before. */
const isJoinedActive = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.lower === "and" &&
  triggerForms(units[at]?.lower ?? "").length > 0 &&
  units
    .slice(Math.max(0, at - JOINED), at)
    .some(({ lower }, index, list) => list[index - 1]?.lower === "," && isGerund(lower));

/** Words between two participles that "and" joins, at most. */
const JOINED = 20;

/** "are taking part in", "is setting up": the word behind belongs to the verb. */
const isParticle = (units: readonly Unit[], at: number): boolean =>
  triggerForms(units[at]?.lower ?? "").some(([lemma]) =>
    triggersOf(lemma).some(({ particles }) => particles[0] === units[at + 1]?.lower),
  );

/** "Welcoming participants, she said" */
const GREETING = new Set(["welcoming", "greeting", "addressing", "thanking", "congratulating"]);
