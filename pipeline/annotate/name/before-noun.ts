// Names that a small noun behind them tells: "the Becas Chile scheme", "the Hack the Mekong contest".

import { anchors } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { MentionType } from "../../model/codes.ts";
import type { Proposal } from "../annotator.ts";
import { isBeside, proposeBeside } from "../programme/beside.ts";
import { isCoinedBefore } from "../programme/coined.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";
import { wordsOfAcronym } from "./left.ts";
import { propose } from "./proposal.ts";
import { caseOf, countryAt, glued, isAcronym, isCapital, isRegional, isYear } from "./token.ts";

const PROGRAMME_NOUNS = wordSet(
  "programme program scheme initiative project mission campaign spacecraft satellite probe rover satellites lander orbiter plan strategy spaceship scholarship scholarships fellowship fellowships expedition cruise voyage",
);
const EVENT_NOUNS = wordSet(
  "contest competition hackathon exhibition festival conference workshop forum summit fair olympiad challenge symposium tournament",
);
export const PROGRAMME_NOUN = anchors.ask((_, text) => PROGRAMME_NOUNS.has(text) || isBeside(text));
const EVENT_NOUN = anchors.ask((_, text) => EVENT_NOUNS.has(text));
const BRIDGES = wordSet(
  "the of and for in to on & your our with a at from without under across für fürs von vom zum zur und por para pela pelo con sin sem y e de del do da dos das di per pour sur sans et voor van met en och för og til ng sa ya wa",
);
const LONGEST = 8;

/** Names of a type before a small noun of their kind. */
export function proposeBeforeNouns(text: Text, type: MentionType): Proposal[] {
  const noun = type === "EVENT" ? EVENT_NOUN : PROGRAMME_NOUN;
  const proposals: Proposal[] = [];
  for (const block of text.blocks) {
    if (caseOf(block) !== "sentence") continue;
    for (const at of placesOf(block, noun, 1)) {
      if (isBeside((block.tokens[at] as Token).text)) {
        proposals.push(...proposeBeside(block, at));
        continue;
      }
      proposals.push(...withAcronym(block, at, type));
      const from = readBack(block.tokens, at);
      if (from < 0 || !isName(block, from, at, type)) continue;
      proposals.push(
        propose(
          block,
          { from, to: at },
          { type, rule: `${type.toLowerCase()}-before-noun`, confidence: 0.82 },
        ),
      );
    }
  }
  return proposals;
}

/** "the Inland Ports Exchange (IPE) programme": the words that the letters in brackets stand for, and the letters. */
function withAcronym(block: TextBlock, noun: number, type: MentionType): Proposal[] {
  const { tokens } = block;
  const acronym = tokens[noun - 2];
  if (tokens[noun - 1]?.text !== ")" || tokens[noun - 3]?.text !== "(" || !acronym) return [];
  const from = isAcronym(acronym.text) ? wordsOfAcronym(tokens, noun - 3, acronym.text) : -1;
  if (from < 0) return [];
  const rest = { type, rule: `${type.toLowerCase()}-with-acronym`, confidence: 0.94 };
  return [
    propose(block, { from, to: noun - 3 }, { ...rest, acronym: acronym.text }),
    propose(block, { from: noun - 2, to: noun - 1 }, rest),
  ];
}

/** Where the capitals before a noun begin, small words between them; -1 where there are none or no article opens them. */
function readBack(tokens: readonly Token[], noun: number): number {
  let from = noun;
  while (from > 0 && noun - from < LONGEST) {
    const step = stepBack(tokens, from, noun);
    if (step === 0) break;
    from -= step;
  }
  if (from === noun) return -1;
  const opener = tokens[from - 1]?.lower ?? "";
  const given = GIVEN.test(tokens[noun]?.text ?? "") && (opener === "no" || tokens[from - 1]?.pos === "NUM");
  return given || /^(?:the|a|an|its|their|his|her|our|'s|’s|under|of|this)$/.test(opener) ? from : -1;
}

/** How many tokens before `from` go on a name before a noun. */
function stepBack(tokens: readonly Token[], from: number, noun: number): number {
  const token = tokens[from - 1] as Token;
  const before = tokens[from - 2];
  const isWordOfName =
    isCapital(token.text) &&
    token.pos !== "NUM" &&
    (isInName(tokens, from - 1) || (from === noun && BRIDGES.has(before?.text ?? "")));
  if (isWordOfName || isListed(tokens, from, noun)) return 1;
  if (isYear(token.text) && isCapital(before?.text ?? "")) return 1;
  if (/^[-–]$/.test(token.text) && glued(before, token)) return 1;
  if (from < noun && isBridge(tokens, from - 1)) return 1;
  return from < noun && isPurpose(tokens, from - 2) ? 2 : 0;
}

/** A small word behind a capital that goes on the name. */
function isBridge(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    BRIDGES.has(tokens[at]?.text ?? "") &&
    before !== undefined &&
    isCapital(before.text) &&
    !isWord("stop", before.lower) &&
    !isLone(tokens, at - 1)
  );
}

