// What stands around a name and speaks for or against a place: prepositions, countries beside it, capitals, posts, prizes.

import { oncePer } from "../../core/remember.ts";
import { facts } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { isMonth } from "../../lexicon/calendar.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { TextBlock } from "../text.ts";

/** A stretch of tokens of a block, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const LOCATIVES = wordSet(
  "in at near from around outside across within throughout round past inside opposite",
);
const GOALS = wordSet(
  "through to into toward towards via between off of over visited toured left leaves leave leaving reached reaches",
);
const DIRECTIONS = wordSet(
  "north south east west northern southern eastern western central upper lower greater northeastern northwestern southeastern southwestern mid inner outer mainland continental metropolitan downtown rural",
);
const PRIZES = wordSet(
  "award awards prize prizes medal medals order lecture lectures cup trophy fellowship fellowships scholarship scholarships",
);
const HONORIFICS = wordSet(
  "mr mr. mrs mrs. ms ms. dr dr. prof prof. professor sir dame h.e. hon hon. mme herr frau",
);
/** Small words inside the names of places: "San Pedro de Atacama". */
export const PARTICLES = wordSet("de del la las el los da do dos des du di della am an upon");
/** Bodies named by their place: "University of X", where the place is no mention of its own. */
const PLACED_BODIES = wordSet(
  "university universities universidad universidade universität université universiteit college school institute academy bank museum library hospital observatory archbishop bishop city",
);

/** Whether a word begins with a capital letter, behind an apostrophe too. */
export function isCapitalWord(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  return (first >= 65 && first <= 90) || MARKED_CAPITAL.test(text);
}

const MARKED_CAPITAL = /^['’]?\p{Lu}/u;
const CAPITAL = facts.ask((_, text) => isCapitalWord(text));

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.is & CAPITAL) !== 0;

/** Whether tokens stand without a space between them. */
export const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

const isWordToken = (token: Token | undefined): token is Token =>
  token !== undefined && /[\p{L}\p{N}]/u.test(token.text);

const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑–—]$/.test(token.text);

/** A block set in title case or capitals, where capitals tell nothing. */
export const isHeading: (block: TextBlock) => boolean = oncePer(readHeading);

const LONG = facts.ask((_, text) => /^\p{L}{4,}/u.test(text));

function readHeading({ block, tokens }: TextBlock): boolean {
  if (block.kind === "title" || block.kind === "subtitle" || block.kind === "section-heading") return true;
  if (block.kind === "contents-entry" || block.kind === "contents-heading") return true;
  const words = tokens.filter(({ word }) => (word.is & LONG) !== 0);
  if (words.length === 0) return false;
  return words.filter(isCapital).length > 0.8 * words.length && !/[.!?]\s*$/.test(tokens.at(-1)?.text ?? "");
}

/** The word before, over an article: "in the Netherlands". */
export function wordBefore({ tokens }: TextBlock, from: number): Token | undefined {
  const before = tokens[from - 1];
  return ARTICLES.test(before?.lower ?? "") ? tokens[from - 2] : before;
}

const ARTICLES = /^(?:the|its|their|our|whose)$/;

/** "in X", "near X": how well the preposition before speaks for a place. */
export function prepositionBefore(block: TextBlock, from: number): "locative" | "goal" | undefined {
  const before = wordBefore(block, from);
  if (!before) return undefined;
  if (LOCATIVES.has(before.lower) || isGoverned(block, from)) return "locative";
  return GOALS.has(before.lower) ? "goal" : undefined;
}

/** "Mayor of X", "the village of X", "the banks of the X": nouns that only places have behind "of". */
export function isGoverned({ tokens }: TextBlock, from: number): boolean {
  const of = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (tokens[of]?.lower !== "of") return false;
  const noun = tokens[of - 1]?.lower ?? "";
  if (
    noun === "chief" &&
    /^(?:staff|party|police|mission|protocol|section|cabinet|security|defence|defense|air|army|naval)$/.test(
      tokens[from]?.lower ?? "",
    )
  )
    return false;
  if (BUILT_IN.has(tokens[of - 1]?.text ?? "")) return true;
  return GOVERNING.has(noun) || (noun === "minister" && tokens[of - 2]?.lower === "chief");
}
const GOVERNING =
  wordSet(`mayor mayors governor premier prefect bishop archbishop sultan emir emirate city town village villages hamlet port towns streets outskirts
  coast island islands residents inhabitants citizens municipality ruins airport harbour suburb suburbs province district people
  church chapel mosque temple monastery convent abbey cathedral castle fort shrine cemetery spring springs well wells oasis caves cave waterfall
    rapids quarry quarries bazaar commune parish settlement hamlets chief headman hokim akim bupati regent intendente alcalde alcaldesa prefeito sheikh
    children villagers farmers fishermen herders shepherds women men families schoolchildren pupils
    lagoon lagoons glacier glaciers beach beaches reef cliffs dunes vineyards orchards soils
    banks mouth source waters tributary tributaries estuary headwaters shores country capital hills plains slopes fields forests wetlands markets slums north south east west northeast northwest southeast southwest`);
