// Address lines, where a country may stand in lower case behind a city or post code: "..., 1010 Vienna, austria".
import { anchors } from "../../core/word.ts";
import { countryByName } from "../../lexicon/countries.ts";
import { placeAt } from "../../lexicon/gazetteer.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Proposal } from "../annotator.ts";
import { placesOf, type TextBlock } from "../text.ts";
import { isCapital } from "./context.ts";

const POST_CODE = /^(?=.*\d)[A-Z\d]{3,8}$/;
const CODE = anchors.ask((_, text) => POST_CODE.test(text));
const STREET = /\b(?:road|rd|street|st|avenue|ave?|boulevard|blvd|lane|square|box|district)\b/i;

/** A street without a head word, told by house number, post code and city: "Štefánikova 49, 814 38 Bratislava". */
const STREET_AND_CITY =
  /(?:^|[\n,:;(·|] ?)(\p{Lu}[\p{L}’'-]{3,}(?: \p{Lu}?[\p{L}’'-]{2,}){0,2}) \d{1,4}[a-zA-Z]?(?:\/\d{1,4})?, ?(?:(?:[A-Z]{1,2}-)?\d{3,6}(?: \d{2,3})? )?(?=(\p{Lu}))/gu;
const HOUSE_NUMBER = / \d{1,4}[a-zA-Z]?(?:\/\d{1,4})?,/;

export function placesByAddress(block: TextBlock): Proposal[] {
  return /\d/.test(block.text) ? [...lowerCountries(block), ...streets(block)] : [];
}

function streets(block: TextBlock): Proposal[] {
  const found: Proposal[] = [];
  if (!HOUSE_NUMBER.test(block.text)) return found;
  STREET_AND_CITY.lastIndex = 0;
  for (let match = STREET_AND_CITY.exec(block.text); match; match = STREET_AND_CITY.exec(block.text)) {
    const [whole, street = ""] = match;
    const start = match.index + whole.indexOf(street);
    const end = match.index + whole.length;
    const city = block.tokens.findIndex((token) => token.start >= end);
    const place = city < 0 ? undefined : placeAt(block.text, block.tokens, city)?.places[0];
    if (place?.subtype !== "city" && place?.subtype !== "province") continue;
    if (isWord("post", street.toLowerCase()) || isMonth(street)) continue;
    const shared = { rule: "place-street-of-address", confidence: 0.8, subtype: "street" };
    found.push({ type: "PLACE", block: block.index, start, end: start + street.length, ...shared });
  }
  return found;
}

const isMonth = (word: string): boolean => /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(word);

/** Countries in lower case at the end of an address: after a comma that a post code precedes, in a line with a street. */
function lowerCountries(block: TextBlock): Proposal[] {
  const { tokens, text } = block;
  const found: Proposal[] = [];
  for (const at of placesOf(block, CODE)) {
    const [code, token] = [tokens[at], tokens[at + 2]];
    if (!token || !code || tokens[at + 1]?.text !== "," || isCapital(token)) continue;
    if (!STREET.test(text.slice(Math.max(0, code.start - 80), code.start))) continue;
    const country = countryByName(token.text.charAt(0).toUpperCase() + token.text.slice(1));
    if (!country) continue;
    const { start, end } = token;
    const shared = { rule: "place-address", confidence: 0.85, subtype: "country" };
    found.push({
      type: "PLACE",
      block: block.index,
      start,
      end,
      name: country.name,
      country: country.code,
      ...shared,
    });
  }
  return found;
}
