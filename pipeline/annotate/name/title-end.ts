// How titles of programmes end that no word of a name ends: "Lamps Low, the union's scheme", "ReefEye 2031, a programme", "the scheme Pasos por el Mar".
import type { Token } from "../../flow.ts";
import { knownBody } from "../../lexicon/acronyms.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isGivenName, nameKey } from "../../lexicon/person-names.ts";
import { countryAt, isAcronym, isCapital, isYear } from "./token.ts";

/** Adverbs and small words that a title ends in: "Hands Off", "Doors Open", "Speak Up". */
const LAST = /^(?:On|Off|Up|Down|Out|In|Over|Again|Now|Together|More|Back|Forward|Ahead|Away|Through|Here)$/;
const ARTICLE = /^(?:a|an|its|our|their|another)$/;

/** What goes on the noun of an apposition: "the fair for pumps". */
const SAID = /^(?:of|for|on|that|which|where|at)$/;

/** Whether a title may end in the word before a comma, though names do not: a small word with a capital, or a year. */
export function isTitleEnd(
  tokens: readonly Token[],
  last: number,
  isNameWord: (at: number) => boolean,
): boolean {
  const { text } = tokens[last] as Token;
  if (!isNameWord(last - 1)) return false;
  if (LAST.test(text)) return true;
  const article = tokens[last + 2]?.lower ?? "";
  if (!isYear(text)) return false;
  if (ARTICLE.test(article)) return true;
  const said = tokens.slice(last + 3, last + 8).some(({ lower }) => SAID.test(lower));
  return article === "the" && said && !isAcronym(tokens[last - 1]?.text ?? "");
}

/** "Within Copernicus, the agency runs": what opens the sentence is told of nothing behind its comma. */
export function isFronted(tokens: readonly Token[], from: number, comma: number, noun: number): boolean {
  const before = tokens[from - 1];
  if (!before || tokens[from - 2]?.sentence === before.sentence) return false;
  if (!/^(?:Within|In|At|Under|Since|With|For|Through|After|During|Besides|Unlike|Like)$/.test(before.text))
    return false;
  if (tokens[comma + 1]?.lower !== "the") return false;
  const rest = tokens.slice(noun + 1, noun + 9).filter(({ sentence }) => sentence === before.sentence);
  return !rest.some(({ text }) => text === ",");
}

const FOREIGN =
  /^(?:por|para|pela|pelo|pelos|pelas|con|sin|sem|per|pour|sur|sans|für|ohne|zum|zur|voor|van|til|på|y|e|et|und|og|och)$/;
const FOREIGN_ARTICLE =
  /^(?:el|la|los|las|lo|o|a|os|as|il|i|le|les|der|die|das|den|dem|de|het|un|una|uma|une|l|d)$/;

/** "Pasos por el Mar", "Kinder für Morgen", "Roots and Wings": where a title of two parts ends; its first end where it has one. */
export function overSecondPart(tokens: readonly Token[], from: number, to: number): number {
  if (FOREIGN.test(tokens[to]?.text ?? "")) {
    let next = to + 1;
    if (FOREIGN_ARTICLE.test(tokens[next]?.text ?? "")) next++;
    while (isCapital(tokens[next]?.text ?? "") && next - to < 4) next++;
    return isCapital(tokens[next - 1]?.text ?? "") ? next : to;
  }
  const pair =
    to === from + 1 && tokens[to]?.text === "and" && isPlain(tokens, from) && isPlain(tokens, to + 1);
  return pair && !isCapital(tokens[to + 2]?.text ?? "") ? to + 2 : to;
}

/** A word that is no body, land or person. */
function isPlain(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: "", lower: "" };
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || knownBody(text) || countryAt(tokens, at)) return false;
  return !isGivenName(nameKey(text)) && !isCommonWord(lower) && /s$/.test(lower);
}
