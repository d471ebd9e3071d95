// Between whom talks were, told behind their place, their day or their subject: "Talks in Lima last week between A and B turned on visas".
import { readList } from "../clause/noun.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import type { Unit } from "../clause/unit.ts";
import { isDate } from "../clause/word.ts";
import type { Told } from "./candidate.ts";

/** Words from the noun to "between" at most. */
const REACH = 16;
const STOPS = /^(?:,|;|:|and|with|that|which)$/;

/** Those between whom the talks of a theme were, where other words stand before "between"; none where another noun may be meant. */
export function partiesApart(told: Told, theme: NounPhrase | undefined): readonly NounPhrase[] {
  const { units } = told.sentence;
  if (theme?.type !== "Meeting" || theme.complements.some(({ preposition }) => preposition === "between"))
    return [];
  const at = betweenAt(told, theme, REACH, STOPS);
  const before = units[at - 1];
  const isBehindWhere = isDate(before) || before?.mention?.type === "PLACE";
  if (at < 0 || (!isBehindWhere && !(theme.classes.has("talks") && at > theme.end))) return [];
  const list = readList(units, at + 1, told.reading.isVerb, undefined, true);
  return list.length > 1 && list.every(isParty) ? list : [];
}

/** Where "between" stands behind a noun, over so many words without a verb or a word that stops; -1 where it does not. */
export function betweenAt(
  { sentence: { units }, reading }: Told,
  { end }: NounPhrase,
  reach: number,
  stops: RegExp,
): number {
  for (let at = end; at < Math.min(units.length, end + reach); at++) {
    const { lower } = units[at] as Unit;
    if (reading.isVerb(at) || stops.test(lower)) return -1;
    if (lower === "between") return at;
  }
  return -1;
}

/** A body, a country, a person, or who stands for one: no two towns that a road lies between. */
const isParty = ({ mention, classes }: NounPhrase): boolean =>
  mention
    ? mention.type === "ORGANIZATION" || mention.type === "PERSON" || mention.subtype === "country"
    : ["group", "party", "post", "people", "body"].some((name) => classes.has(name));
