// Whether a head word with what stands beside it is a name: by the marks of its sense, else by the type of what it heads.
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCalling } from "./calling.ts";
import { isDay, isNightOf, isOfYear, isWide } from "./day.ts";
import { isFirm } from "./firm.ts";
import { isGranted } from "./granted.ts";
import { isOfPrize } from "./prize.ts";
import { isPartOfHouse, isServiceOfState, isUnitOfBody } from "./service.ts";
import { endsInYear, type Shape } from "./shape.ts";
import { isSpelled } from "./spelled.ts";
import { isCompiled, isFormula, isInvited, isSetOff, isTold } from "./subject.ts";
import { type BlockCase, countryAt, isAcronym, isCapital, isFieldWord } from "./token.ts";

/** A head word in a block: what a rule is asked about. */
interface Named {
  readonly tokens: readonly Token[];
  readonly shape: Shape;
  readonly kind: BlockCase;
  /** A phrase behind the head belongs to it: "Institute of Physics". */
  readonly phrase: boolean;
  /** Words before the head belong to it. */
  readonly led: boolean;
}

/** Yes or no; undefined leaves it to the rules below. */
type Rule = (named: Named) => boolean | undefined;

/** Whether a head word heads a name. */
export function holds(tokens: readonly Token[], shape: Shape, kind: BlockCase): boolean {
  const { sense, right, at, from, first } = shape;
  const { marks } = sense;
  if (sense.type === "NONE" || marks.has("weak") || isOfPrize(tokens, shape)) return false;
  if (sense.type === "EVENT" && isOfBareBody(tokens, shape)) return true;
  if (isUnitOfBody(tokens, shape)) return true;
  if (marks.has("housed")) return false;
  if (sense.subtype === "plant") return isPlaced(tokens, shape);
  if (sense.word === "court" && isHouse(tokens, shape)) return false;
  const named: Named = { tokens, shape, kind, phrase: right.to > at + 1, led: first > from };
  for (const [mark, rule] of BY_MARK) {
    const told = marks.has(mark) ? rule(named) : undefined;
    if (told !== undefined) return told;
  }
  return byType(named);
}

/** What the marks of `heads.tsv` ask for, in this order. */
const BY_MARK: readonly (readonly [string, Rule])[] = [
  ["legal", ({ led }) => led],
  ["counted", ({ led }) => led],
  ["led", ({ shape, led }) => shape.telling && led],
  ["granted", ({ tokens, shape, kind }) => kind === "sentence" && isGranted(tokens, shape)],
  ["action", ({ tokens, shape }) => shape.telling && tokens[shape.at + 2]?.text === "Action"],
  ["formula", isCalledByFormula],
  ["calling", ({ tokens, shape: { at }, phrase }) => phrase && isCalling(tokens[at + 2]?.lower ?? "")],
  ["object", isCalledObject],
  [
    "proper",
    ({ tokens, shape, phrase }) =>
      phrase && shape.telling && isPlaced(tokens, shape) && !isInvited(tokens, shape),
  ],
  ["articled", isArticled],
  ["firm", ({ tokens, shape, kind }) => isFirm(tokens, shape, kind)],
  ["company", isCalledCompany],
  [
    "newspaper",
    ({ tokens, shape: { telling, from, first }, kind, led }) =>
      telling && led && kind === "sentence" && isTitled(tokens, from, first),
  ],
  ["numbered", ({ tokens, shape }) => isNumbered(tokens, shape)],
  ["named", ({ shape, phrase, kind }) => shape.telling || shape.country || phrase || kind === "sentence"],
  [
    "parliament",
    ({ tokens, shape, phrase }) =>
      shape.sense.word === "congress" && phrase ? isOfState(tokens, shape) : undefined,
  ],
  [
    "country",
    ({ tokens, shape, kind, phrase }) => shape.country || phrase || isServiceOfState(tokens, shape, kind),
  ],
  ["union", ({ tokens, shape }) => isOfUnion(tokens, shape)],
  ["day", isCalledDay],
];

function byType(named: Named): boolean {
  const { shape, kind, tokens } = named;
  const { type } = shape.sense;
  if (type === "EVENT") return isEvent(named);
  if (type === "DOCUMENT") return isDocument(named);
  if (type === "PROGRAMME") return isProgramme(named);
  return kind === "title" ? isTitleName(tokens, shape) : isBody(named);
}

function isEvent({ tokens, shape, phrase, led, kind }: Named): boolean {
  const { sense, telling, numbered, from } = shape;
  const isWordy = sense.word.includes(" ");
  if (telling || (numbered && phrase)) return true;
  if (endsInYear(tokens, shape)) return phrase || led || isWordy;
  if (!phrase) return false;
  const isGame = sense.subtype === "competition" && isWordy;
  return (
    led ||
    isGame ||
    (sense.subtype === "festival" && tokens[from - 1]?.lower === "the") ||
    isSpelled(tokens, shape, kind)
  );
}

