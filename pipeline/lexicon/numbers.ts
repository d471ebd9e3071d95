// Number words, as the number grammar looks them up.
import { loadTable } from "./table.ts";

export interface NumberWord {
  readonly kind: "unit" | "ten" | "hundred" | "dozen" | "score" | "magnitude" | "many";
  readonly value: number;
}

const KINDS = new Set(["unit", "ten", "hundred", "dozen", "score", "magnitude", "many"]);

/** By lower-case word. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map(
  loadTable("number-words").flatMap(({ word = "", kind = "", value }) =>
    KINDS.has(kind) ? [[word, { kind: kind as NumberWord["kind"], value: Number(value) }] as const] : [],
  ),
);
