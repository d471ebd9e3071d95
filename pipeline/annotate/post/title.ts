// Reads the title of a post where it begins: "Deputy Director-General", "former acting Vice President", "Chief Executive Officer".

import { oncePer, remember } from "../../core/remember.ts";
import { wordSet } from "../../core/word-set.ts";
import {
  isPostWord,
  type PostClass,
  type PostTitle,
  type PostWord,
  postTitles,
  titleStarts,
} from "../../lexicon/posts.ts";
import { askOfName, type Word } from "../person/words.ts";

export interface Title {
  /** Word indices of the title itself, tense words left out. */
  readonly from: number;
  readonly to: number;
  /** Where its first word, with "former" and the like, stands. */
  readonly start: number;
  readonly class: PostClass;
  readonly direct: boolean;
  readonly tense: "present" | "past" | "future";
}

interface Part {
  readonly word: number;
  readonly lower: string;
}

const piecesOf = remember((lower) => lower.replace(/\.$/, "").split("-"));

/** The words from `at` on, taken apart at hyphens. */
function partsFrom(words: readonly Word[], at: number, limit: number): Part[] {
  const parts: Part[] = [];
  for (let index = at; index < words.length && parts.length < limit; index++) {
    const word = words[index];
    if (!word || word.shape === "mark" || word.shape === "number") break;
    if (index > at && word.glued) break;
    for (const lower of piecesOf(word.lower)) parts.push({ word: index, lower });
  }
  return parts;
}

const partLower = (part: Part): string => part.lower;

/** The titles of a block's words, each at its first word. */
const titlesOf = oncePer((words: readonly Word[]) => words.map((_, at) => readTitle(words, at)));

/** The title that begins at a word, with its modifiers; undefined where none does. */
export const titleAt = (words: readonly Word[], at: number): Title | undefined => titlesOf(words)[at];

function readTitle(words: readonly Word[], at: number): Title | undefined {
  const first = words[at];
  if (!first || (first.is & BEGINNING) === 0) return undefined;
  const parts = partsFrom(words, at, 9);
  let from = 0;
  let tense: Title["tense"] = "present";
  while (isTense(parts[from])) {
    if (isPart("tense-past", parts[from])) tense = "past";
    if (isPart("tense-future", parts[from])) tense = "future";
    from++;
  }
  if (isFirstEver(words, at, parts, from)) from++;
  const match = matchFrom(parts, from);
  const begin = parts[from];
  if (!match || !begin) return undefined;
  let end = match.end;
  for (; isPart("suffix", parts[end]); end++) {
    if (/^(?:elect|designate)$/.test(parts[end]?.lower ?? "")) tense = "future";
  }
  const last = parts[end - 1];
  if (!last || parts[end]?.word === last.word) return undefined;
  const { class: kind, direct } = match.title;
  return { from: begin.word, to: last.word + 1, start: at, class: kind, direct, tense };
}

/** Posts that are called "first". */
const FIRST_OF =
  /^(?:secretary|counsellor|counselor|minister|lady|vice|deputy|assistant|officer|mate|judge)$/;

/** "the first Director of the Centre": nobody held the post before; the title has no "first". */
const isFirstEver = (words: readonly Word[], at: number, parts: readonly Part[], from: number): boolean =>
  words[at]?.text === "first" &&
  parts[from]?.lower === "first" &&
  parts[from + 1] !== undefined &&
  !FIRST_OF.test(parts[from + 1]?.lower ?? "");

/** The title that words in lower case are, none left over: "deputy minister". */
export function titleOfParts(lowers: readonly string[]): PostTitle | undefined {
  const parts = lowers.flatMap(piecesOf).map((lower, word) => ({ word, lower }));
  const match = matchFrom(parts, 0);
  return match?.end === parts.length ? match.title : undefined;
}

/** The longest title of the lexicon behind up to four modifiers. */
function matchFrom(parts: readonly Part[], from: number): { title: PostTitle; end: number } | undefined {
  let best: { title: PostTitle; end: number } | undefined;
  for (let at = from; at <= from + 4; at++) {
    const match = postTitles.longestBy(parts, at, partLower);
    // "Assistant Director": what is a title may only lead another one.
    if (match && at + match.length > (best?.end ?? 0)) best = { title: match.value, end: at + match.length };
    const officer = parts[at]?.lower === "chief" ? officerEnd(parts, at) : 0;
    if (officer > (best?.end ?? 0)) best = { title: OFFICER, end: officer };
    if (!isPart("modifier", parts[at])) return best;
    // "engineers under Rector X": only secretaries are of that rank.
    if (parts[at]?.lower === "under" && !/^secretar/.test(parts[at + 1]?.lower ?? "")) return best;
  }
  return best;
}

const OFFICER: PostTitle = { title: "chief officer", class: "officer", direct: true };

/** Behind "Chief Mining Officer", whatever the officer is chief of; 0 without one. */
const officerEnd = (parts: readonly Part[], chief: number): number => {
  for (let at = chief + 2; at < chief + 5; at++) if (parts[at]?.lower === "officer") return at + 1;
  return 0;
};

const isPart = (kind: PostWord, part: Part | undefined): boolean =>
  part !== undefined && isPostWord(kind, part.lower);

const isTense = (part: Part | undefined): boolean =>
  part !== undefined &&
  (isPostWord("tense-past", part.lower) ||
    isPostWord("tense-present", part.lower) ||
    isPostWord("tense-future", part.lower));

/** Cheap first look, so that most words cost one look-up. */
const BEGINNING = askOfName(({ shape, lower }) => {
  if (shape === "mark" || shape === "number") return false;
  const hyphen = lower.indexOf("-");
  const head = hyphen > 0 ? lower.slice(0, hyphen) : lower;
  return (
    titleStarts.has(head) ||
    isPostWord("modifier", head) ||
    isPostWord("tense-past", head) ||
    isPostWord("tense-present", head) ||
    isPostWord("tense-future", head)
  );
});

/** The title that ends right before a word ("Vice Minister" before "Lu"); the longest that may stand before a name. */
export function titleBefore(words: readonly Word[], at: number): Title | undefined {
  for (let start = Math.max(0, at - 6); start < at; start++) {
    const title = titleAt(words, start);
    if (title?.to === at) return title;
  }
  return undefined;
}

const CONNECTORS = wordSet("of for and the & , to on in at 's ’s");

/** The title whose of-phrase ends right before a word: "Minister of Science and Technology" before "Lu Meiling". */
export function titleOfChainBefore(words: readonly Word[], at: number): Title | undefined {
  const last = words[at - 1];
  if (!last || !isCapital(last)) return undefined;
  for (let index = at - 1; index >= 0 && index > at - 20; index--) {
    const word = words[index];
    if (!word) return undefined;
    const preposition = /^(?:of|for|at|to)$/.test(word.lower);
    if (preposition) {
      const title = titleBefore(words, index);
      if (title?.direct) return title;
    }
    if (!isCapital(word) && !CONNECTORS.has(word.lower)) return undefined;
  }
  return undefined;
}

const isCapital = ({ shape }: Word): boolean =>
  shape === "title" || shape === "caps" || shape === "mixed" || shape === "dotted" || shape === "initial";
