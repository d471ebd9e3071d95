// Lists of fields in a name: Ministry of "Agriculture, Forestry and Fisheries".
import type { Token } from "../../flow.ts";
import { knownBody } from "../../lexicon/acronyms.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isGivenName, isSurname } from "../../lexicon/person-names.ts";
import { type Conjunct, readConjunct } from "./conjunct.ts";
import type { RightContext } from "./right.ts";
import { countryAt, isCapital, isFieldWord, isRegional } from "./token.ts";

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
    // "Ministries of Transport and of Public Health"
    if (and && tokens[from]?.lower === "of" && context.sense.marks.has("several")) from++;
    const article = and && tokens[from]?.lower === "the";
    if (article) from++;
    const part = partAt(context, from, article);
    if (!part) return whole;
    parts.push(part);
    at = part.to;
    if (and) return parts;
  }
  return [];
}

/** One member of the list; undefined where another name begins. */
function partAt(context: RightContext, from: number, article: boolean): Conjunct | undefined {
  const { tokens } = context;
  const part = isCapital(tokens[from]?.text ?? "") ? readConjunct(context, from, false) : undefined;
  if (!part || part.head || !isFieldName(context, part) || isHeadAhead(tokens, part.to)) return undefined;
  return article && isOtherBody(tokens, part) ? undefined : part;
}

/** "Ministry of Science and the Lindqvist Society": behind the article a body of its own, though such a word is a field too. */
function isOtherBody(tokens: readonly Token[], { from, to }: Conjunct): boolean {
  const isHead = headsOf(tokens[to - 1]?.lower ?? "").some(({ type }) => type === "ORGANIZATION");
  const [first, before] = [tokens[from], tokens[to - 2]];
  if (!isHead || !first || !before || to - from < 2) return false;
  if (countryAt(tokens, from) || isRegional(first.lower) || NATIONAL.test(first.lower)) return true;
  return !isFieldWord(before.lower) && !isCommonWord(before.lower) && !isWord("general", before.lower);
}
const NATIONAL = /^(?:national|royal|federal|state|imperial|provincial|central)$/;

/** "Science, ICT and Future Planning": the last conjunct read as two adjectives of one noun. */
const holdsAnd = (tokens: readonly Token[], part: Conjunct | undefined): boolean =>
  part !== undefined && tokens.slice(part.from, part.to).some(({ lower }) => lower === "and");

/** A conjunct that ends in what a body deals with, and is no country. */
function isFieldName({ tokens, sense }: RightContext, { from, to }: Conjunct): boolean {
  const last = tokens[to - 1];
  const plural = sense.type === "DOCUMENT" || /^(?:committee|council|commission)$/.test(sense.subtype);
  if (plural && /\p{Ll}[^s]s$/u.test(last?.text ?? "") && !countryAt(tokens, from)) return true;
  if (sense.type !== "ORGANIZATION" && isTopic(tokens, from, to)) return true;
  const known =
    last !== undefined &&
    (isFieldWord(last.lower) || (/^[A-Z]{2,4}$/.test(last.text) && !knownBody(last.text)));
  const country = countryAt(tokens, from);
  if (to - from === 1 && last && !known) return isWord("general", last.lower) || LEARNED.test(last.lower);
  return known && !(country && !country.value.adjective);
}

/** "Statement on Floods and Dyke Maintenance": an abstract noun that names neither a town nor a person, and no capital behind it. */
const isTopic = (tokens: readonly Token[], from: number, to: number): boolean => {
  const { lower, text } = tokens[to - 1] as Token;
  if (!ABSTRACT.test(lower) || isCapital(tokens[to]?.text ?? "")) return false;
  return (
    !isSurname(lower) && !isGivenName(lower) && placesNamed(text).length === 0 && !countryAt(tokens, from)
  );
};
const ABSTRACT = /.{3}(?:[ae]nce|[ts]ion|ment|ness|ship|ity|ing|ism|logy|graphy)$/;

/** "Sciences and Letters", "Transport and Posts": heads and common words that are fields beside another. */
const LEARNED = /^(?:letters|arts|posts|works|antiquities|roads|highways|lands|mines|ports|waterways)$/;

function isHeadAhead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapital(token.text) && headsOf(token.lower).length > 0;
}
