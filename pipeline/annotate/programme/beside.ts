// Programmes named beside nouns that mean several or a part of one: "two schemes, Little Boats and Dry Dock", "the Seed Vouchers call".
import type { Token } from "../../flow.ts";
import { knownBody } from "../../lexicon/acronyms.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isGivenName, nameKey } from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { countryAt, isAcronym, isCapital } from "../name/token.ts";
import type { TextBlock } from "../text.ts";

const SEVERAL = /^(?:programmes|programs|projects|schemes|initiatives|campaigns|missions)$/;
const LONGEST = 5;
const INNER = /^(?:of|for|in|on|the|to|with|without|under|from|at)$/;
const OPENERS =
  /^(?:the|its|their|our|these|both|two|three|four|five|six|seven|eight|\d|['’]s|new|further|other|such)$/;

/** Whether a noun tells of programmes in another way than right behind one name. */
export const isBeside = (word: string): boolean => word === "call" || SEVERAL.test(word);

/** The names beside such a noun. */
export const proposeBeside = (block: TextBlock, noun: number): Proposal[] =>
  (block.tokens[noun]?.lower === "call" ? ofCall(block, noun) : listBehind(block, noun)).map(({ from, to }) =>
    propose(
      block,
      { from, to },
      { type: "PROGRAMME", rule: "programme-beside-noun", confidence: 0.94, subtype: "programme" },
    ),
  );

interface Range {
  readonly from: number;
  readonly to: number;
}

/** "two programmes, Little Boats and Big Nets", "the projects SaltNet and VentoSul": two names at least. */
function listBehind({ tokens }: TextBlock, noun: number): Range[] {
  if (![1, 2, 3].some((back) => OPENERS.test(tokens[noun - back]?.lower ?? ""))) return [];
  const marked = /^[,:(–-]$/.test(tokens[noun + 1]?.text ?? "");
  const names: Range[] = [];
  for (let from = marked ? noun + 2 : noun + 1; ; ) {
    const to = endOfItem(tokens, from);
    if (to === from) return [];
    names.push({ from, to });
    const comma = tokens[to]?.text === ",";
    const and = /^(?:and|&)$/.test(tokens[comma ? to + 1 : to]?.lower ?? "");
    const last = /^(?:and|&)$/.test(tokens[from - 1]?.lower ?? "");
    if (last || !(comma || and)) break;
    from = to + (comma ? 1 : 0) + (and ? 1 : 0);
  }
  const closed = /^(?:and|&)$/.test(tokens[(names.at(-1) as Range).from - 1]?.lower ?? "");
  return closed && names.length > 1 && names.every((name) => isTitle(tokens, name)) ? names : [];
}

/** Capitals, small words between them. */
function endOfItem(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let at = from; at - from < LONGEST && tokens[at]?.sentence === tokens[from]?.sentence; at++) {
    const { text } = tokens[at] as Token;
    if (isCapital(text) && (at === from || tokens[at]?.pos !== "NUM")) to = at + 1;
    else if (at === from || !INNER.test(text)) break;
  }
  return to;
}

/** No country, place, person, post or body. */
function isTitle(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || countryAt(tokens, from)) return false;
  if (
    words.some(({ lower, text }) => isCapital(text) && (isWord("post", lower) || isGivenName(nameKey(text))))
  )
    return false;
  if (
    headsOf(last.lower).some(
      ({ type, marks }) => type === "ORGANIZATION" && !marks.has("weak") && !marks.has("company"),
    )
  )
    return false;
  if (placesNamed(words.map(({ text }) => text).join(" ")).length > 0) return false;
  if (to > from + 1) return !isWord("stop", first.lower) || /^(?:A|An|The|My|Our|Your|No)$/.test(first.text);
  if (knownBody(first.text) || isWord("stop", first.lower) || isWord("general", first.lower)) return false;
  return first.text.length > 3;
}

const GOING_ON =
  /^(?:opens?|opened|closes?|closed|is|was|will|has|had|for|with|of|runs|ended|ends|,|\.|;|\))$/;
const WHICH =
  /^(?:the|a|an|its|their|our|no|next|first|second|third|fourth|fifth|new|current|latest|last|previous|annual|this)$/;

/** "the next Seed Vouchers call opens", "the call of Bright Nets opens", "**Green Quays**: no call this year". */
function ofCall({ tokens }: TextBlock, noun: number): Range[] {
  const item = atHeadOfItem(tokens, noun);
  if (item) return [item];
  if (tokens[noun + 1]?.lower === "of") {
    const from = noun + 2;
    const to = endOfItem(tokens, from);
    const opens = /^(?:opens?|opened|closes?|closed)$/.test(tokens[to]?.lower ?? "");
    return opens && to > from + 1 && isTitle(tokens, { from, to }) ? [{ from, to }] : [];
  }
  let from = noun;
  while (noun - from < LONGEST && isCapital(tokens[from - 1]?.text ?? "") && !isOpener(tokens, from - 1))
    from--;
  const coined = noun - from > 1 || /\p{Ll}\p{Lu}/u.test(tokens[noun - 1]?.text ?? "");
  const told = WHICH.test(tokens[from - 1]?.lower ?? "") && GOING_ON.test(tokens[noun + 1]?.lower ?? ".");
  return coined && told && isTitle(tokens, { from, to: noun }) ? [{ from, to: noun }] : [];
}

/** "The", "Next" at the head of the sentence. */
const isOpener = (tokens: readonly Token[], at: number): boolean => WHICH.test(tokens[at]?.lower ?? "");

/** The name that an item begins with, before a colon or an aside in brackets, right behind which its call is told. */
function atHeadOfItem(tokens: readonly Token[], noun: number): Range | undefined {
  if (/^(?:to|for)$/.test(tokens[noun + 1]?.lower ?? "")) return undefined;
  let colon = noun - 1;
  while (colon > noun - 6 && colon > 0 && tokens[colon]?.text !== ":") colon--;
  if (tokens[colon]?.text !== ":") return undefined;
  const to = endOfItem(tokens, 0);
  if (to < 2 || !isTitle(tokens, { from: 0, to }) || isAcronym(tokens[0]?.text ?? "")) return undefined;
  const aside = tokens[to]?.text === "(" && tokens[colon - 1]?.text === ")";
  return to === colon || aside ? { from: 0, to } : undefined;
}
