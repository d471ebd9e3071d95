// A year or number that belongs to the noun beside it: "its 2020 call for proposals", "the Tide Prize 2018", "Volume 14".
import { wordSet } from "../../core/word-set.ts";
import { nounReading } from "../../lexicon/event-noun.ts";
import type { VerbStart } from "./head.ts";
import type { Unit } from "./unit.ts";

const DETERMINER = /^(?:the|its|their|our|his|her|a|this|['’]s)$/;

/** Whether a year stands between the determiner of a phrase and its noun. */
export const isYearOf = (units: readonly Unit[], at: number, start: number, isVerb: VerbStart): boolean => {
  const next = units[at + 1];
  return (
    at > start &&
    isYear(units[at]) &&
    DETERMINER.test(units[at - 1]?.lower ?? "") &&
    next !== undefined &&
    !isVerb(at + 1) &&
    (next.mention ? next.mention.type !== "DATE" : /^(?:NOUN|PROPN|ADJ)$/.test(next.pos))
  );
};

/** "2020" as a unit. */
export const isYear = (unit: Unit | undefined): boolean =>
  unit?.mention?.type === "DATE" && /^\d{4}$/.test(unit.text);

/** "Volume 14 of the Atlas", "the Tide Prize 2018": what the number counts or dates tells what it is. */
export const isNumbered = (noun: Unit | undefined, { text }: Unit): boolean =>
  NUMBERED.has(noun?.lower ?? "") ||
  (/^(?:19|20)\d\d$/.test(text) && !noun?.mention && nounReading(noun?.lower ?? "") !== undefined);
const NUMBERED = wordSet("volume issue number part edition instalment chapter supplement");
