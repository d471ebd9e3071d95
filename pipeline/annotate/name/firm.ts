// Firms called by a word of their own and what they deal in: "Larvik Photonics", "Oriel Solar", "Tan Keller Advocates".
import type { Token } from "../../flow.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import type { Shape } from "./shape.ts";
import { type BlockCase, countryAt, isCapital } from "./token.ts";

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
  const next = tokens[at + 1]?.text ?? "";
  if ((isCapital(next) && !isMoney(next)) || /^(?:-|–|’s|'s)$/.test(next)) return false;
  if (/^(?:the|a|an|its|their|our|his|her)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  if (isPaper(tokens, from) || isScheme(tokens, from)) return false;
  for (let word = from; word < first; word++) if (!isProper(tokens, word)) return false;
  return true;
}

/** "granted Larvik Photonics EUR 400,000": a sum begins right behind whom it goes to. */
const isMoney = (text: string): boolean => /^[A-Z]{2,3}$/.test(text);

/** "two programmes, Little Boats and Big Nets": what a scheme is called. */
const isScheme = (tokens: readonly Token[], from: number): boolean =>
  /^[,:–—-]$/.test(tokens[from - 1]?.text ?? "") &&
  /^(?:programme|program|project|initiative|scheme|campaign|fund)s?$/.test(tokens[from - 2]?.lower ?? "");

/** "reported in Cellulose Polymers", not "invested in Larvik Photonics": what one reads in is a paper. */
const isPaper = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === "in" &&
  !/^(?:invest|stake|share|partner|hold|interest)/.test(tokens[from - 2]?.lower ?? "");

/** A word that no list of common ones knows, and no adjective of a country. */
function isProper(tokens: readonly Token[], at: number): boolean {
  const { text, lower, pos } = tokens[at] as Token;
  if (text === "&") return true;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || pos !== "PROPN") return false;
  return !isCommonWord(lower) && !isWord("general", lower) && !countryAt(tokens, at)?.value.adjective;
}
