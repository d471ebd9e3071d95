// What two cells of a record say fits together: no end before its start, no greatest value below the least.
import { numberOf, type Row, textOf } from "../row.ts";
import { type Fault, type Law, shown } from "./law.ts";

/** Pairs of columns that are the two ends of a span of time. */
const SPANS: readonly (readonly [string, string])[] = [
  ["startDate", "endDate"],
  ["from", "until"],
  ["firstSeen", "lastSeen"],
];
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  "21": ["03", "05"],
  "22": ["06", "08"],
  "23": ["09", "11"],
  "24": ["12", "12"],
};

/** First and last day that an EDTF value can mean, as texts that sort; undefined where a side is open or unusual. */
export function daysOf(edtf: string): { readonly first?: string; readonly last?: string } {
  const plain = edtf.replace(/[~?%]/g, "");
  const [start = "", end = start] = plain.split("/");
  const first = dayOf(start, "first");
  const last = dayOf(end, "last");
  return { ...(first ? { first } : {}), ...(last ? { last } : {}) };
}

function dayOf(moment: string, side: "first" | "last"): string | undefined {
  const [, year, month, day] = /^(\d{3}[\dX])(?:-(\d\d))?(?:-(\d\d))?$/.exec(moment) ?? [];
  if (!year) return undefined;
  const [low, high] = month === undefined ? ["01", "12"] : (SEASONS[month] ?? [month, month]);
  if (Number(low) > 12) return undefined;
  return side === "first"
    ? `${year.replace("X", "0")}-${low}-${day ?? "01"}`
    : `${year.replace("X", "9")}-${high}-${day ?? "31"}`;
}

/** Days of a month that there are, in the calendar that EDTF uses. */
function isRealDay(edtf: string): boolean {
  return [...edtf.matchAll(/(\d{4})-(\d\d)-(\d\d)/g)].every(([, year, month, day]) => {
    const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
    date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    return date.getUTCMonth() === Number(month) - 1;
  });
}

function backwardSpans(row: Row): Fault[] {
  return SPANS.flatMap(([from, until]): Fault[] => {
    const { first } = daysOf(textOf(row, from) ?? "");
    const { last } = daysOf(textOf(row, until) ?? "");
    if (!first || !last || first <= last) return [];
    const reason = `${until} ${shown(row[until])} lies before ${from} ${shown(row[from])}`;
    return [{ rule: "date-order", field: until, reason }];
  });
}

/** An event's date as one value says the same as its start and end. */
function dividedDate(row: Row): Fault[] {
  const whole = textOf(row, "edtf");
  if (whole === undefined) return [];
  const parts = [textOf(row, "startDate"), textOf(row, "endDate")];
  const told = parts.filter((part) => part !== undefined);
  if (
    told.length > 0 &&
    told.every((part) => whole.includes(part)) &&
    !(told.length === 1 && isClosed(whole, told))
  )
    return [];
  return [
    { rule: "date-divided", field: "edtf", reason: `edtf ${shown(whole)} is not the span of ${shown(told)}` },
  ];
}

/** A span with two ends, of which only one is told in a column of its own. */
const isClosed = (whole: string, told: readonly string[]): boolean =>
  whole.includes("/") && !whole.includes("..") && !told.includes(whole);

/** The law of what has to fit together in one record. */
export const boundsLaw: Law = ({ fields }, row) => {
  const faults = [...backwardSpans(row), ...dividedDate(row)];
  for (const [field, { kind }] of Object.entries(fields)) {
    const value = textOf(row, field);
    if (kind !== "date" || value === undefined) continue;
    const { first, last } = daysOf(value);
    if (!isRealDay(value))
      faults.push({ rule: "date-unreal", field, reason: `${field} ${shown(value)} is no day that exists` });
    else if (first && last && last < first)
      faults.push({ rule: "date-order", field, reason: `${field} ${shown(value)} ends before it starts` });
  }
  const least = numberOf(row, "value");
  const greatest = numberOf(row, "valueMax");
  if (least !== undefined && greatest !== undefined && greatest < least)
    faults.push({
      rule: "value-order",
      field: "valueMax",
      reason: `valueMax ${greatest} is below value ${least}`,
    });
  return faults;
};
