// Finds stretches of words that could be a person's name, with the honorifics before them.

import { placesNamed } from "../lexicon/gazetteer.ts";
import { isCommonWord, isThingHead } from "../lexicon/not-names.ts";
import { isGivenName, isParticle, isSurname } from "../lexicon/person-names.ts";
import { honorificAt, isNationWord } from "./person-context.ts";
import { ROMAN } from "./person-name.ts";
import type { Word } from "./person-words.ts";
import { titleAt, titleBefore } from "./post-title.ts";

export interface Candidate {
  /** Word indices of the name. */
  readonly from: number;
  readonly to: number;
  /** Where the honorifics before it begin (word index), and where they end: `from`, or the same when there are none. */
  readonly honorificFrom: number;
  readonly gender?: "female" | "male";
}

const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/;

/** Whether a word may stand in a name. Common words that are names too (Young, Park) may. */
function isNameable(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.shape === "initial" || word.shape === "dotted") return true;
  if (word.shape !== "title" && word.shape !== "caps") return false;
  const known = isGivenName(word.key) || isSurname(word.key);
  if (isCommonWord(word.lower)) return known && !word.lower.includes("-") && !ALWAYS_COMMON.test(word.lower);
  return known || !isNationWord(word.lower);
}

/** Function words and months that no name list makes a name at the start of a sentence. */
const ALWAYS_COMMON =
  /^(?:the|an|in|on|at|to|as|so|no|do|we|he|she|it|its|for|of|by|and|or|if|can|be|is|was|will|may|june|august|april|march|all|new|her|his|one|last|next|first|national|international|science|research|general|central|also|man|men|co|even|long|day|art|power|press|mission|case|best|good|then|than|may|must|they|you|their|when|who|how|why|some|such|not|now|our|your|my)$/;

/** All candidates of a block, in reading order. */
export function candidatesOf(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word || word.shape === "lower" || word.shape === "mark" || word.shape === "number") {
      at++;
      continue;
    }
    const candidate = candidateAt(words, at);
    if (candidate) found.push(candidate);
    at = Math.max(at + 1, candidate ? candidate.to : at + 1);
  }
  return found;
}

function candidateAt(words: readonly Word[], at: number): Candidate | undefined {
  let from = at;
  let gender: "female" | "male" | undefined;
  for (let read = honorificAt(words, from); read; read = honorificAt(words, from)) {
    gender = read.value.gender ?? gender;
    from += read.length;
    while (words[from]?.text === "." && words[from]?.glued) from++;
  }
  const title = titleAt(words, from);
  if (title?.direct && from === title.start && !isGivenName(words[from]?.key ?? "")) {
    if (from > at || isNameable(words[title.to])) return candidateBehind(words, at, title.to);
  }
  const to = runEnd(words, from, from > at);
  if (to === from) return undefined;
  const start = from > at ? from : trimmedStart(words, from, to);
  return { from: start, to, honorificFrom: from > at ? at : start, ...(gender ? { gender } : {}) };
}

/** A post at the start of a run is none of the name: "Princess Astrid". */
function candidateBehind(words: readonly Word[], at: number, from: number): Candidate | undefined {
  return from > at ? candidateAt(words, from) : undefined;
}

/** The end of the run of name words; particles belong to it when a name word follows. */
function runEnd(words: readonly Word[], from: number, honoured: boolean): number {
  let at = from;
  while (at < words.length) {
    const word = words[at];
    if (
      !word ||
      (at > from && word.glued && words[at - 1]?.shape !== "dotted" && words[at - 1]?.shape !== "initial")
    )
      break;
    if (at > from && honorificAt(words, at) && word.shape !== "initial") break;
    if (isNameable(word) || (at > from && ROMAN.test(word.text))) at++;
    else {
      const next = particlesEnd(words, at, at > from || honoured);
      if (next === at) break;
      at = next;
    }
  }
  const suffix = words[at];
  const comma = suffix?.text === "," && SUFFIX.test(words[at + 1]?.lower ?? "");
  if (comma && at > from) return at + 2;
  while (at > from && words[at - 1]?.shape === "initial" && at - from > 1 && words[at - 1]?.text.length === 1)
    at--;
  return at;
}

/** Behind the particles that begin at a word, when a name word follows them. */
function particlesEnd(words: readonly Word[], at: number, allowed: boolean): number {
  let end = at;
  while (end < at + 3 && isParticle(words[end]?.lower ?? "") && !(end > at && words[end]?.glued)) end++;
  if (end === at || !allowed) return at;
  return words[end]?.shape === "title" || words[end]?.shape === "caps"
    ? isNameable(words[end])
      ? end
      : at
    : at;
}

/** Leaves out what stands before the name in the same run: "KAIST Jane Smith", "Ecologists Jane Smith". */
function trimmedStart(words: readonly Word[], from: number, to: number): number {
  const [first, second] = [words[from], words[from + 1]];
  if (!first || !second || to - from < 3) return from;
  if (isGivenName(first.key) || first.shape === "initial" || first.shape === "dotted") return from;
  const named = isGivenName(second.key) || second.shape === "initial";
  if (first.shape === "caps" && named) return from + 1;
  const before = words[from - 1];
  const starts = !before || before.shape === "mark";
  if (
    /^(?:of|to|for|in)$/.test(before?.lower ?? "") &&
    titleBefore(words, from - 1) &&
    placesNamed(first.text).length > 0
  )
    return from + 1;
  return starts && named && !isSurname(first.key) ? from + 1 : from;
}

/** Whether what stands around makes the name a thing: "Nansen Medal", "University of Simon Fraser", "Hotel Maria". */
export function isPartOfThing(words: readonly Word[], { from, to, honorificFrom }: Candidate): boolean {
  const next = words[to];
  if (next && !next.glued && next.shape === "title" && isThingHead(next.lower)) return true;
  const last = words[to - 1];
  if (honorificFrom === from && to - from > 2 && last?.shape === "title" && isThingHead(last.lower))
    return true;
  if (next?.text === "'s" || next?.text === "’s") {
    const owned = words[to + 1];
    if (owned?.shape === "title" && isThingHead(owned.lower) && to - from === 1) return true;
  }
  const before = words[honorificFrom - 1];
  if (!before || words[honorificFrom]?.glued) return false;
  if (before.lower === "of" || before.lower === "de") {
    const head = words[honorificFrom - 2];
    return head?.shape === "title" && isThingHead(head.lower) && honorificFrom === from;
  }
  return false;
}

const PLACE_BEFORE =
  /^(?:mount|lake|port|fort|cape|hotel|universidad|universidade|université|palacio|plaza|calle|avenida|rue|via|san|santa|saint|ms|rv|hms|uss|saint|villa|casa|río|rio|cerro|isla|ile|île)$/;

/** Whether the word before a name makes it a place: "Mount Victoria", "Lake Eva". */
export const followsPlaceWord = (words: readonly Word[], from: number): boolean =>
  PLACE_BEFORE.test(words[from - 1]?.lower ?? "") && words[from - 1]?.shape === "title";
