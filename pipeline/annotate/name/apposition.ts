// Names that a common noun beside them explains: "the start-up Akvo", "Akvo, a Dutch charity", "Living Rivers, a project".

import { oncePer } from "../../core/remember.ts";
import { anchors } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { isSeason } from "../../lexicon/calendar.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { endsKind, type Kind, kindOf } from "../../lexicon/kind-nouns.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isGivenName, nameKey } from "../../lexicon/person-names.ts";
import type { MentionType } from "../../model/codes.ts";
import type { Proposal } from "../annotator.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";
import { isPaper } from "./emphasis.ts";
import { endOfNamed } from "./noun-comma.ts";
import { isOpened } from "./opened.ts";
import { propose } from "./proposal.ts";
import { isFronted, isTitleEnd, overSecondPart } from "./title-end.ts";
import { caseOf, countryAt, glued, isCapital, isNumber, isYear } from "./token.ts";

const BRIDGES = wordSet("of for in on the without across");
const LONGEST = 6;

const NOUN = anchors.ask((lower, text) => text === "," || endsKind(lower) || /^(?:paper|brief)$/.test(lower));

const explained = oncePer(({ blocks }: Text): readonly Proposal[] => blocks.flatMap(readBlock));

/** Names of a type before ", a NOUN" and behind "the NOUN". All types are read at once, once a text. */
export const proposeExplained = (text: Text, type: MentionType): Proposal[] =>
  explained(text).filter((proposal) => proposal.type === type);

function readBlock(block: TextBlock): Proposal[] {
  const proposals: Proposal[] = [];
  if (caseOf(block) !== "sentence") return proposals;
  for (const at of placesOf(block, NOUN, 1)) {
    if (at + 1 === block.tokens.length) break;
    const comma = (block.tokens[at] as Token).text === ",";
    const proposal = comma ? beforeComma(block, at) : (afterNoun(block, at) ?? afterNounAndComma(block, at));
    if (proposal) proposals.push(proposal);
  }
  return proposals;
}

/** A name of the kind that a noun tells, by how it is told. */
export function found(
  block: TextBlock,
  from: number,
  to: number,
  { type, subtype }: Kind,
  told: string,
  confidence = 0.88,
): Proposal {
  const rule = `${type.toLowerCase()}-${told}`;
  const shown = subtype === "exhibition" ? "show" : subtype;
  return propose(block, { from, to }, { type, subtype: shown, rule, confidence });
}

/** "Akvo, a Dutch charity": the noun phrase behind the comma ends in the noun. */
function beforeComma(block: TextBlock, comma: number): Proposal | undefined {
  const { tokens } = block;
  const forAll = isForAll(tokens, comma - 1);
  const odd = !isNameWord(tokens, comma - 1) && isTitleEnd(tokens, comma - 1, (at) => isNameWord(tokens, at));
  if (
    !(forAll || odd || isNameWord(tokens, comma - 1)) ||
    !/^(?:a|an|the|its|their|our)$/.test(tokens[comma + 1]?.lower ?? "")
  )
    return undefined;
  const noun = nounOfPhrase(tokens, comma + 2);
  const kind = noun < 0 ? undefined : (kindAt(tokens, noun) ?? seriesAt(tokens, noun));
  if (!kind || (odd && !TITLED.test(kind.type))) return undefined;
  const from = overFirst(
    tokens,
    startOf(
      tokens,
      forAll ? comma - 2 : odd ? comma - 1 : comma,
      kind.type !== "ORGANIZATION" && kind.type !== "PLACE",
    ),
    kind,
  );
  // "Since Easter 2019, a project has been running": a time.
  if (odd && /^(?:in|since|by|from|until|before|after|during)$/.test(tokens[from - 1]?.lower ?? ""))
    return undefined;
  if (from < 0 || !isName(tokens, from, comma) || isFronted(tokens, from, comma, noun)) return undefined;
  return found(block, from, comma, kind, "apposed");
}
const TITLED = /^(?:PROGRAMME|EVENT|DOCUMENT)$/;

