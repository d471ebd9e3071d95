// Amounts: a number or a span of numbers, with money or measure, and the words that say how exact it is.
import { wordSet } from "../../core/word-set.ts";
import { type Measure, qualifiersAfter, qualifiersBefore } from "../../lexicon/measures.ts";
import { isPlural, partyNouns } from "../../lexicon/nouns.ts";
import type { Qualifier } from "../../model/codes.ts";
import type { Atom } from "../number/atoms.ts";
import { type Figure, readFigure } from "../number/value.ts";
import { measureAfter, moneyBefore } from "./measure.ts";

/** A number as told, between two atoms (end exclusive), before what it counts is known. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly figure: Figure;
  readonly value: number;
  readonly valueMax?: number;
  readonly qualifier: Qualifier;
  readonly qualified: boolean;
  readonly measure?: Measure;
}

type Atoms = readonly Atom[];

/** The amount that begins at an atom: with its number, the currency before it, or "minus". */
export function readAmount(atoms: Atoms, at: number): Amount | undefined {
  const minus = MINUS.test(atoms[at]?.lower ?? "") && atoms[at + 1]?.kind !== "mark";
  if (!minus) return positiveAmount(atoms, at);
  const amount = positiveAmount(atoms, at + 1);
  return amount?.measure && amount.valueMax === undefined
    ? { ...amount, from: at, value: -amount.value }
    : undefined;
}

const MINUS = /^(?:minus|−)$/;

function positiveAmount(atoms: Atoms, at: number): Amount | undefined {
  const money = moneyBefore(atoms, at);
  const figure = readFigure(atoms, money?.to ?? at, money !== undefined);
  if (!figure || figure.value > Number.MAX_SAFE_INTEGER) return undefined;
  const second = secondFigure(atoms, at, figure, money !== undefined);
  const end = second?.to ?? figure.to;
  const after = figure.percent ? undefined : measureAfter(atoms, end);
  if (money && (isAcronym(atoms, at, figure) || isCode(atoms, at, figure))) return undefined;
  if (after && isMillions(atoms, end, after)) return millions(atoms, at, { ...figure, to: after.to });
  const measure = measureOf(money?.measure, after?.measure);
  if ((figure.comma || second?.comma) && !measure && !figure.large) return undefined;
  const to = measure && after && measure !== money?.measure ? after.to : end;
  return qualified(atoms, {
    from: at,
    to,
    figure,
    value: second ? scaled(figure, second) : figure.value,
    ...(second ? { valueMax: second.value } : {}),
    qualifier: figure.atLeast || second?.atLeast ? "atLeast" : "exact",
    qualified: false,
    ...(measure ? { measure } : {}),
  });
}

/** "COP26": letters bound to a small number are no currency. */
const isAcronym = (atoms: Atoms, at: number, { from, value, large }: Figure): boolean =>
  !large &&
  value < 100 &&
  atoms[at]?.kind === "word" &&
  from === at + 1 &&
  atoms[from]?.glued === true &&
  (atoms[at]?.text.length ?? 0) === 3;

/** "K2", "Q3", "N95": one letter is a currency's only before thousands or millions. The rand's is long known. */
const isCode = (atoms: Atoms, at: number, figure: Figure): boolean =>
  !figure.large && /^[KPNQLMED]$/.test(atoms[at]?.text ?? "") && !isPrice(atoms, at, figure);

/** "rose from P250 to P340", "costs K120": a price, where a word of paying or changing stands before. */
const isPrice = (atoms: Atoms, at: number, { value }: Figure): boolean =>
  value >= 50 &&
  (PAYING.test(atoms[at - 1]?.lower ?? "") ||
    (/^(?:from|to)$/.test(atoms[at - 1]?.lower ?? "") && isChange(atoms, at)));
const PAYING = /^(?:costs?|paid|pays?|worth|charged|charges|fined|earns?|priced)$/;

/** "from P250 to P340": the same sign again behind "to", or before it. */
const isChange = (atoms: Atoms, at: number): boolean =>
  [at + 3, at - 3].some(
    (other) =>
      atoms[other]?.text === atoms[at]?.text &&
      atoms[other + 1]?.kind === "digits" &&
      /^(?:from|to)$/.test(atoms[other - 1]?.lower ?? ""),
  );

