// Calendar dates and their ranges and lists, which share day, month and year: "9 to 15 October 2016", "28 June-1 July 2016".
import { wordSet } from "../../core/word-set.ts";
import { isWeekday as isWeekdayName } from "../../lexicon/calendar.ts";
import type { Atom } from "../number/atoms.ts";
import { checked, type Part, readDay, readOn, readPart } from "./part.ts";

/** One date, or two with what lies between. */
export interface Calendar {
  readonly first: Part;
  readonly last?: Part;
}

type Atoms = readonly Atom[];

interface Link {
  readonly to: number;
  readonly kind: "to" | "and";
}

const TO = wordSet("- – — − to until till through");
const AND = new Set(["and", "&", "/"]);

/** The date up to which a day told by its distance lasts: "today until 30 August". */
export function readUntil(atoms: Atoms, at: number): Part | undefined {
  const link = linkAt(atoms, at);
  const last = link?.kind === "to" ? readPart(atoms, link.to) : undefined;
  return last?.month === undefined || last.unreal ? undefined : last;
}

function linkAt(atoms: Atoms, at: number): Link | undefined {
  const text = atoms[at]?.lower ?? "";
  if (text === "-" && atoms[at + 1]?.text === "-" && atoms[at + 1]?.glued) return { to: at + 2, kind: "to" };
  if (TO.has(text)) return { to: skipThe(atoms, at + 1), kind: "to" };
  return AND.has(text) ? { to: skipThe(atoms, at + 1), kind: "and" } : undefined;
}

const skipThe = (atoms: Atoms, at: number): number => (atoms[at]?.lower === "the" ? at + 1 : at);

/** The dates that begin at an atom: mostly one, one range, or a list whose members share month and year. */
export function readCalendar(atoms: Atoms, at: number): Calendar[] {
  const listed = dayList(atoms, at);
  if (listed) return listed;
  const first = dayUnderWeekday(atoms, at) ?? readPart(atoms, at);
  if (!first) return [];
  const link = linkAt(atoms, first.to);
  const ranged = link ? range(atoms, first, link) : undefined;
  return (ranged && underWeekdays(atoms, ranged)) ?? ranged ?? [{ first }];
}

/** "Monday 4" of "Monday 4 to Thursday 7 November": the month is told with the second day. */
function dayUnderWeekday(atoms: Atoms, at: number): Part | undefined {
  if (!isWeekday(atoms, at)) return undefined;
  const day = readDay(atoms, atoms[at + 1]?.text === "," ? at + 2 : at + 1);
  const link = day && linkAt(atoms, day.to);
  const last = link && readPart(atoms, link.to);
  if (!day || !last?.day || last.month === undefined) return undefined;
  const { month, year } = last;
  return checked({
    from: at,
    to: day.to,
    day: day.day,
    month: day.day < last.day ? month : ((month + 10) % 12) + 1,
    ...(year === undefined ? {} : { year }),
  });
}

const isWeekday = (atoms: Atoms, at: number): boolean =>
  atoms[at]?.kind === "word" && isWeekdayName(atoms[at]?.lower ?? "");

/** "Wednesday and Thursday": two days running are one stretch, others a day each. */
const pairOfWeekdays = (first: Part, last: Part): Calendar[] =>
  last.weekday === ((first.weekday ?? 0) % 7) + 1 ? [{ first, last }] : [{ first }, { first: last }];

/** "Thursday and Friday, 6-7 September": weekdays before a range of days are part of it. */
function underWeekdays(atoms: Atoms, [weekdays]: readonly Calendar[]): Calendar[] | undefined {
  const end = weekdays?.last;
  if (!weekdays || !end || end.weekday === undefined || end.day !== undefined) return undefined;
  const [days] = readCalendar(atoms, skipThe(atoms, atoms[end.to]?.text === "," ? end.to + 1 : end.to));
  if (!days?.last || days.first.day === undefined) return undefined;
  return [{ first: { ...days.first, from: weekdays.first.from }, last: days.last }];
}

/** Days listed before one month; longer lists are no dates. */
const LONGEST_LIST = 8;

