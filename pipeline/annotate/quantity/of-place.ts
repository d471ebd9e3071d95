// Counts in brackets behind places: "most came from Chile (12), Peru (8) and Fiji (6)".
import { placesNamed } from "../../lexicon/gazetteer.ts";
import type { Atom } from "../number/atoms.ts";

type Atoms = readonly Atom[];

/** Atoms between two such brackets at most. */
const APART = 8;
/** Words of a place's name at most. */
const LONGEST = 4;

/** Whether a number in brackets stands behind a place, beside another in brackets: a lone one may be a note's. */
export function isOfPlace(
  atoms: Atoms,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  if (!isBracketed(atoms, from) || to !== from + 1) return false;
  for (let at = from - APART; at <= to + APART; at++)
    if (at !== from && isBracketed(atoms, at)) return isPlace(atoms, from - 1);
  return false;
}

const isBracketed = (atoms: Atoms, at: number): boolean =>
  atoms[at]?.kind === "digits" && atoms[at - 1]?.text === "(" && atoms[at + 1]?.text === ")";

/** Whether the words before a token are a place's name. */
function isPlace(atoms: Atoms, end: number): boolean {
  let name = "";
  for (let at = end - 1; at >= end - LONGEST && atoms[at]?.kind === "word"; at--) {
    name = name === "" ? (atoms[at]?.text ?? "") : `${atoms[at]?.text} ${name}`;
    if (/^\p{Lu}/u.test(name) && placesNamed(name).length > 0) return true;
  }
  return false;
}
