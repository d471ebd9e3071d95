// Dates told by their distance from another: "last December", "the next day", "two days earlier", "the past 14 years".
import { type CalendarWord, calendarWords } from "../lexicon/calendar.ts";
import { numberWords } from "../lexicon/numbers.ts";
import { type Day, readRelativeDay } from "./date-day.ts";
import type { Atom } from "./number-atoms.ts";

export type RelativeUnit = "day" | "week" | "weekend" | "month" | "year";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So many units from the article's date ("anchor") or from the nearest date told before ("nearest"). */
export interface Shift extends Stretch {
  readonly kind: "shift";
  readonly base: "anchor" | "nearest";
  readonly unit: RelativeUnit;
  readonly shift: number;
}

/** A month, season or weekday by its name: "last December", "next Monday". */
export interface Named extends Stretch {
  readonly kind: "named";
  readonly word: CalendarWord;
  readonly direction: -1 | 0 | 1;
}

/** The years or months up to the article's date, or from it on: "the past 14 years". */
export interface Reach extends Stretch {
  readonly kind: "reach";
  readonly unit: "month" | "year";
  readonly count: number;
  readonly direction: -1 | 1;
}

export type Relative = Shift | Named | Reach | Day;

type Atoms = readonly Atom[];

const UNITS: ReadonlyMap<string, RelativeUnit> = new Map([
  ["day", "day"],
  ["week", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
  ["year", "year"],
]);
const PLURAL_UNITS: ReadonlyMap<string, RelativeUnit> = new Map([
  ["days", "day"],
  ["weeks", "week"],
  ["months", "month"],
  ["years", "year"],
]);
const TIMES_OF_DAY = new Set(["morning", "afternoon", "evening", "night"]);
/** From the article's date. */
const FROM_ANCHOR: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["last", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
]);
/** From the date told before. */
const FROM_NEAREST: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["same", 0],
  ["that", 0],
  ["following", 1],
  ["next", 1],
  ["previous", -1],
  ["preceding", -1],
]);
const DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);
const THAT_AFTER = new Set(["in", "on", "of", "during", "by", "since", "later", "earlier", "until"]);
const REACHES: ReadonlyMap<string, -1 | 1> = new Map([
  ["past", -1],
  ["last", -1],
  ["next", 1],
  ["coming", 1],
]);

/** Words that may begin a relative date, for one look-up an atom. */
const STARTS = new Set([
  ...FROM_ANCHOR.keys(),
  ...FROM_NEAREST.keys(),
  ...DAYS.keys(),
  "past",
  "day",
  "week",
  "month",
  "year",
]);

/** The relative date that begins at an atom. */
export function readRelative(atoms: Atoms, at: number): Relative | undefined {
  const atom = atoms[at];
  if (!atom || atom.kind === "mark") return undefined;
  const counted = readRelativeDay(atoms, at) ?? distance(atoms, at);
  if (counted || !STARTS.has(atom.lower)) return counted;
  return (
    dayWord(atoms, at) ??
    named(atoms, at) ??
    reach(atoms, at) ??
    fromNearest(atoms, at) ??
    fromAnchor(atoms, at) ??
    dayBefore(atoms, at)
  );
}

/** "yesterday"; "today" only right after what was done ("announced today", "ends today"), for it also means nowadays. */
function dayWord(atoms: Atoms, at: number): Shift | undefined {
  const atom = atoms[at] as Atom;
  const shift = DAYS.get(atom.lower);
  if (shift === undefined) return undefined;
  const before = atoms[at - 1];
  const after = atoms[at + 1];
  if (shift >= 0 && after?.glued && (after.text === "'" || after.text === "’")) return undefined;
  if (shift === 0 && !isDone(before)) return undefined;
  if (shift === 1 && (before?.lower === "of" || before?.lower === "for")) return undefined;
  return { kind: "shift", from: at, to: at + 1, base: "anchor", unit: "day", shift };
}

/** What is done on one day, or begins and ends on it. */
const DAY_VERBS = new Set(
  "opens ends starts begins closes retires leaves departs arrives launches signs meets celebrates returns concludes expires".split(
    " ",
  ),
);

const isDone = (verb: Atom | undefined): boolean =>
  verb !== undefined && ((verb.pos === "VERB" && verb.lower.endsWith("ed")) || DAY_VERBS.has(verb.lower));

function named(atoms: Atoms, at: number): Named | undefined {
  const direction = FROM_ANCHOR.get((atoms[at] as Atom).lower);
  const next = atoms[at + 1];
  const word = calendarWords.get(next?.lower ?? "");
  if (direction === undefined || !next || !word) return undefined;
  if (word.kind !== "season" && (!word.bare || next.text === next.lower)) return undefined;
  return { kind: "named", from: at, to: at + 2, word, direction };
}

