// Dates told by their distance from another: "last December", "the next day", "two days earlier", "the past 14 years".
import { wordSet } from "../../core/word-set.ts";
import { type CalendarWord, calendarWords } from "../../lexicon/calendar.ts";
import type { Atom } from "../number/atoms.ts";
import { type Day, readRelativeDay } from "./day.ts";
import {
  dayBefore,
  distance,
  type Edge,
  edge,
  PLURAL_UNITS,
  type Shift,
  type Stretch,
  smallNumber,
  UNITS,
} from "./distance.ts";
import { readPart } from "./part.ts";
import { isOwnedByDay, isThisDay } from "./today.ts";

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

export type Relative = Shift | Named | Reach | Edge | Day;

type Atoms = readonly Atom[];

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
const THAT_AFTER = wordSet("in on of during by since later earlier until");
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
    dayBefore(atoms, at) ??
    edge(atoms, at)
  );
}

/** "yesterday"; "today" only beside what was done ("announced today", "today received"), for it also means nowadays. */
function dayWord(atoms: Atoms, at: number): Shift | undefined {
  const atom = atoms[at] as Atom;
  const shift = DAYS.get(atom.lower);
  if (shift === undefined) return undefined;
  const before = atoms[at - 1];
  const after = atoms[at + 1];
  const owns = after?.glued && (after.text === "'" || after.text === "’");
  if (shift >= 0 && owns && !(shift === 0 && isOwnedByDay(atoms, at))) return undefined;
  if (shift === 0 && !owns && !isThisDay(atoms, at)) return undefined;
  if (shift === 1 && (before?.lower === "of" || before?.lower === "for")) return undefined;
  return { kind: "shift", from: at, to: at + 1, base: "anchor", unit: "day", shift };
}

function named(atoms: Atoms, at: number): Named | undefined {
  const direction = FROM_ANCHOR.get((atoms[at] as Atom).lower);
  const next = atoms[at + 1];
  const word = calendarWords.get(next?.lower ?? "");
  if (direction === undefined || !next || !word) return undefined;
  if (word.kind !== "season" && (!word.bare || next.text === next.lower)) return undefined;
  // "last Monday (21/8)", "last May 6" are read as the days that they tell.
  const told = readPart(atoms, at + 1);
  if (told?.day !== undefined && !(word.kind === "month" && COUNTED.test(atoms[told.to]?.text ?? "")))
    return undefined;
  return { kind: "named", from: at, to: at + 2, word, direction };
}

/** "Last April 14 scientists met": what a number counts. */
const COUNTED = /^(?:[a-z]{3,}s|people|men|women|children)$/;

/** "past 14 years", "next two decades". */
function reach(atoms: Atoms, at: number): Reach | undefined {
  const direction = REACHES.get((atoms[at] as Atom).lower);
  if (direction === undefined) return undefined;
  const count = smallNumber(atoms[at + 1]);
  const counted = count === undefined ? 0 : 1;
  const word = atoms[at + 1 + counted]?.lower ?? "";
  if (direction > 0 && isTerm(atoms, at)) return undefined;
  const rest = { kind: "reach", from: at, to: at + 2 + counted, direction } as const;
  if (word === (counted ? "decades" : "decade")) return { ...rest, unit: "year", count: 10 * (count ?? 1) };
  const unit = PLURAL_UNITS.get(word);
  if (count === undefined || count < 2 || (unit !== "year" && unit !== "month")) return undefined;
  return { ...rest, unit, count };
}

/** "elected her as President for the next two years": how long an office lasts, no date. */
function isTerm(atoms: Atoms, at: number): boolean {
  const lead = atoms[at - 1]?.lower === "the" ? at - 2 : at - 1;
  if (atoms[lead]?.lower !== "for") return false;
  for (let before = lead - 1; before >= lead - 7 && atoms[before]?.kind === "word"; before--)
    if (/^(?:as|elected|appointed|chosen|named|reelected)$/.test(atoms[before]?.lower ?? "")) return true;
  return false;
}

function fromNearest(atoms: Atoms, at: number): Shift | undefined {
  const word = (atoms[at] as Atom).lower;
  const shift = FROM_NEAREST.get(word);
  const after = atoms[at + 1]?.lower ?? "";
  const unit = UNITS.get(after) ?? (TIMES_OF_DAY.has(after) ? "day" : undefined);
  if (shift === undefined || unit === undefined || unit === "weekend") return undefined;
  const before = atoms[at - 1]?.lower ?? "";
  if (word === "next" && before !== "the" && unit !== "day") return undefined;
  if (word === "that" && !THAT_AFTER.has(before) && !opensThat(atoms, at)) return undefined;
  if (word !== "that" && word !== "next" && !["the", "that", "very"].includes(before)) return undefined;
  if (word === "same" && unit === "month" && yearBefore(atoms, at + 2) > 0)
    return { kind: "shift", from: at, to: yearBefore(atoms, at + 2), base: "nearest", unit, shift: -12 };
  return { kind: "shift", from: at, to: at + 2, base: "nearest", unit, shift };
}

/** Behind "last year", "of the previous year", "a year earlier" at an atom; 0 where none stands there. */
function yearBefore(atoms: Atoms, at: number): number {
  const from = /^(?:of|in)$/.test(atoms[at]?.lower ?? "") ? at + 1 : at;
  const first = atoms[from]?.lower === "the" ? from + 1 : from;
  const [word, year, ago] = [0, 1, 2].map((ahead) => atoms[first + ahead]?.lower ?? "");
  if (year !== "year") return 0;
  if (/^(?:last|previous|preceding)$/.test(word ?? "")) return first + 2;
  return /^(?:a|one)$/.test(word ?? "") && /^(?:ago|earlier|before)$/.test(ago ?? "") ? first + 3 : 0;
}

/** "That day she spoke", "That evening, A opened the show": no subject ("That day was long"). */
function opensThat(atoms: Atoms, at: number): boolean {
  const next = atoms[at + 2];
  return (
    atoms[at]?.text === "That" &&
    next !== undefined &&
    (THAT_BEFORE.has(next.lower) || /^\p{Lu}/u.test(next.text))
  );
}

const THAT_BEFORE = wordSet(", he she they it we the a an his her their both");

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
