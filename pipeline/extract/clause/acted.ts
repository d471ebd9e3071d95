// Whether what stands before a participle is acted on: talks are held, a person does not get signed.
import { wordSet } from "../../core/word-set.ts";
import { nounReading } from "../../lexicon/event-noun.ts";
import { triggersOf } from "../../lexicon/event-trigger.ts";
import { mentionClasses } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import { SEEING } from "./verb-class.ts";
import { HAVE, isAdverb, isDate } from "./word.ts";

const NOMINATIVE = wordSet("he she they we i who");

/** "accompanied by X": a participle with its agent behind it. */
const isBy = (units: readonly Unit[], start: number): boolean =>
  units[start + 1]?.lower === "by" || units[start + 2]?.lower === "by";

/** The noun right before a verb, past commas and adverbs. */
function nounAhead(units: readonly Unit[], start: number): Unit | undefined {
  let at = start - 1;
  while (at >= 0 && (units[at]?.lower === "," || isAdverb(units[at]))) at--;
  return units[at];
}

const classesOf = (unit: Unit): readonly string[] =>
  unit.mention ? mentionClasses(unit.mention) : [...(nounReading(unit.lower)?.classes ?? [])];

/** A treaty is concluded, it concludes nothing: what stands before a verb suits its readings with an object only. */
export function isOnlyActedOn(units: readonly Unit[], start: number, lemma: string): boolean {
  const unit = nounAhead(units, start);
  const classes = unit && !isDate(unit) ? classesOf(unit) : [];
  const isOne = (needs: readonly string[]): boolean => needs.some((need) => classes.includes(need));
  const readings = triggersOf(lemma).filter(({ particles }) => particles.length === 0);
  return (
    readings.some(({ intransitive, object, needs }) => !intransitive && object === "theme" && isOne(needs)) &&
    !readings.some(
      ({ intransitive, subjectNeeds }) => intransitive && (subjectNeeds.length === 0 || isOne(subjectNeeds)),
    )
  );
}

/** Whether what stands before a participle may be what the verb needs: talks are held, a person does not get signed. */
export function isActedOn(units: readonly Unit[], start: number, lemma: string | undefined): boolean {
  const unit = nounAhead(units, start);
  if (!unit || lemma === undefined || isDate(unit) || isBy(units, start)) return true;
  if (NOMINATIVE.has(unit.lower) && !unit.mention) return false;
  const classes = classesOf(unit);
  const needs = triggersOf(lemma).filter(({ object, intransitive }) => object !== "" && !intransitive);
  if (classes.length === 0 || needs.length === 0) return true;
  return needs.some(
    (trigger) => trigger.needs.length === 0 || trigger.needs.some((need) => classes.includes(need)),
  );
}

/** "The League, called into being in 1987 by A,": what is called so was made. */
export const isBroughtAbout = (units: readonly Unit[], start: number, main: number): boolean =>
  /^(?:called|brought)$/.test(units[main]?.lower ?? "") &&
  units[main + 1]?.lower === "into" &&
  /^(?:being|existence|life)$/.test(units[main + 2]?.lower ?? "") &&
  units[start - 1]?.lower === ",";

/** "as Dr A confirmed to the Herald", "as B admitted in an interview": who says it acts. */
export const isConfiding = (units: readonly Unit[], main: number): boolean =>
  CONFIDING.test(units[main]?.lower ?? "") &&
  ((units[main + 1]?.lower === "to" &&
    units.slice(main + 2, main + 4).some(({ mention }) => mention?.type === "ORGANIZATION")) ||
    units.slice(main + 1, main + 4).some(({ lower }) => lower === "interview"));
const CONFIDING = /^(?:confirmed|admitted|confided|revealed|disclosed|declared|conceded|stressed|explained)$/;

/** "had been to see the mill": who has been there has seen it. */
export const isGone = (words: readonly string[], main: string): boolean =>
  SEEING.has(main) && words.at(-1) === "to" && words.at(-2) === "been" && HAVE.has(words.at(-3) ?? "");
