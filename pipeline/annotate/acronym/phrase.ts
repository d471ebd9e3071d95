// What shows that capitals which nothing defines name a body: that they are a phrase of their own in a sentence.
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isGivenName, isSurname } from "../../lexicon/person-names.ts";
import { isAcronym, isCapital } from "../name/token.ts";

/** Whose doing, giving, or being it is. */
const BEFORE = wordSet("from with by between of for to via through under than and or unlike like");
/** What a body will do, or has. */
const AFTER = wordSet(
  "will would has have shall must expects intends wants agrees considers covers pays lends sends offers keeps holds helps leads hopes asks calls urges",
);
const PARTS = wordSet(
  "secretariat expert experts delegate office offices chair chairs official mission website headquarters premises training trainers inspectors auditors governors regulations rules statutes charter spokesperson spokesman spokeswoman",
);
const LABELS = wordSet(
  "host hosts partner partners member members organiser organisers organizer organizers funder funders donor donors sponsor sponsors participants observers lead support source",
);
/** Longer capitals are a word or a family name rather. */
const LONGEST = 8;

/** Whether capitals stand where a body does, with no noun behind them that they would tell the kind of. */
export function isBodyByPhrase(tokens: readonly Token[], at: number): boolean {
  if (!isUnknown(tokens[at])) return false;
  const first = startOfList(tokens, at);
  const end = endOfList(tokens, at);
  const next = tokens[end];
  const article = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  const before = tokens[article];
  if (next && (AFTER.has(next.text) || PARTS.has(next.text))) return true;
  if (next && /^['’]s$/.test(next.text)) return true;
  if (before?.text === ":" && LABELS.has(tokens[article - 1]?.lower ?? "")) return true;
  return before !== undefined && BEFORE.has(before.text) && endsPhrase(next, tokens[end - 1]);
}

/** Neither a word, nor a place or family name in capitals. */
function isUnknown(token: Token | undefined): boolean {
  if (!token || token.text.length > LONGEST || !/^\p{Lu}[\p{Lu}-]+$/u.test(token.text)) return false;
  const { lower } = token;
  if (isCommonWord(lower) || isSurname(lower) || isGivenName(lower)) return false;
  return placesNamed(lower.charAt(0).toUpperCase() + lower.slice(1)).length === 0;
}

const isLink = (token: Token | undefined): boolean => /^(?:,|and|&|or)$/.test(token?.lower ?? "");

/** "INPE, CONAE and AEB": where the list of capitals begins that a token stands in. */
function startOfList(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    first > 1 &&
    at - first < 12 &&
    isLink(tokens[first - 1]) &&
    isAcronym(tokens[first - 2]?.text ?? "")
  )
    first -= 2;
  return first;
}

function endOfList(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end - at < 12 && isLink(tokens[end]) && isAcronym(tokens[end + 1]?.text ?? "")) end += 2;
  return end;
}

/** Nothing follows that the capitals would be an attribute of, and no name that they would be a part of. */
function endsPhrase(next: Token | undefined, last: Token | undefined): boolean {
  if (!next || next.sentence !== last?.sentence) return true;
  if (isCapital(next.text) || /^[\p{N}-]/u.test(next.text)) return false;
  return /^[.,;:)!?]$/.test(next.text) || FREE.has(next.pos);
}
const FREE = new Set(["ADP", "AUX", "VERB", "CCONJ", "DET", "PRON", "SCONJ", "ADV"]);
