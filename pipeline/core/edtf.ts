// Dates as EDTF (ISO 8601-2): read, written, checked and reckoned with, on the proleptic Gregorian calendar.

import { remember } from "./remember.ts";

/** How sure a date is, ISO 8601-2 level 1: `?` uncertain, `~` approximate, `%` both. */
export type Mark = "~" | "?" | "%";

/** A day that exists. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * One date with the precision that is told: a decade (`199X`, level 1), a year, a part of a year (`division`: 21 to 24
 * seasons, level 1; 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves, level 2), a month or a day (level 0).
 */
export interface Moment {
  /** For a decade its first year. */
  readonly year: number;
  readonly decade?: true;
  readonly division?: number;
  readonly month?: number;
  readonly day?: number;
  readonly mark?: Mark;
}

/** An end of an interval; `open` is `..` of level 1. */
export type Limit = Moment | "open";

/** ISO 8601-2 interval (level 0), open on at most one side (level 1). */
export interface Interval {
  readonly start: Limit;
  readonly end: Limit;
}

export type EdtfValue = Moment | Interval;

export type Precision = "decade" | "year" | "division" | "month" | "day";

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

export const isRealDay = ({ year, month, day }: CalendarDay): boolean =>
  Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);

export const isInterval = (value: EdtfValue): value is Interval => "start" in value;

export function precisionOf(moment: Moment): Precision {
  if (moment.decade) return "decade";
  if (moment.division !== undefined) return "division";
  if (moment.month === undefined) return "year";
  return moment.day === undefined ? "month" : "day";
}

