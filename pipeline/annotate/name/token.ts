// What a token can be in a name, and whether a block's capitals tell anything.

import { oncePer, remember } from "../../core/remember.ts";
import { perWord } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { countries } from "../../lexicon/countries.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { TokenTrie } from "../../lexicon/trie.ts";
import type { TextBlock } from "../text.ts";

/** sentence: capitals mark names; title: every weighty word has one; capitals: all letters are. */
export type BlockCase = "sentence" | "title" | "capitals";

const HEADINGS = new Set(["title", "subtitle", "section-heading", "contents-heading", "contents-entry"]);

/** Whether a word begins with a capital letter, or behind a small prefix as names do: "eSwatini". */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 128) return first < 97 ? first >= 65 && first <= 90 : PREFIXED.test(text);
  const letter = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return letter !== letter.toLowerCase();
}

const PREFIXED = /^[a-z]{1,2}[A-Z]\p{Ll}{2}/u;
const LETTERS = /^\p{L}[\p{L}.'’-]*$/u;
const YEAR = /^(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?$/;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/i;
const ACRONYM = /^\p{Lu}(?=.*\p{Lu})[\p{Lu}\p{Ll}\p{N}&-]*$/u;

export const isYear = (text: string): boolean => YEAR.test(text);

/** A token's word in lower case; empty where there is none. */
export const lowerAt = (tokens: readonly { readonly lower: string }[], at: number): string =>
  tokens[at]?.lower ?? "";

export const isNumber = (token: Token): boolean => token.text.charCodeAt(0) < 58 && /^\d+$/.test(token.text);

/** "7th", "Third". */
export const isOrdinal = (token: Token): boolean =>
  isWord("ordinal", token.lower) || (token.text.charCodeAt(0) < 58 && ORDINAL.test(token.text));

/** "Forty-second Session": an ordinal in words behind its tens. */
export const isOfTens = (tokens: readonly Token[], at: number): boolean =>
  /^[-–‐]$/.test(tokens[at - 1]?.text ?? "") &&
  /^(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)$/.test(tokens[at - 2]?.text ?? "") &&
  glued(tokens[at - 2], tokens[at - 1]) &&
  glued(tokens[at - 1], tokens[at]);

/** The "F" of "7F Hanami Building": the letter of a floor. */
export const isFloorLetter = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 &&
  /^\d+$/.test(tokens[at - 1]?.text ?? "") &&
  tokens[at - 1]?.end === tokens[at]?.start;

/** Two capitals or more, few small letters: ABC, EXPO2031, DoX, UN-Habitat. */
export const isAcronym = (text: string): boolean => !isSmall(text.charCodeAt(0)) && hasCapitals(text);

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const hasCapitals = remember((text) => {
  if (text.length < 2 || text.length > 12 || !ACRONYM.test(text)) return false;
  let capitals = 0;
  for (const letter of text) if (letter !== letter.toLowerCase()) capitals++;
  const letters = text.replace(/[^\p{L}]/gu, "").length;
  return capitals >= 2 && capitals * 2 >= letters;
});

/** The words of a name: its runs of letters and digits. */
export const wordsIn: (text: string) => readonly string[] = remember((text) => text.split(/[^\p{L}\p{N}]+/u));

/** The tokens of a name as one spelling, lower case, "and" for "&". */
export const foldToken = (token: Token): string => (token.lower === "&" ? "and" : token.lower);

const COMMON_NOUN =
  /(?:tions?|sions?|ments?|ness|ity|ities|isms?|ology|ologies|ics|ships?|graphy|metry|onomy|tures?|logical)$/;

/** A word for what a body deals with: listed, or with the ending of an abstract noun. */
export const isFieldWord: (lower: string) => boolean = remember(
  (lower) =>
    isWord("field", lower) || (lower.length > 8 && COMMON_NOUN.test(lower) && headsOf(lower).length === 0),
);

/** Whether two neighbours stand without a space. */
export const glued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** How far the capitals of a block tell names. */
export const caseOf: (block: TextBlock) => BlockCase = oncePer(readCase);

/** How a word is written, where it has letters enough to tell. */
const writingOf = perWord(({ text }) => {
  if (text.length < 4 || !LETTERS.test(text) || isWord("particle", text.toLowerCase())) return "untold";
  if (!isCapital(text)) return "small";
  return text === text.toUpperCase() ? "capitals" : "capital";
});

function readCase({ block, tokens }: TextBlock): BlockCase {
  let words = 0;
  let capital = 0;
  let all = 0;
  for (const { word } of tokens) {
    const writing = writingOf(word);
    if (writing === "untold") continue;
    words++;
    if (writing !== "small") capital++;
    if (writing === "capitals") all++;
  }
  if (words >= 2 && all >= words * 0.8) return "capitals";
  if (block.kind === "masthead" || block.kind.startsWith("running")) return "sentence";
  const heading = HEADINGS.has(block.kind);
  return heading && words >= 3 && capital >= words * 0.85 && !endsSentence(tokens) ? "title" : "sentence";
}

function endsSentence(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.text;
  return last === "." || last === "," || last === ";" || last === ")";
}

interface CountryWord {
  readonly code: string;
  readonly adjective: boolean;
}

const countryWords = new TokenTrie<CountryWord>();
for (const { code, name, aliases, adjectives } of countries) {
  const adjectiveSet = new Set(adjectives);
  for (const words of [...adjectives, name, ...aliases]) {
    countryWords.add(words.split(/[ -]/), { code, adjective: adjectiveSet.has(words) });
  }
}

const REGIONAL =
  wordSet(`european african asian american arab latin nordic baltic balkan caribbean pacific andean scandinavian mediterranean
  eurasian euro-asian pan-african pan-american inter-american asia-pacific amazonian alpine danube scottish welsh english catalan basque flemish
  bavarian walloon quebec tibetan siberian atlantic polynesian melanesian iberian ibero-american francophone transatlantic
  international world global united`);

/** The country's name or adjective that begins at a token, with how many tokens it takes. */
export function countryAt(
  tokens: readonly Token[],
  from: number,
): { readonly length: number; readonly value: CountryWord } | undefined {
  return isCapital(tokens[from]?.text ?? "") ? countryWords.longest(tokens, from) : undefined;
}

/** Adjectives of more than a country: "European", "Arab", "World". */
export const isRegional = (lower: string): boolean => REGIONAL.has(lower);

/** "Western and Central", "North and East". */
export const QUARTERS: RegExp =
  /^(?:north|south|east|west|central|middle|inner|outer|upper|lower|northern|southern|eastern|western)$/;
