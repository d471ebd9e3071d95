// What was announced to come: "announced that Japan would give 3 million yen" tells a pledge, "that the forum would meet in May" what is planned.

import type { Unit } from "./clause-unit.ts";
import type { VerbGroup } from "./clause-verb.ts";
import { GIVING } from "./clause-verb-class.ts";

const ANNOUNCING = new Set(
  "announced declared confirmed promised pledged decided agreed disclosed revealed undertook".split(" "),
);
/** Words from a verb of announcing to its "that" at most. */
const REACH = 8;

/** The tense of a verb behind "announced that ... would"; undefined where nothing announces it. */
export function announcedTense(
  units: readonly Unit[],
  { start, main, lemma, infinitive }: VerbGroup,
  before: VerbGroup,
): VerbGroup["tense"] | undefined {
  if (infinitive || before.unreal || !ANNOUNCING.has(units[before.main]?.lower ?? "")) return undefined;
  const helpers = units.slice(start, main).map(({ lower }) => lower);
  if (!helpers.includes("would") || helpers.includes("not")) return undefined;
  const that = units.findIndex(({ lower }, at) => at >= before.end && lower === "that");
  if (that < 0 || that > before.end + REACH || that > start) return undefined;
  const isOpen = units.slice(that, start).some(({ lower }) => /^(?:if|unless|which|who)$/.test(lower));
  // Who announces that money will be given, gives it.
  return isOpen ? undefined : GIVING.has(lemma ?? "") ? before.tense : "future";
}
