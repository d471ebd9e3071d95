// Reads the title of a post where it begins: "Deputy Director-General", "former acting Vice President", "Chief Executive Officer".
import { isPostWord, type PostClass, postTitles, titleStarts } from "../lexicon/posts.ts";
import type { Word } from "./person-words.ts";

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

/** The words from `at` on, taken apart at hyphens. */
function partsFrom(words: readonly Word[], at: number, limit: number): Part[] {
  const parts: Part[] = [];
  for (let index = at; index < words.length && parts.length < limit; index++) {
    const word = words[index];
    if (!word || word.shape === "mark" || word.shape === "number") break;
    if (index > at && word.glued) break;
    const lower = word.lower.replace(/\.$/, "");
    if (!lower.includes("-")) parts.push({ word: index, lower });
    else for (const piece of lower.split("-")) parts.push({ word: index, lower: piece });
  }
  return parts;
}

const partLower = (part: Part): string => part.lower;

/** The title that begins at a word, with its modifiers; undefined where none does. */
export function titleAt(words: readonly Word[], at: number): Title | undefined {
  const first = words[at];
  if (!first || first.shape === "mark" || first.shape === "number") return undefined;
  if (!startsTitle(first.lower)) return undefined;
  const parts = partsFrom(words, at, 9);
  let tense: Title["tense"] = "present";
  let index = 0;
  while (index < parts.length && isTense(parts[index])) {
    if (isPostWord("tense-past", parts[index]?.lower ?? "")) tense = "past";
    if (isPostWord("tense-future", parts[index]?.lower ?? "")) tense = "future";
    index++;
  }
  const from = index;
  let match = postTitles.longestBy(parts, index, partLower);
  while (!match && index < from + 4 && isPostWord("modifier", parts[index]?.lower ?? "")) {
    index++;
    match = postTitles.longestBy(parts, index, partLower);
  }
  const begin = parts[from];
  if (!match || !begin) return undefined;
  let end = index + match.length;
  while (end < parts.length && isPostWord("suffix", parts[end]?.lower ?? "")) {
    if (/^(?:elect|designate)$/.test(parts[end]?.lower ?? "")) tense = "future";
    end++;
  }
  if (end < parts.length && parts[end]?.word === parts[end - 1]?.word) return undefined;
  if (
    index > 0 &&
    parts[index - 1]?.word === begin.word &&
    from > 0 &&
    parts[from - 1]?.word === begin.word &&
    tense === "present"
  )
    return undefined;
  const last = parts[end - 1];
  if (!last) return undefined;
  return {
    from: begin.word,
    to: last.word + 1,
    start: at,
    class: match.value.class,
    direct: match.value.direct,
    tense,
  };
}

const isTense = (part: Part | undefined): boolean =>
  part !== undefined &&
  (isPostWord("tense-past", part.lower) ||
    isPostWord("tense-present", part.lower) ||
    isPostWord("tense-future", part.lower));

/** Cheap first look, so that most words cost one look-up. */
function startsTitle(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  const head = hyphen > 0 ? lower.slice(0, hyphen) : lower;
  return (
    titleStarts.has(head) ||
    isPostWord("modifier", head) ||
    isPostWord("tense-past", head) ||
    isPostWord("tense-present", head) ||
    isPostWord("tense-future", head)
  );
}

/** The title that ends right before a word ("Vice Minister" before "Yin"); the longest that may stand before a name. */
export function titleBefore(words: readonly Word[], at: number): Title | undefined {
  for (let start = Math.max(0, at - 6); start < at; start++) {
    const title = titleAt(words, start);
    if (title?.to === at) return title;
  }
  return undefined;
}

const CONNECTORS = new Set(["of", "for", "and", "the", "&", ",", "to", "on", "in", "at", "'s", "’s"]);

/** The title whose of-phrase ends right before a word: "Minister of Science and Technology" before "Yin Hejun". */
export function titleOfChainBefore(words: readonly Word[], at: number): Title | undefined {
  const last = words[at - 1];
  if (!last || !isCapital(last)) return undefined;
  for (let index = at - 1; index >= 0 && index > at - 20; index--) {
    const word = words[index];
    if (!word) return undefined;
    const preposition = word.lower === "of" || word.lower === "for" || word.lower === "at";
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