/** "9 to 15 October 2016", "13 and 14 March", "3, 4 and 5 May", "3 and 10 May" (two dates). */
function dayList(atoms: Atoms, at: number): Calendar[] | undefined {
  if (atoms[at]?.kind !== "digits" || isNumberOf(atoms, at)) return undefined;
  const days: { from: number; to: number; day: number }[] = [];
  let next = at;
  for (;;) {
    const day = readDay(atoms, next);
    if (!day || days.length > LONGEST_LIST) return undefined;
    days.push({ from: next, to: day.to, day: day.day });
    if (atoms[day.to]?.text !== ",") break;
    next = day.to + 1;
  }
  const before = days.at(-1);
  const link = before ? linkAt(atoms, before.to) : undefined;
  const last = link && readPart(atoms, link.to);
  if (!link || !last?.day || last.month === undefined) return undefined;
  if (atoms[link.to]?.kind !== "digits") return undefined;
  const { month, year, yearShift } = last;
  const shared = {
    month,
    ...(year === undefined ? {} : { year }),
    ...(yearShift === undefined ? {} : { yearShift }),
  };
  const parts = [...days.map((day) => checked({ ...day, ...shared })), last];
  const ranged = link.kind === "to" || atoms[at - 1]?.lower === "between";
  return joined(parts, ranged && days.length === 1);
}

/** "No. 2 – 29 June": the number of an issue before its date. */
const isNumberOf = (atoms: Atoms, at: number): boolean =>
  /^(?:no|nr|n°|nº|num|number|issue|vol|volume)$/.test(
    atoms[atoms[at - 1]?.text === "." ? at - 2 : at - 1]?.lower ?? "",
  );

/** Parts as one range where they follow each other day by day (or the text says "to"), else each for itself. */
function joined(parts: readonly Part[], ranged: boolean): Calendar[] {
  const first = parts[0] as Part;
  const last = parts.at(-1) as Part;
  const follows = parts.every(
    (part, index) => index === 0 || part.day === ((parts[index - 1] as Part).day ?? 0) + 1,
  );
  const rising = (first.day ?? 0) < (last.day ?? 0);
  if (rising && (ranged || follows)) return [{ first, last }];
  return parts.map((part) => ({ first: part }));
}

function range(atoms: Atoms, first: Part, link: Link): Calendar[] | undefined {
  const between = isBetween(atoms, first);
  const last =
    secondDay(atoms, first, link) ?? shortYear(atoms, first, link) ?? secondPart(atoms, first, link);
  if (!last || last.unreal) return undefined;
  const [start, end] = shared(first, last);
  if (link.kind === "and" && !between && !isYear(first)) {
    if (isOverMonth(first, last)) return [{ first: start, last: end }];
    const weekdays = first.weekday !== undefined && first.day === undefined;
    if (weekdays) return underWeekdays(atoms, [{ first, last }]) ?? pairOfWeekdays(first, last);
    if (first.day === undefined && last.day === undefined && last.year === undefined && isNext(start, end))
      return [{ first: start, last: end }];
    const ahead = first.day !== undefined && isWeekday(atoms, first.from) && isWeekday(atoms, last.from);
    if (first.year !== undefined || first.yearShift !== undefined || !(ahead || sharesYear(first, last)))
      return undefined;
    if (!isNext(start, end)) return [{ first: start }, { first: end }];
  }
  return [{ first: start, last: end }];
}

const isBetween = (atoms: Atoms, first: Part): boolean => atoms[first.from - 1]?.lower === "between";

const sharesYear = (first: Part, last: Part): boolean =>
  last.year !== undefined ||
  last.yearShift !== undefined ||
  (first.day !== undefined && last.from === last.to - 1);

/** "August 6-15", "June 5 and 6, 2016": the second day of the same month. */
function secondDay(atoms: Atoms, first: Part, { to }: Link): Part | undefined {
  if (first.day === undefined || first.month === undefined || first.year !== undefined) return undefined;
  const day = readDay(atoms, to);
  if (!day || readPart(atoms, to)?.month !== undefined) return undefined;
  const last = readOn(atoms, { from: to, to: day.to, day: day.day, month: first.month });
  return atoms[first.to - 1]?.kind === "digits" || atoms[first.to - 1]?.glued ? last : undefined;
}

