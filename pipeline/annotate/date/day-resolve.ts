// Which day a day told by another is: of the month, the week or the stay told before, or of the article's month.
import {
  addDays,
  addMonths,
  type CalendarDay,
  compareDays,
  daysInMonth,
  type EdtfValue,
  firstDay,
  interval,
  lastDay,
  weekday,
} from "../../core/edtf.ts";
import type { Day, MonthDay } from "./day.ts";
import type { Setting } from "./resolve.ts";
import { nextWeekday, previousWeekday } from "./weekday.ts";

/** The day as a value; none where nothing told before says which it is. */
export function resolveDay(day: Day, setting: Setting): EdtfValue | undefined {
  const { days } = setting.nearest;
  switch (day.kind) {
    case "month-day":
      return monthDay(day, setting);
    case "the-weekday":
      if (days && day.beside === 1) return nextWeekday(days.last, day.weekday);
      if (days && day.beside === -1) return previousWeekday(days.first, day.weekday, true);
      return days && addDays(days.first, (day.weekday - weekday(days.first) + 7) % 7);
    case "nth-day": {
      const { stay } = setting.nearest;
      const told = stay && (day.number === 0 ? stay.last : addDays(stay.first, day.number - 1));
      return told && compareDays(told, stay.last) <= 0 ? told : undefined;
    }
    case "week-day": {
      const anchor = anchorDay(setting);
      return anchor && addDays(anchor, day.weekday - weekday(anchor) + 7 * day.shift);
    }
  }
}

const anchorDay = ({ anchor }: Setting): CalendarDay | undefined =>
  anchor?.day === undefined ? undefined : firstDay(anchor);

type Month = { readonly year: number; readonly month: number };

function monthDay({ day, last, weekday: wanted }: MonthDay, setting: Setting): EdtfValue | undefined {
  for (const { year, month } of monthsOf(day, setting)) {
    if ((last ?? day) > daysInMonth(year, month)) continue;
    const told: CalendarDay = { year, month, day };
    if (wanted !== undefined && weekday(told) !== wanted) continue;
    return last === undefined ? told : interval(told, { year, month, day: last });
  }
  return undefined;
}

/** A number smaller by more tells a day of the next month, where that is not still to come. */
const BACK = 14;

/** The months that a day may lie in, the likeliest first. */
function monthsOf(day: number, { nearest, anchor, tense }: Setting): readonly Month[] {
  const months: Month[] = [];
  const { days, month } = nearest;
  if (days) {
    const here = { year: days.first.year, month: days.first.month };
    const after = { ...addMonths(here, 1), day };
    const limit = anchor && lastDay(anchor);
    const goesOn = day < days.first.day - BACK && limit !== undefined && compareDays(after, limit) <= 0;
    months.push(goesOn ? after : here);
  } else if (month) months.push(month);
  if (anchor?.month === undefined) return months;
  const here = { year: anchor.year, month: anchor.month };
  const isLater = anchor.day !== undefined && day > anchor.day;
  const shift = tense === "future" ? (isLater ? 0 : 1) : isLater ? -1 : 0;
  return [...months, addMonths(here, shift), here, addMonths(here, -1), addMonths(here, 1)];
}
