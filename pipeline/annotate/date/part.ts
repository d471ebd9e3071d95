// One calendar date as it is written, with the parts that are told and no others: "5 June", "June 2016", "12. 3. 2019".
import { daysInMonth } from "../../core/edtf.ts";
import { calendarWords } from "../../lexicon/calendar.ts";
import { ordinalWords } from "../../lexicon/numbers.ts";
import { type Atom, isHeadOfCode, isTailOfCode } from "../number/atoms.ts";
import { namedDecade } from "./decade.ts";

/** What is told of a date, between two atoms (end exclusive). */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly year?: number;
  /** A year told by its distance: "December last year" has -1. */
  readonly yearShift?: number;
  readonly month?: number;
  readonly day?: number;
  /** Season, quarter or half, as in EDTF. */
  readonly division?: number;
  readonly decade?: true;
  readonly weekday?: number;
  /** A day that does not exist, and is not made into another. */
  readonly unreal?: true;
}

type Atoms = readonly Atom[];

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
const ORDINAL_ENDINGS = new Set(["st", "nd", "rd", "th"]);

const isCapital = (atom: Atom | undefined): boolean => atom !== undefined && atom.text !== atom.lower;

/** Skips a mark or word where it stands. */
const skip = (atoms: Atoms, at: number, text: string): number => (atoms[at]?.lower === text ? at + 1 : at);

function digits(atoms: Atoms, at: number, lengths: readonly [number, number]): number | undefined {
  const atom = atoms[at];
  if (atom?.kind !== "digits") return undefined;
  return atom.text.length >= lengths[0] && atom.text.length <= lengths[1] ? Number(atom.text) : undefined;
}

/** A year of four digits that is no part of a longer code. */
export function readYear(atoms: Atoms, at: number): number | undefined {
  const year = digits(atoms, at, [4, 4]);
  if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return isHeadOfCode(atoms, at) && !isSeasonOfYears(atoms, at) ? undefined : year;
}

/** "2016/17". */
const isSeasonOfYears = (atoms: Atoms, at: number): boolean =>
  atoms[at + 1]?.text === "/" && atoms[at + 2]?.text.length === 2 && !isHeadOfCode(atoms, at + 2);

/** A day of a month, with its ordinal ending: "5", "5th". */
export function readDay(atoms: Atoms, at: number): { day: number; to: number } | undefined {
  const day = digits(atoms, at, [1, 2]);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const ending = atoms[at + 1];
  if (ending?.glued && ORDINAL_ENDINGS.has(ending.lower)) return { day, to: at + 2 };
  return isHeadOfCode(atoms, at) ? undefined : { day, to: at + 1 };
}

function ordinalDay(atoms: Atoms, at: number): { day: number; to: number } | undefined {
  const day = ordinalWords.get(atoms[at]?.lower ?? "");
  return day !== undefined && atoms[at + 1]?.lower === "of" ? { day, to: at + 1 } : undefined;
}

/** A month's name, capital, with the point of a short form. */
export function readMonth(atoms: Atoms, at: number): { month: number; to: number } | undefined {
  const atom = atoms[at];
  if (atom?.kind !== "word" || !isCapital(atom)) return undefined;
  const word = calendarWords.get(atom.lower);
  if (word?.kind !== "month") return undefined;
  const pointed = !word.bare && atoms[at + 1]?.text === "." && atoms[at + 1]?.glued;
  return { month: word.number, to: pointed ? at + 2 : at + 1 };
}

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** Adds the year that follows: "2016", ", 2016", "of 2016", "last year", "of this year". */
export function withYear(atoms: Atoms, part: Part): Part {
  const plain = readYear(atoms, part.to);
  if (plain !== undefined) return { ...part, year: plain, to: part.to + 1 };
  const comma = skip(atoms, part.to, ",");
  const afterComma = comma > part.to ? readYear(atoms, comma) : undefined;
  if (afterComma !== undefined && !countsSomething(atoms, comma))
    return { ...part, year: afterComma, to: comma + 1 };
  const of = skip(atoms, part.to, "of");
  const afterOf = of > part.to ? readYear(atoms, of) : undefined;
  if (afterOf !== undefined) return { ...part, year: afterOf, to: of + 1 };
  const shift = YEAR_SHIFTS.get(atoms[of]?.lower ?? "");
  if (shift !== undefined && atoms[of + 1]?.lower === "year")
    return { ...part, yearShift: shift, to: of + 2 };
  return part;
}

/** "5 June, 2000 people": a number that counts is no year. */
function countsSomething(atoms: Atoms, at: number): boolean {
  const after = atoms[at + 1];
  return after?.pos === "NOUN" && !isCapital(after) && after.lower.endsWith("s");
}

