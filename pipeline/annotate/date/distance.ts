// Dates told by a distance in days, months or years: "two days earlier", "the day before", "the end of the month".
import { wordSet } from "../../core/word-set.ts";
import { numberWords } from "../../lexicon/numbers.ts";
import type { Atom } from "../number/atoms.ts";

export type RelativeUnit = "day" | "week" | "weekend" | "month" | "year";

export interface Stretch {
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

/** "the end of the month", "the middle of the year". */
export interface Edge extends Stretch {
  readonly kind: "edge";
  readonly unit: "month" | "year";
}

type Atoms = readonly Atom[];

export const UNITS: ReadonlyMap<string, RelativeUnit> = new Map([
  ["day", "day"],
  ["week", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
  ["year", "year"],
]);
export const PLURAL_UNITS: ReadonlyMap<string, RelativeUnit> = new Map([
  ["days", "day"],
  ["weeks", "week"],
  ["months", "month"],
  ["years", "year"],
]);
/** "the day before", "the year after", where nothing says of what. */
export function dayBefore(atoms: Atoms, at: number): Shift | undefined {
  const word = atoms[at + 1]?.lower;
  const unit = UNITS.get((atoms[at] as Atom).lower);
  if (unit === undefined || unit === "weekend" || atoms[at - 1]?.lower !== "the") return undefined;
  if ((word !== "before" && word !== "after") || !standsAlone(atoms, at + 2)) return undefined;
  return {
    kind: "shift",
    from: at,
    to: at + 2,
    base: "nearest",
    unit,
    shift: word === "before" ? -1 : 1,
  };
}

const EDGES = new Set(["end", "beginning", "start", "middle"]);

/** "at the end of the month", where no noun or "of" tells which. */
export function edge(atoms: Atoms, at: number): Edge | undefined {
  const unit = UNITS.get((atoms[at] as Atom).lower);
  if ((unit !== "month" && unit !== "year") || lowerOf(atoms, at - 1) !== "the") return undefined;
  if (lowerOf(atoms, at - 2) !== "of" || !EDGES.has(lowerOf(atoms, at - 3))) return undefined;
  return isFreeAfter(atoms[at + 1]) && lowerOf(atoms, at + 1) !== "of"
    ? { kind: "edge", from: at, to: at + 1, unit }
    : undefined;
}

const lowerOf = (atoms: Atoms, at: number): string => atoms[at]?.lower ?? "";

/** Nothing follows that belongs to the words before: a mark, a verb, or a preposition that begins another phrase. */
const isFreeAfter = (atom: Atom | undefined): boolean =>
  atom === undefined ||
  (atom.kind === "mark" && !atom.glued) ||
  /^[.,;:)]$/.test(atom.text) ||
  FREE_AFTER.has(atom.pos);

const FREE_AFTER = new Set(["ADP", "AUX", "VERB", "PRON", "CCONJ", "DET"]);

/** "signed two days before by the mayor": what follows is no event that it came before. */
const LINKS_AFTER = wordSet("by in at with and but under through to");
const SUBJECTS = new Set(["he", "she", "they", "it", "we"]);
const TO_COME = new Set(["will", "shall", "would"]);

/** "the day before" stands alone: no clause ("before he left") and no event follows. */
function standsAlone(atoms: Atoms, to: number): boolean {
  const after = atoms[to];
  if (after?.kind !== "word") return true;
  if (SUBJECTS.has(after.lower)) return TO_COME.has(lowerOf(atoms, to + 1));
  return LINKS_AFTER.has(after.lower);
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
export function distance(atoms: Atoms, at: number): Shift | undefined {
  const unitWord = atoms[at + 1]?.lower ?? "";
  const fortnight = /^fortnights?$/.test(unitWord);
  const unit = fortnight ? "week" : (UNITS.get(unitWord) ?? PLURAL_UNITS.get(unitWord));
  if (unit === undefined || unit === "weekend") return undefined;
  const told = DISTANCES.get(atoms[at + 2]?.lower ?? "");
  const count = smallNumber(atoms[at]) ?? ((atoms[at] as Atom).lower === "a" ? 1 : undefined);
  if (!told || count === undefined || count > 40 || (told.alone && !standsAlone(atoms, at + 3)))
    return undefined;
  if (atoms[at + 3]?.lower === "than" || atoms[at - 1]?.lower === "than") return undefined;
  const shift = told.sign * count * (fortnight ? 2 : 1);
  // "exactly two weeks ago": to the day.
  const exact = unit === "week" && lowerOf(atoms, at - 1) === "exactly";
  const whole = { kind: "shift", from: at, to: at + 3, base: told.base } as const;
  return exact ? { ...whole, unit: "day", shift: 7 * shift } : { ...whole, unit, shift };
}

/** A number of at most two digits, or a word below a hundred. */
export function smallNumber(atom: Atom | undefined): number | undefined {
  if (!atom) return undefined;
  if (atom.kind === "digits" && atom.text.length <= 2) return Number(atom.text);
  const word = numberWords.get(atom.lower);
  return word && (word.kind === "unit" || word.kind === "ten") ? word.value : undefined;
}