/** Where the noun of a phrase stands, behind its adjectives; -1 where it has none. */
function nounOfPhrase(tokens: readonly Token[], from: number): number {
  let noun = -1;
  for (let at = from; at < tokens.length && at < from + LONGEST_PHRASE; at++) {
    const { pos, text } = tokens[at] as Token;
    const owner = /^['’]s?$/.test(tokens[at + 1]?.text ?? "");
    if ((pos === "NOUN" || kindAt(tokens, at)) && !isCapital(text)) noun = owner ? -1 : at;
    else if (!DOING.test(text) && !/^(?:ADJ|NUM|PROPN)$/.test(pos) && !/^(?:[-–]|['’]s)$/.test(text)) break;
  }
  return noun;
}

const LONGEST_PHRASE = 7;
/** Adjectives that the tagger takes for verbs. */
const DOING = /^(?:travell?ing|touring|long-running|moving|training|funding|teaching|living)$/;

/** "Reading for All, a programme": whom it is for is a word of no name. */
const isForAll = (tokens: readonly Token[], at: number): boolean =>
  /^(?:All|Everyone|Everybody|Us|You|Me|Them|Tomorrow|Today|Now|Life)$/.test(tokens[at]?.text ?? "") &&
  /^(?:for|to|with|by|of)$/.test(tokens[at - 1]?.text ?? "") &&
  isNameWord(tokens, at - 2);

/** The kind that a noun tells, in two parts also: "start-up". */
function kindAt(tokens: readonly Token[], at: number): Kind | undefined {
  const { lower } = tokens[at] as Token;
  // "the summer school Roots" is held, and is no body.
  if (isPaper(tokens, at)) return { type: "DOCUMENT", subtype: "report" };
  if (lower === "school" && isSeason(tokens[at - 1]?.lower ?? "")) return undefined;
  return tokens[at - 1]?.text === "-" ? kindOf(`${tokens[at - 2]?.lower}-${lower}`) : kindOf(lower);
}

/** "Salt Evenings, a series of late openings": what is held again and again is a programme. */
const seriesAt = (tokens: readonly Token[], at: number): Kind | undefined =>
  tokens[at]?.lower === "series" &&
  tokens[at + 1]?.lower === "of" &&
  tokens.slice(at + 2, at + 6).some(({ lower }) => HELD_AGAIN.test(lower))
    ? { type: "PROGRAMME", subtype: "programme" }
    : undefined;
const HELD_AGAIN =
  /^(?:openings|evenings|lectures|talks|concerts|recitals|screenings|walks|workshops|seminars|webinars|classes|courses|debates|readings|tours|visits|meetings|dialogues|events|matinees|performances|mornings|afternoons|nights|lunches|breakfasts|broadcasts|podcasts|expeditions|cruises|excursions)$/;

/** "the Daily Trumpet": a paper's noun with a capital is a part of its title. */
const ownsNoun = (tokens: readonly Token[], at: number, { subtype }: Kind): boolean =>
  subtype === "newspaper" && isCapital((tokens[at] as Token).text) && tokens[at - 1]?.lower === "the";

/** "the cotton company Sodeco": a noun that an article opens, and the name right behind it. */
function afterNoun(block: TextBlock, at: number): Proposal | undefined {
  const { tokens } = block;
  if (!isCapital((tokens[at + 1] as Token).text)) return undefined;
  const kind = kindAt(tokens, at);
  const titled =
    kind?.type === "DOCUMENT" ||
    /^(?:exhibition|competition)$/.test(kind?.subtype ?? "") ||
    isOpening(tokens, at + 1, kind);
  const silent = kind?.type === "PLACE" || (kind?.type === "EVENT" && !titled);
  if (!kind || silent || !isOpened(tokens, at)) return undefined;
  // "the Fair Play Medal": a capital makes it no noun before a title.
  if (titled && isCapital((tokens[at] as Token).text)) return undefined;
  let to = endBehind(tokens, at + 1, kind, titled);
  while (to > at + 1 && !isNameWord(tokens, to - 1) && !isYear(tokens[to - 1]?.text ?? "")) to--;
  if (kind.subtype === "competition" && /^(?:won|lost|wins)$/.test(tokens[to]?.lower ?? "")) return undefined;
  if (titled && (to < at + 3 || isPersonAhead(tokens[at + 1] as Token))) return undefined;
  if (TRADES.has((tokens[at] as Token).lower) && to > at + 2 && !isPartnership(tokens, at + 1, to))
    return undefined;
  return to === at + 1 || !isName(tokens, at + 1, to)
    ? undefined
    : found(block, ownsNoun(tokens, at, kind) ? at : at + 1, to, kind, "after-noun");
}

/** Where the name ends that begins behind the noun: with all capitals and small words inside, where it is a title. */
function endBehind(tokens: readonly Token[], from: number, kind: Kind, titled: boolean): number {
  let to = from;
  const isIn = (at: number): boolean =>
    goesOn(tokens, at) || (titled && isCapital(tokens[at]?.text ?? "") && tokens[at]?.pos !== "NUM");
  while (to < tokens.length && to - from < LONGEST && isIn(to)) to++;
  if (titled) return overTitle(tokens, to);
  return kind.type === "PROGRAMME" ? overSecondPart(tokens, from, overPurpose(tokens, to)) : to;
}

const isPersonAhead = ({ text }: Token): boolean =>
  isGivenName(nameKey(text)) || /^(?:Dr|Mr|Ms|Mrs|Prof|Professor|Sir|Dame|Lord|Lady)\.?$/.test(text);

/** "the campaign A Book for Grandmothers": a small word with a capital, which opens a title only. */
const isOpening = (tokens: readonly Token[], at: number, kind: Kind | undefined): boolean =>
  kind?.type === "PROGRAMME" &&
  /^(?:A|An|The|My|Our|Your|We|No|Every|All)$/.test(tokens[at]?.text ?? "") &&
  isCapital(tokens[at + 1]?.text ?? "");

/** "a Finnish start-up, Lumibio, tests". */
function afterNounAndComma(block: TextBlock, at: number): Proposal | undefined {
  const { tokens } = block;
  const kind = tokens[at + 1]?.text === "," ? kindAt(tokens, at) : undefined;
  const to = kind && !TRADES.has((tokens[at] as Token).lower) ? endOfNamed(tokens, at, kind) : -1;
  return kind && to > 0 && isName(tokens, at + 2, to)
    ? found(block, at + 2, to, kind, "between-commas", 0.86)
    : undefined;
}

/** Nouns of people too: "the trader Jan de Vries", "the trader Van Oers & Zonen". */
const TRADES = wordSet(
  "trader brewer merchant wholesaler lender producer publisher retailer supplier developer contractor exporter importer shipper processor maker",
);

const isPartnership = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ text, lower }) =>
        text === "&" || headsOf(lower).some(({ marks }) => marks.has("legal") || marks.has("company")),
    );

/** "project Nopal for the Maghreb": what a programme is for belongs to its name. */
function overPurpose(tokens: readonly Token[], start: number): number {
  if (!/^(?:for|without|across|against)$/.test(tokens[start]?.text ?? "")) return start;
  let to = tokens[start + 1]?.text === "the" ? start + 2 : start + 1;
  if (!isNameWord(tokens, to)) return start;
  while (isNameWord(tokens, to)) to++;
  return to;
}

/** "the show Stitches in Time": small words within a title, and the capitals behind them. */
function overTitle(tokens: readonly Token[], start: number): number {
  let to = start;
  for (let at = start; at < tokens.length && at - start < LONGEST; at++)
    if (isNameWord(tokens, at) || DETERMINERS.test(tokens[at]?.text ?? "")) to = at + 1;
    else if (!INNER.test(tokens[at]?.text ?? "")) break;
  return isYear(tokens[to]?.text ?? "") && to > start ? to + 1 : to;
}

const DETERMINERS = /^(?:Every|Each|All|Our|My|Your|Their|No|More|One|Us|Them|Me|You)$/;

/** Small words inside the titles of shows and reports. */
const INNER =
  /^(?:of|in|on|at|by|and|the|for|from|without|with|a|an|to|between|under|behind|over|beyond|after|before|across|through|into|near)$/;

const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const joint = /^[-–&]$/.test(token.text) || PARTICLES.test(token.text);
  return isNameWord(tokens, at) || (joint && isCapital(tokens[at + 1]?.text ?? ""));
};