/** Marks a day that no month of that year has. Without a year, 29 February may be. */
export function checked(part: Part): Part {
  const { day, month, year } = part;
  if (day === undefined || month === undefined) return part;
  return day >= 1 && day <= daysInMonth(year ?? 2000, month) ? part : { ...part, unreal: true };
}

/** What follows day and month: the year, and a weekday in brackets before or behind it ("June 5 (Sun), 2016"). */
export function readOn(atoms: Atoms, part: Part): Part {
  const dated = withYear(atoms, { ...part, to: behindWeekday(atoms, part.to) });
  return checked({ ...dated, to: behindWeekday(atoms, dated.to) });
}

function behindWeekday(atoms: Atoms, at: number): number {
  const found = atoms[at]?.text === "(" ? weekdayAt(atoms, at + 1) : undefined;
  return found && atoms[found.to]?.text === ")" ? found.to + 1 : at;
}

/** "5 June [2016]", "5th of June", "the fifth of June". */
function dayFirst(atoms: Atoms, at: number): Part | undefined {
  const day = readDay(atoms, at) ?? ordinalDay(atoms, at);
  if (!day) return undefined;
  const month = readMonth(atoms, skip(atoms, skip(atoms, day.to, "."), "of"));
  if (!month) return undefined;
  return readOn(atoms, { from: at, to: month.to, day: day.day, month: month.month });
}

/** "June 5[, 2016]", "June 2016", "June". */
function monthFirst(atoms: Atoms, at: number): Part | undefined {
  const month = readMonth(atoms, at);
  if (!month) return undefined;
  const alone: Part = { from: at, to: month.to, month: month.month };
  const day = readDay(atoms, skip(atoms, month.to, "the"));
  const counted = day && atoms[at - 1]?.lower === "in" && countsSomething(atoms, day.to - 1);
  if (day && !counted) return readOn(atoms, { ...alone, to: day.to, day: day.day });
  const dated = withYear(atoms, alone);
  return dated.to > alone.to || calendarWords.get(atoms[at]?.lower ?? "")?.bare ? dated : undefined;
}

/** Numbers alone: "2016-06-05", "14.03.2013", "12. 3. 2019", "25/6/2016" (only where day and month cannot be mistaken). */
function numeric(atoms: Atoms, at: number): Part | undefined {
  const mark = atoms[at + 1]?.text;
  if (mark === undefined || !"-./".includes(mark) || atoms[at + 3]?.text !== mark) return undefined;
  if (!atoms[at + 1]?.glued || !atoms[at + 3]?.glued) return undefined;
  const from = at;
  const to = at + 5;
  if (mark === "-") {
    const [year, month, day] = [
      readYear(atoms, at),
      digits(atoms, at + 2, [2, 2]),
      digits(atoms, at + 4, [2, 2]),
    ];
    if (year === undefined || month === undefined || day === undefined || month > 12) return undefined;
    return checked({ from, to, year, month, day });
  }
  const first = digits(atoms, at, [1, 2]);
  const second = digits(atoms, at + 2, [1, 2]);
  const year = readYear(atoms, at + 4);
  if (first === undefined || second === undefined || year === undefined) return undefined;
  return dayAndMonth(first, second, mark === ".", { from, to, year });
}

function dayAndMonth(first: number, second: number, dayFirst: boolean, rest: Part): Part | undefined {
  if (dayFirst || first === second || first > 12)
    return second <= 12 && second > 0 ? checked({ ...rest, day: first, month: second }) : undefined;
  return second > 12 && first > 0 ? checked({ ...rest, day: second, month: first }) : undefined;
}

/** "autumn of 2015", "spring 2016", "summer last year": a season only with its year. */
function season(atoms: Atoms, at: number): Part | undefined {
  const word = calendarWords.get(atoms[at]?.lower ?? "");
  if (word?.kind !== "season") return undefined;
  const dated = withYear(atoms, { from: at, to: at + 1, division: word.number });
  return dated.to > at + 1 ? dated : undefined;
}

const PERIODS: Readonly<Record<string, readonly [number, number]>> = { quarter: [32, 4], half: [39, 2] };

/** "first quarter of 2016", "second half of 2016", "Q3 2016". */
function partOfYear(atoms: Atoms, at: number): Part | undefined {
  const quarter = atoms[at]?.text === "Q" && atoms[at + 1]?.glued ? digits(atoms, at + 1, [1, 1]) : undefined;
  const ordinal = ordinalWords.get(atoms[at]?.lower ?? "");
  const [base, count] = (quarter ? PERIODS.quarter : PERIODS[atoms[at + 1]?.lower ?? ""]) ?? [0, 0];
  const number = quarter ?? ordinal ?? 0;
  if (number < 1 || number > count) return undefined;
  const dated = withYear(atoms, { from: at, to: at + 2, division: base + number });
  return dated.to > at + 2 ? dated : undefined;
}

