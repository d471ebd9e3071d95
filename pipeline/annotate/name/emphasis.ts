// Titles that the text sets apart: in quotation marks, or in italics or bold inside a running sentence.

import { oncePer } from "../../core/remember.ts";
import { anchors } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { kindOf } from "../../lexicon/kind-nouns.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";
import { isCapital, isYear } from "./token.ts";

/** A title's tokens, and how many tokens of marks stand on each side. */
export interface Title {
  readonly from: number;
  readonly to: number;
  readonly marks: 0 | 1;
  /** The token behind the title and its marks: the comma, where it stands before the closing mark. */
  readonly after: number;
}

const OPENING = new Set(['"', "“", "„", "«", "‘"]);
const CLOSING = new Set(['"', "”", "“", "»"]);
/** Whether a mark closes what another opened: an apostrophe closes only what its twin opened. */
const closes = (open: string, mark: string | undefined): boolean =>
  mark !== undefined && (open === "‘" ? mark === "’" : CLOSING.has(mark));
const OPENING_MARK = anchors.ask((_, text) => OPENING.has(text));
const LONGEST = 12;
/** The titles of each block, in reading order. Read once a text. */
export const titlesOf: (text: Text) => readonly (readonly Title[])[] = oncePer((text: Text) =>
  text.blocks.map((block) => [...quotesIn(block), ...emphasesIn(text, block)]),
);

function quotesIn(block: TextBlock): Title[] {
  const { tokens } = block;
  const quotes: Title[] = [];
  let free = 0;
  for (const at of placesOf(block, OPENING_MARK)) {
    if (at < free) continue;
    const open = (tokens[at] as Token).text;
    let to = at + 1;
    while (to < tokens.length && to - at <= LONGEST && !closes(open, tokens[to]?.text)) to++;
    if (!closes(open, tokens[to]?.text)) continue;
    const comma = tokens[to - 1]?.text === "," ? 1 : 0;
    const last = to - comma;
    const titled =
      isTitle(tokens, at + 1, last) || (isOfDocument(tokens, at) && isHeadline(tokens, at + 1, last));
    if (titled) quotes.push({ from: at + 1, to: last, marks: 1, after: to + 1 - 2 * comma });
    free = titled || to - at < 4 ? to + 1 : at + 1;
  }
  return quotes;
}

/** Nouns of what is issued, beside those of the lexicon of kinds: before a title in quotation marks they say what it names. */
const DOCUMENTS = wordSet(
  "guide guides guideline guidelines toolkit brochure booklet leaflet pamphlet survey assessment factsheet whitepaper declaration charter manifesto communiqué resolution directive roadmap",
);
const PAPERS =
  /^(?:white|green|policy|working|position|discussion|background|strategy|fact|issue) (?:paper|brief|sheet|note)$/;

/** "position paper", "policy brief": two words for what is issued. */
export const isPaper = (tokens: readonly Token[], at: number): boolean =>
  PAPERS.test(`${tokens[at - 1]?.lower} ${tokens[at]?.lower}`);

const NAMING = /^(?:called|named|titled|entitled|headed)$/;

/** "its report "Ice in the North"", "a handbook entitled "Safe on Ice"": a noun of a document before the mark. */
export function isOfDocument(tokens: readonly Token[], mark: number): boolean {
  const comma = tokens[mark - 1]?.text === "," ? 1 : 0;
  const at = mark - 1 - comma - (NAMING.test(tokens[mark - 1 - comma]?.lower ?? "") ? 1 : 0);
  const noun = tokens[at]?.lower ?? "";
  if (noun !== tokens[at]?.text) return false;
  return kindOf(noun)?.type === "DOCUMENT" || DOCUMENTS.has(noun) || isPaper(tokens, at);
}

/** A title of some words with a capital at its head alone: "Water under pressure". */
function isHeadline(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || !isCapital(tokens[from]?.text ?? "")) return false;
  for (let at = from; at < to; at++) if (/^[.!;]$/.test(tokens[at]?.text ?? "")) return false;
  return true;
}

const SET_APART = /[*_]|<(?:em|i|b|strong)>/i;

/** Words between marks of emphasis that the view leaves out. A block that is set apart whole tells nothing. */
function emphasesIn(text: Text, block: TextBlock): Title[] {
  const { tokens } = block;
  const { view } = block.block;
  const source = text.document.source.text;
  if (!SET_APART.test(source.slice(view.span.start, view.span.end))) return [];
  const titles: Title[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from] as Token;
    if (
      !isCapital(first.text) ||
      !/[*_>]/.test(source.charAt(view.toSource(first.start, first.end).start - 1))
    )
      continue;
    for (let to = from + 1; to <= tokens.length && to - from <= LONGEST; to++) {
      const last = tokens[to - 1] as Token;
      if (!/[*_<]/.test(source.charAt(view.toSource(last.start, last.end).end))) continue;
      if (to - from < tokens.length - 1 && isTitle(tokens, from, to))
        titles.push({ from, to, marks: 0, after: to });
      from = to - 1;
      break;
    }
  }
  return titles;
}

/** A capital, or a year that is none of a date. */
const isLast = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at] as Token;
  const before = tokens[at - 1];
  const isCalled = /^[!?]$/.test(text) && isCapital(before?.text ?? "");
  return (
    isCalled ||
    isCapital(text) ||
    (isYear(text) && isCapital(before?.text ?? "") && !isWord("stop", before?.lower ?? ""))
  );
};

/** Small words and marks inside a title. */
const SMALL =
  /^(?:of|and|or|but|the|for|on|in|to|with|without|a|an|from|at|by|as|across|behind|under|above|over|below|beneath|beyond|between|before|after|into|through|against|among|near|along|around|within|is|are|was|were|that|not|its|their|our|my|your|-|–|&|:|'s|’s|,|\d+)$/;

function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to || !isCapital((tokens[from] as Token).text) || !isLast(tokens, to - 1)) return false;
  for (let at = from; at < to; at++) {
    const { text, lower } = tokens[at] as Token;
    const small = SMALL.test(lower) || (at === to - 1 && at > from && /^[!?]$/.test(text));
    const owner = /^['’]$/.test(text) && /s$/.test(tokens[at - 1]?.text ?? "");
    if (!isCapital(text) && !isWord("particle", lower) && !small && !owner) return false;
  }
  return true;
}
