// Firms called by a word of their own and what they deal in: "Larvik Photonics", "Oriel Solar", "Tan Keller Advocates".
import type { Token } from "../flow.ts";
import { isWord } from "../lexicon/name-words.ts";
import { isCommonWord } from "../lexicon/not-names.ts";
import type { Shape } from "./name-sense.ts";
import { type BlockCase, countryAt, isCapital } from "./name-token.ts";

/** Callings that partners join under their own names. */
const CHAMBERS = new Set(["advocates", "solicitors", "attorneys"]);

/** Whether one word that means nothing else stands before what a firm deals in, with no article, and no noun behind it. */
export function isFirm(
  tokens: readonly Token[],
  { sense, from, first, at }: Shape,
  kind: BlockCase,
): boolean {
  const words = first - from;
  const partners = CHAMBERS.has(sense.word);
  if (kind !== "sentence" || words < (partners ? 2 : 1) || words > (partners ? 4 : 1)) return false;
  if (isCapital(tokens[at + 1]?.text ?? "") || /^(?:-|–|’s|'s)$/.test(tokens[at + 1]?.text ?? ""))
    return false;
  if (/^(?:the|a|an|its|their|our|his|her)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  for (let word = from; word < first; word++) if (!isProper(tokens, word)) return false;
  return true;
}

/** A word that no list of common ones knows, and no adjective of a country. */
function isProper(tokens: readonly Token[], at: number): boolean {
  const { text, lower, pos } = tokens[at] as Token;
  if (text === "&") return true;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || pos !== "PROPN") return false;
  return !isCommonWord(lower) && !isWord("general", lower) && !countryAt(tokens, at)?.value.adjective;
}
