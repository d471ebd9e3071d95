// Papers that put questions: "answered the questions of X", "Asked by X, in a long interview", "confided to X, whose reporter", "interview with X FM".
import type { Token } from "../flow.ts";
import { isWord } from "../lexicon/name-words.ts";
import { isGivenName, nameKey } from "../lexicon/person-names.ts";
import { countryAt, isCapital } from "./name-token.ts";

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

/** Where the paper's name ends that begins at a token behind a preposition; the token itself where no paper asks. */
export function askerEnd(tokens: readonly Token[], preposition: number, from: number): number {
  const station = stationEnd(tokens, preposition, from);
  if (station > from) return station;
  if (isOneName(tokens, from) && isInterviewer(tokens, preposition, from)) return from + 1;
  if (!isAsking(tokens, preposition) || !isOneName(tokens, from)) return from;
  return isCapital(tokens[from + 1]?.text ?? "") ? from + 2 : from + 1;
}

/** "an interview with Sunrise FM", "spoke to Lake View TV": up to three capitals before what a station calls itself. */
function stationEnd(tokens: readonly Token[], preposition: number, from: number): number {
  const asked = /^(?:interview|spoke|talked|speaking|talking|interviewed|confided|live)$/;
  if (!/^(?:with|to|by|on|for|of)$/.test(lowerAt(tokens, preposition))) return from;
  if (!asked.test(lowerAt(tokens, preposition - 1))) return from;
  for (let at = from + 1; at < from + 4 && isCapital(tokens[at]?.text ?? ""); at++)
    if (/^(?:FM|TV|AM)$/.test(tokens[at]?.text ?? ""))
      return isCapital(tokens[at + 1]?.text ?? "") ? from : at + 1;
  return from;
}

/** "In an interview with Zarya on 3 May, Dr A", "gave an interview to Zarya", "was interviewed by Zarya": one word, that goes on with nothing. */
function isInterviewer(tokens: readonly Token[], preposition: number, from: number): boolean {
  const next = tokens[from + 1];
  if (next && (isCapital(next.text) || /^(?:of|from|at|and|-|['’]s?)$/.test(next.lower))) return false;
  const word = lowerAt(tokens, preposition);
  if (word === "by") return lowerAt(tokens, preposition - 1) === "interviewed";
  if (lowerAt(tokens, preposition - 1) !== "interview") return false;
  const before = tokens.slice(Math.max(0, preposition - 6), preposition - 1).map(({ lower }) => lower);
  return word === "with"
    ? before.at(-2) === "in" || before.at(-3) === "in"
    : word === "to" && before.some((each) => /^(?:gave|given|give|gives|granted)$/.test(each));
}

function isAsking(tokens: readonly Token[], preposition: number): boolean {
  const [before, word] = [lowerAt(tokens, preposition - 1), lowerAt(tokens, preposition)];
  if (/^(?:of|from)$/.test(word)) return before === "questions";
  if (word === "by") return /^(?:asked|questioned|quizzed)$/.test(before) && isTalk(tokens, preposition);
  return (
    word === "to" &&
    /^(?:confided|spoke|talked|speaking|talking)$/.test(before) &&
    isTalk(tokens, preposition)
  );
}

/** An interview or a reporter in the rest of the sentence. */
const isTalk = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 24)
    .some(
      ({ lower, sentence }) =>
        sentence === tokens[from]?.sentence &&
        /^(?:interview|reporter|reporters|correspondent|paper|newspaper)$/.test(lower),
    );

/** One or two capitals that are no person's name and no known word. */
const isOneName = (tokens: readonly Token[], from: number): boolean =>
  isCapital(tokens[from]?.text ?? "") &&
  !isCapital(tokens[from + 2]?.text ?? "") &&
  !isGivenName(nameKey(tokens[from]?.text ?? "")) &&
  !isWord("post", lowerAt(tokens, from)) &&
  !isWord("stop", lowerAt(tokens, from)) &&
  !countryAt(tokens, from);
