// What an entry of a calendar begins with where that is no whole date: a month or a season alone.
import { calendarWords, isSeason } from "../../lexicon/calendar.ts";
import type { Atom } from "../number/atoms.ts";
import type { Expression } from "./expression.ts";
import { readCalendar } from "./range.ts";

type Atoms = readonly Atom[];

const isCapital = (atom: Atom | undefined): boolean => atom?.kind === "word" && atom.text !== atom.lower;

/** The month or the season that an entry of a calendar begins with. */
export const openingOfEntry = (atoms: Atoms): Expression | undefined =>
  monthOfEntry(atoms) ?? seasonOfEntry(atoms);

/** The words before the colon of a calendar's entry, of which the last is a name. */
function isPlaceOfEntry(atoms: Atoms): boolean {
  const colon = atoms.findIndex(({ text }, at) => at < 12 && text === ":");
  return colon > 2 && isCapital(atoms[colon - 1]);
}

/** "November   The almanac comes out": a month before the name of what is to come. */
function monthOfEntry(atoms: Atoms): Expression | undefined {
  if (!isCapital(atoms[0]) || calendarWords.get(atoms[0]?.lower ?? "")?.kind !== "month") return undefined;
  const [calendar] = readCalendar(atoms, 0);
  if (!calendar || calendar.last || calendar.first.day !== undefined || calendar.first.to !== 1)
    return undefined;
  const after = atoms[1];
  const isBeforeName = isCapital(after) && !after?.glued && !/^(?:Day|Fair|Week)$/.test(after?.text ?? "");
  return isParted(atoms, 1) || isBeforeName
    ? { from: 0, to: 1, rule: "month-alone", confidence: 0.85, calendar }
    : undefined;
}

/** "autumn | Workshop", "Early summer, Lima: fair", "spring – course": a season told by a mark; a winter is of two years. */
function seasonOfEntry(atoms: Atoms): Expression | undefined {
  const at = /^(?:early|late|mid)$/.test(atoms[0]?.lower ?? "") ? (atoms[1]?.text === "-" ? 2 : 1) : 0;
  const word = isSeason(atoms[at]?.lower ?? "") ? calendarWords.get(atoms[at]?.lower ?? "") : undefined;
  if (!word || word.number === WINTER || !isParted(atoms, at + 1)) return undefined;
  const calendar = { first: { from: at, to: at + 1, division: word.number } };
  return { from: at, to: at + 1, rule: "season-alone", confidence: 0.85, calendar };
}

const WINTER = 24;

/** "November - fair of the mills", "July (day to be told), Rabat: workshop", "March, Lima: fair", "autumn | fair" */
function isParted(atoms: Atoms, at: number): boolean {
  const mark = atoms[at]?.text ?? "";
  if (/^[-–—:;]$/.test(mark)) return !atoms[at + 1]?.glued;
  return /^[,(]$/.test(mark) && isPlaceOfEntry(atoms);
}
