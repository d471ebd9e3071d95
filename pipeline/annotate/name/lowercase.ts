// Phrases in small letters that complete a name: "on intergovernmental scientific and technological cooperation".
import type { Token } from "../../flow.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCapital } from "./token.ts";

/** Reads "on" or "for" with the nouns and adjectives behind it; gives the token behind the phrase, or `start`. */
export function readLowerPhrase(tokens: readonly Token[], start: number): number {
  if (!/^(?:on|for|of)$/.test(tokens[start]?.lower ?? "")) return start;
  let to = start + 1;
  let last = start;
  for (; to < tokens.length && to - start < 12; to++) {
    const token = tokens[to] as Token;
    const word =
      isWord("field", token.lower) ||
      (isCapital(token.text) && !isWord("stop", token.lower)) ||
      isSmall(token);
    if (word) last = to;
    else if (!(token.lower === "and" && isNominal(tokens[to + 1]) && !isVerb(tokens[to + 1]))) break;
  }
  return last === start ? start : last + 1;
}

const isSmall = (token: Token): boolean =>
  isNominal(token) && !isVerb(token) && /^\p{Ll}{3,}$/u.test(token.text);
const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === "ADJ" || token.pos === "NOUN" || token.pos === "PROPN" || isWord("field", token.lower));
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === "VERB" || token.pos === "AUX" || isWord("verb", token.lower)) &&
  !isWord("field", token.lower);
