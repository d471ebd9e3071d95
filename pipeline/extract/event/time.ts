// Days as numbers, for comparing when events were.
import { addDays, dayNumber, firstDay as firstDayOf, parseEdtf } from "../../core/edtf.ts";
import type { Edtf } from "../../flow.ts";

/** The number of the first day of an EDTF value; undefined for what has none. */
export function firstDay(edtf: Edtf): number | undefined {
  const value = parseEdtf(edtf);
  const day = value && firstDayOf(value);
  return day && dayNumber(day);
}

/** Start and end of an EDTF value: an interval is cut in two, single days and months are starts only. */
export function limits(edtf: Edtf): { start: Edtf; end?: Edtf } {
  const [start = edtf, end] = edtf.split("/");
  return end && end !== ".." ? { start, end } : { start };
}

/** The day `count` days after a single day; undefined where the value is no single day. */
export function dayAfter(edtf: Edtf, count: number): Edtf | undefined {
  const value = /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? parseEdtf(edtf) : undefined;
  const day = value && firstDayOf(value);
  if (!day) return undefined;
  const { year, month, day: date } = addDays(day, count);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join(
    "-",
  );
}
