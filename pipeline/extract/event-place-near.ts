// Where an event was, by what stands beside its date ("at the town hall on 12 May") or behind its name in brackets.
import type { Mention } from "../flow.ts";
import type { Unit } from "./clause-unit.ts";
import { isDate } from "./clause-word.ts";
import type { Candidate } from "./event-candidate.ts";
import { placedDate } from "./event-date.ts";

const LOCATIVE = new Set(["in", "at", "near", "inside", "outside", "aboard"]);
const BEFORE_DATE = new Set(["on", "from", "in", "during", "between", "the", ","]);

/** "was elected Treasurer of the Union in Cardiff on 3 May": the vote was there, wherever the body has its seat. */
const ELECTING = /^(?:re-)?elect$/;

const isSite = (mention: Mention | undefined): mention is Mention =>
  mention?.type === "PLACE" ||
  (mention?.type === "ORGANIZATION" && mention.subtype !== "union" && mention.subtype !== "newspaper");

/** The place that stands right before or behind the date of a candidate: what happens on a day there, happens there. */
export function besideDate(candidate: Candidate): Mention | undefined {
  const date = placedDate(candidate);
  if (!date) return undefined;
  const { units } = candidate.told.sentence;
  const apart = ELECTING.test(candidate.clause?.verb.lemma ?? "");
  return endingBefore(units, date.at, apart) ?? beginningAt(units, date.at + 1);
}

/** "in Vilnius on 19 January", "at the Grand Hotel, Kandy, from 4 to 8 May": the first of the names, governed by "in" or "at". */
function endingBefore(units: readonly Unit[], date: number, apart: boolean): Mention | undefined {
  let at = date - 1;
  while (at > 0 && !units[at]?.mention && BEFORE_DATE.has(units[at]?.lower ?? "")) at--;
  for (; at > 0 && isSite(units[at]?.mention); at -= 2) {
    const governed = isGoverned(units, at, apart);
    if (governed || units[at - 1]?.lower !== ",") return governed ? units[at]?.mention : undefined;
  }
  return undefined;
}

/** "on 4 July, in Madiun, she signed": right behind the date. */
function beginningAt(units: readonly Unit[], from: number): Mention | undefined {
  const at = units[from]?.lower === "," ? from + 1 : from;
  if (units[at]?.mention || !LOCATIVE.has(units[at]?.lower ?? "")) return undefined;
  const named = units[units[at + 1]?.lower === "the" ? at + 2 : at + 1]?.mention;
  return isSite(named) ? named : undefined;
}

/** A place or body right behind "in" or "at", which belong to no body or person before them: "the Embassy in Paris". */
function isGoverned(units: readonly Unit[], at: number, apart: boolean): boolean {
  const preposition = units[at - 1]?.lower === "the" ? at - 2 : at - 1;
  const unit = units[preposition];
  if (!unit || unit.mention || !LOCATIVE.has(unit.lower)) return false;
  if (units[at]?.mention?.type === "ORGANIZATION" && unit.lower !== "at") return false;
  if (apart && units[at]?.mention?.type === "PLACE") return true;
  return !isSite(units[preposition - 1]?.mention) || isDate(units[preposition - 1]);
}

/** "the Forum (4-5 October, Hotel Astoria)": in brackets right behind the event's name. */
export function inBrackets({ theme, told }: Candidate): Mention | undefined {
  if (!theme?.type) return undefined;
  const { units } = told.sentence;
  const named = theme.mention ?? { end: units[theme.end - 1]?.end ?? 0 };
  const { text } = told.block.block.view;
  return told.sentence.bracketed.find(
    (mention) =>
      mention.type === "PLACE" &&
      mention.start > named.end &&
      /^\s?[([][^)\]]*$/.test(text.slice(named.end, mention.start)),
  );
}
