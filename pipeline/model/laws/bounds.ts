// What two cells of a record say fits together: no end before its start, no greatest value below the least.
import { compareDays, type EdtfValue, firstDay, lastDay, parseEdtf } from "../../core/edtf.ts";
import { numberOf, type Row, textOf } from "../row.ts";
import { type Fault, type Law, shown } from "./law.ts";

/** Pairs of columns that are the two ends of a span of time. */
const SPANS: readonly (readonly [string, string])[] = [
  ["startDate", "endDate"],
  ["from", "until"],
  ["firstSeen", "lastSeen"],
];

/** The date in a cell; undefined where there is none, or none that exists. */
const dateIn = (row: Row, field: string): EdtfValue | undefined => parseEdtf(textOf(row, field) ?? "");

function backwardSpans(row: Row): Fault[] {
  return SPANS.flatMap(([from, until]): Fault[] => {
    const start = dateIn(row, from);
    const end = dateIn(row, until);
    const first = start && firstDay(start);
    const last = end && lastDay(end);
    if (!first || !last || compareDays(first, last) <= 0) return [];
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
    if (kind !== "date" || row[field] === undefined || dateIn(row, field)) continue;
    const reason = `${field} ${shown(row[field])} has a day that does not exist, or an end before its start`;
    faults.push({ rule: "date-unreal", field, reason });
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
