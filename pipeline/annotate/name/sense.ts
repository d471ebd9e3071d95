// Which sense of a head word holds, and whether what it heads is a name at all.
import type { Token } from "../../flow.ts";
import { type Head, headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isDay, isNightOf, isOfYear, isWide } from "./day.ts";
import { isFirm } from "./firm.ts";
import { isGranted } from "./granted.ts";
import { isOfPrize } from "./prize.ts";
import type { Right } from "./right.ts";
import { isPartOfHouse, isServiceOfState, isUnitOfBody } from "./service.ts";
import { isCompiled, isFormula, isInvited, isSetOff, isTold } from "./subject.ts";
import { type BlockCase, countryAt, isAcronym, isCapital, isFieldWord, isYear } from "./token.ts";

/** A head word read in one sense, with what belongs to it. */
export interface Shape {
  readonly sense: Head;
  /** Token indices: where the name begins, where the head word begins, the head word's last token. */
  readonly from: number;
  readonly first: number;
  readonly at: number;
  readonly right: Right;
  /** Whether a word before the head tells more than "joint", "annual", "international". */
  readonly telling: boolean;
  /** Whether a country or region stands before the head. */
  readonly country: boolean;
  /** Whether an ordinal or year stands before it. */
  readonly numbered: boolean;
}

/** The sense that its words speak for: the numbered ones first, then as the table has them. */
export function chooseSense(
  tokens: readonly Token[],
  shapes: readonly Shape[],
  kind: BlockCase,
): Shape | undefined {
  const holding = shapes.filter((shape) => holds(tokens, shape, kind));
  const numbered = holding.find(
    (shape) =>
      (shape.sense.type === "EVENT" && shape.numbered) ||
      (shape.sense.marks.has("numbered") && endsInYear(tokens, shape)),
  );
  if (numbered) return numbered;
  const double = holding.filter(({ sense }) => sense.word.includes(" "));
  const event = shapes.some(({ sense }) => sense.subtype === "competition" && sense.word.includes(" "));
  if (event && double.length === 0) return undefined;
  const candidates = double.length > 0 ? double : holding;
  const treaty = candidates.find(({ sense }) => sense.word === "convention" && sense.type === "DOCUMENT");
  if (treaty && !treaty.numbered && !endsInYear(tokens, treaty) && isTreaty(tokens, treaty)) return treaty;
  const law = candidates.find(({ sense }) => sense.marks.has("law"));
  const attended = law && endsInYear(tokens, law) && isAttended(tokens, law);
  return law && candidates.length > 1 && law.right.to > law.at + 1 && !attended ? law : candidates[0];
}

/** "at the Bar Convention 2019": what one goes to is no treaty. */
const isAttended = (tokens: readonly Token[], { from }: Shape): boolean =>
  tokens[from - 1]?.lower === "the" &&
  /^(?:at|during|attend(?:s|ed|ing)?|host(?:s|ed|ing)?|open(?:s|ed|ing)?|addressed)$/.test(
    tokens[from - 2]?.lower ?? "",
  );

/** "Ramsar Convention": called by a place and by nothing else. */
const isTreaty = (tokens: readonly Token[], shape: Shape): boolean =>
  isBinding(tokens, shape) || isCalledByPlace(tokens, shape);

/** "adopted the Noise and Dust Convention": what states bind themselves to. */
const isBinding = (tokens: readonly Token[], { from }: Shape): boolean =>
  tokens[from - 1]?.lower === "the" &&
  /^(?:adopt(?:s|ed|ing)?|ratif(?:y|ies|ied|ying)|acced(?:e|es|ed|ing)|to|sign(?:s|ed|ing)?|under|implement(?:s|ed|ing)?|denounced?|violat(?:e|es|ed|ing))$/.test(
    tokens[from - 2]?.lower ?? "",
  ) &&
  (tokens[from - 2]?.lower !== "to" ||
    /^(?:party|parties|acced\w*|accession)$/.test(tokens[from - 3]?.lower ?? ""));

const isCalledByPlace = (tokens: readonly Token[], { from, first, at, right }: Shape): boolean =>
  first - from === 1 &&
  right.to === at + 1 &&
  !isFieldWord(tokens[from]?.lower ?? "") &&
  !isWord("general", tokens[from]?.lower ?? "") &&
  !countryAt(tokens, from);

