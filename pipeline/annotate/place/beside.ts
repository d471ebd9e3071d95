// What stands right behind a place that the gazetteer knows: the other half of its name, or a country of the same list.

import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { knownBody } from "../../lexicon/acronyms.ts";
import { countryByAdjective } from "../../lexicon/countries.ts";
import { placeAt } from "../../lexicon/gazetteer.ts";
import type { TextBlock } from "../text.ts";
import { isCapital, touches } from "./context.ts";

/** "Jordan and Syria": a list of countries goes on. */
export const isBeforeCountry = ({ text, tokens }: TextBlock, to: number): boolean =>
  /^(?:,|and|or)$/.test(tokens[to]?.lower ?? "") &&
  placeAt(text, tokens, to + 1)?.places[0]?.subtype === "country" &&
  !isCapital(tokens[to + 2]);

/** "Kara-Suu": the gazetteer has the first part only, and the other one is no place of a pair. */
export function isHalf({ text, tokens }: TextBlock, to: number): boolean {
  const [hyphen, other] = [tokens[to], tokens[to + 1]];
  if (!other || !touches(tokens[to - 1], hyphen) || !touches(hyphen, other)) return false;
  return !placeAt(text, tokens, to + 1) && !countryByAdjective(other.text) && !isParticiple(other.lower);
}

/** "Nairobi-Based", in a heading. */
const isParticiple = (lower: string): boolean =>
  /^(?:based|style|led|born|area|funded|made|bound|wide|backed)$/.test(lower);

/** "the Lima-based charity": no person and no word of the language. */
export const isBased = ({ tokens }: TextBlock, to: number): boolean =>
  touches(tokens[to - 1], tokens[to]) &&
  tokens[to]?.text === "-" &&
  /^(?:based|headquartered|born)$/.test(tokens[to + 1]?.lower ?? "");

/** First parts that a country keeps its meaning behind: "Trans-Canada", "Franco-German", "West-Germany". */
const BEFORE_LAND = wordSet(
  "trans pan inter intra anglo franco sino russo afro indo euro austro luso ibero hispano italo greco turko latino north south east west northern southern eastern western central upper lower new great greater non pro anti ex post pre sub cross mid all cis soviet federal",
);

/** "Lumo-Kenya": a country glued behind a word that is no land, people, direction or prefix is a part of somebody's name. */
export function isGrownTo(text: string, tokens: readonly Token[], from: number): boolean {
  const [word, hyphen] = [tokens[from - 2], tokens[from - 1]];
  if (hyphen?.text !== "-" || !touches(word, hyphen) || !touches(hyphen, tokens[from])) return false;
  if (!word || !/^\p{Lu}\p{Ll}{2,}$/u.test(word.text) || BEFORE_LAND.has(word.lower)) return false;
  if (countryByAdjective(word.text) || knownBody(word.text)) return false;
  if (/^(?:in|at|from|to|near)$/.test(tokens[from - 3]?.lower ?? "")) return false;
  return [from - 2, from - 3, from - 4].every(
    (at) => at < 0 || (placeAt(text, tokens, at)?.to ?? 0) !== from - 1,
  );
}
