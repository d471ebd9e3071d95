// Whether a noun that says what a name is stands in a phrase of its own: "the Flemish development body X", "its twin project Y".
import type { Token } from "../../flow.ts";
import { countryAt, isCapital } from "./token.ts";

/** An article before the noun, over small adjectives and nouns and the adjective of a country. */
export function isOpened(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - 5; at--) {
    const { lower, text, pos } = tokens[at] as Token;
    if (/^(?:the|a|an|its|their|our)$/.test(lower)) return true;
    if (/^['’]s$/.test(lower) && tokens[at - 1]?.sentence === tokens[noun]?.sentence) return true;
    const adjective = countryAt(tokens, at)?.value.adjective === true || PEOPLES.test(text);
    if (
      !adjective &&
      (isCapital(text) || !(/^(?:NOUN|ADJ|PUNCT|PROPN)$/.test(pos) || /ing$/.test(lower)) || text === ",")
    )
      return false;
  }
  return false;
}

/** "the Flemish development body X", "the Catalan firm Y": peoples without a country of their own. */
const PEOPLES =
  /^(?:Flemish|Walloon|Catalan|Basque|Galician|Breton|Corsican|Scottish|Welsh|Sardinian|Sicilian|Bavarian|Saxon|Tyrolean|Sami|Frisian|Kurdish|Tatar|Bashkir|Tibetan|Bengali|Punjabi|Tamil|Quebec|Québécois|Hawaiian|Andalusian|Valencian|Silesian|Moravian|Faroese|Greenlandic|European|African|Asian|Nordic|Baltic|Balkan|Arab|Caribbean|Andean)$/;
