// Names that are said to be something: "GREENTIDE is a project of", "the project, Warm Stone, begins".

import { oncePer } from "../../core/remember.ts";
import { anchors } from "../../core/word.ts";
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { type Kind, kindOf } from "../../lexicon/kind-nouns.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isGivenName, nameKey } from "../../lexicon/person-names.ts";
import type { MentionType } from "../../model/codes.ts";
import type { Proposal } from "../annotator.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";
import { found } from "./apposition.ts";
import { caseOf, countryAt, isAcronym, isCapital, isYear } from "./token.ts";

const LONGEST = 6;
/** Kinds that nobody mistakes for what a person or land is. */
const EQUATED = new Set(["programme", "mission", "report", "exhibition", "company"]);
const KIND = anchors.ask((_, text) => EQUATED.has(kindOf(text)?.subtype ?? ""));

const equated = oncePer(({ blocks }: Text): readonly Proposal[] =>
  blocks.flatMap((block) =>
    caseOf(block) === "sentence"
      ? placesOf(block, KIND, 1).flatMap(
          (at) => beforeCopula(block, at) ?? betweenCommas(block, at) ?? beforeNaming(block, at) ?? [],
        )
      : [],
  ),
);

const SURE = 0.87;

/** Names of a type that their sentence equates with a noun of its kind. All types are read at once, once a text. */
export const proposeEquated = (text: Text, type: MentionType): Proposal[] =>
  equated(text).filter((proposal) => proposal.type === type);

/** "Bright Shores is a five-year project of": the name opens the sentence, and nothing follows on the noun. */
function beforeCopula(block: TextBlock, noun: number): Proposal | undefined {
  const { tokens } = block;
  const { sentence, text } = tokens[noun] as Token;
  const kind = kindOf(text);
  const next = tokens[noun + 1];
  if (!kind || (next && (next.pos === "NOUN" || /^[-–]$/.test(next.text)))) return undefined;
  let is = noun - 1;
  while (is > noun - 7 && tokens[is]?.sentence === sentence && !COPULA.test(tokens[is]?.lower ?? "")) {
    if (/^[.,;:]$/.test(tokens[is]?.text ?? "")) return undefined;
    is--;
  }
  if (
    !COPULA.test(tokens[is]?.lower ?? "") ||
    !/^(?:a|an|the|one|our|its)$/.test(tokens[is + 1]?.lower ?? "")
  )
    return undefined;
  let from = is;
  while (from > 0 && tokens[from - 1]?.sentence === sentence) from--;
  if (/^(?:the|our)$/.test(tokens[from]?.lower ?? "")) return undefined;
  return isTitle(tokens, from, is, kind) ? found(block, from, is, kind, "equated", SURE) : undefined;
}
const COPULA = /^(?:is|was|remains|became|are)$/;

/** "will begin the project, Warm Stone, in January": no head of the project, whose name would stand there too. */
function betweenCommas(block: TextBlock, noun: number): Proposal | undefined {
  const { tokens } = block;
  const kind = kindOf(tokens[noun]?.text ?? "");
  if (!kind || tokens[noun + 1]?.text !== ",") return undefined;
  let first = noun - 1;
  while (
    first > noun - 4 &&
    (/^(?:ADJ|NOUN)$/.test(tokens[first]?.pos ?? "") || /^[a-z]+ing$/.test(tokens[first]?.text ?? ""))
  )
    first--;
  const article = tokens[first]?.lower ?? "";
  if (!/^(?:the|its|their|our|this|['’]s?)$/.test(article)) return undefined;
  if (/^(?:of|for|at|by|to)$/.test(tokens[first - 1]?.lower ?? "")) return undefined;
  const from = noun + 2;
  let to = from;
  while (to - from <= LONGEST && !/^[.,;:)]$/.test(tokens[to]?.text ?? ".")) to++;
  return tokens[to]?.text === "," && isTitle(tokens, from, to, kind)
    ? found(block, from, to, kind, "equated", SURE)
    : undefined;
}

/** "Books by Boat, as the programme is named, starts in May": the name opens the sentence. */
function beforeNaming(block: TextBlock, noun: number): Proposal | undefined {
  const { tokens } = block;
  const kind = kindOf(tokens[noun]?.text ?? "");
  const comma = noun - 3;
  if (!kind || !/^(?:is|was)$/.test(tokens[noun + 1]?.lower ?? "")) return undefined;
  if (!/^(?:named|called|known|titled|entitled|dubbed)$/.test(tokens[noun + 2]?.lower ?? ""))
    return undefined;
  if (tokens[comma]?.text !== "," || tokens[comma + 1]?.lower !== "as") return undefined;
  let from = comma;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[noun]?.sentence && comma - from <= LONGEST) from--;
  return isTitle(tokens, from, comma, kind) ? found(block, from, comma, kind, "equated", SURE) : undefined;
}

/** Capitals, small words between them: no country, person, post or body. */
function isTitle(tokens: readonly Token[], from: number, to: number, { subtype }: Kind): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to - from > LONGEST || to <= from) return false;
  if (!isCapital(first.text) || !(isCapital(last.text) || isYear(last.text))) return false;
  if (isWord("post", first.lower) || isGivenName(nameKey(first.text))) return false;
  if (to === from + 1 && !isCoined(first.text, subtype)) return false;
  if (countryAt(tokens, from) || headsOf(last.lower).length > 0) return false;
  return tokens
    .slice(from, to)
    .every(({ text }) => isCapital(text) || SMALL.test(text) || /^\d+$/.test(text));
}

/** "GREENTIDE", "HarvestBot": one word that is made up. */
const isCoined = (text: string, subtype: string): boolean =>
  subtype !== "report" && (isAcronym(text) || /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]+$/u.test(text));
const SMALL =
  /^(?:of|in|on|at|by|and|the|for|from|without|with|a|an|to|between|under|behind|over|-|–|&|['’]s)$/;
