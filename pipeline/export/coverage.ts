// What a release covers: from when to when, which countries, in which languages. Told by the data, never by a clock.
import { compareText } from "../core/keys.ts";
import type { Dataset } from "../flow.ts";
import { daysOf } from "../model/laws/bounds.ts";
import type { PlaceRecord } from "../model/records/place.ts";

interface Moment {
  readonly day: string;
  /** As told, as precise as told, without marks of doubt. */
  readonly told: string;
}

const plain = (moment: string): string => moment.replace(/[~?%]/g, "");

function ends(edtf: string): { first?: Moment; last?: Moment } {
  const [start = "", end = start] = edtf.split("/");
  const { first, last } = daysOf(edtf);
  return {
    ...(first ? { first: { day: first, told: plain(start).replace("X", "0") } } : {}),
    ...(last ? { last: { day: last, told: plain(end).replace("X", "9") } } : {}),
  };
}

/** The dates of the issues, and of the events that they report (those that they only refer to stay out). */
function datesOf({ tables }: Dataset): string[] {
  const events = tables.events.filter(({ core, status }) => core && status === "happened");
  const cells = [
    ...tables.issues.map(({ date }) => date),
    ...events.flatMap((e) => [e.startDate, e.endDate]),
  ];
  return cells.filter((cell) => cell !== undefined);
}

/** `2014-11/2016-10-17`, or undefined where nothing is dated. */
export function temporalCoverage(dataset: Dataset): string | undefined {
  const all = datesOf(dataset).map(ends);
  const earliest = all.flatMap(({ first }) => first ?? []).sort((a, b) => compareText(a.day, b.day))[0];
  const latest = all.flatMap(({ last }) => last ?? []).sort((a, b) => compareText(b.day, a.day))[0];
  return earliest && latest ? `${earliest.told}/${latest.told}` : undefined;
}

/** The date of the latest issue, where any is dated: the only date that a release may bear. */
export function latestIssue({ tables }: Dataset): string | undefined {
  const dates = tables.issues.flatMap(({ date }) => (date ? (ends(date).last ?? []) : []));
  return dates.sort((a, b) => compareText(b.day, a.day))[0]?.told;
}

/** The countries named, those named most first. */
export const countries = ({ tables }: Dataset): PlaceRecord[] =>
  tables.places
    .filter(({ type }) => type === "country")
    .sort((a, b) => b.mentionCount - a.mentionCount || compareText(a.id, b.id));

export const languages = ({ tables }: Dataset): string[] =>
  [...new Set(tables.issues.map(({ language }) => language))].sort(compareText);
