// Fairs and contests that are called by one name and a year: "at Anuga 2023", "at Hannover Messe 2024".
import { anchors } from "../../core/word.ts";
import type { Token } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, glued, isAcronym, isCapital, isFieldWord, isYear } from "../name/token.ts";
import { type Name, namesOf } from "../name.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";

const FEASTS =
  /^(?:easter|christmas|ramadan|eid|diwali|passover|michaelmas|pentecost|lent|nowruz|vesak|carnival)$/;
const LONGEST = 3;
export const YEAR = anchors.ask((_, text) => isYear(text));

/** Unknown names before a year, where one goes to an event: behind "at" and "part in"; and short names with a number. */
export function proposeWithYear(text: Text): Proposal[] {
  return [
    ...namesOf(text).flatMap((name) => shortWithYear(text, name)),
    ...text.blocks.flatMap((block) =>
      caseOf(block) === "sentence" ? [...withYearIn(block), ...numberedIn(block)] : [],
    ),
  ];
}

/** "the International Conference on Tidal Mills (ICTM 2017)": the letters with the year of the meeting. */
function shortWithYear(text: Text, { block: index, type, to }: Name): Proposal[] {
  const block = text.blocks[index] as TextBlock;
  const [open, letters, year, close] = block.tokens.slice(to, to + 4);
  if (type !== "EVENT" || open?.text !== "(" || close?.text !== ")") return [];
  if (!isAcronym(letters?.text ?? "") || !isYear(year?.text ?? "")) return [];
  const rest = {
    type: "EVENT",
    rule: "event-letters-year",
    confidence: 0.93,
    subtype: "conference",
  } as const;
  return [propose(block, { from: to + 1, to: to + 3 }, rest)];
}

const NUMBERED = /^(?=.{4,14}$)\p{Lu}{2,}[\p{L}&]*-?\d{1,4}$/u;
const BARE = /^\p{Lu}{3,12}$/u;
const EDITION = anchors.ask((_, text) => NUMBERED.test(text) || BARE.test(text));
const HAPPENS =
  /^(?:(?:will|to|shall) (?:take place|be held|be hosted|open|gather)|(?:took|takes) place|(?:was|is|were) (?:to be )?(?:held|hosted|opened)|will again be held|is due|opens (?:in|on)|opened (?:in|on))/;

/** "COP30 will be held", "APRSAF-30 takes place": capitals with a number, of which the text tells that it happens. */
function numberedIn(block: TextBlock): Proposal[] {
  const { tokens, text } = block;
  return placesOf(block, EDITION).flatMap((at) => {
    const to = endOfEdition(tokens, at);
    if (to < 0) return [];
    const end = (tokens[to - 1] as Token).end;
    if (!isConferenceOfParties(tokens, at, to) && !HAPPENS.test(text.slice(end + 1, end + 26))) return [];
    const rest = {
      type: "EVENT",
      rule: "event-with-number",
      confidence: 0.95,
      subtype: "conference",
    } as const;
    return [propose(block, { from: at, to }, rest)];
  });
}

/** "at COP26", "before COP 30": a conference of parties is told by its number; no sum of money ("COP 30 million"). */
function isConferenceOfParties(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^COP(?:\d{1,2})?$/.test(tokens[at]?.text ?? "")) return false;
  const before = `${tokens[at - 2]?.lower ?? ""} ${tokens[at - 1]?.lower ?? ""}`;
  if (to > at + 1 && !AT_COP.test(before)) return false;
  return !/^(?:millions?|billions?|thousand|m|bn|per|\d.*|%)$/.test(tokens[to]?.lower ?? "");
}

/** What stands before a conference, and before no sum. */
const AT_COP =
  /(?: (?:at|before|during|after|since|the|host|hosts|hosted|attended)|^(?:go|goes|went|going|travels?|travelled) to)$/;

