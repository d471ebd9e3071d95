// Places of the second round: other occurrences of settled names, and unknown names where only a place can stand.

import { facts } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Mention } from "../../flow.ts";
import { countryByAdjective } from "../../lexicon/countries.ts";
import { nounReading } from "../../lexicon/event-noun.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { honorificKey, honorifics } from "../../lexicon/honorifics.ts";
import { isWord, type WordClass } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isParticle } from "../../lexicon/person-names.ts";
import { TokenTrie } from "../../lexicon/trie.ts";
import type { Proposal } from "../annotator.ts";
import { caseOf, wordsIn } from "../name/token.ts";
import type { Text, TextBlock } from "../text.ts";
import { type Place, startsOf } from "../word-index.ts";
import { titleCase } from "./ambiguity.ts";
import { isCalledByTown, isHouseOfTown } from "./called.ts";
import {
  goesOnLeft,
  isAddressed,
  isCapital,
  isHeading,
  isPartOfBody,
  isPrize,
  PARTICLES,
  touches,
  wordBefore,
} from "./context.ts";
import { DATELINE, evidenceOf, SURE } from "./evidence.ts";

/** A place that is settled or guessed: a mention, or a proposal without id. */
type Known = Pick<Mention, "block" | "start" | "end"> &
  Partial<Pick<Mention, "id" | "name" | "country" | "subtype">>;

/** Which tokens of each block settled mentions cover. */
type Covered = readonly (readonly Mention[])[];

export function spreadPlaces(text: Text, found: readonly Mention[]): Proposal[] {
  const byBlock: Mention[][] = text.blocks.map(() => []);
  for (const mention of found) byBlock[mention.block]?.push(mention);
  const settled = found.filter(({ type, text: words }) => type === "PLACE" && isLongEnough(words));
  const guessed = unknown(text, found, byBlock);
  return [...repeated(text, settled, byBlock), ...guessed, ...repeated(text, guessed, byBlock)];
}

/** Names of three letters are no small words of people's names: "Osh", not "Van". */
const isLongEnough = (words: string): boolean =>
  words.length >= 4 ||
  (words.length === 3 && words !== words.toUpperCase() && !isParticle(words.toLowerCase()));

const isFree = (mentions: readonly Mention[] | undefined, start: number, end: number): boolean =>
  !mentions?.some((mention) => mention.start < end && start < mention.end);

/** Names settled by strong evidence, wherever else they stand. */
function repeated(text: Text, found: readonly Known[], covered: Covered): Proposal[] {
  const trie = new TokenTrie<Known>();
  for (const mention of found) {
    const whole = wordsOf(text.blocks[mention.block], mention);
    for (const words of STATE.test(whole.slice(0, 2).join(" ")) ? [whole, whole.slice(2)] : [whole])
      for (const form of [words, words.map((word) => word.toUpperCase()), words.map(asWord)])
        if (/^\p{Lu}/u.test(form[0] ?? "")) trie.add(form, mention);
  }
  const proposals: Proposal[] = [];
  if (trie.isEmpty) return proposals;
  let free: Place | undefined;
  for (const { block, at: from } of startsOf(text, trie)) {
    if ((block === free?.block && from < free.at) || !isCapital(block.tokens[from])) continue;
    const match = trie.longest(block.tokens, from);
    if (!match) continue;
    const to = from + match.length;
    const proposal = repeatedAt(block, from, to, match.value, covered[block.index]);
    if (proposal) proposals.push(proposal);
    free = { block, at: to };
  }
  return proposals;
}

/** "Republic of Nowhere", which is "Nowhere" elsewhere. */
const STATE = /^(?:Republic|Kingdom|Principality|Sultanate|Emirate) of$/i;

/** "ELMWOOD" of a dateline as it stands in the text. */
const asWord = (word: string): string => (/^\p{Lu}{4,}$/u.test(word) ? titleCase(word) : word);

const wordsOf = (block: TextBlock | undefined, { start, end }: Known): string[] =>
  (block?.tokens ?? []).filter((token) => start <= token.start && token.end <= end).map(({ text }) => text);

function repeatedAt(
  block: TextBlock,
  from: number,
  to: number,
  antecedent: Known,
  covered: readonly Mention[] | undefined,
): Proposal | undefined {
  const start = block.tokens[from]?.start ?? 0;
  const end = block.tokens[to - 1]?.end ?? 0;
  if (!isFree(covered, start, end)) return undefined;
  if (isAddressed(block, from) || isPartOfBody(block, from) || isPrize(block, { from, to })) return undefined;
  const heading = isHeading(block);
  if (!heading && (goesOnLeft(block, from) || isNameGoingOn(block, to))) return undefined;
  const { country, subtype, id, name } = antecedent;
  return {
    ...{ type: "PLACE" as const, block: block.index, start, end },
    ...{ rule: "place-again", confidence: 0.75, ...(name ? { name } : {}) },
    ...(id === undefined ? {} : { antecedent: id }),
    ...(country ? { country } : {}),
    ...(subtype ? { subtype } : {}),
  };
}

