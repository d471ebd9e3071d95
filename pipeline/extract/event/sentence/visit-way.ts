// Whose visit a noun tells, from where and to whom, with the days between: "The two-day visit by experts of A to B in Lima ended", "Minister C's trip on 3 May to D".
import { readList } from "../../clause/noun.ts";
import { inPlaceOf, type NounPhrase, owningPronoun } from "../../clause/phrase.ts";
import { isDate, isGenitive } from "../../clause/word.ts";
import type { Part, Told } from "../candidate.ts";

export interface VisitWay {
  readonly parts: readonly Part[];
  readonly places: readonly NounPhrase[];
}

/** Phrases of a visit's noun, at most. */
const PHRASES = 5;
const GOALS = new Set(["to", "in", "at"]);

/** Who goes and where to, in what stands right behind the noun of a visit. */
export function wayOf(told: Told, theme: NounPhrase): VisitWay {
  const { sentence, reading } = told;
  const { units } = sentence;
  const visitors: NounPhrase[] = [...ownersOf(told, theme)];
  const places: NounPhrase[] = [];
  let at = theme.end;
  for (let phrases = 0; phrases < PHRASES; phrases++) {
    const word = units[at]?.lower ?? "";
    if (!(word === "by" || word === "from" || word === "on" || GOALS.has(word)) || reading.isVerb(at)) break;
    // "from 3 to 5 May", "on 3 May"
    if (isDate(units[at + 1])) {
      at += 2;
      continue;
    }
    const list = readList(units, at + 1, reading.isVerb, undefined, true);
    const last = list.at(-1);
    if (!last || word === "on") break;
    if (GOALS.has(word)) places.push(...list.slice(0, places.length === 0 ? list.length : 0));
    else visitors.push(...list.filter((phrase) => word === "by" || phrase.mention?.type !== "PLACE"));
    // "by the Rector, Dr A, to B"
    const end = units[last.end]?.lower === "," && last.mention?.type === "PERSON" ? last.end + 1 : last.end;
    at = isDate(units[end]) ? end + 1 : end;
  }
  return { parts: visitors.map((phrase): Part => ({ role: "visitor", phrase })), places };
}

/** "Minister A's visit", "the Academy's trip", "her tour" */
function ownersOf({ sentence: { units } }: Told, theme: NounPhrase): readonly NounPhrase[] {
  const pronoun = owningPronoun(theme);
  if (pronoun) return [inPlaceOf(theme, { pronoun })];
  return theme.attributive
    .filter((mention) => isGenitive(units[units.findIndex((unit) => unit.mention === mention) + 1]))
    .map((mention) => ({
      ...theme,
      mention,
      type: undefined,
      complements: [],
      attributive: [],
      classes: new Set<string>(),
    }));
}