/** What is given to several: "no Kavala fellowships", "six Kavala scholarships". */
const GIVEN = /^(?:fellowships?|scholarships?)$/;

/** No small word, but one that a title begins with or that is a noun too: "the My Second Home programme", "the Land Register project". */
function isInName(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at] as Token;
  if (!isWord("stop", lower)) return true;
  if (/^(?:register|contact|source|photo|volume)$/.test(lower)) return isCapital(tokens[at - 1]?.text ?? "");
  return (
    /^(?:My|Our|Your|We|One|Every|No|All|More|Back)$/.test(text) &&
    /^(?:the|its|their|our|a)$/i.test(tokens[at - 1]?.text ?? "")
  );
}

/** "its Wide Fields, Clean Water programme": a comma inside, two words on either side. */
const isListed = (tokens: readonly Token[], from: number, noun: number): boolean =>
  tokens[from - 1]?.text === "," &&
  noun - from >= 2 &&
  [from - 2, from - 3].every(
    (at) => isCapital(tokens[at]?.text ?? "") && !isLone(tokens, at) && !countryAt(tokens, at),
  );

/** "Books for the Highlands" project: two small words, the capital before them no post or body. */
const isPurpose = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "for" &&
  tokens[at + 1]?.text === "the" &&
  tokens[at - 2]?.sentence === tokens[at]?.sentence &&
  isCapital(tokens[at - 1]?.text ?? "") &&
  !isWord("stop", tokens[at - 1]?.lower ?? "") &&
  !isLone(tokens, at - 1);

/** A capital that only opens the sentence, or is a person's or body's name before "of the". */
const isLone = (tokens: readonly Token[], at: number): boolean =>
  headsOf((tokens[at] as Token).lower).length > 0 || isWord("post", (tokens[at] as Token).lower);

function isName({ tokens }: TextBlock, from: number, to: number, type: MentionType): boolean {
  const words = tokens.slice(from, to).filter(({ text }) => isCapital(text));
  const last = tokens[to - 1] as Token;
  if (
    headsOf(last.lower).some(
      ({ type: kind, marks }) => kind === "ORGANIZATION" && !marks.has("weak") && !marks.has("company"),
    )
  )
    return false;
  for (let at = from; at < to; at++) {
    const found = countryAt(tokens, at);
    if (found && (found.value.adjective || found.length === to - from)) return false;
    if (isRegional((tokens[at] as Token).lower) && to - from === 1) return false;
  }
  if (/^(?:expedition|cruise|voyage)$/.test(tokens[to]?.lower ?? "")) return isYear(last.text);
  if (type === "PROGRAMME" && to === from + 1 && isCoinedBefore(tokens, from)) return true;
  const plain = words.every(
    ({ lower, text }) =>
      isWord("general", lower) || isWord("post", lower) || isAcronym(text) || /^[A-Z.]+$/.test(text),
  );
  if (plain && words.length < 2) return false;
  if (words.length >= 2 || (type === "PROGRAMME" && isYear(last.text) && !plain)) return true;
  const noun = tokens[to]?.lower ?? "";
  const given = GIVEN.test(noun) && !/^(?:the|of|under)$/.test(tokens[from - 1]?.lower ?? "");
  if (given) return !isWord("field", last.lower);
  const single =
    /^(?:programme|program|scheme|initiative|scholarships?|fellowships?|spacecraft|probe|rover)$/.test(noun);
  const camel =
    /\p{Ll}\p{Lu}/u.test(last.text) && /^(?:project|campaign|mission)$/.test(tokens[to]?.lower ?? "");
  if (type === "PROGRAMME" && camel) return true;
  return type === "PROGRAMME" && single && tokens[from - 1]?.lower === "the" && !isWord("field", last.lower);
}
