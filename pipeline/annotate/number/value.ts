// Numbers as written: digits in groups, decimals, number words, magnitudes, indefinite plurals ("dozens"), fractions.
import { numberWords } from "../../lexicon/numbers.ts";
import type { Atom } from "./atoms.ts";
import { digits, isMagnitude } from "./digits.ts";
import { fraction, ratio } from "./fraction.ts";

/** A number between two atoms (end exclusive). */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** "dozens", "several hundred", "100+": that many or more. */
  readonly atLeast?: true;
  /** Written in digits. */
  readonly digits?: true;
  /** A magnitude ("million") or grouping shows that it counts. */
  readonly large?: true;
  /** What its magnitude words multiply it by: "18 lakh" has 100 000. */
  readonly factor?: number;
  /** "3,5": a decimal comma, which only a measure or magnitude after it makes sure. */
  readonly comma?: true;
  /** A fraction, in percent. */
  readonly percent?: true;
}

type Atoms = readonly Atom[];

const at0 = (atoms: Atoms, at: number): string => atoms[at]?.lower ?? "";

/** The number that begins at an atom. `money`: a currency stands before it, so that "20m" is 20 million. */
export function readFigure(atoms: Atoms, at: number, money = false): Figure | undefined {
  const atom = atoms[at];
  if (!atom || atom.kind === "mark") return undefined;
  const figure = atom.kind === "word" ? inWords(atoms, at) : inDigits(atoms, at, money);
  return figure && figure.value <= GREATEST ? figure : undefined;
}

/** "A million million million million million": above the yotta of the SI (1991), nothing that a newsletter tells is counted. */
const GREATEST = 1e24;

function inWords(atoms: Atoms, at: number): Figure | undefined {
  const lower = at0(atoms, at);
  if (!numberWords.has(lower) && !OTHER_STARTS.has(lower)) return undefined;
  return fraction(atoms, at) ?? ratio(atoms, at) ?? many(atoms, at) ?? words(atoms, at);
}

function inDigits(atoms: Atoms, at: number, money: boolean): Figure | undefined {
  const figure = digits(atoms, at, money);
  return figure && plus(atoms, withMagnitude(atoms, figure, money));
}

/** Words that a number may begin with, number words apart. */
const OTHER_STARTS = new Set(["a", "half", "several", "few"]);

const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["m", 1e6],
  ["M", 1e6],
  ["b", 1e9],
  ["B", 1e9],
  ["T", 1e12],
]);

/** Guards against the tail of binary fractions: 5.6 million is 5600000. */
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(12));

function withMagnitude(atoms: Atoms, figure: Figure, money: boolean): Figure {
  let { to, value } = figure;
  let large = figure.large;
  let multiplied = 1;
  for (;;) {
    const hyphen = atoms[to]?.text === "-" && atoms[to]?.glued && isMagnitude(atoms, to + 1) ? 1 : 0;
    const atom = atoms[to + hyphen];
    const word = numberWords.get(atom?.lower ?? "");
    const close = atom?.glued || (money && atom?.text === "m");
    const short = money && close ? SHORT_MAGNITUDES.get(atom?.text ?? "") : undefined;
    const pointed = isPointedMillion(atoms, to + hyphen) ? 1 : 0;
    const factor = pointed ? 1e6 : (short ?? (word && isFactor(word.kind) ? word.value : undefined));
    if (factor === undefined) break;
    value = times(value, factor);
    multiplied *= factor;
    to += 1 + hyphen + pointed;
    large = true;
  }
  if (to === figure.to) return figure;
  return { ...figure, to, value, factor: multiplied, ...(large ? { large } : {}) };
}

/** "1.2 mil. EUR": a million, where its money follows. */
const isPointedMillion = (atoms: Atoms, at: number): boolean =>
  atoms[at]?.lower === "mil" && atoms[at + 1]?.text === "." && MONEY.test(atoms[at + 2]?.text ?? "");

/** A currency's code or sign. */
const MONEY = /^(?:[A-Z]{3}|[€$£¥]|euros?|dollars?|US)$/;

const isFactor = (kind: string): boolean => kind === "magnitude" || kind === "hundred" || kind === "dozen";

function plus(atoms: Atoms, figure: Figure): Figure {
  const mark = atoms[figure.to];
  return mark?.text === "+" && mark.glued ? { ...figure, to: figure.to + 1, atLeast: true } : figure;
}

/** A number in words as far as it is read: thousands and millions done, and what is still to be multiplied. */
interface Spelled {
  readonly next: number;
  readonly total: number;
  readonly current: number | undefined;
  readonly large: boolean;
  /** Kind of the last number word; empty before the first. */
  readonly last: string;
}

