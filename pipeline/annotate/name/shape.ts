// A head word read in one of its senses, with the words that it may be called by: what the rules of names are asked about.
import type { Token } from "../../flow.ts";
import type { Head } from "../../lexicon/heads.ts";
import type { Right } from "./right.ts";
import { isYear } from "./token.ts";

/** A head word read in one sense, with what belongs to it. */
export interface Shape {
  readonly sense: Head;
  /** Token indices: where the name begins, where the head word begins, the head word's last token. */
  readonly from: number;
  readonly first: number;
  readonly at: number;
  readonly right: Right;
  /** Whether a word before the head tells more than "joint", "annual", "international". */
  readonly telling: boolean;
  /** Whether a country or region stands before the head. */
  readonly country: boolean;
  /** Whether an ordinal or year stands before it. */
  readonly numbered: boolean;
}

/** "Energy Fair 2019" */
export const endsInYear = (tokens: readonly Token[], { right }: Shape): boolean =>
  isYear(tokens[right.to - 1]?.text ?? "");
