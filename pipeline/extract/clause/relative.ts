// Relative pronouns that open the clause of a verb: "which", "who", "whose director, Dr X," ...
import { wordSet } from "../../core/word-set.ts";
import type { Unit } from "./unit.ts";
import { isNounLike } from "./verb-form.ts";
import { isDate, isPreposition, RELATIVES, TOGETHER } from "./word.ts";

/** The relative pronoun right before a verb group: "which", "who"; "that" only after a noun. */
export function relativeBefore(units: readonly Unit[], start: number): number | undefined {
  const at = beforeWhen(units, beforeWhere(units, start)) - 1;
  const word = units[at];
  if (!word || word.mention || !RELATIVES.has(word.lower)) return undefined;
  return word.lower !== "where" && word.lower !== "when" ? at : undefined;
}

/** "which last November [granted]", "who on 3 May [received]": before the day right before a word; the word itself elsewhere. */
const beforeWhen = (units: readonly Unit[], at: number): number =>
  isDate(units[at - 1]) ? at - (/^(?:on|in)$/.test(units[at - 2]?.lower ?? "") ? 2 : 1) : at;

/** "who in Lima [received]", "who on 3 May at the Town Hall [gave]": before the place right before a word. */
function beforeWhere(units: readonly Unit[], at: number): number {
  const type = units[at - 1]?.mention?.type;
  const preposition = units[at - 2]?.lower === "the" ? at - 3 : at - 2;
  const isWhere = type === "PLACE" || type === "ORGANIZATION";
  return isWhere && /^(?:in|at)$/.test(units[preposition]?.lower ?? "") ? preposition : at;
}

/** Words of a noun phrase between a relative pronoun and its verb at most. */
const SUBJECT_WORDS = 20;

/** The relative pronoun before a subject of its own: "which [the Bank] released", "whose [director, Dr X,] was made". */
export function pronounOfObject(units: readonly Unit[], start: number): number | undefined {
  for (let at = start - 2; at >= Math.max(1, start - SUBJECT_WORDS); at--) {
    const unit = units[at] as Unit;
    const word = unit.mention ? "" : unit.lower;
    if (word === "which" || word === "whom" || word === "whose") {
      const apposed = word === "whose" || isPreposition(units[at - 1]) || strandedAt(units, start) > 0;
      return isSubject(units, at + 1, start, apposed) ? at : undefined;
    }
    if (word === "that")
      return (isNounLike(units[at - 1]) || isCleft(units, at)) &&
        isSubject(units, at + 1, start, strandedAt(units, start) > 0)
        ? at
        : undefined;
  }
  return undefined;
}

/** "It was A who got it", "it is Oslo that the Union chose": what a verb of being puts first. */
export const isCleft = (units: readonly Unit[], pronoun: number): boolean =>
  units
    .slice(Math.max(0, pronoun - CLEFT), pronoun)
    .some(
      ({ lower }, at, all) => lower === "it" && /^(?:was|is|will|has|had)$/.test(all[at + 1]?.lower ?? ""),
    );

/** Words from "it was" to "who" at most: "it was Dr A, the Head, who". */
const CLEFT = 6;

/** "that A and B put their signatures to on Friday": the preposition behind the verb that governs the pronoun; -1 for none. */
export function strandedAt(units: readonly Unit[], verb: number): number {
  const last = Math.min(units.length, verb + STRANDED_WITHIN);
  for (let at = verb + 1; at < last; at++) {
    if (units[at]?.mention || !STRANDED.has(units[at]?.lower ?? "")) continue;
    const next = units[at + 1];
    if (!next || (!next.mention && (isPreposition(next) || /^[.,;:]$/.test(next.text)))) return at;
  }
  return -1;
}

/** Words from a verb to the preposition that its clause ends with at most. */
const STRANDED_WITHIN = 6;
const STRANDED = wordSet("to on under with for at in");

/** Whether a stretch holds nouns with what belongs to them, and no verb. */
const isSubject = (units: readonly Unit[], from: number, to: number, apposed: boolean): boolean =>
  arePlain(units, from, to, apposed) || isWithPost(units, from, to) || isWithPartner(units, from, to);

/** "which [A together with B] organised", "that [A, jointly with B,] held": a name, and with whom. */
function isWithPartner(units: readonly Unit[], from: number, to: number): boolean {
  const at = units.findIndex(({ lower }, index) => index > from && index < to && TOGETHER.has(lower));
  const opened = units[at - 1]?.lower === ",";
  if (at < 0 || units[at + 1]?.lower !== "with" || (opened && units[to - 1]?.lower !== ",")) return false;
  return (
    arePlain(units, from, opened ? at - 1 : at, false) && arePlain(units, at + 2, opened ? to - 1 : to, false)
  );
}

/** "that [A, Professor at the University,] gave": a name, and between commas who that is. */
function isWithPost(units: readonly Unit[], from: number, to: number): boolean {
  const comma = units.findIndex(({ lower }, at) => at >= from && lower === ",");
  if (comma < from || comma >= to - 2 || units[to - 1]?.lower !== ",") return false;
  const isName = units[comma - 1]?.mention?.type === "PERSON" && arePlain(units, from, comma, false);
  return (
    isName &&
    units.slice(comma + 1, to - 1).every((unit) => unit.pos === "ADP" || arePlain([unit], 0, 1, true))
  );
}

const arePlain = (units: readonly Unit[], from: number, to: number, apposed: boolean): boolean =>
  units
    .slice(from, to)
    .every(
      (unit) =>
        unit.mention !== undefined ||
        (unit.lower === ","
          ? apposed
          : ["NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON", "PART"].includes(unit.pos)) ||
        unit.lower === "of" ||
        unit.lower === "and" ||
        IN_OFFICE.has(unit.lower) ||
        unit.text === "-",
    );

/** "the managing director": what looks like a verb in a post. */
const IN_OFFICE = wordSet("managing acting founding presiding coordinating visiting governing");