function isDocument({ tokens, shape, phrase, led }: Named): boolean {
  if (shape.sense.word === "annex" && !phrase) return false;
  return shape.telling || (phrase && isTold(tokens, shape)) || (endsInYear(tokens, shape) && led);
}

const isProgramme = ({ tokens, shape, phrase, led }: Named): boolean =>
  shape.telling ||
  shape.numbered ||
  (phrase && isTold(tokens, shape)) ||
  (endsInYear(tokens, shape) && (led || phrase));

const isBody = ({ tokens, shape, phrase }: Named): boolean =>
  !isBoardOf(tokens, shape) &&
  (shape.telling ||
    phrase ||
    isNational(tokens, shape) ||
    isCourtOfState(tokens, shape) ||
    isPartOfHouse(tokens, shape) ||
    isWithoutArticle(tokens, shape) ||
    isCompound(tokens, shape));

/** "the Letter of Intent": words that stand so in every such name. */
function isCalledByFormula({ tokens, shape: { at, telling, right } }: Named): boolean {
  return isFormula(tokens, at) && (telling || right.to > at + 3);
}

function isCalledObject({ tokens, shape, kind, phrase, led }: Named): boolean {
  if (isCompiled(tokens, shape)) return true;
  return phrase && (shape.country || shape.telling || led || isSetOff(tokens, shape, kind));
}

/** "the Norwegian Embassy" */
function isArticled({ tokens, shape: { country, from, first, at }, kind }: Named): boolean {
  const isAlone = first - from === 1 && !isCapital(tokens[at + 1]?.text ?? "");
  return kind === "sentence" && country && isAlone && tokens[from - 1]?.lower === "the";
}

function isCalledCompany({ tokens, shape, phrase }: Named): boolean {
  return (
    isCompany(tokens, shape) ||
    isStateService(tokens, shape) ||
    isPartOfHouse(tokens, shape) ||
    (phrase && tellsCountry(tokens, shape))
  );
}

function isCalledDay({ tokens, shape, phrase, led }: Named): boolean {
  const { telling, numbered, from } = shape;
  if (telling && led && (isDay(tokens, shape) || isOfYear(tokens, shape))) return true;
  return phrase && (numbered || isWide(tokens, from) || isNightOf(tokens, shape));
}

/** "Puchukollo Treatment Plant", not "Nuclear Power Plant": a word that is no common one tells which. */
const isPlaced = (tokens: readonly Token[], { from, first }: Shape): boolean =>
  tokens
    .slice(from, first)
    .some(
      ({ text, lower }, at) =>
        isCapital(text) &&
        !isFieldWord(lower) &&
        !isWord("general", lower) &&
        !countryAt(tokens, from + at)?.value.adjective,
    );

/** "in the Merchants Court": a house that something happens in, called by a word of no law. */
const isHouse = (tokens: readonly Token[], { from, first, at, right }: Shape): boolean =>
  first - from === 1 &&
  right.to === at + 1 &&
  tokens[from - 1]?.lower === "the" &&
  /^(?:in|at|outside|inside)$/.test(tokens[from - 2]?.lower ?? "") &&
  !OF_LAW.test(tokens[from]?.lower ?? "") &&
  !countryAt(tokens, from);
const OF_LAW =
  /^(?:supreme|high|higher|district|county|crown|magistrates|magistrate|commercial|labou?r|family|tax|appeals?|sessions|constitutional|federal|general|criminal|civil|juvenile|military|industrial|land|environment|environmental|maritime|kadhi|sharia|customary|local|central|patent|permanent|international|european|probate|circuit|municipal|city|regional|arbitration|administrative|electoral|employment|traffic|youth|royal|state|national|world|trial|superior|chief|bankruptcy|children|coroners?|cassation)$/;

/** "Board of NUST": a part of the body that nothing else names. */
const isBoardOf = (tokens: readonly Token[], { sense, from, first, at, right }: Shape): boolean =>
  from === first &&
  /^(?:board|committee|panel)$/.test(sense.word) &&
  right.to === at + 3 &&
  isAcronym(tokens[at + 2]?.text ?? "");

/** "Delegation of the European Union", "Representation of the African Union". */
const isOfUnion = (tokens: readonly Token[], { at, right }: Shape): boolean =>
  right.to > at + 3 && tokens.slice(at + 2, at + 5).some(({ lower }) => lower === "union" || lower === "eu");

/** "the Federal High Court", "the National Labour Court": whose it is and which of its courts. */
const isCourtOfState = (tokens: readonly Token[], { sense, from, first }: Shape): boolean =>
  sense.subtype === "court" &&
  first - from === 2 &&
  /^(?:federal|national|royal|central)$/.test(tokens[from]?.lower ?? "");

/** "Congress of Deputies", "National Assembly of Peru", not "World Congress of Dentists": what a state has one of. */
const isOfState = (tokens: readonly Token[], { from, first }: Shape): boolean =>
  from === first ||
  countryAt(tokens, first - 1)?.value.adjective !== undefined ||
  /^(?:national|federal|constituent|legislative|provincial|regional|state|supreme|general)$/.test(
    tokens[first - 1]?.lower ?? "",
  );

