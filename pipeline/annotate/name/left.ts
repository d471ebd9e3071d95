// The words before a head word that belong to its name: "Japan Science and Technology" Agency.
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { countryByAdjective } from "../../lexicon/countries.ts";
import type { Head } from "../../lexicon/heads.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isAppeal, isBridge, isCause, isCounted, isLandOf, OWNERS } from "./bridge.ts";
import {
  type BlockCase,
  foldToken,
  glued,
  isAcronym,
  isCapital,
  isFieldWord,
  isFloorLetter,
  isNumber,
  isOfTens,
  isOrdinal,
  isRegional,
  isYear,
  QUARTERS,
} from "./token.ts";
import { isTownOfTwo } from "./town.ts";

const INNER_PARTICLES = wordSet("de da do dos del di la van von bin ibn al es");
const HYPHENS = new Set(["-", "–", "/", "‐"]);
const LONGEST = 16;

export interface Left {
  readonly from: number;
  /** Whether it begins with an ordinal, or holds a year. */
  readonly numbered: boolean;
}

/** Walks back from the token at `head`, which is the first of the head word, over what belongs to the name. */
export function readLeft(tokens: readonly Token[], head: number, sense: Head, kind: BlockCase): Left {
  let from = head;
  let numbered = false;
  while (from > 0 && head - from < LONGEST) {
    const before = tokens[from - 1] as Token;
    if (sense.type === "EVENT" && isRoman(tokens, from - 1)) return { from: from - 1, numbered: true };
    if (isOrdinal(before) && (sense.type !== "ORGANIZATION" || sense.subtype === "military")) {
      if (before.lower.startsWith("21st")) {
        from--;
        continue;
      }
      return { from: isOfTens(tokens, from - 1) ? from - 3 : from - 1, numbered: true };
    }
    if (isYear(before.text) && sense.type === "EVENT") {
      numbered = true;
      from--;
      continue;
    }
    const step = stepBack(tokens, from, sense, kind);
    if (step === 0) break;
    from -= step;
  }
  return { from: behindEditor(tokens, from, head), numbered };
}

/** "Editor: Vera Ten / National Library of Peru": the editor's name stands on a line before the body's. */
function behindEditor(tokens: readonly Token[], from: number, head: number): number {
  if (tokens[from - 1]?.text !== ":" || !EDITOR.test(tokens[from - 2]?.lower ?? "")) return from;
  for (let at = from; at <= head; at++) {
    const { lower } = tokens[at] as Token;
    if (isFieldWord(lower) || isWord("general", lower)) return at >= from + 2 ? at : from;
  }
  return from;
}
const EDITOR = /^(?:editors?|editor-in-chief|photographs?|photos?|translators?)$/;

/** How many tokens further back the name goes: none, where it begins at `from`. */
function stepBack(tokens: readonly Token[], from: number, sense: Head, kind: BlockCase): number {
  const before = tokens[from - 1] as Token;
  if (before.lower === "century" && tokens[from - 2] && isOrdinal(tokens[from - 2] as Token)) return 2;
  if (isCapital(before.text)) return isLeading(tokens, from - 1, kind) ? 1 : 0;
  const further = tokens[from - 2];
  if (!further) return 0;
  if (HYPHENS.has(before.text)) return overHyphen(tokens, from);
  if (isTail(tokens, from - 1)) return 3;
  if (before.text === "the" && sense.subtype === "report" && isMeasured(tokens, from - 2)) return 3;
  const joint = overJoint(tokens, from, sense, kind);
  if (joint !== undefined) return joint;
  if (isOfSense(tokens, from, sense) || isLandOf(tokens, from - 1)) return 2;
  return INNER_PARTICLES.has(before.lower) && leads(tokens, from - 2, kind) ? 2 : 0;
}

const leads = (tokens: readonly Token[], at: number, kind: BlockCase): boolean =>
  isCapital(tokens[at]?.text ?? "") && isLeading(tokens, at, kind);

const isOwner = ({ lower, text }: Token): boolean => OWNERS.has(lower) && isCapital(text);

/** Whether two words before a name are of it by what its head is. */
const isOfSense = (tokens: readonly Token[], from: number, { marks, subtype, type }: Head): boolean =>
  ((marks.has("legal") || PEOPLES.test(subtype)) && isBridge(tokens, from)) ||
  (subtype === "foundation" && isCause(tokens, from)) ||
  (type === "DOCUMENT" && subtype === "report" && isMeasured(tokens, from - 1)) ||
  (type === "EVENT" && isCounted(tokens, from - 1)) ||
  (type === "PROGRAMME" && isAppeal(tokens, from - 1));

