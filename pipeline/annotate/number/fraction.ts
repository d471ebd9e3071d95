// Fractions of something, which are told in percent: "three quarters of", "a third of", "half of".
import { wordSet } from "../../core/word-set.ts";
import { numberWords } from "../../lexicon/numbers.ts";
import type { Atom } from "./atoms.ts";
import type { Figure } from "./value.ts";

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
const NO_COMPARATIVE = wordSet("other after under over number member quarter paper water later earlier");
const TIMES = wordSet("century year hour decade day week month mile");

const QUALIFIERS = wordSet(
  "least most about over nearly almost than under only around roughly approximately just some barely",
);
/** Parts of speech that no ordinal's noun has. */
const FREE = new Set(["ADP", "AUX", "VERB", "PUNCT", "ADV", "CCONJ"]);

const isFree = (after: Atom | undefined): boolean =>
  after === undefined || after.kind === "mark" || FREE.has(after.pos);

/** Whether "a tenth" is a share, though nothing tells of what: "at least a tenth", "from 8 per cent to a fifth". */
function isShareTold(atoms: Atoms, at: number): boolean {
  if (QUALIFIERS.has(at0(atoms, at - 1))) return true;
  for (let before = at - 1; before >= 0 && before > at - 30; before--) {
    const word = at0(atoms, before);
    if (word === "%" || word === "percent" || (word === "cent" && at0(atoms, before - 1) === "per"))
      return true;
    if (/^[.!?]$/.test(word) && atoms[before + 1]?.glued !== true) return false;
  }
  return false;
}

/** "of whom a quarter are girls", "A third were women": a share that is said to be something. */
const isSubject = (atoms: Atoms, at: number, to: number): boolean =>
  /^(?:are|were)$/.test(at0(atoms, to)) && /^(?:|whom|which|[.;])$/.test(at0(atoms, at - 1));

/** "three quarters", "two-thirds", "a third of", "half of": a share, in percent. */
export function fraction(atoms: Atoms, at: number): Figure | undefined {
  const half = at0(atoms, at) === "half";
  const one = at0(atoms, at) === "a" || at0(atoms, at) === "one";
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
  const alone =
    !half &&
    (count > 1 || (isShareTold(atoms, at) && isFree(atoms[to])) || (one && isSubject(atoms, at, to)));
  if (
    !(share || alone || (!half && change)) ||
    (half && /^(?:first|second|last|other|next|latter|and|a)$/.test(before))
  )
    return undefined;
  if (
    (share && atoms[to + 1]?.kind === "digits") ||
    TIMES.has(at0(atoms, to + 2)) ||
    TIMES.has(at0(atoms, to + 1))
  )
    return undefined;
  return { from: at, to, value: Math.round((1000 * count) / denominator) / 10, percent: true };
}

const TOTALS: ReadonlyMap<string, number> = new Map([
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["ten", 10],
  ["twenty", 20],
  ["10", 10],
  ["100", 100],
]);

/** "nine in ten farmers": a share of those that are named behind it; "one in ten" counts nobody. */
export function ratio(atoms: Atoms, at: number): Figure | undefined {
  const count = numberWords.get(at0(atoms, at))?.value;
  const total = at0(atoms, at + 1) === "in" ? TOTALS.get(at0(atoms, at + 2)) : undefined;
  if (count === undefined || count < 2 || total === undefined || count >= total) return undefined;
  const noun = at0(atoms, at + 3);
  if (!/^\p{Ll}{3,}s$|^(?:people|women|men|children)$/u.test(noun) || TIMES.has(noun.slice(0, -1)))
    return undefined;
  return { from: at, to: at + 3, value: Math.round((1000 * count) / total) / 10, percent: true };
}
