// Decades told in words: "the nineties", "the late nineteen-sixties".

import type { Atom } from "../number/atoms.ts";
import type { Part } from "./part.ts";

/** "the nineties", "the late nineteen-sixties": of the last century, where no age or temperature is told. */
export function namedDecade(atoms: readonly Atom[], at: number): Part | undefined {
  const nineteen = atoms[at]?.lower === "nineteen";
  const word = nineteen ? (atoms[at + 1]?.text === "-" ? at + 2 : at + 1) : at;
  const year = DECADES.get(atoms[word]?.lower ?? "");
  const shaded = /^(?:early|late|mid|-)$/.test(atoms[at - 1]?.lower ?? "");
  const the = shaded ? (atoms[at - 1]?.text === "-" ? at - 3 : at - 2) : at - 1;
  const told = nineteen || (atoms[the]?.lower === "the" && DECADE_LEADS.test(atoms[the - 1]?.lower ?? ""));
  return year === undefined || !told ? undefined : { from: at, to: word + 1, year, decade: true };
}

const DECADE_LEADS = /^(?:in|of|since|during|from|until|till|by|than|throughout|to|through)$/;
/** Decades as words, of the last century: what they are called that are not over long. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  ["thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map((word, index) => [
    word,
    1930 + 10 * index,
  ]),
);
