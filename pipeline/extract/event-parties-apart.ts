// Between whom talks were, told behind their place, their day or their subject: "Talks in Lima last week between A and B turned on visas".
import { readList } from "./clause-noun.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import { isDate } from "./clause-word.ts";
import type { Told } from "./event-candidate.ts";

/** Words from the noun to "between" at most. */
const REACH = 16;

/** Those between whom the talks of a theme were, where other words stand before "between"; none where another noun may be meant. */
export function partiesApart(
  { sentence: { units }, reading }: Told,
  theme: NounPhrase | undefined,
): readonly NounPhrase[] {
  if (theme?.type !== "Meeting" || theme.complements.some(({ preposition }) => preposition === "between"))
    return [];
  for (let at = theme.end; at < Math.min(units.length, theme.end + REACH); at++) {
    if (reading.isVerb(at) || /^(?:,|;|:|and|with|that|which)$/.test(units[at]?.lower ?? "")) return [];
    if (units[at]?.lower !== "between") continue;
    const before = units[at - 1];
    const isBehindWhere = isDate(before) || before?.mention?.type === "PLACE";
    if (!isBehindWhere && !(theme.classes.has("talks") && at > theme.end)) return [];
    const list = readList(units, at + 1, reading.isVerb, undefined, true);
    return list.length > 1 && list.every(isParty) ? list : [];
  }
  return [];
}

/** A body, a country, a person, or who stands for one: no two towns that a road lies between. */
const isParty = ({ mention, classes }: NounPhrase): boolean =>
  mention
    ? mention.type === "ORGANIZATION" || mention.type === "PERSON" || mention.subtype === "country"
    : ["group", "party", "post", "people", "body"].some((name) => classes.has(name));
