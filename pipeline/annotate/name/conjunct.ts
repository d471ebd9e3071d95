// One member of the phrase behind a head word: "Physical and Chemical Research", "the Developing World", "Ruhuna".
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { doubleHeadsOf, type Head, headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isGivenName, nameKey } from "../../lexicon/person-names.ts";
import { isLandOf } from "./bridge.ts";
import type { BlockCase } from "./token.ts";
import { countryAt, glued, isAcronym, isCapital, isFieldWord, isOrdinal, isYear, QUARTERS } from "./token.ts";

export interface Conjunct {
  readonly from: number;
  readonly to: number;
  /** A head word that the conjunct ends in. */
  readonly head?: Head;
}

interface Context {
  readonly tokens: readonly Token[];
  readonly sense: Head;
  readonly kind: BlockCase;
}

const PARTICLES = wordSet("de da do dos del di du la al es van von");
const LONGEST = 12;

/** Reads capitals on from a token; undefined where nothing there can stand in a name. */
export function readConjunct(context: Context, from: number, _article: boolean): Conjunct | undefined {
  const { tokens, sense } = context;
  let to = from;
  let known = false;
  let head: Head | undefined;
  while (to < tokens.length && to - from < LONGEST) {
    const step = stepOn(context, from, to, known);
    if (step === 0) break;
    const last = tokens[to + step - 1] as Token;
    const found = headAt(tokens, to + step - 1, sense);
    const word = wordFor(last, tokens[to + step - 2]);
    const place = (to === from && isLandAlone(tokens, from, step)) || isTownAlone(tokens, from, to + step);
    known = word || (known && step > 1) || place;
    head = found ?? (isFieldWord(last.lower) ? undefined : head);
    to += step;
  }
  if (to === from) return undefined;
  return { from, to, ...(head && headAt(tokens, to - 1, sense) ? { head } : {}) };
}

/** "the Mint of Bolivia Rosa Quispe": a country, behind which a name that is no common word begins. */
const isLandAlone = (tokens: readonly Token[], at: number, length: number): boolean => {
  const land = countryAt(tokens, at);
  const next = tokens[at + length];
  if (land?.length !== length || land.value.adjective || !next) return false;
  return isGivenName(nameKey(next.text)) && !isCommonWord(next.lower);
};

/** "the University of Bonn Rosa Quispe": a town or region, behind which a person's name of two words stands. */
const isTownAlone = (tokens: readonly Token[], from: number, to: number): boolean => {
  const [given, family] = [tokens[to], tokens[to + 1]];
  if (!given || !isCapital(family?.text ?? "") || isCommonWord(given.lower)) return false;
  if (!isGivenName(nameKey(given.text)) || headsOf(family?.lower ?? "").length > 0) return false;
  const words = tokens.slice(from, to).map(({ text }) => text);
  if (/^(?:San|Santa|Santo|São|Saint|St|New)$/.test(words.at(-1) ?? "")) return false;
  return placesNamed(words.join(" ")).length > 0;
};

/** A word that a person's name does not begin with: a known noun of names. */
const wordFor = ({ lower }: Token, before: Token | undefined): boolean =>
  isFieldWord(lower) ||
  DOERS.test(lower) ||
  /^[a-z]{4,}ing$/.test(lower) ||
  isWord("general", lower) ||
  headsOf(lower).length > 0 ||
  (before !== undefined && doubleHeadsOf(before.lower, lower).length > 0);

/** Who does something: "of Mediterranean Energy Regulators", "of Asian Tea Growers". */
const DOERS = /^[a-z]{4,}(?:ers|ors|ists|ians|wrights)$/;

/** A head word of a name of its own; company words are common nouns inside a phrase ("Energy Systems"). */
function headAt(tokens: readonly Token[], at: number, sense: Head): Head | undefined {
  const { lower } = tokens[at] as Token;
  const previous = tokens[at - 1]?.lower;
  const double = previous === undefined ? [] : doubleHeadsOf(previous, lower);
  if (double.some(({ type }) => type === "NONE")) return undefined;
  if (sense.type === "ORGANIZATION" && isFieldWord(lower) && double.length === 0) return undefined;
  return [...double, ...headsOf(lower)].find(
    ({ type, marks }) =>
      type !== "NONE" &&
      !marks.has("company") &&
      !marks.has("newspaper") &&
      (marks.has("list") || !marks.has("foreign")),
  );
}

