// Numbers that leave out what they count, since the words before told it: "in 2020 it took 32", "Fifteen more leave".
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { pastForms } from "../../lexicon/tense.ts";
import type { TextBlock } from "../text.ts";
import { type Counted, countedAt } from "./unit.ts";

/** A number's tokens: from the first to the one behind the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Whose the rest is: "two of ours". */
export const OURS: ReadonlySet<string> = wordSet("ours theirs hers his mine yours");
/** "thirty of some 40 boats" */
export const ABOUT = /^(?:some|about|around|over|nearly|almost|roughly)$/;
/** What a sentence begins with before what it is about. */
export const OWNERS = /^(?:the|our|their|its|these|those)$/;

const BE = /^(?:am|is|are|was|were|be|been|being)$/;
const MORE = new Set(["more", "others"]);
const ENDS = new Set(["PUNCT", "ADP", "PART", "SCONJ", "CCONJ", "ADV"]);
const RELATIVE = new Set(["which", "who", "that"]);

export const isVerb = (token: Token | undefined): token is Token =>
  token !== undefined && (token.pos === "AUX" || token.pos === "VERB" || pastForms.has(token.lower));

export const isBe = ({ lower }: Token): boolean => BE.test(lower);

/** Nothing follows that a number could count. */
export const endsPhrase = (after: Token | undefined): boolean =>
  !after || ENDS.has(after.pos) || RELATIVE.has(after.lower);

/** "31 gauges are read; by 2010 it should be 45": the object of a clause's own verb, behind a semicolon. */
export function isElidedObject(tokens: readonly Token[], counted: number, { from, to }: Place): boolean {
  const verb = tokens[from - 1];
  if (!isVerb(verb) || !endsPhrase(tokens[to])) return false;
  let verbs = from - 1;
  while (isVerb(tokens[verbs - 1])) verbs--;
  // "brought 120 sheep and will take home 40": a verb that "and" joins to the one with the object.
  if (/^(?:and|but)$/.test(tokens[verbs - 1]?.lower ?? "") && verbs > counted) return true;
  for (let at = from - 2; at >= counted && at > from - 20; at--)
    if (tokens[at]?.text === ";") return at < from - 2;
  return false;
}

/** Whether a number may count the word behind it. */
const isCountable = (after: Token | undefined): boolean =>
  after !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after.pos);

/** "31 votes to 27", "112 votes in favour and three against", "12 pupils of one school and four of another", "of 30 motions six were taken up". */
export function isShare(tokens: readonly Token[], counted: number, { from, to }: Place): boolean {
  const [link, after] = [tokens[from - 1]?.lower ?? "", tokens[to]?.lower ?? ""];
  if (counted === from) return isVerb(tokens[to]) && tokens[from]?.text === tokens[from]?.lower;
  if (isAgainst(tokens, from)) return counted < from && from - counted < 12 && endsBeforeTime(tokens, to);
  if (isThere(tokens, from)) return endsPhrase(tokens[to]);
  if (/^(?:to|against|versus)$/.test(link))
    return counted === from - 1 && (endsPhrase(tokens[to]) || !isCountable(tokens[to]));
  if (link !== "and" && link !== ",") return false;
  if (/^(?:against|abstaining|abstained)$/.test(after)) return true;
  return from - counted < 12 && /^(?:of|from|at)$/.test(after) && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? "");
}

/** "there are some 200", "there is room for 40": so many of what was counted. */
function isThere(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  if (/^(?:some|about|only|over|under|nearly|almost|around|just)$/.test(tokens[at]?.lower ?? "")) at--;
  if (
    tokens[at]?.lower === "for" &&
    /^(?:room|space|seats?|places?|beds?|berths?)$/.test(tokens[at - 1]?.lower ?? "")
  )
    at -= 2;
  return /^(?:is|are|was|were)$/.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.lower === "there";
}

/** "4.9 per cent in March, against 5.6 a year earlier", "from 40 tonnes to 91", "61 per cent and Riga to 19": a measure told before. */
export function isMeasuredAgain(tokens: readonly Token[], measured: number, { from, to }: Place): boolean {
  if (measured >= from || from - measured > 12) return false;
  if (isAgainst(tokens, from)) return endsBeforeTime(tokens, to);
  if (tokens[from - 1]?.lower !== "to" || !endsPhrase(tokens[to])) return false;
  const other = /^\p{Lu}/u.test(tokens[from - 2]?.text ?? "") && tokens[from - 3]?.lower === "and";
  return measured === from - 1 || other;
}

/** The end of the phrase, or "a year earlier", "the year before". */
const endsBeforeTime = (tokens: readonly Token[], to: number): boolean =>
  endsPhrase(tokens[to]) ||
  (/^(?:a|one|the|two|last)$/.test(tokens[to]?.lower ?? "") &&
    /^(?:years?|months?|decades?|weeks?|seasons?|quarter|term|time)$/.test(tokens[to + 1]?.lower ?? ""));