const SINGULAR_OF_A_COUNTRY = wordSet("museum bank hospital university academy archive");

/** "the Atominstitut": what a compound of other languages begins with tells enough. */
const isCompound = (tokens: readonly Token[], { sense, at }: Shape): boolean =>
  sense.marks.has("stem") && (tokens[at]?.lower.length ?? 0) > sense.word.length + 3;

/** "received from Harbour Trust": no article, so a name, however general its words. */
const isWithoutArticle = (tokens: readonly Token[], { sense, from, first, at }: Shape): boolean =>
  /^(?:foundation|bank)$/.test(sense.subtype) &&
  first > from &&
  /^(?:from|by|with)$/.test(tokens[from - 1]?.lower ?? "") &&
  /(?:ed|wn|ren|iven|ought|gether|ship|grant|loan)$/.test(tokens[from - 2]?.lower ?? "") &&
  !isCapital(tokens[at + 1]?.text ?? "");

/** "the National Museum", "the Central Bank": bodies that a country or town has one of. */
const isNational = (tokens: readonly Token[], { sense, from, first, at }: Shape): boolean =>
  first - from === 1 &&
  SINGULAR_OF_A_COUNTRY.has(sense.subtype) &&
  /^(?:national|central|royal|state|federal|imperial)$/.test(tokens[from]?.lower ?? "") &&
  tokens[from - 1]?.lower === "the" &&
  !isCapital(tokens[at + 1]?.text ?? "");

/** In a heading where everything has capitals: a country, an unknown word or a phrase must tell the name. */
function isTitleName(tokens: readonly Token[], { from, first, right, at, country, sense }: Shape): boolean {
  if (right.to > at + 1 && !sense.marks.has("unit")) return true;
  if (right.to > at + 1) return true;
  if (country && first - from > 1 && (sense.word.includes(" ") || !isPair(tokens, from, first))) return true;
  for (let i = from; i < first; i++) {
    const { lower, text } = tokens[i] as Token;
    if (countryAt(tokens, i)) continue;
    if (isCapital(text) && !isFieldWord(lower) && !isWord("general", lower))
      return first - from > 1 || sense.subtype === "university";
  }
  return false;
}

/** Nothing but two countries: "Korea-Israel" Board. */
function isPair(tokens: readonly Token[], from: number, first: number): boolean {
  for (let i = from; i < first; i++) {
    const found = countryAt(tokens, i);
    if (found) i += found.length - 1;
    else if (isCapital((tokens[i] as Token).text)) return false;
  }
  return true;
}

/** A word before a company's head that is no common noun: "Sinovation Ventures", not "Energy Systems". */
function isCompany(tokens: readonly Token[], { from, first, country, sense }: Shape): boolean {
  if (first - from >= 2 && (sense.word === "corporation" || sense.word === "company")) return true;
  if (country) return first - from >= 1 && !(first - from === 1 && countryAt(tokens, from)?.value.adjective);
  for (let i = from; i < first; i++) {
    const { lower, text } = tokens[i] as Token;
    if (isCapital(text) && !isWord("field", lower) && !isWord("general", lower)) return true;
  }
  return false;
}

/** "State Customs Service", "National Hydrological Service": whose it is and what it does. */
function isStateService(tokens: readonly Token[], { sense, from, first }: Shape): boolean {
  if (sense.subtype !== "agency" || first - from < 2) return false;
  const owner = (tokens[from] as Token).lower;
  return /^(?:state|federal|national|royal)$/.test(owner) && isFieldWord((tokens[first - 1] as Token).lower);
}

const tellsCountry = (tokens: readonly Token[], { at, right, first, from }: Shape): boolean =>
  first > from && countryAt(tokens, right.to - 1) !== undefined && right.to > at + 1;

/** A newspaper's title has a word before its head that is no verb and no number. */
const isTitled = (tokens: readonly Token[], from: number, first: number): boolean =>
  !isWord("verb", (tokens[from] as Token).lower) || first - from > 1;

/** Sessions, meetings, assemblies and surveys: with an ordinal and something of which it is, or with a year. */
function isNumbered(tokens: readonly Token[], shape: Shape): boolean {
  const { numbered, telling, right, at, sense } = shape;
  if (sense.type === "DOCUMENT") return endsInYear(tokens, shape) && (telling || right.to > at + 2);
  return numbered && (telling || right.to > at + 1 || sense.word.includes(" "));
}

/** "46th General Assembly of the Academy": whose it is names no body, and is no part of the name. */
const isOfBareBody = (tokens: readonly Token[], { sense, at, numbered }: Shape): boolean =>
  numbered &&
  sense.word.includes(" ") &&
  tokens[at + 1]?.lower === "of" &&
  tokens[at + 2]?.lower === "the" &&
  headsOf(tokens[at + 3]?.lower ?? "").some(({ type }) => type === "ORGANIZATION") &&
  !isCapital(tokens[at + 4]?.text ?? "") &&
  !/^(?:of|for|on)$/.test(tokens[at + 4]?.lower ?? "");
