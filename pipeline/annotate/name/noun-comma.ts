// Names between the noun that tells what they are and a comma: "a Finnish start-up, Lumibio, tests", "two firms: A" not.
import type { Token } from "../../flow.ts";
import type { Kind } from "../../lexicon/kind-nouns.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isGivenName, isSurname, nameKey } from "../../lexicon/person-names.ts";
import { countryAt, isCapital } from "./token.ts";

/** Words of a name at most. */
const LONGEST = 4;

/** The token behind the name in "a Finnish start-up, NAME,"; -1 where none stands there. */
export function endOfNamed(tokens: readonly Token[], noun: number, { type }: Kind): number {
  if (type !== "ORGANIZATION" || tokens[noun + 1]?.text !== "," || !isOneOf(tokens, noun)) return -1;
  const from = noun + 2;
  let to = from;
  while (to - from < LONGEST && isNameWord(tokens[to])) to++;
  const closed = /^[,.;(]$/.test(tokens[to]?.text ?? "");
  return to > from && closed && isBody(tokens, from, to) ? to : -1;
}

/** Opened by "a" or an owner, so that there is one to be named. */
function isOneOf(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at > noun - 6; at--) {
    const { lower, text } = tokens[at] as Token;
    if (/^(?:a|an|its|their|our|another)$/.test(lower)) return true;
    const adjective = countryAt(tokens, at)?.value.adjective === true;
    if (!adjective && (isCapital(text) || !/^(?:\p{L}+|-)$/u.test(text))) return false;
  }
  return false;
}

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isCapital(token.text) || token.text === "&") &&
  !isWord("stop", token.lower) &&
  !isWord("post", token.lower);

/** No person ("a publisher, Jan Smit,"), and no place or common word alone. */
function isBody(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  if (countryAt(tokens, from) || isGivenName(nameKey(first.text))) return false;
  if (to > from + 1) return !isSurname(nameKey(last.text));
  return first.text.length > 3 && !isCommonWord(first.lower) && !isSurname(nameKey(first.text));
}