/** "1.7m fans": millions of what is counted, no metres. */
const isMillions = (
  atoms: Atoms,
  end: number,
  { measure, to }: { readonly measure: Measure; readonly to: number },
): boolean =>
  measure.code === "m" &&
  to === end + 1 &&
  atoms[end]?.text === "m" &&
  atoms[end]?.glued === true &&
  atoms[to]?.pos === "NOUN" &&
  isPlural(atoms[to]?.text ?? "");

const millions = (atoms: Atoms, from: number, figure: Figure): Amount => {
  const value = Number((figure.value * 1e6).toPrecision(12));
  const counted: Figure = { ...figure, value, large: true };
  return qualified(atoms, {
    from,
    to: figure.to,
    figure: counted,
    value,
    qualifier: "exact",
    qualified: false,
  });
};

/** "US$5 million", "$5 million CAD": the code after the number is the surer one. */
function measureOf(before: Measure | undefined, after: Measure | undefined): Measure | undefined {
  if (!before) return after;
  return after?.money && before.shared !== undefined ? after : before;
}

const DASHES = new Set(["-", "–", "—", "−"]);

/** The second number of a span: "30 to 40", "10-15", "between 30 and 40", "two or three". "From six to eight" are two numbers. */
function secondFigure(atoms: Atoms, start: number, first: Figure, money: boolean): Figure | undefined {
  const link = atoms[first.to];
  if (!link || first.percent || isYearBefore(atoms, first)) return undefined;
  const own = measureAfter(atoms, first.to);
  const from = own && atoms[own.to]?.lower === "to" ? undefined : first.to + 1;
  if (from === undefined) return undefined;
  const currency = DASHES.has(link.text) || link.lower === "to" ? moneyBefore(atoms, from) : undefined;
  const second = DASHES.has(link.text)
    ? dashed(atoms, from, money)
    : readFigure(atoms, currency?.to ?? from, money || currency !== undefined);
  if (!second || second.percent || second.value <= scaled(first, second)) return undefined;
  const before = atoms[first.from - 1]?.lower ?? "";
  if (DASHES.has(link.text)) return first.digits && second.digits ? second : undefined;
  if (link.lower === "to") return isFrom(atoms, start) ? undefined : second;
  if (link.lower === "and") return before === "between" ? second : undefined;
  return link.lower === "or" && second.value === first.value + 1 ? second : undefined;
}

const YEAR_LEADS = wordSet("in since by until during of early late mid year");

/** "from 1.9 million tonnes in 1995 to 850,000 tonnes": a year begins no span. */
const isYearBefore = (atoms: Atoms, { from, value, large, digits }: Figure): boolean =>
  digits === true && !large && value >= 1800 && value <= 2100 && YEAR_LEADS.has(atoms[from - 1]?.lower ?? "");

/** The number after a dash, which the lexer would take for the tail of a code. */
const dashed = (atoms: Atoms, at: number, money: boolean): Figure | undefined => {
  const figure = readFigure(atoms, at, true);
  const glued = atoms[at + 1];
  return figure &&
    !money &&
    glued?.glued &&
    glued.kind === "word" &&
    figure.to === at + 2 &&
    glued.lower.length === 1
    ? { ...figure, to: at + 1, value: Number(atoms[at]?.text) }
    : figure;
};

/** "from 62", "from about 62". */
function isFrom(atoms: Atoms, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const word = atoms[before]?.lower;
    if (word === "from") return true;
    if (word === undefined || !qualifiersBefore.has(word)) return false;
  }
  return false;
}

/** "10 to 15 million", "12 to 18 lakh": the first number has the magnitude of the second. "40-45,000" as well. */
function scaled(first: Figure, second: Figure): number {
  if (first.large || !second.large || first.value >= 1000) return first.value;
  const magnitude = magnitudeOf(second);
  return first.value < second.value / magnitude
    ? Number((first.value * magnitude).toPrecision(12))
    : first.value;
}

/** What a number's magnitude words or its groups of digits multiply it by. */
export const magnitudeOf = ({ factor, value }: Figure): number =>
  factor ?? 10 ** (Math.floor(Math.log10(value) / 3) * 3);

