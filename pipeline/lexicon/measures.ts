// Units of measure, currencies and qualifiers, as the quantity grammar looks them up.
import { QUALIFIERS, type Qualifier } from "../model/codes.ts";
import { listOf, loadTable } from "./table.ts";

/** A UCUM or ISO 4217 code with its readable name; a currency that several countries share has `shared` instead of a code. */
export interface Measure {
  readonly code: string;
  readonly name: string;
  readonly money: boolean;
  readonly shared?: string;
}

export interface SharedCurrency {
  readonly code: string;
  readonly name: string;
  readonly who: readonly string[];
}

const units = loadTable("units");
const currencies = loadTable("currencies");
const shared = loadTable("shared-currencies");

const entries = (cell: string | undefined, measure: Measure): [string, Measure][] =>
  listOf(cell).map((text) => [text, measure]);

const unitOf = ({ code = "", name = "" }: (typeof units)[number]): Measure => ({ code, name, money: false });
const moneyOf = ({ code = "", name = "" }: (typeof units)[number]): Measure => ({ code, name, money: true });
const sharedOf = (row: (typeof units)[number]): Measure => ({
  code: "",
  name: row.shared ?? "",
  money: true,
  shared: row.shared ?? "",
});

/** By words in lower case, joined by single spaces. */
export const measureWords: ReadonlyMap<string, Measure> = new Map([
  ...units.flatMap((row) => entries(row.words, unitOf(row))),
  ...currencies.flatMap((row) => entries(row.words, moneyOf(row))),
  ...shared.flatMap((row) => entries(row.words, sharedOf(row))),
]);

/** Symbols that stand after a number, case-sensitive. */
export const unitSymbols: ReadonlyMap<string, Measure> = new Map(
  units.flatMap((row) => entries(row.symbols, unitOf(row))),
);

/** Symbols and ISO codes of money, case-sensitive. */
export const moneySymbols: ReadonlyMap<string, Measure> = new Map([
  ...currencies.map((row): [string, Measure] => [row.code ?? "", moneyOf(row)]),
  ...currencies.flatMap((row) => entries(row.symbols, moneyOf(row))),
  ...shared.flatMap((row) => entries(row.symbols, sharedOf(row))),
]);

/** The currencies that share a word, with the words that name their countries. */
export const sharedCurrencies: ReadonlyMap<string, readonly SharedCurrency[]> = new Map(
  shared.map((row) => [
    row.shared ?? "",
    currencies
      .filter((currency) => listOf(currency.shared).includes(row.shared ?? ""))
      .map((currency) => ({
        code: currency.code ?? "",
        name: currency.name ?? "",
        who: listOf(currency.who),
      })),
  ]),
);

/** What a shared word means where no country decides; most have none. */
export const usualCurrency: ReadonlyMap<string, string> = new Map(
  shared.flatMap((row) => (row.usual ? [[row.shared ?? "", row.usual] as const] : [])),
);

export interface QualifierPhrase {
  readonly words: readonly string[];
  readonly qualifier: Qualifier;
}

const phrasesAt = (place: string): QualifierPhrase[] =>
  loadTable("qualifiers")
    .filter((row) => row.place === place)
    .map((row) => ({ words: (row.words ?? "").split(" "), qualifier: asQualifier(row.qualifier) }))
    .sort((a, b) => b.words.length - a.words.length);

function asQualifier(text: string | undefined): Qualifier {
  const known = QUALIFIERS.find((code) => code === text);
  if (!known) throw new Error(`lexicon qualifiers: unknown qualifier "${text}"`);
  return known;
}

/** By their last word, the longest first. */
export const qualifiersBefore: ReadonlyMap<string, readonly QualifierPhrase[]> = byLastWord(
  phrasesAt("before"),
);

function byLastWord(phrases: readonly QualifierPhrase[]): Map<string, QualifierPhrase[]> {
  const grouped = new Map<string, QualifierPhrase[]>();
  for (const phrase of phrases) {
    const last = phrase.words.at(-1) ?? "";
    grouped.set(last, [...(grouped.get(last) ?? []), phrase]);
  }
  return grouped;
}

export const qualifiersAfter: readonly QualifierPhrase[] = phrasesAt("after");
