// Days told by what was told before: "on the 17th", "Wednesday the 15th", "on the Friday", "the last day", "Tuesday last week".
import { wordSet } from "../../core/word-set.ts";

import { calendarWords } from "../../lexicon/calendar.ts";
import { ordinalWords } from "../../lexicon/numbers.ts";
import { lowerAt } from "../name/token.ts";
import type { Atom } from "../number/atoms.ts";
import { readDay, readMonth } from "./part.ts";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A day of the month of the dates around it, with its weekday where told; `last` ends a range. */
export interface MonthDay extends Stretch {
  readonly kind: "month-day";
  readonly day: number;
  readonly last?: number;
  readonly weekday?: number;
}

/** A weekday of the days told before ("on the Friday"), or the first one after or before them ("the following Friday"). */
export interface TheWeekday extends Stretch {
  readonly kind: "the-weekday";
  readonly weekday: number;
  readonly beside?: -1 | 1;
}

/** A day of the range told before, counted from its first; the last day is 0. */
export interface NthDay extends Stretch {
  readonly kind: "nth-day";
  readonly number: number;
}

/** A day of a week told from the article's date: "Tuesday last week". */
export interface WeekDay extends Stretch {
  readonly kind: "week-day";
  readonly weekday: number;
  readonly shift: number;
}

export type Day = MonthDay | TheWeekday | NthDay | WeekDay;

type Atoms = readonly Atom[];

/** The day of that kind that begins at an atom. */
export function readRelativeDay(atoms: Atoms, at: number): Day | undefined {
  const atom = atoms[at] as Atom;
  if (atom.kind === "digits") return monthDay(atoms, at);
  const word = calendarWords.get(atom.lower);
  if (word?.kind === "weekday" && word.bare && atom.text !== atom.lower)
    return (
      weekDay(atoms, at, word.number) ??
      dayOfWeek(atoms, at, word.number) ??
      theWeekday(atoms, at, word.number)
    );
  return besideWeekday(atoms, at) ?? nthDay(atoms, at);
}

const BESIDE: ReadonlyMap<string, -1 | 1> = new Map([
  ["following", 1],
  ["previous", -1],
  ["preceding", -1],
]);

/** "the following Monday". */
function besideWeekday(atoms: Atoms, at: number): TheWeekday | undefined {
  const beside = BESIDE.get(lowerAt(atoms, at));
  const word = beside && lowerAt(atoms, at - 1) === "the" && calendarWords.get(lowerAt(atoms, at + 1));
  if (!beside || !word || word.kind !== "weekday") return undefined;
  return { kind: "the-weekday", from: at, to: at + 2, weekday: word.number, beside };
}

const DAY_LEADS = wordSet("on until till from since by");

/** "on the 17th", "from the 5th to the 9th", where no month follows and the day is no attribute ("the 17th floor"). */
function monthDay(atoms: Atoms, at: number): MonthDay | undefined {
  if (lowerAt(atoms, at - 1) !== "the" || !(DAY_LEADS.has(lowerAt(atoms, at - 2)) || isPartOfDay(atoms, at)))
    return undefined;
  const first = ordinal(atoms, at);
  if (!first) return undefined;
  const link = ["to", "and", "-", "–"].includes(lowerAt(atoms, first.to)) ? first.to + 1 : undefined;
  const second =
    link === undefined ? undefined : ordinal(atoms, link + (lowerAt(atoms, link) === "the" ? 1 : 0));
  const to = (second ?? first).to;
  if (second && second.day <= first.day) return undefined;
  if (!endsDay(atoms, to, first.day) && !isDoneThen(atoms, at, to)) return undefined;
  return { kind: "month-day", from: at, to, day: first.day, ...(second ? { last: second.day } : {}) };
}

/** "had on the 5th cut the ribbon": behind a helper, no noun that is numbered. */
const isDoneThen = (atoms: Atoms, at: number, to: number): boolean =>
  /^(?:had|has|have|will|who|which)$/.test(lowerAt(atoms, at - 3)) &&
  /^(?:cut|set|put|met|led|split|cast|shut|broke|struck|lit)$/.test(lowerAt(atoms, to));

/** "on the evening of the 13th". */
const isPartOfDay = (atoms: Atoms, at: number): boolean =>
  lowerAt(atoms, at - 2) === "of" &&
  /^(?:morning|afternoon|evening|night|eve|noon|dawn|hours)$/.test(lowerAt(atoms, at - 3));

/** A day in figures with its ordinal ending, which no month follows. */
function ordinal(atoms: Atoms, at: number): { readonly day: number; readonly to: number } | undefined {
  const day = readDay(atoms, at);
  if (!day || day.to !== at + 2) return undefined;
  const next = lowerAt(atoms, day.to) === "of" ? day.to + 1 : day.to;
  return readMonth(atoms, next) ? undefined : day;
}

