// What stands before a name and tells that it is a person's: a label, a verb, a noun of people, kin.
import { isAgentNoun } from "../../lexicon/agent-nouns.ts";
import { isPersonContext } from "../../lexicon/posts.ts";
import type { Shaped } from "./shape.ts";
import type { Word } from "./words.ts";

const evidence = (rule: string, confidence: number): Shaped => ({ rule, confidence });

/** Evidence before the name: "headed by", "Contact:", "botanist". */
export function evidenceBefore(words: readonly Word[], from: number): Shaped | undefined {
  const before = words[from - 1];
  if (!before) return undefined;
  const second = words[from - 2];
  return (
    byMark(words, from, before, second) ??
    bySmallWord(words, from, before, second) ??
    byNoun(words, from, before)
  );
}

/** Behind a colon, a comma, a quotation's end. */
function byMark(
  words: readonly Word[],
  from: number,
  before: Word,
  second: Word | undefined,
): Shaped | undefined {
  if (before.text === ":" && isPersonContext("label", second?.lower ?? ""))
    return evidence("person-after-label", 0.88);
  if (isPersonContext("say", before.lower) && /^[,"'”’?!—–]$/.test(second?.text ?? ""))
    return evidence("person-after-saying", 0.86);
  if (isSmallDegree(before, second)) return evidence("person-after-honorific", 0.93);
  return before.text === "," && (isKin(words, from - 2) || isKinOfTwo(words, from - 2))
    ? evidence("person-after-noun", 0.82)
    : undefined;
}

/** Behind "under", "and", "of", "by", "takes over from". */
function bySmallWord(
  words: readonly Word[],
  from: number,
  before: Word,
  second: Word | undefined,
): Shaped | undefined {
  const lead = second?.lower ?? "";
  if (before.lower === "under" && isPersonContext("troop", lead)) return evidence("person-leading", 0.76);
  if (isAmongPeople(words, from) || isBesidePronoun(words, from)) return evidence("person-among", 0.8);
  if (
    before.lower === "from" &&
    lead === "over" &&
    /^(?:took|takes|taking|taken|take)$/.test(words[from - 3]?.lower ?? "")
  )
    return evidence("person-succeeded", 0.78);
  if (before.lower === "of" && LEADING.test(lead)) return evidence("person-leading", 0.8);
  if (before.lower !== "by") return undefined;
  if (from === 1) return evidence("person-byline", 0.85);
  if (isPersonContext("by", lead)) return evidence("person-after-by", 0.8);
  return /^(?:is|are|was|were)$/.test(lead) ? evidence("person-after-by", 0.76) : undefined;
}

/** Behind a noun of people or a verb that takes them. */
const byNoun = (words: readonly Word[], from: number, before: Word): Shaped | undefined =>
  isTrade(words, from) || (before.shape === "lower" && isPersonContext("verb", before.lower))
    ? evidence("person-after-noun", 0.76)
    : undefined;

/** "The brothers Awa and Fatou Diop": of two who share their last name, which the second bears. */
export const isSibling = (words: readonly Word[], from: number, to: number): boolean =>
  /^(?:brothers|sisters|twins|siblings|couple|cousins|spouses)$/.test(words[from - 1]?.lower ?? "") &&
  to === from + 1 &&
  words[to]?.lower === "and" &&
  words[to + 1]?.shape === "title" &&
  words[to + 2]?.shape === "title";

/** "He and X", "she and X". */
const isBesidePronoun = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === "and" && /^(?:he|she|they)$/.test(words[from - 2]?.lower ?? "");

/** "under the chairmanship of X", "under the baton of X". */
const LEADING =
  /^(?:chairmanship|presidency|leadership|guidance|direction|supervision|baton|command|patronage|moderation|tutelage|stewardship|pen|brush|voice)$/;

/** "the calligrapher X", "a young farmer X", "the controllers X and Y": what people do, with an article shortly before. */
function isTrade(words: readonly Word[], from: number): boolean {
  const noun = words[from - 1];
  if (noun?.shape !== "lower" || noun.glued) return false;
  const isOne = isAgentNoun(`${noun.lower}s`);
  if (!isOne && !(isAgentNoun(noun.lower) && isPair(words, from))) return false;
  return words.slice(Math.max(0, from - 4), from - 1).some(({ lower }) => /^(?:the|a|an|our)$/.test(lower));
}

/** Two names in a row, each of two words or three. */
function isPair(words: readonly Word[], from: number): boolean {
  const and = words.findIndex(({ lower }, at) => at >= from && lower === "and");
  const names = [words.slice(from, and), words.slice(and + 1, and + 3)];
  return (
    and >= from + 2 && and <= from + 3 && names.every((name) => name.every(({ shape }) => shape === "title"))
  );
}

/** "Two sisters, X and Y". */
const isKinOfTwo = (words: readonly Word[], noun: number): boolean =>
  /^(?:sisters|brothers|twins|siblings|cousins|friends|spouses)$/.test(words[noun]?.lower ?? "");

/** "his predecessor, X": a noun for one person, whose it is before it. */
const isKin = (words: readonly Word[], noun: number): boolean =>
  isPersonContext("kin", words[noun]?.lower ?? "") &&
  /^(?:his|her|their|its|our|my|whose|the|'s|’s)$/.test(words[noun - 1]?.lower ?? "");

/** "Her predecessor, Kuncoro, is": one word between commas. */
export const isCalledKin = (words: readonly Word[], from: number, to: number): boolean =>
  words[from - 1]?.text === "," &&
  words[from]?.shape === "title" &&
  isKin(words, from - 2) &&
  /^[,.;]$/.test(words[to]?.text ?? "");

/** "dr Anna Nowak", "dr. Janez Novak": a degree in small letters. */
const isSmallDegree = (before: Word, second: Word | undefined): boolean =>
  before.text === "." && before.glued
    ? /^(?:dr|prof|ing|mgr|doc|mag|inž)$/.test(second?.text ?? "")
    : /^(?:dr|prof|ing|mgr|doc|mag|hab|inż|ir|drs)\.?$/.test(before.text);

/** "six translators, among them X", "Among the winners were X": one of several people. */
function isAmongPeople(words: readonly Word[], from: number): boolean {
  const [before, second] = [words[from - 1]?.lower ?? "", words[from - 2]?.lower ?? ""];
  if (/^(?:was|were|is|are)$/.test(before)) {
    for (let at = from - 2; at >= 0 && at > from - 7; at--)
      if (/^(?:among|amongst)$/.test(words[at]?.lower ?? "")) return isPeople(second) || second === "them";
    return false;
  }
  const among = second === "among" && /^(?:them|whom)$/.test(before);
  if (!among && before !== "including") return false;
  for (let at = from - 2; at >= 0 && at > from - 14 && words[at]?.text !== "."; at--)
    if (isPeople(words[at]?.lower ?? "")) return true;
  return false;
}

const isPeople = (lower: string): boolean => isPersonContext("people", lower) || isAgentNoun(lower);
