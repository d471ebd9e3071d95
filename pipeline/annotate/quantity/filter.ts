// Numbers that count nothing: labels, codes, years, days of months, phone numbers, times, list numbers.
import { wordSet } from "../../core/word-set.ts";
import { labelNouns } from "../../lexicon/nouns.ts";
import type { Atom } from "../number/atoms.ts";
import type { Amount } from "./amount.ts";
import { isBehindDatedYear, isBehindMonth, isMonth } from "./behind-date.ts";
import { isOfPlace } from "./of-place.ts";
import type { Counted } from "./unit.ts";

type Atoms = readonly Atom[];

const AGE = /^(?:old|aged?|olds)$/;
const CLOCK = wordSet("am pm a p o oclock h hrs hours noon midnight");
const BAD_BEFORE = /^[#№§+*/=&_@§]$/u;

/** Whether the number before an atom names, dates or numbers something instead of counting it. */
export function isNoCount(atoms: Atoms, amount: Amount): boolean {
  const { from, to, figure, qualified } = amount;
  const before = atoms[from - 1];
  const after = atoms[to];
  if (before && BAD_BEFORE.test(before.text)) return true;
  if (before && isNumberBefore(before) && !isBehindYear(before, amount) && !isBehindDatedYear(atoms, amount))
    return true;
  if (before && labelNouns.has(before.lower) && !qualified) return true;
  if (before?.text === "." && labelNouns.has(atoms[from - 2]?.lower ?? "") && before.glued && figure.digits)
    return true;
  if (
    (isMonth(before) && figure.digits && !isBehindMonth(atoms, amount)) ||
    isMonth(after) ||
    after?.kind === "digits"
  )
    return true;
  if (before?.text === "-" && before.glued && atoms[from - 2]?.kind === "word" && figure.digits) return true;
  if (
    figure.digits &&
    !qualified &&
    atoms[to]?.lower !== "times" &&
    !isMonth(before) &&
    isCapitalName(before, atoms[from - 2], amount)
  )
    return true;
  if (figure.digits && after?.glued && after.kind === "word") return true;
  if (isListNumber(atoms, amount)) return true;
  if (before?.lower === "in" && atoms[from - 2]?.lower === "one") return true;
  return amount.measure === undefined && isYearLike(atoms, amount);
}

const isNumberBefore = ({ kind, glued }: Atom): boolean => kind === "digits" && !glued;

/** "By 2030 two million seedlings", "In 2022 over 800 pupils": a number in words, or with its qualifier, counts right behind a year. */
const isBehindYear = ({ text }: Atom, { figure, qualified }: Amount): boolean =>
  (!figure.digits || qualified) && /^(?:19|20)\d\d$/.test(text);

/** "Apollo 11 astronauts": a small number right after a name is part of it. */
function isCapitalName(before: Atom | undefined, further: Atom | undefined, { value }: Amount): boolean {
  if (before?.kind !== "word" || before.text === before.lower || before.pos === "ADP") return false;
  const begins = further === undefined || /^[.!?]$/.test(further.text);
  const year = value >= 1900 && value <= 2100;
  return (value < 100 || year) && before.pos === "PROPN" && !begins;
}

/** "[1]", "(2)", "1." at the head of an item. */
function isListNumber(atoms: Atoms, { from, to, figure }: Amount): boolean {
  if (!figure.digits || to - from > 1) return false;
  const [before, after] = [atoms[from - 1], atoms[to]];
  // "2 News from Riga ........ 14" in a list of contents
  if (from === 0 && atoms.at(-1)?.kind === "digits" && /^[.…]+$/.test(atoms.at(-2)?.text ?? "")) return true;
  if ((before?.text === "[" || before?.text === "(") && (after?.text === "]" || after?.text === ")"))
    return !isOfPlace(atoms, { from, to });
  return from === 0 && (after?.text === ")" || after?.text === "]");
}

/** "below 2005 levels": a year's. */
const LEVELS = new Set(["level", "levels", "figures", "prices", "values"]);
const BEFORE_YEAR = wordSet(
  "in since by until till from during the of early late mid and before after for year",
);

/** 1900 to 2099 without a grouping mark, after a word that goes before years. */
function isYearLike(atoms: Atoms, { from, to, value, figure, qualified }: Amount): boolean {
  if (!figure.digits || figure.large || value < 1900 || value > 2099) return false;
  if (LEVELS.has(atoms[to]?.lower ?? "")) return true;
  if (qualified) return false;
  const before = atoms[from - 1];
  return before === undefined
    ? false
    : BEFORE_YEAR.has(before.lower) || before.text === "-" || before.text === "–";
}

/** "45 years old", "aged 45", "at 10 a.m.": whatever the words look like. */
export const isAgeOrTime = (atoms: Atoms, { to }: Amount): boolean =>
  AGE.test(atoms[to + 1]?.lower ?? "") ||
  (CLOCK.has(atoms[to]?.lower ?? "") && atoms[to + 1]?.kind === "mark" && atoms[to]?.lower !== "hours");

const COMPARED = new Set([
  "up from",
  "down from",
  "rather than",
  "compared with",
  "compared to",
  "instead of",
  "all but",
  "out of",
]);

/** "up from six", "all but eight": counts what was counted before it. */
export const isCompared = (before: string, link: string): boolean => COMPARED.has(`${before} ${link}`);

/** "four times a year", "three times larger": how often or how much, no count. */
export const isFrequency = (after: string | undefined, { head }: Counted): boolean =>
  head === "time" &&
  after !== undefined &&
  /^(?:a|an|per|each|every|as|more|less|the|that|its|faster|\w+er)$/.test(after);

/** "1,200 consultations (2017: 1,090)": in brackets the number of another year, of the same things. */
export const isOfYear = (atoms: readonly Atom[], { from, to }: Amount): boolean =>
  atoms[from - 3]?.text === "(" &&
  /^(?:1[89]|20)\d\d$/.test(atoms[from - 2]?.text ?? "") &&
  atoms[from - 1]?.text === ":" &&
  /^[);,]$/.test(atoms[to]?.text ?? "");
