// Names of months, seasons and weekdays, and ordinal words, as the date grammar looks them up.
import { listOf, loadTable } from "./table.ts";

export interface CalendarWord {
  readonly kind: "month" | "season" | "weekday";
  readonly number: number;
  /** May stand as a date by itself ("in December", "on Monday"). */
  readonly bare: boolean;
}

const rows = loadTable("months");

/** By lower-case name or short form. */
export const calendarWords: ReadonlyMap<string, CalendarWord> = new Map(
  rows.map(({ name = "", kind, number, bare }) => [
    name,
    { kind: kind as CalendarWord["kind"], number: Number(number), bare: bare === "yes" },
  ]),
);

/** "summer", "autumn". */
export const isSeason = (lower: string): boolean => calendarWords.get(lower)?.kind === "season";

/** "monday", "mon". */
export const isWeekday = (lower: string): boolean => calendarWords.get(lower)?.kind === "weekday";

/** "may", "oct", "oct." */
export const isMonth = (lower: string): boolean =>
  calendarWords.get(lower.endsWith(".") ? lower.slice(0, -1) : lower)?.kind === "month";

export interface PlanPeriod {
  /** Lower-case words that name the state whose period it is. */
  readonly who: readonly string[];
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

export const planPeriods: readonly PlanPeriod[] = loadTable("plan-periods").map((row) => ({
  who: listOf(row.who),
  number: Number(row.number),
  from: Number(row.from),
  to: Number(row.to),
}));
