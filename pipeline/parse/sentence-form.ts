// Whether a stretch of text reads as prose, ends as a sentence or begins as one: decided by form alone.
import { wordSet } from "../core/word-set.ts";

const CLOSED = /[.!?…。]["'”’»)\]]*\s*$/u;
const SOFT_END = /[;:]["'”’»)\]]*$/u;
/** A dot that ends no sentence: initials, honorifics, "i.e.", a compound's "China-U.S.". */
const ABBREVIATION_END =
  /(?:\b(?:Dr|Mr|Mrs|Ms|Prof|Rev|Gen|Lt|Col|Amb|St|Mt|No|Nos|Vol|Art|Fig|approx|incl|esp|cf|vs|viz|e\.g|i\.e|H\.E)|-\s?(?:\p{Lu}\.){1,3}\p{Lu}|\b\p{Lu}\.\s\p{Lu})\.$/u;
/** Small words that nothing ends with. */
const LEADING_ON = wordSet(
  "a an the of and or nor but in on at by for from to with without within into onto upon over under between among " +
    "through during after before since until than as that which who whose whom where when while if whether because " +
    "per via versus about against toward towards across along around behind beyond despite except including " +
    "following regarding concerning is are was were be been being has have had will would shall should can could may " +
    "might must its their his her our your my this these those each every both either neither such so not also very",
);
/** Words that a new sentence begins with more often than the rest of a cut one. */
const OPENING = wordSet(
  "the a an in on at by for from to with since until during after before as while when where if although though " +
    "because however moreover furthermore meanwhile he she it they we i you his her its their our this that these " +
    "those there here both all some many most several each every according under over about among more another " +
    "mr mrs ms dr prof professor sir h.e",
);
/** Finite verbs and endings that tell that a clause has its verb. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|does|do|did|said|says|told|held|took|take|takes|gave|gives|made|make|makes|met|meets|led|leads|became|becomes|began|begins|went|goes|came|comes|put|set|won|wins|paid|kept|brought|\p{L}{3,}ed)\b/u;

/** Whether a short sentence has a finite verb, as far as its form tells. */
export const tellsVerb = (text: string): boolean => FINITE.test(text);

export function endsSentence(text: string): boolean {
  const tail = text.slice(-40);
  return CLOSED.test(tail) && !ABBREVIATION_END.test(tail);
}

/** Nothing closes it: no full stop, colon or semicolon at the end. */
export const isOpenEnded = (text: string): boolean => !endsSentence(text) && !SOFT_END.test(text.slice(-40));

export const startsLower = (text: string): boolean => /^["'“‘(]?\p{Ll}/u.test(text);

const firstWord = (text: string): string => /^["'“‘(]*([\p{L}.’']+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
const lastWord = (text: string): string =>
  /(?<![\p{L}’'])([\p{L}’']+)$/u.exec(text.slice(-40))?.[1]?.toLowerCase() ?? "";

/** Its last word leads on to another ("of", "and"). */
export const endsUnfinished = (text: string): boolean => LEADING_ON.has(lastWord(text));

/** How many words, up to a limit: texts may be long. */
export function wordCount(text: string, limit = 200): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length && count < limit; at++) {
    const space = text.charCodeAt(at) <= 32;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** A paragraph, not a line of a heading or a masthead. */
export const isProse = (text: string): boolean =>
  text.length > 240 ||
  (wordCount(text) >= 9 && (endsSentence(text) || SENTENCE_INSIDE.test(text))) ||
  wordCount(text) >= 30;

const SENTENCE_INSIDE = /\p{Ll}{3}[.!?]["”’)]*\s+["“(]?\p{Lu}/u;

/** "By Ana Ruiz": who wrote what follows. */
export const isByline = (text: string): boolean =>
  text.length <= 80 && /^by \p{Lu}/iu.test(text) && wordCount(text) <= 8 && !endsSentence(text);

const LETTER = /\p{L}/u;

/** Letters, and none of them lower-case but where capitals never stand: "MoU", "PhD", "150th". */
export const isCapitals = (text: string): boolean =>
  text.length <= 200 && LETTER.test(text) && /\p{Lu}{2}/u.test(text) && isUpper(text);

const isUpper = (text: string): boolean => text === text.toUpperCase() || isUpperBut(text.replace(MIXED, ""));
const isUpperBut = (rest: string): boolean => rest === rest.toUpperCase() && /\p{Lu}{2}/u.test(rest);
const MIXED = /\bMo[UA]s?\b|\bPhDs?\b|(?<=\d)(?:st|nd|rd|th)\b/gu;

/**
 * Whether a paragraph goes on in the next one, where a page break or furniture (`cut`) parted them:
 * nothing closes the first, and the second begins in the middle of a sentence.
 */
export function goesOn(before: string, after: string, cut: boolean): boolean {
  if (before === "" || after === "" || !isOpenEnded(before)) return false;
  if (startsLower(after)) return wordCount(before) >= 4 || LEADING_ON.has(lastWord(before)) || cut;
  if (/^["“‘(]?[\p{Lu}\p{N}]/u.test(after) === false) return false;
  if (LEADING_ON.has(lastWord(before)) || /[,\p{L}][-–]$|,$/u.test(before)) return true;
  if (ABBREVIATION_END.test(before)) return true;
  if (wordCount(before) < 12 || OPENING.has(firstWord(after)) || !isProse(after)) return false;
  return cut || !FINITE.test(lastClause(before));
}

/** What stands behind the last full stop. */
function lastClause(text: string): string {
  const tail = text.slice(-400);
  const stop = Math.max(tail.lastIndexOf(". "), tail.lastIndexOf("? "), tail.lastIndexOf("! "));
  return tail.slice(stop + 1);
}