/** "1990s", "1990's". The first decade of a century cannot be told from the century. */
function decade(atoms: Atoms, at: number): Part | undefined {
  const year = digits(atoms, at, [4, 4]);
  if (year === undefined || year % 10 || year % 100 === 0 || year < FIRST_YEAR || year > LAST_YEAR)
    return undefined;
  const apostrophe = atoms[at + 1]?.glued && /^['’]$/.test(atoms[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const ending = atoms[apostrophe];
  if (!ending?.glued || ending.lower !== "s") return undefined;
  return { from: at, to: apostrophe + 1, year, decade: true };
}

/** A weekday's name; short forms only before a comma or a date. */
function weekdayAt(atoms: Atoms, at: number): { weekday: number; to: number } | undefined {
  const atom = atoms[at];
  if (atom?.kind !== "word" || !isCapital(atom)) return undefined;
  const word = calendarWords.get(atom.lower);
  if (word?.kind !== "weekday") return undefined;
  return { weekday: word.number, to: word.bare ? at + 1 : skip(atoms, at + 1, ".") };
}

/** "Tuesday[,] April 10", "Tue. 10 April", "Tuesday (10/4)", and a weekday alone. */
function withWeekday(atoms: Atoms, at: number): Part | undefined {
  const found = weekdayAt(atoms, at);
  if (!found) return undefined;
  const told = dayBehind(atoms, found.to);
  if (told) return { ...told, from: at };
  return calendarWords.get(atoms[at]?.lower ?? "")?.bare
    ? { from: at, to: at + 1, weekday: found.weekday }
    : undefined;
}

/** "last Monday (21/8)", "last Monday, May 6": the day that is told behind. */
function thatWeekday(atoms: Atoms, at: number): Part | undefined {
  if (!/^(?:last|next)$/.test(atoms[at]?.lower ?? "")) return undefined;
  const found = weekdayAt(atoms, at + 1);
  const told = found && dayBehind(atoms, found.to);
  return told && { ...told, from: at };
}

/** The day that is told behind a weekday: "(21 August)", ", April 10", "the 10th of April". */
function dayBehind(atoms: Atoms, at: number): Part | undefined {
  const closed = dayInBrackets(atoms, at);
  if (closed) return closed;
  const next = skip(atoms, skip(atoms, at, ","), "the");
  const date = dayFirst(atoms, next) ?? numericAt(atoms, next) ?? monthFirst(atoms, next);
  return date?.day === undefined ? undefined : date;
}

/** The day in brackets right behind a weekday: "(21 August)", "(21/8)", "(21.8.)"; without a year only where day and month cannot be mistaken. */
function dayInBrackets(atoms: Atoms, at: number): Part | undefined {
  if (atoms[at]?.text !== "(") return undefined;
  const date = dayFirst(atoms, at + 1) ?? numeric(atoms, at + 1) ?? dayAndMonthAlone(atoms, at + 1);
  return date?.day !== undefined && atoms[date.to]?.text === ")" ? { ...date, to: date.to + 1 } : undefined;
}

/** "21/8", "21.8.": whoever writes points puts the day first. */
function dayAndMonthAlone(atoms: Atoms, at: number): Part | undefined {
  const [first, second] = [digits(atoms, at, [1, 2]), digits(atoms, at + 2, [1, 2])];
  const mark = atoms[at + 1]?.text;
  if ((mark !== "/" && mark !== ".") || first === undefined || second === undefined) return undefined;
  // "(12.4)" is a figure.
  if (mark === "." && atoms[at + 3]?.text !== ".") return undefined;
  const to = mark === "." ? at + 4 : at + 3;
  return dayAndMonth(first, second, mark === ".", { from: at, to });
}

const numericAt = (atoms: Atoms, at: number): Part | undefined =>
  isTailOfCode(atoms, at) ? undefined : numeric(atoms, at);

/** The date that begins at an atom, a year alone included (whether that is a date, its neighbours tell). */
export function readPart(atoms: Atoms, at: number): Part | undefined {
  const atom = atoms[at];
  if (!atom || atom.kind === "mark") return undefined;
  if (atom.kind === "word") {
    return (
      withWeekday(atoms, at) ??
      thatWeekday(atoms, at) ??
      monthFirst(atoms, at) ??
      season(atoms, at) ??
      partOfYear(atoms, at) ??
      namedDecade(atoms, at) ??
      (ordinalWords.has(atom.lower) ? dayFirst(atoms, at) : undefined)
    );
  }
  const year = readYear(atoms, at);
  const alone: Part | undefined = year === undefined ? undefined : { from: at, to: at + 1, year };
  return numeric(atoms, at) ?? dayFirst(atoms, at) ?? decade(atoms, at) ?? alone;
}
