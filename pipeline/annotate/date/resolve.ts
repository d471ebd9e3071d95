// From what is told of a date to its EDTF value: missing years from the article's date, relative dates from it or from the date before.
import {
  addDays,
  addMonths,
  type CalendarDay,
  compareDays,
  type EdtfValue,
  firstDay,
  interval,
  lastDay,
  type Moment,
  weekday,
} from "../../core/edtf.ts";
import { resolveDay } from "./day-resolve.ts";
import type { Edge, Shift } from "./distance.ts";
import type { Part } from "./part.ts";
import type { Calendar } from "./range.ts";
import type { Named, Reach, Relative } from "./relative.ts";
import type { Tense } from "./tense.ts";
import { nextWeekday, previousWeekday, weekdayOfStay } from "./weekday.ts";

/** What a date is resolved against. */
export interface Setting {
  /** The article's own date, or else the issue's. */
  readonly anchor?: Moment;
  /** The nearest days told before in the article, and the nearest month and year. */
  readonly nearest: Nearest;
  /** A year told with a day before in the same sentence. */
  readonly sentenceYear?: number;
  readonly tense?: Tense;
}

export interface Nearest {
  readonly days?: { readonly first: CalendarDay; readonly last: CalendarDay };
  /** The last days told that the article's date had reached: what is told as past is told from them. */
  readonly reached?: { readonly first: CalendarDay; readonly last: CalendarDay };
  /** The last days told that were several: what "the last day" is a day of. */
  readonly stay?: { readonly first: CalendarDay; readonly last: CalendarDay };
  readonly month?: { readonly year: number; readonly month: number };
  readonly year?: number;
}

export interface Resolved {
  readonly value: EdtfValue;
  readonly basis: string;
}

export function resolveCalendar({ first, last }: Calendar, setting: Setting): Resolved | undefined {
  if (first.unreal || last?.unreal) return undefined;
  if (!last) return resolvePart(first, setting);
  const end = resolvePart(last, setting);
  if (!end) return undefined;
  const start = first.year === undefined ? startBefore(first, end, setting) : resolvePart(first, setting);
  if (!start || "start" in start.value || "start" in end.value) return undefined;
  const value = interval(start.value, end.value);
  return value ? { value, basis: end.basis } : undefined;
}

/** "today until 30 August": from a day on to another, which lies behind it. */
export function resolveUntil(start: Resolved | undefined, end: Part, setting: Setting): Resolved | undefined {
  const last = resolvePart(end, { ...setting, tense: "future" });
  if (!start || !last || "start" in start.value || "start" in last.value) return start;
  const value = interval(start.value, last.value);
  return value ? { value, basis: start.basis } : start;
}

/** The start of a range whose end is known: in the end's year, or the year before where it would lie behind it. */
function startBefore(first: Part, { value, basis }: Resolved, setting: Setting): Resolved | undefined {
  if ("start" in value) return undefined;
  if (first.weekday !== undefined && first.day === undefined) {
    const end = firstDay(value);
    if (!end || value.day === undefined) return undefined;
    return { value: previousWeekday(end, first.weekday, false), basis };
  }
  if (first.yearShift !== undefined) return resolvePart(first, setting);
  const later = (first.month ?? 0) > (value.month ?? 12);
  return { value: momentOf(first, value.year - (later ? 1 : 0)), basis };
}