const MOMENT = /^(-?\d{3})([\dX])(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;

const isDivision = (number: number): boolean =>
  (number >= 21 && number <= 24) || (number >= 33 && number <= 41);

function parseMoment(text: string): Moment | undefined {
  const parts = MOMENT.exec(text);
  if (!parts) return undefined;
  const [, century, last, second, third, sign] = parts;
  const mark = sign ? { mark: sign as Mark } : {};
  if (last === "X") return second ? undefined : { year: Number(`${century}0`), decade: true, ...mark };
  const year = Number(`${century}${last}`) + 0;
  if (second === undefined) return { year, ...mark };
  const month = Number(second);
  if (isDivision(month)) return third ? undefined : { year, division: month, ...mark };
  if (month < 1 || month > 12) return undefined;
  if (third === undefined) return { year, month, ...mark };
  const day = Number(third);
  return isRealDay({ year, month, day }) ? { year, month, day, ...mark } : undefined;
}

/** Reads EDTF in the forms of the data contract; undefined for any other text and for days that do not exist. */
export const parseEdtf = (text: string): EdtfValue | undefined => readEdtf(text) || undefined;

const readEdtf = remember((text): EdtfValue | false => {
  const slash = text.indexOf("/");
  if (slash < 0) return parseMoment(text) ?? false;
  const start = parseLimit(text.slice(0, slash));
  const end = parseLimit(text.slice(slash + 1));
  if (!start || !end || (start === "open" && end === "open")) return false;
  const value: Interval = { start, end };
  return isOrdered(value) && value;
});

const parseLimit = (text: string): Limit | undefined => (text === ".." ? "open" : parseMoment(text));

/** Whether a text is EDTF of these forms: real days only, no end before its start. */
export const isEdtf = (text: string): boolean => parseEdtf(text) !== undefined;

const pad = (number: number, width: number): string => String(number).padStart(width, "0");

function formatMoment(moment: Moment): string {
  const sign = moment.year < 0 ? "-" : "";
  const digits = pad(Math.abs(moment.year), 4);
  const year = sign + (moment.decade ? `${digits.slice(0, 3)}X` : digits);
  const second = moment.division ?? moment.month;
  const month = second === undefined ? "" : `-${pad(second, 2)}`;
  const day = moment.day === undefined ? "" : `-${pad(moment.day, 2)}`;
  return `${year}${month}${day}${moment.mark ?? ""}`;
}

const formatLimit = (limit: Limit): string => (limit === "open" ? ".." : formatMoment(limit));

export const formatEdtf = (value: EdtfValue): string =>
  isInterval(value) ? `${formatLimit(value.start)}/${formatLimit(value.end)}` : formatMoment(value);

/** First and last month of each part of a year; winter reaches into the next year. A convention for sorting only. */
const DIVISIONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

const monthsOf = (moment: Moment): readonly [number, number] => {
  if (moment.month !== undefined) return [moment.month, moment.month];
  return (moment.division !== undefined && DIVISIONS[moment.division]) || [1, 12];
};

/** The first day that a date may mean, undefined where it is open. Seasons by the northern convention. */
export function firstDay(value: EdtfValue): CalendarDay | undefined {
  if (isInterval(value)) return value.start === "open" ? undefined : firstDay(value.start);
  const [month] = monthsOf(value);
  return { year: value.year, month, day: value.day ?? 1 };
}

/** The last day that a date may mean, undefined where it is open. */
export function lastDay(value: EdtfValue): CalendarDay | undefined {
  if (isInterval(value)) return value.end === "open" ? undefined : lastDay(value.end);
  const [, last] = monthsOf(value);
  const year = value.year + (value.decade ? 9 : 0) + (last > 12 ? 1 : 0);
  const month = last > 12 ? last - 12 : last;
  return { year, month, day: value.day ?? daysInMonth(year, month) };
}

/** Order of two days, earlier first. */
export const compareDays = (a: CalendarDay, b: CalendarDay): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

/** Order by first day, then by last; an open start comes first, an open end last. */
export function compareEdtf(a: EdtfValue, b: EdtfValue): number {
  const byStart = compareOpen(firstDay(a), firstDay(b), -1);
  return byStart || compareOpen(lastDay(a), lastDay(b), 1);
}

function compareOpen(a: CalendarDay | undefined, b: CalendarDay | undefined, open: number): number {
  if (a && b) return compareDays(a, b);
  return a ? -open : b ? open : 0;
}

/** Whether all that `inner` may mean lies in `outer`: `2016` covers `2016-06-05`. */
export function covers(outer: EdtfValue, inner: EdtfValue): boolean {
  return (
    compareOpen(firstDay(outer), firstDay(inner), -1) <= 0 &&
    compareOpen(lastDay(outer), lastDay(inner), 1) >= 0
  );
}

function isOrdered({ start, end }: Interval): boolean {
  const first = start === "open" ? undefined : firstDay(start);
  const last = end === "open" ? undefined : lastDay(end);
  return !first || !last || compareDays(first, last) <= 0;
}

/** An interval, or undefined where it would end before it starts or tell nothing; one moment where both ends are one. */
export function interval(start: Limit, end: Limit): EdtfValue | undefined {
  if (start === "open" && end === "open") return undefined;
  if (formatLimit(start) === formatLimit(end) && start !== "open") return start;
  const value: Interval = { start, end };
  return isOrdered(value) ? value : undefined;
}

/** The date with a mark of approximation or doubt on it (on both ends of an interval). */
export function marked(value: EdtfValue, mark: Mark): EdtfValue {
  if (!isInterval(value)) return { ...value, mark };
  const limit = (side: Limit): Limit => (side === "open" ? side : { ...side, mark });
  return { start: limit(value.start), end: limit(value.end) };
}

/** Days since 1970-01-01, by arithmetic alone (Howard Hinnant's days_from_civil). */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that is so many days after 1970-01-01: the inverse of dayNumber. */
export function dayOfNumber(number: number): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export const addDays = (day: CalendarDay, count: number): CalendarDay => dayOfNumber(dayNumber(day) + count);

/** A month so many months on; days are no part of it, so none is invented. */
export function addMonths(
  { year, month }: { readonly year: number; readonly month: number },
  count: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + count;
  const shifted = Math.floor(index / 12);
  return { year: shifted, month: index - shifted * 12 + 1 };
}

/** Day of the week by ISO 8601: Monday is 1, Sunday 7. */
export const weekday = (day: CalendarDay): number => {
  const since = dayNumber(day) + 3;
  return since - Math.floor(since / 7) * 7 + 1;
};