/** "2016-17", "2016/17": two digits for the year that follows, or a later one after a dash. */
function shortYear(atoms: Atoms, first: Part, { to }: Link): Part | undefined {
  const atom = atoms[to];
  if (!isYear(first) || first.year === undefined || atom?.kind !== "digits" || atom.text.length !== 2)
    return undefined;
  const year = Math.floor(first.year / 100) * 100 + Number(atom.text);
  const next = year === first.year + 1 || (Number(atom.text) === 0 && first.year % 100 === 99);
  if (!next && (year <= first.year || atoms[to - 1]?.text === "/")) return undefined;
  if (!atom.glued || (atoms[to + 1]?.glued === true && atoms[to + 1]?.kind !== "mark")) return undefined;
  return { from: to, to: to + 1, year: next ? first.year + 1 : year };
}

const isYear = (part: Part): boolean =>
  part.month === undefined && part.division === undefined && part.weekday === undefined && !part.decade;

const EDGES = new Set(["end", "beginning", "start", "middle"]);

/** "the end of March [2022]": a month or a year, told by its edge. */
function edgePart(atoms: Atoms, at: number): Part | undefined {
  if (!EDGES.has(atoms[at]?.lower ?? "") || atoms[at + 1]?.lower !== "of") return undefined;
  const part = readPart(atoms, at + 2);
  return part && part.day === undefined && part.weekday === undefined ? { ...part, from: at } : undefined;
}

function secondPart(atoms: Atoms, first: Part, { to, kind }: Link): Part | undefined {
  const edge = kind === "to" || isBetween(atoms, first) ? edgePart(atoms, to) : undefined;
  const last = edge ?? readPart(atoms, to);
  if (!last) return undefined;
  // "1 June to the end of August": a month's edge is as exact as a day.
  if (edge?.month !== undefined && first.day !== undefined && first.month !== undefined) return edge;
  // "June/July 2015": of what a slash joins, only months and seasons are dates.
  const months = first.day === undefined && last.day === undefined && !isYear(first) && !isYear(last);
  if (atoms[to - 1]?.text === "/" && !months) return undefined;
  // "4 October to March 2022": the end may be less exact than the start.
  const lesser =
    kind === "to" && last.day === undefined && last.month !== undefined && last.year !== undefined;
  if (lesser && first.day !== undefined && first.year === undefined && first.month !== undefined) return last;
  // "2018 to January 2025": or more exact.
  if (lesser && isYear(first) && (first.year ?? 0) < (last.year ?? 0)) return last;
  const alike =
    (first.day === undefined) === (last.day === undefined) &&
    (first.month === undefined) === (last.month === undefined) &&
    (first.division === undefined) === (last.division === undefined) &&
    (first.weekday === undefined) === (last.weekday === undefined) &&
    first.decade === last.decade;
  const years = kind === "and" && isYear(first) && !isBetween(atoms, first);
  return !alike || (years && !areRunning(atoms, first, last)) ? undefined : last;
}

/** "in 2019 and 2020": two years running, told as one time. */
const areRunning = (atoms: Atoms, first: Part, last: Part): boolean =>
  /^(?:in|during|throughout)$/.test(atoms[first.from - 1]?.lower ?? "") &&
  first.year !== undefined &&
  last.year === first.year + 1 &&
  !first.decade;

/** Both ends with the year that only one of them tells; a range over New Year begins in the year before. */
function shared(first: Part, last: Part): readonly [Part, Part] {
  const over = (first.month ?? 0) > (last.month ?? 0) ? 1 : 0;
  if (first.year === undefined && last.year !== undefined)
    return [checked({ ...first, year: last.year - over }), last];
  if (first.yearShift === undefined && last.yearShift !== undefined)
    return [{ ...first, yearShift: last.yearShift - over }, last];
  if (first.year !== undefined && last.year === undefined && last.month !== undefined)
    return [first, checked({ ...last, year: first.year + over })];
  return [first, last];
}

/** "30 April and 1 May": the last day of a month and the first of the next. */
const isOverMonth = (first: Part, last: Part): boolean =>
  last.day === 1 &&
  first.month !== undefined &&
  last.month === (first.month % 12) + 1 &&
  first.day !== undefined &&
  (first.month === 2 ? first.day >= 28 : first.day === (/^(?:4|6|9|11)$/.test(`${first.month}`) ? 30 : 31));

function isNext(first: Part, last: Part): boolean {
  if (first.month === last.month && first.day !== undefined) return last.day === first.day + 1;
  return first.day === undefined && last.day === undefined && last.month === (first.month ?? 0) + 1;
}
