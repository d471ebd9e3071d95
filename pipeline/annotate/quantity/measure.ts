// Units of measure and money before and after a number: "US$5.6 million", "48 billion pesos", "30 km", "52-kg".
import { oncePer } from "../../core/remember.ts";
import {
  type Measure,
  measureWords,
  moneySymbols,
  sharedCurrencies,
  unitSymbols,
  usualCurrency,
} from "../../lexicon/measures.ts";
import type { Atom } from "../number/atoms.ts";
import type { Text } from "../text.ts";

type Atoms = readonly Atom[];

export interface Found {
  readonly measure: Measure;
  /** Where it ends (or, before a number, where the number begins). */
  readonly to: number;
}

const LONGEST_SYMBOL = 4;

/** The currency that begins at an atom and has a number right after it. */
export function moneyBefore(atoms: Atoms, at: number): Found | undefined {
  const first = atoms[at];
  if (!first || (first.kind === "word" && first.text === first.lower && first.lower !== "kr"))
    return undefined;
  let text = first.text;
  let found: Found | undefined;
  for (let to = at + 1; to <= at + LONGEST_SYMBOL; to++) {
    const next = atoms[to];
    if (!next) break;
    const measure = moneySymbols.get(text);
    const number = next.kind === "digits" && (next.glued || text.length > 1 || first.kind === "mark");
    if (measure && number) found = { measure, to };
    if (next.kind === "digits" || (!next.glued && next.text !== "$")) break;
    text += next.text;
  }
  return found;
}

/** The measure or currency after a number, hyphens and long forms included. */
export function measureAfter(atoms: Atoms, at: number): Found | undefined {
  const hyphen = atoms[at]?.text === "-" && atoms[at]?.glued && atoms[at + 1]?.glued ? 1 : 0;
  const symbol = symbolAfter(atoms, at, hyphen === 1);
  const words = wordsAfter(atoms, at + hyphen);
  // "400 CFA francs": the longer of the two.
  return symbol && words && words.to > symbol.to ? words : (symbol ?? words);
}

/** Symbols of one letter need an ending: "5 m above", not "5 M. Smith". */
function symbolAfter(atoms: Atoms, at: number, hyphen: boolean): Found | undefined {
  const from = hyphen ? at + 1 : at;
  let text = "";
  let found: Found | undefined;
  for (let to = from; to < from + LONGEST_SYMBOL; to++) {
    const atom = atoms[to];
    if (!atom || (to > from && !atom.glued)) break;
    text += atom.text;
    const unit = unitSymbols.get(text) ?? (moneySymbols.get(text) as Measure | undefined);
    const after = atoms[to + 1];
    const goesOn = after?.glued === true && (after.kind !== "mark" || "'’".includes(after.text));
    const initial = text.length === 1 && /[A-Z]/.test(text) && (after?.text === "." || !atom.glued);
    if (unit && !goesOn && !initial) found = { measure: unit, to: to + 1 };
  }
  return found;
}

function wordsAfter(atoms: Atoms, at: number): Found | undefined {
  let text = "";
  let found: Found | undefined;
  if (atoms[at]?.lower === "won" && isVerb(atoms, at)) return undefined;
  for (let to = at; to < at + 5; to++) {
    const atom = atoms[to];
    if (!atom || (atom.kind === "mark" && atom.text !== "-" && atom.text !== ".")) break;
    text += (to === at || atom.glued ? "" : " ") + atom.lower;
    const measure = measureWords.get(text);
    if (measure) found = { measure, to: to + 1 };
  }
  return found;
}

const DETERMINERS = new Set(["DET", "ADJ", "NUM", "PRON", "PROPN"]);

/** "620 won a place" against "620 won". */
const isVerb = (atoms: Atoms, at: number): boolean =>
  atoms[at - 1]?.kind !== "word" && DETERMINERS.has(atoms[at + 1]?.pos ?? "");

/** How often each word and each pair of words stands in the document; only made where a currency is shared. */
const countsOf = oncePer(({ blocks }: Text): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const add = (word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { tokens } of blocks) {
    let before = "";
    for (const { lower, text } of tokens) {
      // "told us" names no country.
      if (lower !== "us" || text === "US") add(lower);
      add(`${before} ${lower}`);
      before = lower;
    }
  }
  return counts;
});

/** The currency meant: of those that share the word, the one whose country the document names most. */
export function settled(text: Text, measure: Measure): Measure {
  if (measure.shared === undefined) return measure;
  const counts = countsOf(text);
  const candidates = (sharedCurrencies.get(measure.shared) ?? [])
    .map(({ code, name, who }) => ({
      code,
      name,
      count: who.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
    }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  const [first, second] = candidates;
  const usual = usualCurrency.get(measure.shared);
  const known = candidates.find(({ code }) => code === usual);
  if (known) {
    const clear =
      first && first.count >= 3 && first.count > 2 * known.count && first.count >= 2 * (second?.count ?? 0);
    return moneyOf(clear ? first : known);
  }
  return first && first.count > 0 && first.count >= 2 * (second?.count ?? 0) ? moneyOf(first) : measure;
}

const moneyOf = ({ code, name }: { readonly code: string; readonly name: string }): Measure => ({
  code,
  name,
  money: true,
});
