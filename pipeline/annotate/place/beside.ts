// What stands right behind a place that the gazetteer knows: the other half of its name, or a country of the same list.
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
