// Prepositional phrases behind a verb or its object, with the dates, adverbs and commas between them.
import type { VerbStart } from "./head.ts";
import { readList } from "./noun.ts";
import type { NounPhrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import { DETERMINERS, isAdverb, isDate, isPreposition, RELATIVES } from "./word.ts";

export interface PrepositionalPhrase {
  readonly preposition: string;
  readonly phrases: readonly NounPhrase[];
  /** Index of the preposition. */
  readonly at: number;
}

/** What a preposition governs in the phrases of a clause or the complements of a noun: those named behind "by". */
export const governed = (
  phrases: readonly Pick<PrepositionalPhrase, "preposition" | "phrases">[],
  preposition: string,
): NounPhrase[] => phrases.flatMap((phrase) => (phrase.preposition === preposition ? phrase.phrases : []));

/** What "of" governs behind a noun: "the Board" of "the meeting of the Board". */
export const governedOf = (phrase: Pick<NounPhrase, "complements"> | undefined): readonly NounPhrase[] =>
  phrase === undefined || phrase.complements.length === 0 ? NOTHING : governed(phrase.complements, "of");

const NOTHING: readonly NounPhrase[] = [];

/** Prepositional phrases, dates and adverbs one after the other. */
export function readPhrases(
  units: readonly Unit[],
  start: number,
  isVerb: VerbStart,
  closed = false,
): { phrases: PrepositionalPhrase[]; end: number } {
  const phrases: PrepositionalPhrase[] = [];
  let at = start;
  while (at < units.length) {
    const unit = units[at] as Unit;
    const close = unit.lower === "," ? closeOfDay(units, at, isVerb) : at;
    if (close > at) at = close;
    // "was taught, inter alia, by A"
    else if (behindOthers(units, at) > at && isPreposition(units[at + 4])) at += 4;
    else if (isPassedOver(units, at, isVerb, phrases.length > 0)) at++;
    // "was signed as well by A": no company that is told by "as well as".
    else if (unit.lower === "as" && units[at + 1]?.lower === "well" && units[at + 2]?.lower !== "as") at += 2;
    else if (isPreposition(unit) || unit.lower === "as") {
      const list = readList(units, behindOthers(units, at + 1), isVerb, undefined, closed);
      const last = list.at(-1);
      if (last) phrases.push({ preposition: unit.lower, phrases: list, at });
      at = last?.end ?? at + 1;
    } else break;
  }
  return { phrases, end: at };
}

/** The comma that closes what a day is called: "on 17 April, the second day of the fair, by A"; the place itself elsewhere. */
function closeOfDay(units: readonly Unit[], at: number, isVerb: VerbStart): number {
  if (!isDate(units[at - 1]) || !DETERMINERS.has(units[at + 1]?.lower ?? "")) return at;
  if (![2, 3].some((behind) => DAYS.has(units[at + behind]?.lower ?? ""))) return at;
  for (let close = at + 3; close < at + CALLED && close < units.length; close++) {
    if (isVerb(close)) return at;
    if (units[close]?.lower === ",") return isPreposition(units[close + 1]) ? close : at;
  }
  return at;
}

const DAYS = new Set(["day", "eve", "morning", "evening", "anniversary"]);
/** Words that a day is called by, at most. */
const CALLED = 14;

/** "attended by, among others, A": behind the words between the commas. */
function behindOthers(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== "," || units[at + 3]?.lower !== ",") return at;
  return ASIDES.has(`${units[at + 1]?.lower} ${units[at + 2]?.lower}`) ? at + 4 : at;
}

const ASIDES = new Set([
  "among others",
  "amongst others",
  "inter alia",
  "as usual",
  "as always",
  "of course",
  "for example",
  "for instance",
]);

/** Dates, adverbs and what joins one phrase to the next. */
function isPassedOver(units: readonly Unit[], at: number, isVerb: VerbStart, goes: boolean): boolean {
  const unit = units[at] as Unit;
  if (isDate(unit) || (isAdverb(unit) && !isVerb(at))) return true;
  if (unit.lower === ",") return goesOn(units, at + 1, isVerb);
  if (unit.lower === ":" || unit.lower === ";") return isParty(units, at + 1);
  if (unit.lower === "and" && goes && isPreposition(units[at + 1])) return true;
  // "spent March and April at": months that are no date each.
  if (unit.lower === "and" && isDate(units[at + 1])) return true;
  return (DETERMINERS.has(unit.lower) && isDate(units[at + 1])) || isDoing(units, at, isVerb);
}

/** "trained in mould-making at X": what a preposition governs, though it looks like a verb. */
const isDoing = (units: readonly Unit[], at: number, isVerb: VerbStart): boolean =>
  isPreposition(units[at - 1]) &&
  !isVerb(at) &&
  !units[at]?.mention &&
  /[a-z]ing$/.test(units[at]?.lower ?? "");

/** ": for A by B; for C by D; and for E by F": who stands for whom, parted by semicolons. */
const isParty = (units: readonly Unit[], at: number): boolean => {
  const word = units[at]?.lower === "and" ? units[at + 1]?.lower : units[at]?.lower;
  return word === "for" || word === "by";
};

/** After a comma: a preposition, a date, or a place that says where the one before lies ("in the hall, Oslo"). */
function goesOn(units: readonly Unit[], at: number, isVerb: VerbStart): boolean {
  const unit = units[at];
  if (unit?.lower === "and" && isPreposition(units[at + 1]))
    return !RELATIVES.has(units[at + 2]?.lower ?? "");
  if (/^(?:together|along|jointly)$/.test(unit?.lower ?? "") && units[at + 1]?.lower === "with") return true;
  return !isVerb(at) && (isPreposition(unit) || isDate(unit)) && !RELATIVES.has(units[at + 1]?.lower ?? "");
}
