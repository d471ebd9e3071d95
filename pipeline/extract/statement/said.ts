// What every reading of a sentence finds of a statement: who said it, by which word, and in which units.
import type { Mention } from "../../flow.ts";
import type { Unit } from "../clause/unit.ts";

export interface Said {
  readonly speaker: Mention;
  /** "say", "express hope", "according to" */
  readonly lemma: string;
  /** Units of the words that tell that it was said. */
  readonly verb: readonly [number, number];
  /** Units of what was said; to the sentence's end where `to` is not told. */
  readonly from: number;
  readonly to?: number;
  readonly rule: string;
  readonly confidence: number;
}

/** Where a sentence ends, without its full stop. */
export const endOf = (units: readonly Unit[]): number =>
  /^[.!?]$/.test(units.at(-1)?.text ?? "") ? units.length - 1 : units.length;
