// What a number counts or measures, and where one may begin.
import type { Measure } from "../../lexicon/measures.ts";
import { numberWords } from "../../lexicon/numbers.ts";
import type { Atom } from "../number/atoms.ts";
import type { Counted } from "./unit.ts";

/** What a number counts or measures, by which rule it was found, and how often that is right. */
export interface Unit {
  readonly unit: string;
  readonly rule: string;
  readonly confidence: number;
  readonly measure?: Measure;
  readonly place?: { readonly start: number; readonly end: number };
  /** Atom after the mention, where it goes on over the measure of a number that shares it. */
  readonly factor?: number;
}

export const PERCENT: Measure = { code: "%", name: "%", money: false };

export const unitFrom = ({ unit, start, end }: Counted, rule: string, confidence: number): Unit => ({
  unit,
  rule,
  confidence,
  place: { start, end },
});

const STARTS = new Set(["a", "half", "minus", "several", ...numberWords.keys()]);

/** A first look: digits, a word of number, a currency. */
export const mayBegin = ({ kind, lower, text }: Atom): boolean =>
  kind === "digits" ||
  (kind === "mark" ? !".,;:()-'\"“”‘’–/!?".includes(text) : STARTS.has(lower) || isCode(text, lower));

/** A word that may be a currency's: it begins with a capital (or is "kr"). */
const isCode = (text: string, lower: string): boolean =>
  text.length <= 5 && (text !== lower || lower === "kr");

/** What was counted, and how. */
export interface Told {
  readonly unit: Unit;
  readonly value: number;
  readonly sentence: number;
  /** The token behind it. */
  readonly next: number;
  /** Nothing else was counted in its sentence before it, or in the block. */
  readonly alone: boolean;
  readonly only: boolean;
}