/** "31 complaints, against more than forty in 2018": behind a comma, what the same count was before. */
const isAgainst = (tokens: readonly Token[], from: number): boolean =>
  (/^(?:against|versus|from)$/.test(tokens[from - 1]?.lower ?? "") && tokens[from - 2]?.text === ",") ||
  (/^(?:from|to)$/.test(tokens[from - 1]?.lower ?? "") &&
    /^(?:up|down|compared)$/.test(tokens[from - 2]?.lower ?? "") &&
    tokens[from - 3]?.text === ",");

/** "Fifteen more leave for Lae", "Six others will follow": more of what was counted last. */
export function isMoreOfThem(tokens: readonly Token[], { from, to }: Place): boolean {
  const [before, more, verb, link] = [tokens[from - 1], tokens[to], tokens[to + 1], tokens[to + 2]];
  if (before?.lower === "another" && isVerb(more) && isOpening(tokens, from - 1)) return true;
  if (!more || !MORE.has(more.lower) || !verb) return false;
  if (more?.lower === "more" && /^[.,;"”]$/.test(verb?.text ?? "") && before?.pos !== "ADJ") return true;
  const begins =
    !before || before.sentence !== more.sentence || /^(?:[;,]|and|while|but)$/.test(before.lower);
  // A verb without an ending ("leave") may be taken for a noun; a preposition behind it tells.
  const bare = verb.pos === "NOUN" && verb.lower === verb.text && link?.pos === "ADP" && link.lower !== "of";
  return begins && (isVerb(verb) || bare);
}

/** "The remaining three will follow", "the other two are": the rest of what was counted. */
export const isRest = (tokens: readonly Token[], { from, to }: Place): boolean =>
  /^(?:remaining|other)$/.test(tokens[from - 1]?.lower ?? "") &&
  tokens[from - 2]?.lower === "the" &&
  isVerb(tokens[to]);

/** Words that ask, bid or pay: a bare number behind them is a sum, where one has just been told. */
const SUMS = /(?:^| )(?:asked|demanded|offered|bid|paid|wanted|beyond|(?:asked|applied|hoped) for)$/;
/** As much of a number in millions. */
const LARGE_SUMS = /(?:^| )(?:requested|received|sought|got|gave|needed|expected|cost|costs|spent)$/;

/** Whether a number without a unit is a sum of money: "had asked for 35 million". */
export function isSum(tokens: readonly Token[], { from, to }: Place, large: boolean): boolean {
  const before = `${tokens[from - 2]?.lower ?? ""} ${tokens[from - 1]?.lower ?? ""}`;
  const told = SUMS.test(before) || (large && LARGE_SUMS.test(before));
  return told && endsPhrase(tokens[to]) && tokens[to]?.lower !== "of";
}

/** Whether a sentence or clause begins at a token: "Another six are to be trained". */
const isOpening = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]?.sentence || /^[;,]$/.test(tokens[at - 1]?.text ?? "");

/** "Tickets sold: 31,000", "Visitors: 4 200": what a line of figures counts stands before its colon. */
export function countedByLabel(block: TextBlock, token: number): Counted | undefined {
  const { tokens, sentences } = block;
  const colon = token - 1;
  const from = sentences[tokens[colon]?.sentence ?? 0]?.from ?? 0;
  if (tokens[colon]?.text !== ":" || colon - from > 4) return undefined;
  const counted = countedAt(block, from);
  const told = counted && (counted.next === colon || tokens[counted.next]?.pos === "VERB");
  return told && counted.next >= colon - 1 && !counted.duration ? counted : undefined;
}

/** What "the number of researchers" before a number counts. */
export function countedByNumber(block: TextBlock, token: number, sentence: number): Counted | undefined {
  const { tokens } = block;
  for (let at = token - 1; at >= 0 && at > token - 25 && tokens[at]?.sentence === sentence; at--) {
    const word = tokens[at]?.lower;
    if ((word !== "number" && word !== "numbers") || tokens[at + 1]?.lower !== "of") continue;
    return countedAt(block, tokens[at + 2]?.lower === "the" ? at + 3 : at + 2);
  }
  return undefined;
}

/** "the guests, about 90 in all": the plural before the comma. */
export function countedInAll(block: TextBlock, { from, to }: Place): Counted | undefined {
  const { tokens } = block;
  const told = `${tokens[to]?.lower} ${tokens[to + 1]?.lower}`;
  const all = /^(?:in (?:all|total)|all told)$/.test(told) || tokens[to]?.lower === "altogether";
  if (!all || tokens[from - 1]?.text !== ",") return undefined;
  const counted = countedAt(block, from - 2);
  return counted?.next === from - 1 && !counted.duration ? counted : undefined;
}