/** Qualifiers that are prepositions as well: they qualify only numbers that are written to measure something. */
const PREPOSITIONS = wordSet("over above under below around about");

/** "handed over CAD 2.5 million", "flew over 30 farms": here "over" belongs to the verb, or is where one flies. */
const PARTICLE_AFTER = wordSet(
  "hand hands handed handing turn turned turning take takes took taken taking carry carried win won spread paid presided fly flies flew flown flying flight flights hover hovers hovered hovering soar soars soared soaring pass passes passed passing overflight overflights",
);

/** Takes the words that say how exact a number is into it: those behind it, then those before. */
function qualified(atoms: Atoms, amount: Amount): Amount {
  const after = qualifiersAfter.find(({ words }) =>
    words.every((word, index) => atoms[amount.to + index]?.lower === word),
  );
  if (!after || atoms[amount.to + 2]?.lower === "than" || atoms[amount.to + 2]?.lower === "less")
    return qualifiedBefore(atoms, amount);
  const to = amount.to + after.words.length;
  return { ...qualifiedBefore(atoms, amount), to, qualifier: after.qualifier, qualified: true };
}

function qualifiedBefore(atoms: Atoms, amount: Amount): Amount {
  const pointed = atoms[amount.from - 1]?.text === "." && atoms[amount.from - 1]?.glued ? 1 : 0;
  const last = amount.from - 1 - pointed;
  const word = atoms[last]?.lower ?? "";
  const phrases =
    pointed && !["c", "ca", "approx", "max"].includes(word) ? undefined : qualifiersBefore.get(word);
  const phrase = phrases?.find(({ words }) =>
    words.every((each, index) => atoms[last - words.length + 1 + index]?.lower === each),
  );
  if (word === "over" && PARTICLE_AFTER.has(atoms[last - 1]?.lower ?? "")) return amount;
  if (!phrase || (phrase.words.length === 1 && PREPOSITIONS.has(word) && !canBeQualified(amount)))
    return amount;
  if (word === "c" && !pointed) return amount;
  // "reached the maximum 38 °C": that one, and not at most.
  if (/^(?:max|min)imum$/.test(word) && /^(?:the|its|their|a|this)$/.test(atoms[last - 1]?.lower ?? ""))
    return amount;
  if (word === "near" && !isNearly(atoms, last, amount)) return amount;
  if (isAltitude(atoms, last, amount)) return amount;
  return {
    ...amount,
    from: last - phrase.words.length + 1,
    qualifier: combined(phrase.qualifier, amount),
    qualified: true,
  };
}

/** "Near 180 hydrologists came", "with near 200 guests": not the villages near 12 lakes, where something is. */
const isNearly = (atoms: Atoms, at: number, { value, measure }: Amount): boolean =>
  (value >= 20 || measure !== undefined) &&
  (atoms[at]?.text === "Near" || /^(?:with|to|of|by|and|has|had|have)$/.test(atoms[at - 1]?.lower ?? ""));

/** "Above 3,500 m the snow melts": at the head of a sentence, where something is. */
const isAltitude = (atoms: Atoms, at: number, { measure }: Amount): boolean =>
  /^(?:Above|Below)$/.test(atoms[at]?.text ?? "") && /^(?:m|\[ft_i\]|km)$/.test(measure?.code ?? "");

const canBeQualified = ({ figure, measure, value }: Amount): boolean =>
  figure.digits === true ||
  figure.large === true ||
  figure.percent === true ||
  measure !== undefined ||
  value >= 10;

/** "more than 100+" stays more than; "some dozens" stays at least. */
const combined = (qualifier: Qualifier, amount: Amount): Qualifier =>
  qualifier === "about" && amount.qualifier === "atLeast" ? "atLeast" : qualifier;

const DEFINITE = wordSet("the these those our their its both all");

/** "the two countries", "the two sides": names again who was named, counts nothing. */
export function isParty(atoms: Atoms, { from, value, qualified: said }: Amount, head: string): boolean {
  if (said || value > 5 || !partyNouns.has(head)) return false;
  return head === "side" || DEFINITE.has(atoms[from - 1]?.lower ?? "");
}
