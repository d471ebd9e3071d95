// Events that only tell which of their days a day is: "was signed on 13 May, the first day of the Wine Fair".
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate } from "../../clause/word.ts";

const WHICH =
  /^(?:first|second|third|fourth|fifth|last|final|opening|closing|penultimate|middle|inaugural|professional|public|trade)$/;

/** Whether the day right before tells a day of the event that a phrase names. */
export function isDayOf(units: readonly Unit[], { start }: NounPhrase): boolean {
  const [of, day] = [units[start - 1]?.lower, units[start - 2]?.lower];
  if (of !== "of" || !/^(?:day|morning|evening|afternoon|night)$/.test(day ?? "")) return false;
  return (
    WHICH.test(units[start - 3]?.lower ?? "") &&
    units[start - 4]?.lower === "the" &&
    /^[,–—]$/.test(units[start - 5]?.text ?? "") &&
    isDate(units[start - 6])
  );
}
