// Which day a weekday is: the last one, the next one, or one of the stay told before.
import { addDays, type CalendarDay, compareDays, weekday } from "../../core/edtf.ts";
import type { Nearest } from "./resolve.ts";

/** The last such weekday up to a day, or before it. */
export function previousWeekday(day: CalendarDay, wanted: number, strictly: boolean): CalendarDay {
  const back = (weekday(day) - wanted + 7) % 7;
  return addDays(day, -(back === 0 && strictly ? 7 : back));
}

/** The first such weekday after a day. */
export function nextWeekday(day: CalendarDay, wanted: number): CalendarDay {
  const on = (wanted - weekday(day) + 7) % 7;
  return addDays(day, on === 0 ? 7 : on);
}

const LONGEST_STAY = 21;

/** "From 7 to 12 June ...; on Tuesday they": a day of the stay that is over, where no day outside of it was told since. */
export function weekdayOfStay(
  wanted: number,
  { stay, days }: Nearest,
  anchor: CalendarDay,
): CalendarDay | undefined {
  if (!stay || !days || compareDays(stay.last, anchor) > 0) return undefined;
  if (compareDays(days.first, stay.first) < 0 || compareDays(days.last, stay.last) > 0) return undefined;
  if (compareDays(addDays(stay.first, LONGEST_STAY), stay.last) < 0) return undefined;
  const told = previousWeekday(stay.last, wanted, false);
  return compareDays(told, stay.first) < 0 ? undefined : told;
}
