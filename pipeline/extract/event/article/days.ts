// Two days that run on, told as two dates: "met on 30 April and 1 May" has a first day and a last.
import type { Mention } from "../../../flow.ts";
import type { Unit } from "../../clause/unit.ts";
import { isPreposition, opensPhrase } from "../../clause/word.ts";
import type { Candidate } from "../candidate.ts";
import { endAt } from "../date.ts";
import { dayAfter } from "../time.ts";
import { type Draft, dateAt } from "./draft.ts";

/** What may last for days. */
const LASTING = new Set(["Meeting", "Conference", "Visit", "Exhibition", "Exchange"]);

/** Dates an event by its clause, up to the day after where that is told with it. */
export function dateByClause(draft: Draft, { told, type, clause }: Candidate, date: Mention): void {
  const { units } = told.sentence;
  const at = units.findIndex(({ mention }) => mention === date);
  const [first = date, last] = LASTING.has(type)
    ? daysFrom(units, at, clause?.verb.elided ? 0 : (clause?.verb.end ?? 0))
    : [];
  dateAt(draft, first, "event-date-in-clause");
  if (last) endAt(draft, last, "event-end-next-day");
}

/** The day at a place and the day told with it, in their order; nothing where they do not run on. */
function daysFrom(units: readonly Unit[], at: number, verb: number): readonly Mention[] {
  for (const [first, last] of [
    [at, besideOf(units, at, 1)],
    [besideOf(units, at, -1), at],
  ]) {
    const [day, next] = [units[first ?? -1]?.mention, units[last ?? -1]?.mention];
    // "visited A on 3 May and on 4 May B": the second day is of what stands behind it.
    if (first !== undefined && first >= verb && opensPhrase(units[(last ?? first) + 1])) continue;
    if (day?.date && next?.date && dayAfter(day.date.edtf, 1) === next.date.edtf) return [day, next];
  }
  return [];
}

/** Where the date stands that "and" joins to one: "on 30 April and on 1 May". */
function besideOf(units: readonly Unit[], at: number, step: 1 | -1): number {
  const isLink = (place: number): boolean => /^(?:and|&)$/.test(units[place]?.lower ?? "");
  const beside = at + step;
  if (isLink(beside)) return isPreposition(units[beside + step]) ? beside + 2 * step : beside + step;
  return isPreposition(units[beside]) && isLink(beside + step) ? beside + 2 * step : -1;
}
