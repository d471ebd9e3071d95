// Number words, as the number grammar looks them up.
import { wordSet } from "../core/word-set.ts";
import { loadTable } from "./table.ts";

export interface NumberWord {
  readonly kind: "unit" | "ten" | "hundred" | "dozen" | "score" | "magnitude" | "many";
  readonly value: number;
}

const KINDS = wordSet("unit ten hundred dozen score magnitude many");

/** By lower-case word. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map(
  loadTable("number-words").flatMap(({ word = "", kind = "", value }) =>
    KINDS.has(kind) ? [[word, { kind: kind as NumberWord["kind"], value: Number(value) }] as const] : [],
  ),
);

/** Ordinals as words: for days of months, plan periods and editions. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  loadTable("number-words").flatMap(({ word = "", kind, value }) =>
    kind === "ordinal" ? [[word, Number(value)] as const] : [],
  ),
);

/** "seventh", "40th" */
export const isOrdinalWord = (lower: string): boolean =>
  ordinalWords.has(lower) || /^\d{1,3}(?:st|nd|rd|th)$/.test(lower);