const isNameGoingOn = ({ tokens }: TextBlock, to: number): boolean =>
  isCapital(tokens[to]) && !isWord("post", tokens[to]?.lower ?? "");

/** Capitalised after "in" and "at" as often as places are: parts of texts and buildings, languages, seasons. */
const NO_PLACES = wordSet(
  "figures numbers print pictures words memory review conversation depth action motion focus short room session section annex annexe table figure chapter box booth stand floor level phase stage part brief memoriam english arabic mandarin latin hindi urdu swahili tamil bengali malay cantonese esperanto hebrew farsi spring summer autumn fall winter monday christmas easter ramadan olympics facebook twitter google windows linux internet parliament congress senate government house",
);
/** Endings of abstract nouns and fields, which stand after "in" as well: "in Biotechnology". */
const ABSTRACT =
  /(?:ology|ologies|tion|tions|ment|ments|ics|ing|ness|ship|ance|ence|ism|ity|ies|graphy|nomy|omics|ware|work|gate|ist|ists|ians?)$/;

/** Capitalised names that nothing explains after a preposition of place: "near San Pedro de Atacama". */
function unknown(text: Text, found: readonly Mention[], covered: Covered): Proposal[] {
  const others = new Set<string>();
  const towns = new Set<string>();
  for (const mention of found) {
    if (mention.type === "PLACE") continue;
    const names = wordsIn(mention.text);
    const house = isHouseOfTown(mention) && names.length > 1;
    if (house) towns.add(names[0] ?? "");
    for (const word of house || isCalledByTown(mention) ? names.slice(1) : names) others.add(word);
  }
  const words = { others, towns };
  return text.blocks.flatMap((block) => unknownIn(block, words, covered[block.index]));
}

/** Words of names that are no places, and those that bodies which stand in a town begin with. */
interface NameWords {
  readonly others: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
}

function unknownIn(block: TextBlock, words: NameWords, covered: readonly Mention[] | undefined): Proposal[] {
  const proposals: Proposal[] = [];
  // An entry of a calendar names much and is none: "12 May, Lima: opening of the Reef Data Hub".
  const isEntry = block.block.kind === "item" && /^\d/.test(block.tokens[0]?.text ?? "");
  const heading = isHeading(block) && !isEntry;
  const front = block.block.kind === "masthead";
  if (heading && !front && caseOf(block) !== "sentence") return proposals;
  for (let from = 0; from < block.tokens.length; from++) {
    if (!isCapital(block.tokens[from]) && !isSmallArticle(block.tokens, from)) continue;
    const to = unknownEnd(block, from);
    if (heading && !front && from > 0 && !endsHeading(block, from, to)) continue;
    const proposal = unknownAt(block, [from, to], words, covered, heading && (front || from === 0));
    if (proposal) proposals.push(proposal);
    // "At Nyala": a capital at the head of a sentence is none of the name behind it.
    if (proposal || from > 0) from = Math.max(from, to - 1);
  }
  return proposals;
}

/** "Twelve days at Dukovany": before the last word of a heading that capitals tell something in. */
const endsHeading = ({ tokens }: TextBlock, from: number, to: number): boolean =>
  to === tokens.length &&
  HEADED.test(tokens[from - 1]?.text ?? "") &&
  !isCommonWord(tokens[to - 1]?.lower ?? "");
const HEADED = /^(?:in|at|near|from)$/;

/** The end of the capitalised words, over hyphens and particles. */
function unknownEnd({ tokens }: TextBlock, from: number): number {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    if (isCapital(token) || (to === from && isSmallArticle(tokens, to))) to++;
    else if (to > from && token && isLink(tokens, to)) to++;
    else break;
  }
  while (to > from && !isCapital(tokens[to - 1])) to--;
  return to;
}

/** "al-Andalus", "el-Obeid": an article in small letters, tied to its name. */
const isSmallArticle = (tokens: TextBlock["tokens"], at: number): boolean =>
  !isCapital(tokens[at]) && isArticleTied(tokens, at);

/** The same in any letters: "Al-Fujeij". */
const isArticleTied = (tokens: TextBlock["tokens"], at: number): boolean =>
  ARABIC.test(tokens[at]?.text ?? "") &&
  /^[-‐‑]$/.test(tokens[at + 1]?.text ?? "") &&
  isCapital(tokens[at + 2]) &&
  touches(tokens[at], tokens[at + 1]) &&
  touches(tokens[at + 1], tokens[at + 2]);
const ARABIC = /^(?:[AaEe][lrnstdz]|[Aa]sh|[Ee]sh|[Ee]ch|[Uu]l)$/;

function isLink(tokens: TextBlock["tokens"], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^[-‐‑]$/.test(token.text)) return touches(tokens[at - 1], token) && touches(token, tokens[at + 1]);
  if (!PARTICLES.has(token.lower)) return false;
  return isCapital(tokens[at + 1]) || PARTICLES.has(tokens[at + 1]?.lower ?? "");
}