/** "forty-six", "two hundred and twelve", "a dozen", "one and a half million", "half a million". */
function words(atoms: Atoms, at: number): Figure | undefined {
  let spelled = spelledFrom(atoms, at);
  for (let more: Spelled | undefined = spelled; more; more = oneMore(atoms, spelled)) spelled = more;
  const { next, total, current, large, last } = spelled;
  if (last === "") return undefined;
  return { from: at, to: next, value: total + (current ?? 0), ...(large ? { large: true } : {}) };
}

/** Where the words begin: "half a million" with a half, "a dozen" with one. */
function spelledFrom(atoms: Atoms, at: number): Spelled {
  const begun = (next: number, current: number | undefined): Spelled => ({
    next,
    total: 0,
    current,
    large: false,
    last: "",
  });
  if (at0(atoms, at) === "half" && at0(atoms, at + 1) === "a") return begun(at + 2, 0.5);
  const one = at0(atoms, at) === "a" && isFactor(numberWords.get(at0(atoms, at + 1))?.kind ?? "");
  return one ? begun(at + 1, 1) : begun(at, undefined);
}

/** Reads one more number word, with the hyphen or "and" before it. */
function oneMore(atoms: Atoms, { next, total, current, large, last }: Spelled): Spelled | undefined {
  const joint = jointAt(atoms, next, current !== undefined, last);
  const word = numberWords.get(at0(atoms, next + joint));
  if (!word || word.kind === "many" || word.kind === "score") return undefined;
  const behind = next + 1 + joint;
  if (word.kind === "unit" && current !== undefined && isPoint(atoms, next))
    return { next: behind, total, current: current + word.value / 10, large, last: "point" };
  if (word.kind === "unit" || word.kind === "ten") {
    if (last === "unit" || last === "point" || (last === "ten" && (word.kind === "ten" || word.value > 9)))
      return undefined;
    const sum = (current ?? 0) + word.value;
    return withHalf(atoms, { next: behind, total, current: sum, large, last: word.kind });
  }
  if (current === undefined) return undefined;
  if (last === "magnitude" && word.kind === "magnitude")
    return { next: behind, total: times(total, word.value), current: 0, large: true, last: word.kind };
  const product = times(current, word.value);
  return word.kind === "magnitude"
    ? { next: behind, total: total + product, current: 0, large: true, last: word.kind }
    : { next: behind, total, current: product, large: true, last: word.kind };
}

/** "one and a half million". */
function withHalf(atoms: Atoms, spelled: Spelled): Spelled {
  const { next, current } = spelled;
  const half = at0(atoms, next) === "and" && at0(atoms, next + 1) === "a" && at0(atoms, next + 2) === "half";
  return half && isMagnitude(atoms, next + 3)
    ? { ...spelled, next: next + 3, current: (current ?? 0) + 0.5 }
    : spelled;
}

/** "two point four million": a point said as a word, with one figure behind it and a magnitude. */
const isPoint = (atoms: Atoms, at: number): boolean =>
  at0(atoms, at) === "point" &&
  isMagnitude(atoms, at + 2) &&
  (numberWords.get(at0(atoms, at + 1))?.value ?? 10) < 10;

/** A hyphen or "and" inside a number: "forty-six", "two hundred and twelve". */
function jointAt(atoms: Atoms, at: number, inside: boolean, last: string): number {
  const atom = atoms[at];
  if (!inside || !atom) return 0;
  const next = numberWords.get(at0(atoms, at + 1));
  if (!next) return 0;
  if (isPoint(atoms, at)) return last === "unit" || last === "ten" ? 1 : 0;
  if (atom.text === "-" && atom.glued) return last === "ten" || isFactor(next.kind) ? 1 : 0;
  return atom.lower === "and" && (last === "hundred" || last === "magnitude") && next.kind !== "many" ? 1 : 0;
}

const INDEFINITE = new Set(["several", "few"]);

/** "dozens", "hundreds of thousands", "several hundred", "a few dozen": twice the word, at least. */
function many(atoms: Atoms, at: number): Figure | undefined {
  const word = numberWords.get(at0(atoms, at));
  if (word?.kind === "many") {
    const next = at0(atoms, at + 1) === "of" ? numberWords.get(at0(atoms, at + 2)) : undefined;
    if (next?.kind === "many" && next.value > word.value)
      return { from: at, to: at + 3, value: 2 * word.value * next.value, atLeast: true, large: true };
    if (word.value === 10) return undefined;
    return { from: at, to: at + 1, value: 2 * word.value, atLeast: true, large: true };
  }
  const few = at0(atoms, at) === "a" && at0(atoms, at + 1) === "few" ? at + 1 : at;
  const factor = INDEFINITE.has(at0(atoms, few)) ? numberWords.get(at0(atoms, few + 1)) : undefined;
  if (!factor || !isFactor(factor.kind)) return undefined;
  return { from: at, to: few + 2, value: 2 * factor.value, atLeast: true, large: true };
}
