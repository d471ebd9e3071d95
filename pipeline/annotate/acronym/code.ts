// Committees called by a code: "ISO/TC 34/SC 8", "TC 14", "CEN/TC 250".
import type { Token } from "../../flow.ts";
import { isAcronym, isNumber } from "../name/token.ts";

const COMMITTEES = new Set(["TC", "SC", "WG", "JTC", "JWG", "PC"]);

/** Whether a word stands for a kind of committee. */
export const isCommittee = (text: string): boolean => COMMITTEES.has(text);

/** The token behind the code that begins at a token; the token itself where none does. */
export function readCommitteeCode(tokens: readonly Token[], at: number): number {
  let to = at;
  let numbered = false;
  for (let part = at; part < tokens.length; part = to + 1) {
    const token = tokens[part] as Token;
    const code = COMMITTEES.has(token.text) && isNumberAt(tokens, part + 1);
    if (!code && !(isAcronym(token.text) && tokens[part + 1]?.text === "/") && part === at) return at;
    if (!code && !isAcronym(token.text)) break;
    to = code ? part + 2 : part + 1;
    numbered ||= code;
    if (code && COMMITTEES.has(tokens[to]?.text ?? "") && isNumberAt(tokens, to + 1)) to += 2;
    if (tokens[to]?.text !== "/") break;
  }
  return numbered && tokens[at - 1]?.text !== "/" ? to : at;
}

const isNumberAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isNumber(token) && token.text.length < 4;
};
