// Lists of fields in a name: Ministry of "Agriculture, Forestry and Fisheries".
import type { Token } from "../flow.ts";
import { knownBody } from "../lexicon/acronyms.ts";
import { headsOf } from "../lexicon/heads.ts";
import { isWord } from "../lexicon/name-words.ts";
import { type Conjunct, readConjunct } from "./name-conjunct.ts";
import type { RightContext } from "./name-right.ts";
import { countryAt, isCapital, isFieldWord } from "./name-token.ts";

/** A university has one proper name, or fields like a ministry: "University of Agriculture and Technology". */
export const listsFields = ({ tokens, sense }: RightContext, { to }: Conjunct): boolean =>
  sense.marks.has("list") ||
  sense.type !== "ORGANIZATION" ||
  (sense.subtype === "university" && isFieldWord(tokens[to - 1]?.lower ?? ""));

/** ", B, C and D" and "and B": what is joined to the first object of the phrase. */
export function readList(context: RightContext, first: Conjunct): Conjunct[] {
  const { tokens } = context;
  const parts: Conjunct[] = [];
  let at = first.to;
  if (!isFieldName(context, first)) return [];
  for (let step = 0; step < 8; step++) {
    const comma = tokens[at]?.text === ",";
    const and = /^(?:and|&)$/.test(tokens[comma ? at + 1 : at]?.lower ?? "");
    const whole = holdsAnd(tokens, parts.at(-1)) ? parts : [];
    if (!comma && !and) return whole;
    let from = at + (comma ? 1 : 0) + (and ? 1 : 0);
    if (and && tokens[from]?.lower === "the") from++;
    const part = isCapital(tokens[from]?.text ?? "") ? readConjunct(context, from, false) : undefined;
    if (!part || part.head || !isFieldName(context, part) || isHeadAhead(tokens, part.to)) return whole;
    parts.push(part);
    at = part.to;
    if (and) return parts;
  }
  return [];
}

/** "Science, ICT and Future Planning": the last conjunct read as two adjectives of one noun. */
const holdsAnd = (tokens: readonly Token[], part: Conjunct | undefined): boolean =>
  part !== undefined && tokens.slice(part.from, part.to).some(({ lower }) => lower === "and");

/** A conjunct that ends in what a body deals with, and is no country. */
function isFieldName({ tokens, sense }: RightContext, { from, to }: Conjunct): boolean {
  const last = tokens[to - 1];
  const plural = sense.type === "DOCUMENT" || /^(?:committee|council|commission)$/.test(sense.subtype);
  if (plural && /\p{Ll}[^s]s$/u.test(last?.text ?? "") && !countryAt(tokens, from)) return true;
  const known =
    last !== undefined &&
    (isFieldWord(last.lower) || (/^[A-Z]{2,4}$/.test(last.text) && !knownBody(last.text)));
  const country = countryAt(tokens, from);
  if (to - from === 1 && last && !known) return isWord("general", last.lower);
  return known && !(country && !country.value.adjective);
}

function isHeadAhead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapital(token.text) && headsOf(token.lower).length > 0;
}
