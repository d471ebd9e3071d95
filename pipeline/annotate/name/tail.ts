// What follows a head word without a phrase of its own: fields, parties, one proper name, words of another language.
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { type BlockCase, isAcronym, isCapital, isFieldWord } from "./token.ts";

/** Fields right after a head: "Federal Public Service Health and Environment". */
export function readFields(tokens: readonly Token[], start: number): number {
  let to = start;
  for (let at = start; at < tokens.length && at - start < 6; at++) {
    const { text, lower } = tokens[at] as Token;
    if (isCapital(text) && isFieldWord(lower)) to = at + 1;
    else if (at !== to || !/^(?:and|&|,)$/.test(lower)) break;
  }
  return to;
}

/** One proper name after a head: "Imperial College London". */
export function readTail(tokens: readonly Token[], kind: BlockCase, start: number): number {
  const token = tokens[start];
  if (!token || kind === "title" || !isCapital(token.text) || isCapital(tokens[start + 1]?.text ?? ""))
    return start;
  if (isWord("stop", token.lower) || isWord("post", token.lower) || headsOf(token.lower).length > 0)
    return start;
  if (HOUSES.test(token.lower)) return start;
  return isFieldWord(token.lower) || isWord("general", token.lower) ? start : start + 1;
}

/** "Union House", "Union Hall": where a body sits is no part of its name. */
const HOUSES = /^(?:buildings|house|hall|palace|tower|square)$/;

/** Adjectives that some languages write small inside names: "Bibliothèque nationale de Tunisie", "École normale supérieure". */
const SMALL =
  /^(?:nationale?|nacional|nazionale|normale|royale?|municipale?|régionale?|générale?|central|européenne|internationale|internacional|interdisciplinaire|technique|public|publique|social|sociale|mixte)$/;
const SMALL_ENDINGS =
  /^(?:naturelles?|supérieure?s?|françaises?|français|sociales|humaines|publiques|économiques?|agronomiques?|scientifiques?|techniques|forestière|pédagogiques?|sénégalaise?|tunisienne?|marocaine?|algérienne?|ivoirienne?|malgache|belges?|suisse|canadienne?|nationaux|nationales|nacionales|natural(?:es)?|superior(?:es)?|agropecuaria|agrícola|marinas?|españolas?)$/;

/** Words of another language: capitals, and particles between them. */
export function readForeign(tokens: readonly Token[], start: number): number {
  let to = start;
  if (HOUSES.test(tokens[start]?.lower ?? "")) return start;
  for (let at = start; at < tokens.length && at - start < 12; at++) {
    const token = tokens[at] as Token;
    if (/^(?:Street|Road|Avenue|Lane|Square|Boulevard|Highway)$/.test(token.text)) return start;
    const capital = isCapital(token.text) || /^(?:d|l|dell|all|nell)['’]\p{Lu}/u.test(token.text);
    if (
      capital &&
      !isWord("prize", token.lower) &&
      (!isWord("post", token.lower) || (at === start && token.lower === "mayor")) &&
      !(isWord("stop", token.lower) && !isWord("particle", token.lower))
    )
      to = at + 1;
    else if (SMALL_ENDINGS.test(token.text) || isNounOfPhrase(tokens, at, start)) to = at + 1;
    else if (
      !SMALL.test(token.text) &&
      !isWord("particle", token.lower) &&
      !(token.text === "-" && tokens[at - 1]?.end === token.start)
    )
      break;
  }
  return to;
}

/** "Institut national des forêts et de l'élevage": a noun in small letters behind a particle that English has not. */
function isNounOfPhrase(tokens: readonly Token[], at: number, start: number): boolean {
  const { text } = tokens[at] as Token;
  if (/^[dl]['’]\p{Ll}{3,}$/u.test(text)) return true;
  if (!/^\p{Ll}{4,}$/u.test(text) || at === start) return false;
  return /^(?:des?|du|del|della|dello|delle|dei|degli|do|dos|das|la|les|los|las|l['’]|d['’]|pour|für|y|et)$/.test(
    tokens[at - 1]?.text ?? "",
  );
}

/** "between Lyon and Oran" behind a document that no phrase of its own tells: names without a head word, which are places. */
export function readParties(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.lower !== "between") return start;
  let to = start + 1;
  let names = 0;
  for (; to < tokens.length && to - start < 8; to++) {
    const { text, lower } = tokens[to] as Token;
    if (lower === "and" && names > 0) continue;
    if (!isCapital(text) || isAcronym(text) || headsOf(lower).length > 0 || isWord("stop", lower)) break;
    if (to === start + 1 || tokens[to - 1]?.lower === "and") names++;
  }
  return names === 2 ? to : start;
}