/** Who sits in bodies, by the words for posts: "Council of Ministers", "Court of the Judges". */
const SITTING =
  /^(?:prime|president|deputies|justice|(?:minister|judge|delegate|governor|mayor|rector|president|director|commissioner|ambassador|trustee|bishop|dean|representative|regent)s)$/;

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Words that mostly stand outside names, and are nouns in them: "Regional Register", "Contact Lenses", "the April Storms". */
function isNounToo(tokens: readonly Token[], at: number, first: boolean): boolean {
  const { lower } = tokens[at] as Token;
  if (SITTING.test(lower)) return true;
  const next = tokens[at + 1];
  if (!first || (next && isCapital(next.text) && next.text.length > 3 && !isWord("stop", next.lower)))
    if (/^(?:register|contact|source|issue|photo|current|welcome|visit|volume|through)$/.test(lower))
      return true;
  return first && MONTH.test(lower) && /^\p{Lu}\p{Ll}{3}/u.test(tokens[at + 1]?.text ?? "");
}

/** How many tokens it goes on by over what ties words of a name: none, where it ends there; undefined at other words. */
function stepOver(tokens: readonly Token[], at: number, known: boolean): number | undefined {
  const { text, lower } = tokens[at] as Token;
  if (isJoint(tokens, at)) return 2 + (isJoint(tokens, at + 2) ? 2 : 0);
  if (text === "&" || (PARTICLES.has(lower) && !known)) return isCapital(tokens[at + 1]?.text ?? "") ? 2 : 0;
  if (lower === "and") return joinsAdjectives(tokens, at) ? 2 : 0;
  if (/^(?:['’]s?)$/.test(lower)) return ownsNext(tokens, at) ? 2 : 0;
  return isLandOf(tokens, at) ? 2 : undefined;
}

/** How many tokens the conjunct goes on by: none, where it ends. */
function stepOn(context: Context, from: number, at: number, known: boolean): number {
  const { tokens, sense, kind } = context;
  const token = tokens[at] as Token;
  const joint = at > from ? stepOver(tokens, at, known) : undefined;
  if (joint !== undefined) return joint;
  if (isOrdinal(token) && at === from) return 1;
  if (isYear(token.text) || !isCapital(token.text)) return 0;
  // "granted the Institute of Coastal Research EUR 1.2m": a currency before its number is no name.
  if (at > from && /^[A-Z]{3}$/.test(token.text) && /^\d/.test(tokens[at + 1]?.text ?? "")) return 0;
  const isSmall = isWord("stop", token.lower) && !isAcronym(token.text) && !isCompound(tokens, at);
  if (isSmall && !isNounToo(tokens, at, at === from)) return 0;
  if (isWord("prize", token.lower) && at > from) return 0;
  if (at > from && (isPremier(tokens, at) || isOfOfficer(tokens, at))) return 1;
  if (isWord("post", token.lower) && !SITTING.test(token.lower) && !isOfPeople(tokens, at, sense)) return 0;
  if (kind === "title" && isWord("verb", token.lower) && !isFieldWord(token.lower)) return 0;
  if (at === from) return countryAt(tokens, at)?.length ?? 1;
  return goesOn(tokens, at, known, sense) ? 1 : 0;
}

/** "Office of the Prime Minister": whose office it is, and nobody's title. */
const isPremier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "Minister" &&
  tokens[at - 1]?.text === "Prime" &&
  tokens[at - 2]?.lower === "the" &&
  !isCapital(tokens[at + 1]?.text ?? "");

/** "Office of the Chief Scientist", "Office of the Trade Commissioner": a post with its field, and nobody's title. */
function isOfOfficer(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > at - 3 && isCapital(tokens[first - 1]?.text ?? "")) first--;
  return (
    first < at &&
    tokens[first - 1]?.lower === "the" &&
    tokens[first - 2]?.lower === "of" &&
    /^(?:Office|Bureau|Secretariat)$/.test(tokens[first - 3]?.text ?? "") &&
    !isCapital(tokens[at + 1]?.text ?? "")
  );
}

/** "Protocol on Teacher Mobility": whom a document is about, before a noun of what it deals with. */
const isOfPeople = (tokens: readonly Token[], at: number, { type }: Head): boolean =>
  type === "DOCUMENT" &&
  /^(?:on|for|of)$/.test(tokens[at - 1]?.lower ?? "") &&
  isCapital(tokens[at + 1]?.text ?? "") &&
  isFieldWord(tokens[at + 1]?.lower ?? "");

/** "China-US", "People-to-people": words tied by hyphens. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at];
  if (!joint || !/^[-–/]$/.test(joint.text)) return false;
  return glued(tokens[at - 1], joint) && glued(joint, tokens[at + 1]);
}

/** "the Sulu and Celebes Seas": names that share their noun. */
export const LANDS: ReadonlySet<string> = wordSet(
  "seas rivers islands isles mountains basins valleys oceans lakes deltas coasts gulfs bays provinces regions states districts counties highlands plains deserts",
);

const ADJECTIVE = /(?:al|ic|ary|ive|ed|an|ble|ern|ous|ant|[bprv]ine|[lt]ar)$/;

/** "Chemical", not "Kazakhstan", behind which a person's name may stand. */
const isAdjective = (tokens: readonly Token[], at: number): boolean => {
  const { text = "", lower = "" } = tokens[at] ?? {};
  const land = countryAt(tokens, at);
  return text.length > 4 && ADJECTIVE.test(lower) && (!land || land.value.adjective);
};

/** "Physical and Chemical Research", "Scientific and Technological Innovation": two adjectives of one noun. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1] as Token;
  const right = tokens[at + 1];
  const noun = tokens[at + 2];
  if (!right || !noun || !isCapital(right.text) || !isCapital(noun.text)) return false;
  if (LANDS.has(noun.lower) || (QUARTERS.test(left.lower) && QUARTERS.test(right.lower))) return true;
  const both = ADJECTIVE.test(left.lower) && ADJECTIVE.test(right.lower);
  if (!both && !isFieldWord(right.lower) && !isWord("general", right.lower)) return false;
  if (countryAt(tokens, at + 1)) return false;
  if (both) return wordFor(noun, right);
  if (headsOf(noun.lower).some(({ type, marks }) => type !== "NONE" && !marks.has("company"))) return false;
  return isFieldWord(noun.lower) && (ADJECTIVE.test(left.lower) || isFieldWord(left.lower));
}

/** "Children's Rights", "the Secretary-General's Office", "Ministers' Council": of people in the plural. */
function ownsNext(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1]?.lower ?? "";
  const next = tokens[at + 1];
  const several = tokens[at]?.text.length === 1 && PLURAL.test(owner);
  return (
    (several ||
      /^(?:people|children|women|men|workers|peoples|consumers|farmers|girls|minister|master|bachelor|patient|user|author|breeder|teacher|student|citizen|customer|seafarer)$/.test(
        owner,
      )) &&
    isCapital(next?.text ?? "")
  );
}

/** What towns' names begin with: "University of Port Moresby". */
const OPENERS = /^(?:port|fort|mount|cape|new|lake|bay|upper|lower|great|little|grand|old)$/;

const PLURAL = /^[a-z]{3,}[^sui]s$/;

/** Behind a known noun an unknown capital is another name (a person's), unless a known word follows on it. */
function goesOn(tokens: readonly Token[], at: number, known: boolean, sense: Head): boolean {
  const token = tokens[at] as Token;
  if (!known || sense.type === "DOCUMENT" || wordFor(token, tokens[at - 1])) return true;
  if (OPENERS.test(tokens[at - 1]?.lower ?? "")) return true;
  if (isAdjective(tokens, at - 1)) return true;
  if (isAcronym(token.text)) return sense.type !== "ORGANIZATION";
  // "Working Group on Level Crossings": a plural, which no person's name is.
  if (PLURAL.test(token.lower) && !isCapital(tokens[at + 1]?.text ?? "")) return true;
  if (countryAt(tokens, at)?.value.adjective) return true;
  for (let next = at + 1; next < tokens.length && next < at + 3; next++) {
    const follower = tokens[next] as Token;
    if (!isCapital(follower.text) || isWord("post", follower.lower)) return false;
    if (wordFor(follower, tokens[next - 1])) return true;
  }
  return false;
}

/** "Near-Earth Objects", "Off-Grid Energy": a small word that opens a compound of capitals. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === "-" &&
  glued(tokens[at], tokens[at + 1]) &&
  glued(tokens[at + 1], tokens[at + 2]) &&
  isCapital(tokens[at + 2]?.text ?? "");

/** "the Host Country Agreement for the Pune sub-office": what a document is about in small letters, with a town before it. */
export const isOfThing = (tokens: readonly Token[], object: Conjunct): boolean =>
  object.head === undefined &&
  tokens[object.to]?.sentence === tokens[object.from]?.sentence &&
  /^(?:sub|field|branch|liaison|country|regional|project|research|pilot|test|training|head)(?:-[a-z]+)?$|^(?:office|station|site|centre|center|hub|plant|laboratory|campus|terminal|depot|headquarters|secretariat)$/.test(
    tokens[object.to]?.text ?? "",
  );