/** What stands in towns and lies off shores, as common nouns: no "Hall of Mirrors". */
const BUILT_IN =
  wordSet(`hall halls square squares walls ramparts rooftops roofs belfry citadel fortress lighthouse jetty pier promenade waterfront seafront quays
  quay marketplace aqueduct lee vicinity environs surroundings hinterland reefs skyline port docks shipyard shipyards waterworks abattoir`);

/** "Dr. X", "Mr X": a person. */
export const isAddressed = ({ tokens }: TextBlock, from: number): boolean =>
  HONORIFICS.has(tokens[from - 1]?.lower ?? "") ||
  (tokens[from - 1]?.text === "." && HONORIFICS.has(tokens[from - 2]?.lower ?? ""));

/** "University of X" without a name of its own; "Tribhuvan University of X" is another thing. */
export function isPartOfBody(block: TextBlock, from: number): boolean {
  const { tokens } = block;
  const of = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (tokens[of]?.lower !== "of" && tokens[of]?.lower !== "de") return false;
  const head = tokens[of - 1];
  if (!head || !isCapital(head) || !PLACED_BODIES.has(head.lower)) return false;
  return !isCapital(tokens[of - 2]) || (tokens[of - 2]?.lower ?? "") === "the";
}

/**
 * Whether the name goes on to the left: "Michael Jordan", "Radio France". A capitalised word that begins the sentence
 * counts only where it is no common word; directions and posts never do.
 */
export function goesOnLeft(block: TextBlock, from: number): boolean {
  const before = block.tokens[from - 1];
  if (!before) return false;
  if (/^(?:de|del|da|do|dos|di)$/.test(before.text)) return isCapital(block.tokens[from - 2]);
  if (!isCapital(before) || !isWordToken(before)) return false;
  if (DIRECTIONS.has(before.lower) || isWord("post", before.lower) || isWord("stop", before.lower))
    return false;
  const opens = from - 1 === block.sentences[before.sentence]?.from;
  if (opens) return before.pos === "PROPN";
  return !["ADP", "DET", "VERB", "AUX", "CCONJ", "SCONJ", "ADV"].includes(before.pos);
}

/** The end of the capitalised words that follow directly: "Award" in "X Engineering Award". */
export function capitalsAfter({ tokens }: TextBlock, to: number): Stretch {
  let end = to;
  while (end < tokens.length && isCapital(tokens[end]) && isWordToken(tokens[end])) end++;
  return { from: to, to: end };
}

/** "X Engineering Award", "Order of X": prizes hold no place. */
export function isPrize(block: TextBlock, { from, to }: Stretch): boolean {
  const { tokens } = block;
  const after = capitalsAfter(block, to);
  for (let at = after.from; at < after.to; at++) if (PRIZES.has(tokens[at]?.lower ?? "")) return true;
  const joint = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  const of = tokens[joint]?.lower === "of" ? tokens[joint - 1] : undefined;
  return of !== undefined && isCapital(of) && PRIZES.has(of.lower);
}

/** Whether a post follows: "US President", "UK Ambassador". */
export const isBeforePost = ({ tokens }: TextBlock, to: number): boolean =>
  tokens[to] !== undefined && isWord("post", tokens[to].lower);

/** "X-Y" as two: the tokens of a pair's other side begin after the hyphen, or end before it. */
export function isHyphened({ tokens }: TextBlock, { from, to }: Stretch): { left: boolean; right: boolean } {
  const left = isHyphen(tokens[from - 1]) && isCapital(tokens[from - 2]);
  const right = isHyphen(tokens[to]) && isCapital(tokens[to + 1]);
  return { left, right };
}

/** "signed for Jordan", "spoke on behalf of Georgia": the party that somebody acts for. */
export function isSignedFor({ tokens }: TextBlock, from: number): boolean {
  const before = tokens[from - 1]?.lower;
  if (before !== "for" && !(before === "of" && tokens[from - 2]?.lower === "behalf")) return false;
  return before === "of" || ACTING.test(tokens[from - 2]?.lower ?? "");
}
const ACTING =
  /^(?:signed|signs|signing|initialled|spoke|played|voted|competed|swam|ran|rowed|won|answered|replied)$/;

/** "Awa Ndiaye (Thies)": alone in brackets. */
export const isInBrackets = ({ tokens }: TextBlock, { from, to }: Stretch): boolean =>
  tokens[from - 1]?.text === "(" && tokens[to]?.text === ")";

/** "the Reindeer Forum (Tromsø, 9-10 May)": in brackets, before a day. */
export const isBeforeDay = ({ tokens }: TextBlock, { from, to }: Stretch): boolean =>
  tokens[from - 1]?.text === "(" &&
  tokens[to]?.text === "," &&
  (/^\d{1,2}$/.test(tokens[to + 1]?.text ?? "") || isMonth(tokens[to + 1]?.lower ?? ""));