const endsInYear = (tokens: readonly Token[], { right }: Shape): boolean =>
  isYear(tokens[right.to - 1]?.text ?? "");

function holds(tokens: readonly Token[], shape: Shape, kind: BlockCase): boolean {
  const { sense, right, at, telling, country, numbered, from, first } = shape;
  const { marks } = sense;
  const phrase = right.to > at + 1;
  if (sense.type === "NONE" || marks.has("weak") || isOfPrize(tokens, shape)) return false;
  if (sense.type === "EVENT" && isOfBareBody(tokens, shape)) return true;
  if (isUnitOfBody(tokens, shape)) return true;
  if (marks.has("housed")) return false;
  if (sense.subtype === "plant") return isPlaced(tokens, shape);
  if (sense.word === "court" && isHouse(tokens, shape)) return false;
  if (marks.has("legal") || marks.has("counted")) return first > from;
  if (marks.has("led")) return telling && first > from;
  if (marks.has("granted")) return kind === "sentence" && isGranted(tokens, shape);
  if (marks.has("action")) return telling && tokens[at + 2]?.text === "Action";
  if (marks.has("formula")) return isFormula(tokens, at) && (telling || right.to > at + 3);
  if (marks.has("object") && isCompiled(tokens, shape)) return true;
  if (marks.has("object"))
    return phrase && (country || telling || first > from || isSetOff(tokens, shape, kind));
  if (marks.has("proper")) return phrase && telling && isPlaced(tokens, shape) && !isInvited(tokens, shape);
  if (marks.has("articled"))
    return (
      kind === "sentence" &&
      country &&
      tokens[from - 1]?.lower === "the" &&
      first - from === 1 &&
      !isCapital(tokens[at + 1]?.text ?? "")
    );
  if (marks.has("firm")) return isFirm(tokens, shape, kind);
  if (marks.has("company"))
    return (
      isCompany(tokens, shape) ||
      isStateService(tokens, shape) ||
      isPartOfHouse(tokens, shape) ||
      (phrase && tellsCountry(tokens, shape))
    );
  if (marks.has("newspaper"))
    return telling && first > from && kind === "sentence" && isTitled(tokens, from, first);
  if (marks.has("numbered")) return isNumbered(tokens, shape);
  if (marks.has("named")) return telling || country || phrase || kind === "sentence";
  if (marks.has("parliament") && sense.word === "congress" && phrase) return isOfState(tokens, shape);
  if (marks.has("country")) return country || phrase || isServiceOfState(tokens, shape, kind);
  if (marks.has("union")) return isOfUnion(tokens, shape);
  if (marks.has("day"))
    return (
      (telling && first - from >= 1 && (isDay(tokens, shape) || isOfYear(tokens, shape))) ||
      (phrase && (numbered || isWide(tokens, from) || isNightOf(tokens, shape)))
    );
  if (sense.type === "EVENT")
    return (
      telling ||
      (numbered && phrase) ||
      (phrase && (first > from || (sense.subtype === "competition" && sense.word.includes(" ")))) ||
      (phrase && endsInYear(tokens, shape)) ||
      (endsInYear(tokens, shape) && (first > from || sense.word.includes(" "))) ||
      (phrase && sense.subtype === "festival" && tokens[from - 1]?.lower === "the")
    );
  if (sense.type === "DOCUMENT" && sense.word === "annex" && !phrase) return false;
  if (sense.type === "DOCUMENT")
    return telling || (phrase && isTold(tokens, shape)) || (endsInYear(tokens, shape) && first > from);
  if (sense.type === "PROGRAMME")
    return (
      telling ||
      numbered ||
      (phrase && isTold(tokens, shape)) ||
      (endsInYear(tokens, shape) && (first > from || phrase))
    );
  if (kind === "title") return isTitleName(tokens, shape);
  if (isBoardOf(tokens, shape)) return false;
  return (
    telling ||
    phrase ||
    isNational(tokens, shape) ||
    isCourtOfState(tokens, shape) ||
    isPartOfHouse(tokens, shape) ||
    isWithoutArticle(tokens, shape) ||
    isCompound(tokens, shape)
  );
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

const SINGULAR_OF_A_COUNTRY = new Set(["museum", "bank", "hospital", "university", "academy", "archive"]);

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