/** "State of Kenyan Soils Report", "State of the Forests Report": what the report tells of its subject. */
const isMeasured = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.text === "of" && MEASURED.test(tokens[of - 1]?.text ?? "");
const MEASURED =
  /^(?:State|Status|Quality|Cost|Costs|Future|Ease|Use|Price|Size|Value|Safety|Security|Health|Freedom|Rule|Supply|Condition|Conditions)$/;

/** The same over "and" and marks; undefined where none stands there that ties names. */
function overJoint(tokens: readonly Token[], from: number, sense: Head, kind: BlockCase): number | undefined {
  const { text, lower } = tokens[from - 1] as Token;
  const further = tokens[from - 2] as Token;
  if (text === "&") return leads(tokens, from - 2, kind) ? 2 : 0;
  if (lower === "and")
    return isDouble(tokens, from, sense) || isCouple(tokens, from, sense) ? 2 : overAnd(tokens, from, kind);
  if (lower === "'s" || lower === "’s") return isSaint(tokens, from - 2) ? 3 : isOwner(further) ? 2 : 0;
  if (text === "'" || text === "’") return isPlural(further) ? 2 : 0;
  if (text === ")") return isAmendment(tokens, from, sense) ? 3 : overAcronym(tokens, from);
  const isFirm = text === "," && sense.marks.has("legal") && isLegal(tokens[from]);
  return isFirm ? (isCapital(further.text) ? 2 : 0) : undefined;
}

/** "St Mary's Hospital", "Saint John's College": the saint who owns a house. */
const isSaint = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]?.text ?? "") && /^(?:St|Saint|St\.|Sts|SS)$/.test(tokens[at - 1]?.text ?? "");

/** What people with one calling join: "Women in Coffee Association". */
const PEOPLES = /^(?:association|network|organisation)$/;

/** "Kodai Observatory and Research Centre": one body with two head words, the second told by its purpose only. */
function isDouble(tokens: readonly Token[], from: number, sense: Head): boolean {
  if (sense.type !== "ORGANIZATION" || !PURPOSES.has(tokens[from]?.lower ?? "")) return false;
  if (headsOf(tokens[from + 1]?.lower ?? "").length === 0) return false;
  const owner = tokens[from - 3];
  const head = headsOf(tokens[from - 2]?.lower ?? "").find(({ type }) => type !== "NONE");
  return (
    head?.type === "ORGANIZATION" &&
    owner !== undefined &&
    isCapital(owner.text) &&
    !isWord("stop", owner.lower)
  );
}
const PURPOSES = wordSet(
  "research training information documentation study teaching treatment conservation visitor resource education conference exhibition",
);

/** The comma stands right before the legal form: "Foo Instruments, Inc.", not "Foo Ltd, Bar Ltd". */
const isLegal = (token: Token | undefined): boolean =>
  headsOf(token?.lower ?? "").some(({ marks }) => marks.has("legal"));

/** "Mayors'", "Farmers'": an owner in the plural, which no country and few people are. */
const isPlural = ({ text, lower }: Token): boolean => isCapital(text) && lower.endsWith("s");

/** "XIV" of "XIV Congress": a Roman number of two letters or more, no later part of somebody's name. */
const isRoman = (tokens: readonly Token[], at: number): boolean =>
  /^(?:X{1,3}|L)?(?:IX|IV|V?I{1,3}|V|X)?$/.test(tokens[at]?.text ?? "") &&
  (tokens[at]?.text.length ?? 0) > 1 &&
  (!isCapital(tokens[at - 1]?.text ?? "a") || isWord("stop", tokens[at - 1]?.lower ?? ""));

/** Whether a capitalised token can stand in a name before its head. */
export function isLeading(tokens: readonly Token[], at: number, kind: BlockCase): boolean {
  const { lower, text } = tokens[at] as Token;
  if (isFloorLetter(tokens, at)) return false;
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0 && APART.has(lower.slice(hyphen + 1))) return false;
  if (isWord("stop", lower) || isNumber(tokens[at] as Token))
    return (isAcronym(text) && text.length > 2 && lower !== "the") || isTownOfTwo(tokens, at);
  if (isWord("post", lower))
    return lower === "prime" || isJustice(tokens, at) || tokens[at + 1]?.text === "'";
  return kind !== "title" || !isWord("verb", lower) || isFieldWord(lower);
}

/** "Fishing Vessels (Amendment) Act": what a law does to another one stands in brackets. */
const isAmendment = (tokens: readonly Token[], from: number, { type }: Head): boolean =>
  type === "DOCUMENT" &&
  tokens[from - 3]?.text === "(" &&
  /^(?:amendment|amendments|repeal|consolidation|validation|reform|provisions|revision)$/.test(
    tokens[from - 2]?.lower ?? "",
  );