/** "past 14 years", "next two decades". */
function reach(atoms: Atoms, at: number): Reach | undefined {
  const direction = REACHES.get((atoms[at] as Atom).lower);
  if (direction === undefined) return undefined;
  const count = smallNumber(atoms[at + 1]);
  const counted = count === undefined ? 0 : 1;
  const word = atoms[at + 1 + counted]?.lower ?? "";
  const rest = { kind: "reach", from: at, to: at + 2 + counted, direction } as const;
  if (word === (counted ? "decades" : "decade")) return { ...rest, unit: "year", count: 10 * (count ?? 1) };
  const unit = PLURAL_UNITS.get(word);
  if (count === undefined || count < 2 || (unit !== "year" && unit !== "month")) return undefined;
  return { ...rest, unit, count };
}

function fromNearest(atoms: Atoms, at: number): Shift | undefined {
  const word = (atoms[at] as Atom).lower;
  const shift = FROM_NEAREST.get(word);
  const after = atoms[at + 1]?.lower ?? "";
  const unit = UNITS.get(after) ?? (TIMES_OF_DAY.has(after) ? "day" : undefined);
  if (shift === undefined || unit === undefined || unit === "weekend") return undefined;
  const before = atoms[at - 1]?.lower ?? "";
  if (word === "next" && before !== "the" && unit !== "day") return undefined;
  if (word === "that" && !THAT_AFTER.has(before)) return undefined;
  if (word !== "that" && word !== "next" && !["the", "that", "very"].includes(before)) return undefined;
  return { kind: "shift", from: at, to: at + 2, base: "nearest", unit, shift };
}

function fromAnchor(atoms: Atoms, at: number): Shift | undefined {
  const word = (atoms[at] as Atom).lower;
  const shift = FROM_ANCHOR.get(word);
  const after = atoms[at + 1]?.lower ?? "";
  if (shift === undefined) return undefined;
  const rest = { kind: "shift", from: at, to: at + 2, base: "anchor" } as const;
  if (TIMES_OF_DAY.has(after) && (word === "this" || (word === "last" && after === "night")))
    return { ...rest, unit: "day", shift };
  const unit = UNITS.get(after);
  const definite = atoms[at - 1]?.lower === "the";
  if (unit === undefined || unit === "day" || (definite && (word === "last" || word === "next")))
    return undefined;
  return { ...rest, unit, shift };
}

/** "the day before", "the year after", where nothing says of what. */
function dayBefore(atoms: Atoms, at: number): Shift | undefined {
  const word = atoms[at + 1]?.lower;
  const unit = UNITS.get((atoms[at] as Atom).lower);
  if (unit === undefined || unit === "weekend" || atoms[at - 1]?.lower !== "the") return undefined;
  if ((word !== "before" && word !== "after") || atoms[at + 2]?.kind === "word") return undefined;
  return {
    kind: "shift",
    from: at,
    to: at + 2,
    base: "nearest",
    unit,
    shift: word === "before" ? -1 : 1,
  };
}

const DISTANCES: ReadonlyMap<
  string,
  { readonly base: Shift["base"]; readonly sign: -1 | 1; readonly alone: boolean }
> = new Map([
  ["ago", { base: "anchor", sign: -1, alone: false }],
  ["later", { base: "nearest", sign: 1, alone: false }],
  ["afterwards", { base: "nearest", sign: 1, alone: false }],
  ["earlier", { base: "nearest", sign: -1, alone: false }],
  ["previously", { base: "nearest", sign: -1, alone: false }],
  ["before", { base: "nearest", sign: -1, alone: true }],
  ["after", { base: "nearest", sign: 1, alone: true }],
]);

/** "two days earlier", "a year later", "three months ago"; at most so far that the unit still tells the date. */
function distance(atoms: Atoms, at: number): Shift | undefined {
  const unitWord = atoms[at + 1]?.lower ?? "";
  const unit = UNITS.get(unitWord) ?? PLURAL_UNITS.get(unitWord);
  if (unit === undefined || unit === "weekend") return undefined;
  const told = DISTANCES.get(atoms[at + 2]?.lower ?? "");
  const count = smallNumber(atoms[at]) ?? ((atoms[at] as Atom).lower === "a" ? 1 : undefined);
  if (!told || count === undefined || count > 40 || (told.alone && atoms[at + 3]?.kind === "word"))
    return undefined;
  if (atoms[at + 3]?.lower === "than" || atoms[at - 1]?.lower === "than") return undefined;
  return { kind: "shift", from: at, to: at + 3, base: told.base, unit, shift: told.sign * count };
}

function smallNumber(atom: Atom | undefined): number | undefined {
  if (!atom) return undefined;
  if (atom.kind === "digits" && atom.text.length <= 2) return Number(atom.text);
  const word = numberWords.get(atom.lower);
  return word && (word.kind === "unit" || word.kind === "ten") ? word.value : undefined;
}
