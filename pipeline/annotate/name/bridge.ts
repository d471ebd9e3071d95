// Small words inside names before their head word: "Women in Trade Ltd", "3rd African Women in Ports Roundtable".
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCapital, isFieldWord, isOrdinal } from "./token.ts";

/** Whose a name says that something is: "Mayors' Forum", "People's Bank". */
export const OWNERS = wordSet(
  "people children women men king queen workers farmers teachers consumers world nurses veterans minister president ministers mayor governor prosecutor ombudsman commissioner auditor attorney provost rector secretary-general director-general leaders researchers players authors citizens parents scientists defender",
);

/** "3rd African Women in Ports Roundtable": a small word inside a name whose ordinal stands shortly before. */
export function isCounted(tokens: readonly Token[], small: number): boolean {
  if (!/^(?:in|for|on|of)$/.test(tokens[small]?.text ?? "")) return false;
  for (let at = small - 1; at >= 0 && at > small - 5; at--) {
    const token = tokens[at] as Token;
    if (isOrdinal(token)) return at < small - 1;
    if (!isCapital(token.text) || isWord("stop", token.lower) || isWord("post", token.lower)) return false;
    // "3rd Session of the Working Group on Ports Dialogue": another meeting's name.
    if (headsOf(token.lower).some(({ type }) => type === "EVENT" || type === "ORGANIZATION")) return false;
  }
  return false;
}

/** "Gulf of Guinea", "Bay of Bengal", "City of London": lands and waters with their name behind them. */
const LAND =
  /^(?:gulf|bay|sea|horn|strait|straits|isle|isles|cape|lake|lakes|valley|coast|bight|firth|point|port|city|island|islands)$/;

/** Whether the "of" at a token ties a land or water to its name. */
export const isLandOf = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.text === "of" &&
  LAND.test(tokens[of - 1]?.lower ?? "") &&
  isCapital(tokens[of - 1]?.text ?? "") &&
  isCapital(tokens[of + 1]?.text ?? "");

/** "the Save the Seeds Campaign", "the Adopt a Reef Project": an appeal, with an article of its own before it. */
export const isAppeal = (tokens: readonly Token[], small: number): boolean =>
  /^(?:the|a|an|our|your)$/.test(tokens[small]?.text ?? "") &&
  isCapital(tokens[small - 1]?.text ?? "") &&
  !isWord("stop", tokens[small - 1]?.lower ?? "stop") &&
  /^(?:the|our|its|their|a)$/.test(tokens[small - 2]?.lower ?? "");

/** "Women in Trade Ltd", "Bank of Nowhere Ltd": a small word between what people do and a company's field. */
export const isBridge = (tokens: readonly Token[], from: number): boolean => {
  const [owner, small, word] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (!/^(?:in|for|of)$/.test(small?.text ?? "") || !owner || !isCapital(owner.text)) return false;
  if (isWord("stop", owner.lower) || isWord("post", owner.lower)) return false;
  const known = isFieldWord(owner.lower) || headsOf(owner.lower).length > 0 || OWNERS.has(owner.lower);
  return known && (isFieldWord(word?.lower ?? "") || small?.text !== "of");
};

/** "Quality of Life Fund", "Victims of War Trust": what money is given for, in two nouns. */
export const isCause = (tokens: readonly Token[], from: number): boolean =>
  /^(?:of|for|in)$/.test(tokens[from - 1]?.text ?? "") &&
  /^(?:Quality|Freedom|Victims|Children|Women|Rights|Right|Schools?|Music|Books?|Ease|Spirit|Seeds?|Families|Survivors)$/.test(
    tokens[from - 2]?.text ?? "",
  );
