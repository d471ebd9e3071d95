// Fractions of something, which are told in percent: "three quarters of", "a third of", "half of".
import { numberWords } from "../lexicon/numbers.ts";
import type { Atom } from "./number-atoms.ts";
import type { Figure } from "./number-value.ts";

type Atoms = readonly Atom[];

const at0 = (atoms: Atoms, at: number): string => atoms[at]?.lower ?? "";

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["tenth", 10],
  ["tenths", 10],
]);
const COMPARATIVE = /^(?:more|less|fewer|\p{Ll}{2,12}er)$/u;
const NO_COMPARATIVE = new Set([
  "other",
  "after",
  "under",
  "over",
  "number",
  "member",
  "quarter",
  "paper",
  "water",
]);
const TIMES = new Set(["century", "year", "hour", "decade", "day", "month", "mile"]);

/** "three quarters", "two-thirds", "a third of", "half of": a share, in percent. */
export function fraction(atoms: Atoms, at: number): Figure | undefined {
  const half = at0(atoms, at) === "half";
  const one = at0(atoms, at) === "a";
  const count = half || one ? 1 : numberWords.get(at0(atoms, at))?.value;
  const hyphen = !half && atoms[at + 1]?.text === "-" ? 1 : 0;
  const word = half ? at : at + 1 + hyphen;
  const denominator = DENOMINATORS.get(at0(atoms, word));
  if (count === undefined || denominator === undefined || count >= denominator) return undefined;
  const to = word + 1;
  const follows = at0(atoms, to);
  const share = follows === "of" || (half && ["the", "their", "its", "all"].includes(follows));
  const before = at0(atoms, at - 1);
  // "down by a quarter", "a fifth less": a share of what was before.
  const change = before === "by" || (COMPARATIVE.test(follows) && !NO_COMPARATIVE.has(follows));
  if (
    !(share || (!half && change)) ||
    (half && /^(?:first|second|last|other|next|latter|and|a)$/.test(before))
  )
    return undefined;
  if (atoms[to + 1]?.kind === "digits" || TIMES.has(at0(atoms, to + 2)) || TIMES.has(at0(atoms, to + 1)))
    return undefined;
  return { from: at, to, value: Math.round((1000 * count) / denominator) / 10, percent: true };
}
