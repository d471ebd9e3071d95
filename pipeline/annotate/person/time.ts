// Times in small words before a post in apposition: ", until then Chief of", ", for ten years secretary of", ", at present with".
import { calendarWords } from "../../lexicon/calendar.ts";
import { spoken, type Word } from "./words.ts";

/** Times of one word or several that say when a post was or is held. */
const TIMES =
  /^(?:now|currently|presently|formerly|previously|hitherto|recently|lately|then|once|earlier|later|originally|still|at present|at the time|at that time|at the moment|until now|until then|until recently|until lately|till now|till then|up to now|up to then|so far|in the past|by then)$/;

/** Of them, those that say that it is over. */
const OVER = /^(?:until|till|up to|hitherto|so far|formerly|previously|earlier|once|in the past)\b/;

/** Whether the words up to a word say that a post is over: "until then", "formerly"; "until June" tells its end itself. */
export const isTimeBefore = (words: readonly Word[], from: number, to: number): boolean =>
  to > from && OVER.test(spoken(words, from, to)) && TIMES.test(spoken(words, from, to));

/** The word behind a time that begins at a word; the word itself where none does. */
export function behindTime(words: readonly Word[], from: number): number {
  for (let length = 3; length > 0; length--) {
    if (TIMES.test(spoken(words, from, from + length))) return from + length;
  }
  const lead = words[from]?.lower ?? "";
  if (lead === "for") return behindYears(words, from + 1);
  return /^(?:until|till|since)$/.test(lead) ? behindDate(words, from + 1) : from;
}

/** "for the last ten years", "for many years". */
function behindYears(words: readonly Word[], from: number): number {
  for (let at = from; at < from + 5; at++) {
    const word = words[at];
    if (/^(?:years?|months?|decades?|terms?)$/.test(word?.lower ?? "")) return at + 1;
    if (!word || (word.shape !== "lower" && word.shape !== "number")) break;
  }
  return from - 1;
}

/** "until May 2012", "since 2004", "until last year". */
function behindDate(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 4 && isOfDate(words[at])) at++;
  return at > from ? at : from - 1;
}

const isOfDate = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.shape === "number"
    ? /^\d{1,4}$/.test(word.text)
    : calendarWords.has(word.lower) || /^(?:last|this|year|month|week)$/.test(word.lower));

/** "Ms Thu Ha Lacroix", "Mr Sunday Okoro": behind an honorific a day or month is a name, if another name follows. */
export const isCalledByDay = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === "title" &&
  calendarWords.has(words[at]?.lower ?? "") &&
  words[at + 1]?.shape === "title" &&
  !calendarWords.has(words[at + 1]?.lower ?? "");
