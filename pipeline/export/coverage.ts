// What a release covers: from when to when, which countries, in which languages. Told by the data, never by a clock.
import {
  type CalendarDay,
  compareDays,
  type EdtfValue,
  firstDay,
  formatEdtf,
  isInterval,
  type Limit,
  lastDay,
  parseEdtf,
  precisionOf,
} from "../core/edtf.ts";
import { compareText } from "../core/keys.ts";
import type { Published } from "../flow.ts";
import type { PlaceRecord } from "../model/records/place.ts";

interface End {
  readonly day: CalendarDay;
  /** As precise as told (day, month or year), without marks of doubt; a season by its first or last month. */
  readonly told: string;
}

const DIGITS = { decade: 4, year: 4, division: 7, month: 7, day: 10 } as const;

function endOf(side: Limit, dayOf: (value: EdtfValue) => CalendarDay | undefined): End | undefined {
  const day = side === "open" ? undefined : dayOf(side);
  if (side === "open" || !day || day.year < 0) return undefined;
  return { day, told: formatEdtf(day).slice(0, DIGITS[precisionOf(side)]) };
}

function ends(edtf: string): { first?: End; last?: End } {
  const value = parseEdtf(edtf);
  if (!value) return {};
  const first = endOf(isInterval(value) ? value.start : value, firstDay);
  const last = endOf(isInterval(value) ? value.end : value, lastDay);
  return { ...(first ? { first } : {}), ...(last ? { last } : {}) };
}

/** The dates of the issues, and of the events that they report (those that they only refer to stay out). */
function* datesOf({ tables }: Published): Generator<string | undefined> {
  for (const { date } of tables.issues) yield date;
  for (const { core, status, startDate, endDate } of tables.events)
    if (core && status === "happened") yield* [startDate, endDate];
}

/** `2014-11/2016-10-17`, or undefined where nothing is dated. */
export function temporalCoverage(dataset: Published): string | undefined {
  let earliest: End | undefined;
  let latest: End | undefined;
  for (const date of datesOf(dataset)) {
    const { first, last } = date === undefined ? {} : ends(date);
    if (first && (!earliest || compareDays(first.day, earliest.day) <= 0)) earliest = first;
    if (last && (!latest || compareDays(last.day, latest.day) > 0)) latest = last;
  }
  return earliest && latest ? `${earliest.told}/${latest.told}` : undefined;
}

/** The date of the latest issue, where any is dated: the only date that a release may bear. */
export function latestIssue({ tables }: Published): string | undefined {
  const dates = [...tables.issues].flatMap(({ date }) => (date ? (ends(date).last ?? []) : []));
  return dates.sort((a, b) => compareDays(b.day, a.day))[0]?.told;
}

/** The countries named, those named most first. */
export const countries = ({ tables }: Published): PlaceRecord[] =>
  [...tables.places]
    .filter(({ type }) => type === "country")
    .sort((a, b) => b.mentionCount - a.mentionCount || compareText(a.id, b.id));

export const languages = ({ tables }: Published): string[] =>
  [...new Set([...tables.issues].map(({ language }) => language))].sort(compareText);
