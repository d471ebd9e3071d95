// Counts that stand right behind a date: "Since 27 February 32 officers", "In June 1.2 million visitors", "In March 2019 14 schools".
import { calendarWords } from "../../lexicon/calendar.ts";
import type { Atom } from "../number/atoms.ts";
import type { Amount } from "./amount.ts";

/** A month's name in running text. */
export const isMonth = (atom: Atom | undefined): boolean =>
  atom !== undefined && atom.text !== atom.lower && calendarWords.get(atom.lower)?.kind === "month";

const isYear = (value: number): boolean => value >= 1900 && value <= 2099;

/** What a count is followed by: a word in small letters. */
const isCounting = (after: Atom | undefined): boolean =>
  after?.kind === "word" && after.text === after.lower && !after.glued;

/** Behind a month that has its day before it, or too great for a day: no day and no year. */
export function isBehindMonth(atoms: readonly Atom[], { from, to, value, figure }: Amount): boolean {
  if (isYear(value) && !figure.large) return false;
  if (!isCounting(atoms[to])) return false;
  const day = atoms[from - 2];
  const dated = day?.kind === "digits" && /^(?:[1-9]|[12]\d|3[01])$/.test(day.text);
  return dated || figure.large || value > 31;
}

/** "In 2018 45 students", "In March 2019 14 schools": behind a year that a preposition or a month leads. */
export function isBehindDatedYear(atoms: readonly Atom[], { from, to, value, figure }: Amount): boolean {
  if (!/^(?:19|20)\d\d$/.test(atoms[from - 1]?.text ?? "") || (isYear(value) && !figure.large)) return false;
  const lead = atoms[from - 2];
  return isCounting(atoms[to]) && (isMonth(lead) || /^(?:in|since|by|during|until)$/.test(lead?.lower ?? ""));
}
