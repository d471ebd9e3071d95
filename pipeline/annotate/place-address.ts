// Address lines, where a country may stand in lower case behind a city or post code: "..., 1010 Vienna, austria".
import { countryByName } from "../lexicon/countries.ts";
import type { Proposal } from "./annotator.ts";
import { isCapital } from "./place-context.ts";
import type { TextBlock } from "./text.ts";

const POST_CODE = /^(?=.*\d)[A-Z\d]{3,8}$/;
const STREET = /\b(?:road|rd|street|st|avenue|ave?|boulevard|blvd|lane|square|box|district)\b/i;

/** Countries in lower case at the end of an address: after a comma that a post code precedes, in a line with a street. */
export function placesByAddress(block: TextBlock): Proposal[] {
  const { tokens, text } = block;
  const found: Proposal[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const token = tokens[at];
    const code = tokens[at - 2];
    if (!token || !code || tokens[at - 1]?.text !== "," || isCapital(token)) continue;
    if (!POST_CODE.test(code.text) || !STREET.test(text.slice(Math.max(0, code.start - 80), code.start)))
      continue;
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