function unknownAt(
  block: TextBlock,
  [from, to]: readonly [number, number],
  words: NameWords,
  covered: readonly Mention[] | undefined,
  onlyDated: boolean,
): Proposal | undefined {
  const start = block.tokens[from]?.start ?? 0;
  const end = block.tokens[to - 1]?.end ?? 0;
  if (to - from > 5) return undefined;
  const opens = (from === 0 || block.block.article === null) && /^[,(]$/.test(block.tokens[to]?.text ?? "");
  const dateline = opens ? evidenceOf(block, from, to, covered) : undefined;
  const isDated = dateline?.rule === DATELINE;
  if ((from === 0 || onlyDated) && !isDated) return undefined;
  if (!hasPlaceWords(block, [from, to], isDated) || !isFree(covered, start, end)) return undefined;
  const evidence = dateline ?? evidenceOf(block, from, to, covered);
  if (!evidence) return undefined;
  const first = isArticleTied(block.tokens, from) ? from + 2 : from;
  const double = isLink(block.tokens, first + 1) && first + 2 < to;
  if (!double && isOther(words, block.tokens[first]?.text ?? "", evidence.rule)) return undefined;
  return { type: "PLACE", block: block.index, start, end, ...evidence };
}

/** Whether all words may be a place's: a venue's behind "at", a town's in a dateline. */
function hasPlaceWords(block: TextBlock, [from, to]: readonly [number, number], isDated: boolean): boolean {
  const venue = to - from > 1 && isBehindAt(block, from);
  for (let at = from; at < to; at++) {
    const isTold = (venue && at < to - 1 && isVenueWord(block, at)) || (isDated && isTownWord(block, at));
    if (!isPlaceWord(block, at) && !isTold) return false;
  }
  return true;
}

/** A body's or person's word; "in Elmwood" is a town all the same, where the Elmwood Institute is told of. */
const isOther = ({ others, towns }: NameWords, word: string, rule: string): boolean =>
  !SURE.has(rule) &&
  (others.has(word) || (towns.has(word) && !/^place-unknown-(?:in|near|with-place)$/.test(rule)));

/** A word that a place's name may hold: a proper noun, of more letters than an abbreviation, that is none of a body or field. */
function isPlaceWord({ tokens }: TextBlock, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (!isCapital(token) || isArticleTied(tokens, at)) return true;
  if (/^(?:El|La|Le|Al|Ad|As|Os)$/.test(token.text) && isCapital(tokens[at + 1])) return true;
  if (isShortForm(tokens, at)) return false;
  return token.pos === "PROPN" && (token.word.is & TELLING) !== 0;
}

/** "Rev.", "Eng.": an honorific cut short. */
const isShortForm = (tokens: TextBlock["tokens"], at: number): boolean =>
  /^\p{Lu}\p{Ll}{1,4}\.?$/u.test(tokens[at]?.text ?? "") &&
  (tokens[at]?.text.endsWith(".") || tokens[at + 1]?.text === ".") &&
  honorifics.begins(honorificKey(tokens[at]?.text ?? ""));

/** "at TCB Bhaban", "at the Pan Pacific Sonargaon": before the last word of a venue any but titles and verbs. */
function isVenueWord({ tokens }: TextBlock, at: number): boolean {
  const { lower } = tokens[at] as { lower: string };
  return isCapital(tokens[at]) && !VENUE_STOPS.some((kind) => isWord(kind, lower));
}

/** "QUELIPUR, 17 May -": before a dateline's day any word that is no other's. */
function isTownWord({ tokens }: TextBlock, at: number): boolean {
  const { lower, text, pos } = tokens[at] as TextBlock["tokens"][number];
  if (text !== text.toUpperCase() && pos !== "PROPN") return false;
  if (isCapital(tokens[at + 1]) && BEGINNING.test(lower)) return true;
  return isCapital(tokens[at]) && !TOWN_STOPS.some((kind) => isWord(kind, lower)) && !nounReading(lower);
}

/** "PORT ELIN", "New Ashby". */
const BEGINNING = /^(?:port|fort|mount|cape|new|lake|bay|saint|north|south|east|west|upper|lower|great)$/;

const VENUE_STOPS: readonly WordClass[] = ["stop", "post", "verb", "ordinal"];
const TOWN_STOPS: readonly WordClass[] = [...VENUE_STOPS, "general", "field"];

const isBehindAt = (block: TextBlock, from: number): boolean => wordBefore(block, from)?.lower === "at";

const CLASSES: readonly WordClass[] = ["stop", "post", "field", "general", "verb"];

/** The same of a spelling. */
const TELLING = facts.ask((lower, text) => {
  if (text.length < 3 || text === text.toUpperCase() || /\d/.test(text) || ABSTRACT.test(lower)) return false;
  if (NO_PLACES.has(lower) || countryByAdjective(text)) return false;
  return !CLASSES.some((kind) => isWord(kind, lower)) && headsOf(lower).length === 0;
});