/** Where the capitals that end at `to` begin, small words between them; -1 where there are too many. */
function startOf(tokens: readonly Token[], to: number, titled = false): number {
  let from = to;
  while (from > 0 && to - from <= LONGEST) {
    const token = tokens[from - 1] as Token;
    const before = tokens[from - 2];
    if (isNameWord(tokens, from - 1)) from--;
    else if (/^[-–&]$/.test(token.text) && before && (glued(before, token) || isCapital(before.text))) from--;
    else if (
      (BRIDGES.has(token.lower) ||
        (titled && /^(?:to|at|by|with|from|under)$/.test(token.text)) ||
        PARTICLES.test(token.text)) &&
      isBridged(tokens, from - 2)
    )
      from--;
    else break;
  }
  while (from < to && !isCapital(tokens[from]?.text ?? "")) from++;
  return to - from > LONGEST ? -1 : from;
}

/** "Ink and Thunder, an exhibition": what opens the sentence before "and" belongs to a title, and to no body's name. */
function overFirst(tokens: readonly Token[], from: number, { type }: Kind): number {
  const first = from - 2;
  const opens = tokens[first]?.sentence !== tokens[first - 1]?.sentence;
  const titled = type !== "ORGANIZATION" && tokens[from - 1]?.text === "and" && opens;
  return titled && isNameWord(tokens, first) && !countryAt(tokens, first) ? first : from;
}

/** Small words of other languages: "Binhi ng Pag-asa", "Maji ya Uhai". */
const PARTICLES =
  /^(?:ng|sa|wa|ya|za|na|ja|og|och|und|für|för|av|van|het|y|et|del|des|du|de|da|di|do|dos|al|el|le|les|la)$/;

const isBridged = (tokens: readonly Token[], at: number): boolean =>
  isNameWord(tokens, at) || (BRIDGES.has(tokens[at]?.text ?? "") && isNameWord(tokens, at - 1));

/** A capital, or a number behind one, that is no small word, post or month. */
function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isNumber(token)) return token.text.length < 3 && isCapital(tokens[at - 1]?.text ?? "");
  return isCapital(token.text) && !isWord("stop", token.lower) && !isWord("post", token.lower);
}

/** No country alone, and something that is not a word of every name. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  // "Painted by Laura Neri, the exhibition": who made it.
  if (/^\p{Lu}\p{Ll}+(?:ed|wn|ten)$/u.test(tokens[from]?.text ?? "") && tokens[from + 1]?.lower === "by")
    return false;
  const country = countryAt(tokens, from);
  if (country && country.length === to - from) return false;
  return tokens
    .slice(from, to)
    .some(({ lower, text }) => isCapital(text) && !isWord("general", lower) && !INITIALS.test(text));
}

/** "S.J.", "O.P." behind a name are no name of their own. */
const INITIALS = /^\p{Lu}\.(?:\p{Lu}\.?)?$/u;
