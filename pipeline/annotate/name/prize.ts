// Prizes, which are no mentions: "Young Regulator Award", "National Order of Merit", "Museum of the Year".
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Shape } from "./shape.ts";
import { countryAt, isAcronym, isCapital, isFieldWord } from "./token.ts";

/** What a prize goes to stands before its head: "Best Startup Company", "Long Service". */
const PRAISE = wordSet(
  "best young long outstanding distinguished meritorious excellent top small rising emerging exemplary dedicated loyal faithful innovative golden lifetime community public civil national international european",
);
const METALS = /^(?:gold|silver|bronze|grand)$/;

/** Whether a head word only tells what a prize is given for, and names no body that gives it. */
export function isOfPrize(tokens: readonly Token[], shape: Shape): boolean {
  const { sense, from, first, at, right } = shape;
  if (sense.type !== "ORGANIZATION") return false;
  if (sense.marks.has("led")) return tokens[at + 1]?.lower === "of";
  if (isOfTheYear(tokens, at + 1)) return true;
  const next = METALS.test(tokens[right.to]?.lower ?? "") ? right.to + 1 : right.to;
  if (!isPrizeWord(tokens[next])) return false;
  if (right.to > at + 1 || first === from) return false;
  for (let word = from; word < first; word++) {
    const { text, lower } = tokens[word] as Token;
    if (isAcronym(text) || countryAt(tokens, word)) return false;
    if (!isCapital(text) || PRAISE.has(lower) || isFieldWord(lower) || isWord("general", lower)) continue;
    return PRAISE.has((tokens[from] as Token).lower);
  }
  return true;
}

const isPrizeWord = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token.text) && isWord("prize", token.lower);

const isOfTheYear = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "of" && tokens[at + 1]?.lower === "the" && tokens[at + 2]?.text === "Year";