const HONORIFICS = wordSet("dr mr mrs ms prof professor sir he she they we it");
/** Parts of speech that a day goes before, but no attribute. */
const FREE = new Set(["VERB", "AUX", "PRON", "DET", "ADP", "CCONJ", "SCONJ", "ADV", "NUM"]);

/** Whether a day ends here: no noun follows that it would number. A plural has no number of its own. */
function endsDay(atoms: Atoms, to: number, day: number): boolean {
  const after = atoms[to];
  if (!after) return true;
  if (after.kind === "mark") return !after.glued || !"-–/".includes(after.text);
  if (after.lower === "of") return false;
  if (HONORIFICS.has(after.lower) || FREE.has(after.pos)) return true;
  if (after.text !== after.lower) return false;
  const partOf = after.lower === "part" && lowerAt(atoms, to + 1) === "of";
  return partOf || (day > 1 && after.lower.endsWith("s") && !after.lower.endsWith("ss"));
}

/** "Monday 26": a day in figures right behind its weekday, which counts nothing and tells no hour. */
function cardinal(atoms: Atoms, at: number): { readonly day: number; readonly to: number } | undefined {
  const text = lowerAt(atoms, at);
  const after = atoms[at + 1];
  // "Monday 3 May", "Monday 3 of May" are read as a whole.
  const month = after?.lower === "of" ? at + 2 : at + 1;
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(text) || readMonth(atoms, month)) return undefined;
  // "Monday 4 to Thursday 7 November" is read as a whole.
  if (/^(?:to|and|or|until|till|through|-|–)$/.test(after?.lower ?? "")) return undefined;
  const goesOn =
    after?.glued && ("-–/%'’".includes(after.text) || (".:".includes(after.text) && atoms[at + 2]?.glued));
  const isFree =
    /^\p{Lu}/u.test(after?.text ?? "A") ||
    (FREE.has(after?.pos ?? "") && after?.pos !== "NUM" && !/^[ap]\.?m/.test(after?.lower ?? ""));
  const ends = after?.kind === "mark" ? !goesOn : isFree;
  return ends ? { day: Number(text), to: at + 1 } : undefined;
}

/** "Wednesday the 15th", "Friday, 3rd", "Monday 26". */
function weekDay(atoms: Atoms, at: number, weekday: number): MonthDay | undefined {
  const bare = cardinal(atoms, at + 1);
  if (bare) return { kind: "month-day", from: at, to: bare.to, day: bare.day, weekday };
  const comma = lowerAt(atoms, at + 1) === "," ? at + 2 : at + 1;
  const day = ordinal(atoms, lowerAt(atoms, comma) === "the" ? comma + 1 : comma);
  return day && endsDay(atoms, day.to, day.day)
    ? { kind: "month-day", from: at, to: day.to, day: day.day, weekday }
    : undefined;
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** "Tuesday last week", "Thursday of next week". */
function dayOfWeek(atoms: Atoms, at: number, weekday: number): WeekDay | undefined {
  const of = lowerAt(atoms, at + 1) === "of" ? at + 2 : at + 1;
  const shift = WEEKS.get(lowerAt(atoms, of));
  return shift !== undefined && lowerAt(atoms, of + 1) === "week"
    ? { kind: "week-day", from: at, to: of + 2, weekday, shift }
    : undefined;
}

/** "on the Friday": no name that begins so ("the Friday Mosque") may follow. */
function theWeekday(atoms: Atoms, at: number, weekday: number): TheWeekday | undefined {
  if (lowerAt(atoms, at - 1) !== "the" || !DAY_LEADS.has(lowerAt(atoms, at - 2))) return undefined;
  const after = atoms[at + 1];
  const name = after?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(after.text) && !HONORIFICS.has(after.lower);
  if (name || (after?.glued && "-–'’".includes(after.text))) return undefined;
  return { kind: "the-weekday", from: at, to: at + 1, weekday };
}

const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ["opening", 1],
  ["last", 0],
  ["final", 0],
  ["closing", 0],
]);
const OWNERS = wordSet("the its their his her our");

/** "on the first day", "her last day"; "the last day of May" tells another. */
function nthDay(atoms: Atoms, at: number): NthDay | undefined {
  const number = NAMED_DAYS.get(lowerAt(atoms, at)) ?? ordinalWords.get(lowerAt(atoms, at));
  const ofDay = /^(?:morning|afternoon|evening|night)$/.test(lowerAt(atoms, at + 1));
  if (number === undefined || !(ofDay || lowerAt(atoms, at + 1) === "day")) return undefined;
  if (!OWNERS.has(lowerAt(atoms, at - 1))) return undefined;
  const of = lowerAt(atoms, at + 2) === "of" ? atoms[at + 3] : undefined;
  const dated = of && (of.kind === "digits" || calendarWords.has(of.lower) || of.lower === "each");
  return dated ? undefined : { kind: "nth-day", from: at, to: at + 2, number };
}