/** "Tidewater Justice Foundation": what a body is for, no judge. */
const isJustice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "justice" &&
  headsOf(tokens[at + 1]?.lower ?? "").some(({ type }) => type === "ORGANIZATION");

/** "China-US", "Hi-Tech", "China- U.S.", "Millimeter/submillimeter". */
function overHyphen(tokens: readonly Token[], from: number): number {
  const hyphen = tokens[from - 1] as Token;
  const left = tokens[from - 2] as Token;
  if (!glued(left, hyphen)) return 0;
  if (isCapital(left.text)) return 2;
  return isOrdinal(left) || /^\p{Ll}+$/u.test(left.text) ? 2 : 0;
}

/** "Geneva-based", "Japan-funded", "UN-backed": what is told of a body before its name. */
const APART = wordSet(
  "based headquartered led backed funded financed sponsored supported owned run registered wide",
);

/** "submillimeter" of "Millimeter/submillimeter": a small word tied to a capitalised one. */
function isTail(tokens: readonly Token[], at: number): boolean {
  const [left, joint, word] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!left || !joint || !word || !/^\p{Ll}/u.test(word.text) || APART.has(word.lower)) return false;
  return HYPHENS.has(joint.text) && isCapital(left.text) && glued(left, joint) && glued(joint, word);
}

/** "Science and Technology Agency", "Science, Technology and Innovation Council": only fields are joined. */
function overAnd(tokens: readonly Token[], from: number, kind: BlockCase): number {
  const right = tokens[from] as Token;
  const left = tokens[from - 2] as Token;
  if (!areFields(left, right) || headsOf(left.lower).some(({ type }) => type === "EVENT")) return 0;
  let first = from - 2;
  const quarters = QUARTERS.test(left.lower);
  while (!quarters && tokens[first - 1]?.text === "," && isField(tokens[first - 2])) first -= 2;
  let start = first;
  while (start > 0 && isCapital((tokens[start - 1] as Token).text) && isLeading(tokens, start - 1, kind))
    start--;
  const opener = tokens[start - 1]?.lower;
  const owner = tokens[start - 2];
  if ((opener === "of" || opener === "for") && owner && headsOf(owner.lower).length > 0) return 0;
  return from - first;
}

/** "the Bill and Melinda Gates Foundation": two given names before a founder's family name. */
function isCouple(tokens: readonly Token[], from: number, sense: Head): boolean {
  const given = tokens[from - 2] as Token;
  return (
    sense.subtype === "foundation" &&
    isCapital(given.text) &&
    !isFieldWord(given.lower) &&
    tokens[from - 3]?.lower === "the"
  );
}

/** Two fields, or two adjectives that no country or region has: "Agronomic and Veterinary". */
const areFields = (left: Token, right: Token): boolean =>
  (isField(left) && isField(right)) ||
  (isKindWord(left) && isKindWord(right)) ||
  (isCapital(left.text) && QUARTERS.test(left.lower) && QUARTERS.test(right.lower)) ||
  (isCapital(left.text) && isRegional(left.lower) && isOfLands(right));

/** "Asian", "Malagasy": of a region or a land. */
const isOfLands = ({ text, lower }: Token): boolean =>
  isRegional(lower) || countryByAdjective(text) !== undefined;

const isKindWord = ({ text, lower }: Token): boolean =>
  isCapital(text) && /..(?:al|ic|ary|ive|ous)$/.test(lower) && !isRegional(lower);

const isField = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token.text) && isFieldWord(token.lower);

/** "Central and Eastern European Countries (CEEC)" inside a name: back to where the acronym's words begin. */
function overAcronym(tokens: readonly Token[], from: number): number {
  const acronym = tokens[from - 2];
  if (tokens[from - 3]?.text !== "(" || !acronym || !isAcronym(acronym.text)) return 0;
  const start = wordsOfAcronym(tokens, from - 3, acronym.text);
  return start < 0 ? 0 : from - start;
}

/** Where the words begin, ending before `end`, whose initials an acronym is made of; -1 where they do not fit. */
export function wordsOfAcronym(tokens: readonly Token[], end: number, acronym: string): number {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, "");
  let left = letters.length - 1;
  for (let at = end - 1; at >= 0 && end - at <= 3 * letters.length; at--) {
    const token = tokens[at] as Token;
    if (left < 0) return -1;
    const small = !isCapital(token.text);
    if (small && !/^(?:of|and|the|for|on|in|to|de|la|du|des|et|-|&|,|–)$/.test(foldToken(token))) return -1;
    if (token.lower[0] !== letters[left]) {
      if (small) continue;
      return -1;
    }
    if (small && left > 0 && !["a", "o"].includes(letters[left] as string)) continue;
    left--;
    if (left < 0) return small ? -1 : at;
  }
  return -1;
}