function momentOf({ month, day, division, decade }: Part, year: number): Moment {
  return {
    year,
    ...(decade ? { decade } : {}),
    ...(division === undefined ? {} : { division }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function resolvePart(part: Part, setting: Setting): Resolved | undefined {
  const { anchor, sentenceYear } = setting;
  if (part.year !== undefined) return { value: momentOf(part, part.year), basis: "absolute" };
  if (part.yearShift !== undefined)
    return anchor && { value: momentOf(part, anchor.year + part.yearShift), basis: "relative" };
  const month = part.month ?? (part.division === undefined ? undefined : seasonMonths(part.division)[0]);
  if (month === undefined) return part.weekday === undefined ? undefined : weekdayNear(part.weekday, setting);
  if (sentenceYear !== undefined) return real(momentOf(part, sentenceYear), "year-from-sentence");
  return anchor && real(momentOf(part, yearOf(part, month, anchor, setting.tense)), "year-from-anchor");
}

/** 29 February is told only of years that have it. */
function real(value: Moment, basis: string): Resolved | undefined {
  const { month, day } = value;
  if (month === 2 && day === 29 && lastDay({ year: value.year, month })?.day !== 29) return undefined;
  return { value, basis };
}

/** The year that a date without one lies in: the anchor's, unless tense says that it must lie before or after. */
function yearOf(part: Part, month: number, anchor: Moment, tense: Tense | undefined): number {
  const told: Moment = momentOf(part, anchor.year);
  const [toldFirst, toldLast] = [firstDay(told), lastDay(told)];
  const [anchorFirst, anchorLast] = [firstDay(anchor), lastDay(anchor)];
  if (!toldFirst || !toldLast || !anchorFirst || !anchorLast) return anchor.year;
  const isAfter = compareDays(toldFirst, anchorLast) > 0;
  const isBefore = compareDays(toldLast, anchorFirst) < 0;
  const far = Math.abs(month - anchorFirst.month) > 6;
  if (tense === "near") return anchor.year + (far ? (isAfter ? -1 : 1) : 0);
  if (isAfter && (tense === "past" || (tense === undefined && far))) return anchor.year - 1;
  if (isBefore && tense === "fixed" && anchorFirst.month - month > 1) return anchor.year + 1;
  if (isBefore && (tense === "future" || (tense === "present" && far))) return anchor.year + 1;
  return anchor.year;
}

const dayOf = (moment: Moment | undefined): CalendarDay | undefined =>
  moment?.day === undefined ? undefined : firstDay(moment);

/** A weekday alone: of the stay just told, or the last one up to the article's day, or the next one for something to come. */
function weekdayNear(wanted: number, { anchor, tense, nearest }: Setting): Resolved | undefined {
  const day = dayOf(anchor);
  if (!day) return undefined;
  if (tense === "future" || tense === "present" || tense === "fixed")
    return { value: nextWeekday(day, wanted), basis: "relative" };
  const told = tense === "past" ? weekdayOfStay(wanted, nearest, day) : undefined;
  return { value: told ?? previousWeekday(day, wanted, false), basis: "relative" };
}

export function resolveRelative(expression: Relative, setting: Setting): Resolved | undefined {
  const value = relativeValue(expression, setting);
  return value && { value, basis: "relative" };
}

function relativeValue(expression: Relative, setting: Setting): EdtfValue | undefined {
  switch (expression.kind) {
    case "shift":
      return shifted(expression, setting);
    case "named":
      return setting.anchor && namedValue(expression, setting.anchor, setting.tense);
    case "reach":
      return setting.anchor && reached(expression, setting.anchor);
    case "edge":
      return edgeOf(expression, setting);
    default:
      return resolveDay(expression, setting);
  }
}

function shifted({ base, unit, shift }: Shift, setting: Setting): EdtfValue | undefined {
  const { anchor, nearest } = setting;
  const fromNearest = base === "nearest";
  const day = fromNearest ? nearestDay(nearest, shift) : dayOf(anchor);
  if (unit === "day") return fromNearest ? dayFromNearest(day, shift, setting) : day && addDays(day, shift);
  if (unit === "year") {
    const year = fromNearest ? nearest.year : anchor?.year;
    return year === undefined ? undefined : { year: year + shift };
  }
  if (unit === "month") {
    const month = fromNearest ? nearest.month : anchor;
    return month?.month === undefined
      ? undefined
      : addMonths({ year: month.year, month: month.month }, shift);
  }
  if (!day) return undefined;
  if (fromNearest && shift !== 0) return addDays(day, 7 * shift);
  const monday = addDays(day, 1 - weekday(day) + 7 * shift);
  return interval(unit === "weekend" ? addDays(monday, 5) : monday, addDays(monday, 6));
}

/** "the end of the month": of the article's, or of the one told before in what is told as past. */
function edgeOf({ unit }: Edge, { anchor, nearest, tense }: Setting): EdtfValue | undefined {
  const told = tense === "past" ? (nearest.month ?? anchor) : anchor;
  if (unit === "month") return told?.month === undefined ? undefined : { year: told.year, month: told.month };
  const year = tense === "past" ? (nearest.year ?? anchor?.year) : anchor?.year;
  return year === undefined ? undefined : { year };
}

/** "It stays until 30 April. The next day she lectured": what is past was told from a day that had come. */
function dayFromNearest(
  day: CalendarDay | undefined,
  shift: number,
  { anchor, nearest, tense }: Setting,
): CalendarDay | undefined {
  const told = day && addDays(day, shift);
  const limit = dayOf(anchor);
  if (!told || !limit || tense !== "past" || compareDays(told, limit) <= 0 || !nearest.reached) return told;
  const reached = nearestDay({ days: nearest.reached }, shift);
  return reached && addDays(reached, shift);
}

/** The day that "the same day" (one only), "the next day" (from the last), "the day before" (from the first) start at. */
function nearestDay({ days }: Nearest, shift: number): CalendarDay | undefined {
  if (!days) return undefined;
  if (shift > 0) return days.last;
  return shift < 0 || compareDays(days.first, days.last) === 0 ? days.first : undefined;
}

function namedValue(
  { word, direction }: Named,
  anchor: Moment,
  tense: Tense | undefined,
): EdtfValue | undefined {
  if (word.kind === "weekday") {
    const day = dayOf(anchor);
    if (!day) return undefined;
    // "opened this Friday", told on a Monday, was the week before.
    if (direction === 0 && tense === "past") return previousWeekday(day, word.number, false);
    if (direction === 0) return addDays(day, word.number - weekday(day));
    return direction < 0 ? previousWeekday(day, word.number, true) : nextWeekday(day, word.number);
  }
  if (direction === 0 && word.number !== 24) return whole(word.kind, word.number, anchor.year);
  if (anchor.month === undefined || word.number === 24) return undefined;
  const [begins, ends] = word.kind === "month" ? [word.number, word.number] : seasonMonths(word.number);
  if (direction < 0) return whole(word.kind, word.number, anchor.year - (ends < anchor.month ? 0 : 1));
  return whole(word.kind, word.number, anchor.year + (begins > anchor.month ? 0 : 1));
}

const whole = (kind: string, number: number, year: number): Moment =>
  kind === "month" ? { year, month: number } : { year, division: number };

const seasonMonths = (division: number): readonly [number, number] => {
  const season: Moment = { year: 2000, division };
  return [firstDay(season)?.month ?? 1, lastDay(season)?.month ?? 12];
};

function reached({ unit, count, direction }: Reach, anchor: Moment): EdtfValue | undefined {
  if (unit === "year" && count > 100) return undefined;
  const now: Moment | undefined =
    unit === "year"
      ? { year: anchor.year }
      : anchor.month === undefined
        ? undefined
        : { year: anchor.year, month: anchor.month };
  if (!now) return undefined;
  const far: Moment =
    unit === "year"
      ? { year: now.year + direction * count }
      : addMonths({ year: now.year, month: now.month ?? 1 }, direction * count);
  return direction < 0 ? interval(far, now) : interval(now, far);
}
