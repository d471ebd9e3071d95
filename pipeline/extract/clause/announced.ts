// What was announced to come: "announced that Japan would give 3 million yen" tells a pledge, "that the forum would meet in May" what is planned.
import { wordSet } from "../../core/word-set.ts";

import type { Unit } from "./unit.ts";
import type { VerbGroup } from "./verb.ts";
import { GIVING } from "./verb-class.ts";

const ANNOUNCING = wordSet(
  "announced declared confirmed promised pledged decided agreed disclosed revealed undertook",
);
/** Words from a verb of announcing to its "that" at most. */
const REACH = 8;

const AGREEING = wordSet("agreed decided resolved arranged undertook agree");
/** What people agree on that then takes place: "agreed to meet again in May". */
const GATHERING = wordSet("meet reconvene reassemble convene gather hold host organise organize");

/** "agreed to meet again in Lima on 4 November": what is to come, by those who agreed. */
export const isAgreed = (units: readonly Unit[], verb: VerbGroup, before: VerbGroup): boolean =>
  verb.infinitive &&
  !before.unreal &&
  !before.infinitive &&
  verb.start === before.end &&
  AGREEING.has(units[before.main]?.lower ?? "") &&
  (GATHERING.has(verb.lemma ?? "") || units[verb.end]?.lower === "together");

const INTENDING = wordSet("plan plans planning intend intends intending expect expects preparing");

/** "intends to open a branch in May", "are planning to sign": what is to come, by those who mean to do it. */
export const isIntended = (units: readonly Unit[], verb: VerbGroup, before: VerbGroup): boolean =>
  verb.infinitive &&
  !before.unreal &&
  !before.passive &&
  before.tense === "present" &&
  verb.start === before.end &&
  INTENDING.has(units[before.main]?.lower ?? "");

/** "It was agreed that experts should meet": what is agreed on is told behind "that", and is no object. */
export const isAgreedOn = (units: readonly Unit[], { main, passive }: VerbGroup): boolean =>
  passive && AGREEING.has(units[main]?.lower ?? "");

/** The tense of a verb behind "announced that ... would"; undefined where nothing announces it. */
export function announcedTense(
  units: readonly Unit[],
  verb: VerbGroup,
  before: VerbGroup,
): VerbGroup["tense"] | undefined {
  const { start, main, lemma, infinitive } = verb;
  if (isAgreed(units, verb, before) || isIntended(units, verb, before)) return "future";
  if (infinitive || before.unreal) return undefined;
  const saying = units[before.main]?.lower ?? "";
  const helpers = units.slice(start, main).map(({ lower }) => lower);
  const isTold = helpers.includes("would") && ANNOUNCING.has(saying);
  const isMeant = helpers.includes("should") && GATHERING.has(lemma ?? "") && AGREEING.has(saying);
  if (!(isTold || isMeant) || helpers.includes("not")) return undefined;
  const that = units.findIndex(({ lower }, at) => at >= before.end && lower === "that");
  if (that < 0 || that > before.end + REACH || that > start) return undefined;
  const isOpen = units.slice(that, start).some(({ lower }) => /^(?:if|unless|which|who)$/.test(lower));
  // Who announces that money will be given, gives it.
  return isOpen ? undefined : GIVING.has(lemma ?? "") ? before.tense : "future";
}