/** Where the number ends that is grown to a short name, or follows it behind a hyphen; -1 without one. */
function endOfEdition(tokens: readonly Token[], at: number): number {
  if (NUMBERED.test((tokens[at] as Token).text)) return at + 1;
  const [hyphen, number] = [tokens[at + 1], tokens[at + 2]];
  if (tokens[at]?.text === "COP" && /^\d{1,2}$/.test(hyphen?.text ?? "")) return at + 2;
  const joined = hyphen?.text === "-" && glued(tokens[at], hyphen) && glued(hyphen, number);
  return joined && /^\d{1,4}$/.test(number?.text ?? "") ? at + 3 : -1;
}

function withYearIn(block: TextBlock): Proposal[] {
  const { tokens } = block;
  const proposals: Proposal[] = [];
  for (const at of placesOf(block, YEAR, 1)) {
    let from = at;
    const foretold = isForetold(block.text, tokens[at]?.end ?? 0);
    while (
      from > 0 &&
      at - from < LONGEST &&
      (isNameWord(tokens[from - 1]) || (foretold && isPlain(tokens[from - 1])))
    )
      from--;
    if (from === at || isCapital(tokens[from - 1]?.text ?? "a") || !(foretold || isTold(tokens, from, at)))
      continue;
    if (foretold && at - from < 2) continue;
    const words = tokens.slice(from, at).map(({ text }) => text);
    if (placesNamed(words.join(" ")).length > 0 || countryAt(tokens, from)?.length === at - from) continue;
    // Before a firm's name: nobody is a guest at a firm of one year.
    const confidence = isAttended(tokens, from) ? 0.93 : 0.9;
    const rest = { type: "EVENT", rule: "event-with-year", confidence, subtype: "exhibition" } as const;
    proposals.push(propose(block, { from, to: at + 1 }, rest));
  }
  return proposals;
}

/** "Harvest Lab 2031, announced for 3 May", "Harvest Lab 2031 has been cancelled": what is to happen, or was to. */
const isForetold = (text: string, year: number): boolean =>
  FORETOLD.test(text.slice(year, year + 40)) || HAPPENS.test(text.slice(year + 1, year + 27));
const FORETOLD =
  /^,? (?:which )?(?:(?:had |has )?(?:been |is |was )?(?:announced|planned|scheduled) for|(?:has been|had to be|was|is) (?:cancelled|called off|postponed|put off|moved))/;

/** Any word of a name but posts, months, feasts and bodies. */
const isPlain = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapital(token.text) &&
  !isWord("stop", token.lower) &&
  !isWord("post", token.lower) &&
  !FEASTS.test(token.lower) &&
  !/^(?:spring|summer|autumn|winter|fall|season|year|olympics?|session)$/.test(token.lower) &&
  headsOf(token.lower).every(({ type }) => type === "PLACE");

function isNameWord(token: Token | undefined): boolean {
  if (!token || !isCapital(token.text) || isAcronym(token.text) || FEASTS.test(token.lower)) return false;
  if (isWord("stop", token.lower) || isWord("post", token.lower) || isWord("general", token.lower))
    return false;
  if (isCommonWord(token.lower) || isFieldWord(token.lower)) return false;
  // "AquaTech 2031": a trade that firms are called by as well.
  return headsOf(token.lower).every(({ marks }) => marks.has("firm"));
}

const FESTIVE =
  /\p{Ll}(?:Week|Fest|Expo|Con|Conf|Days?|Tech|Forum|Summit|Fair|Camp|Hack|Tour|Meet|Show|Night)$/u;

/** "at X 2031", or a name that tells by its end what it is: "AgriWeek 2031". */
const isTold = (tokens: readonly Token[], from: number, year: number): boolean =>
  isAttended(tokens, from) || FESTIVE.test(tokens[year - 1]?.text ?? "");

/** "at X", "part in X". */
const isAttended = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === "at" ||
  (tokens[from - 1]?.lower === "in" && tokens[from - 2]?.lower === "part");
