// The words after a head word that belong to its name: Ministry "of Agriculture, Forestry and Fisheries".
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import type { Head } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { readAnnex, readCampus } from "./campus.ts";
import { type Conjunct, isOfThing, LANDS, readConjunct } from "./conjunct.ts";
import { wordsOfAcronym } from "./left.ts";
import { listsFields, readList } from "./list.ts";
import { isAbroad, isOfColleagues, isOfTechnology, readRegion } from "./region.ts";
import { isAction, isSubjectOf } from "./subject.ts";
import { readFields, readForeign, readParties, readTail } from "./tail.ts";
import { type BlockCase, countryAt, isAcronym, isCapital, isFieldWord, isRegional } from "./token.ts";
import { isPlaceOfSigning, isTown, isUniversity, readTown } from "./town.ts";
import { readYears } from "./years.ts";

export interface Right {
  /** Token index behind the name. */
  readonly to: number;
  /** Where the conjuncts of a list begin and end, for "Ministries of A, B and C". */
  readonly parts: readonly { readonly from: number; readonly to: number }[];
  /** A later head word that decides the type: "University of Oslo [Library]". */
  readonly head?: Head;
  /** Country told by "of COUNTRY" behind the name, outside of it. */
  readonly country?: string;
}

/** Nouns that go on with "of": "for the Advancement of Science". */
const ACTIONS =
  wordSet(`advancement promotion protection study prevention development conservation use uses preservation application applications exploration
  assessment history philosophy rights law control support improvement elimination prohibition coordination management exploitation
  geography economics theory quality safety teaching transport regulation reduction restoration freedom certification processing evaluation
  ministers deputies representatives delegates experts ambassadors rectors presidents bishops elders governors mayors commissioners directors
  trustees regents curators deans editors ministries heads friends mechanics physics chemistry
  biology commissioner diversity status movement measurement accreditation cultivation diseases office school faculty standardization
  rules codes ethics privileges women girls youth men veterans understanding protocol amendment convention agreement statute charter annex member members secretary`);
const CHAINING = wordSet("with for on to of in along against towards within by from");
/** What else goes on the name of a document: "Statement on Fire after Drought". */
const CHAINING_ON = /^(?:into|after|without|beyond|across|amid)$/;
const PARENTS = wordSet("university academy hospital council foundation association");

export interface RightContext {
  readonly tokens: readonly Token[];
  readonly sense: Head;
  readonly kind: BlockCase;
  /** Whether the head has a telling word before it, so that it names something without its phrase. */
  readonly named: boolean;
  /** Whether that word is a proper one ("Tribhuvan University"), no field or adjective ("Medical University"). */
  readonly proper: boolean;
}

/** Reads on from the token behind the head word. */
export function readRight(context: RightContext, start: number): Right {
  const { tokens, sense } = context;
  const opener = tokens[start]?.lower ?? "";
  let right: Right = { to: start, parts: [] };
  if (sense.phrase.has(opener) || (sense.marks.has("foreign") && isWord("particle", opener))) {
    right =
      sense.marks.has("foreign") && !sense.phrase.has(opener)
        ? { to: readForeign(tokens, start), parts: [] }
        : readPhrase(context, start);
  } else if (sense.marks.has("foreign") && sense.marks.has("bare") && sense.subtype !== "commission") {
    right = { to: readForeign(tokens, start), parts: [] };
  } else if (sense.marks.has("fields")) {
    right = { to: readFields(tokens, start), parts: [] };
  } else if (sense.marks.has("tail")) {
    right = { to: readTail(tokens, context.kind, start), parts: [] };
  }
  if (sense.type === "ORGANIZATION" && right.to === start)
    right = { ...right, ...readCountry(context, start) };
  if (context.named && right.to === start) right = { ...right, to: readAnnex(tokens, sense, start - 1) };
  if (right.to === start) right = { ...right, to: readTown(tokens, sense, start - 1) };
  if (sense.type === "ORGANIZATION") right = { ...right, to: readNumber(tokens, sense, right.to) };
  const parties = sense.type === "DOCUMENT" && right.to === start ? readParties(tokens, start) : right.to;
  const to = sense.type === "ORGANIZATION" ? right.to : readYears(tokens, parties);
  return to === right.to ? right : { ...right, to };
}

/** "Technical Lyceum No. 7", "Boiler House No 3": of several that are alike. */
function readNumber(tokens: readonly Token[], { subtype }: Head, to: number): number {
  if (!/^No\.?$|^№$/.test(tokens[to]?.text ?? "") || !NUMBERED.has(subtype)) return to;
  const number = tokens[to + 1]?.text === "." ? to + 2 : to + 1;
  return /^\d{1,4}$/.test(tokens[number]?.text ?? "") ? number + 1 : to;
}
const NUMBERED = wordSet("university school hospital institute centre laboratory museum company agency unit");

/** "Ports Authority Tonga", "Mapping Service Iceland": the land right behind words that name none. */
function readCountry({ tokens, kind, proper }: RightContext, start: number): Partial<Right> {
  const found = kind === "sentence" && !proper ? countryAt(tokens, start) : undefined;
  const before = tokens[start - 2];
  if (!found || found.value.adjective || !before || !isCapital(before.text) || isRegional(before.lower))
    return {};
  if (countryAt(tokens, start - 2) || isCapital(tokens[start + found.length]?.text ?? "")) return {};
  return { to: start + found.length, country: found.value.code };
}

/** The phrase that a preposition at `start` opens, with its list and the phrases that follow on it. */
function readPhrase(context: RightContext, start: number): Right {
  const { tokens, sense } = context;
  const of = countryOf(tokens, start);
  if (of && (sense.marks.has("place") || sense.subtype === "foundation") && context.proper)
    return { to: start, parts: [], country: of.code };
  const first = readObject(context, start, start, undefined);
  if (!first || isSeat(context, start, first)) return { to: start, parts: [] };
  const parts = [{ from: first.from, to: first.to }];
  let to = first.to;
  let head = first.head;
  let last = first;
  if (!first.head && listsFields(context, first)) {
    for (const part of readList(context, first)) {
      parts.push({ from: part.from, to: part.to });
      last = part;
      to = part.to;
    }
  }
  for (let step = 0; step < 5; step++) {
    const next = readObject(context, to, start, last);
    if (!next) break;
    to = next.to;
    last = next;
    head = next.head ?? head;
    for (const part of sense.type === "ORGANIZATION" && next.head ? [] : readList(context, next)) {
      last = part;
      to = part.to;
    }
  }
  to = readCampus(tokens, sense, start, to);
  const region = readRegion(tokens, sense, context.kind, to);
  to = region.to;
  const country = region.country ?? (tokens[to]?.lower === "of" ? countryBehind(tokens, to) : undefined);
  return { to, parts, ...(head ? { head } : {}), ...(country ? { country } : {}) };
}

/** "the Ahlgren Foundation of Uppsala", "Corbu Bank of Lugano": called by a name of its own, so the town is where it is. */
const isSeat = ({ tokens, sense, proper }: RightContext, of: number, object: Conjunct): boolean =>
  proper &&
  tokens[of]?.lower === "of" &&
  object.from === of + 1 &&
  /^(?:foundation|bank|company)$/.test(sense.subtype) &&
  isTown(tokens, object);

/** The country after "of" or "of the" at a token, and where it ends. */
function countryOf(tokens: readonly Token[], of: number): { code: string; to: number } | undefined {
  const at = tokens[of + 1]?.lower === "the" ? of + 2 : of + 1;
  const found = countryAt(tokens, at);
  if (!found || found.value.adjective) return undefined;
  const next = tokens[at + found.length];
  return next && isCapital(next.text) && next.text.length > 1
    ? undefined
    : { code: found.value.code, to: at + found.length };
}

const countryBehind = (tokens: readonly Token[], of: number): string | undefined =>
  countryOf(tokens, of)?.code;

/** A preposition with its object, where it belongs to the name. `before` is what the name holds already behind its head. */
function readObject(
  context: RightContext,
  at: number,
  start: number,
  before: Conjunct | undefined,
): Conjunct | undefined {
  const { tokens, sense } = context;
  const preposition = tokens[at]?.lower ?? "";
  if (before ? !chains(context, at, before) : !sense.phrase.has(preposition)) return undefined;
  const article = /^(?:the|a|an)$/.test(tokens[at + 1]?.lower ?? "");
  const from = article ? at + 2 : at + 1;
  if (!isCapital(tokens[from]?.text ?? "") && !/^\d/.test(tokens[from]?.text ?? "")) return undefined;
  const object = readConjunct(context, from, article);
  if (!object) return undefined;
  const abroad = before !== undefined && isAbroad(tokens, sense, at, before);
  const housed = before?.head !== undefined && sense.type !== "EVENT";
  if (preposition === "in" && !housed && !abroad && !fits(context, object)) return undefined;
  if (preposition === "in" && sense.type === "DOCUMENT" && isPlaceOfSigning(tokens, start, object))
    return undefined;
  const friends =
    before !== undefined && preposition === "of" && PEOPLE.test(tokens[before.to - 1]?.lower ?? "");
  const founding =
    before !== undefined && sense.type === "DOCUMENT" && FOUNDING.test(tokens[before.to - 1]?.lower ?? "");
  if (object.head && !friends && !founding && !holdsHead(context, object, preposition, article, at === start))
    return undefined;
  if (sense.type === "EVENT" && preposition === "for" && countryAt(tokens, from)?.length === object.to - from)
    return undefined;
  if (article && sense.type === "DOCUMENT" && isOfThing(tokens, object)) return undefined;
  const owned =
    sense.subtype === "foundation" ? article : sense.subtype === "festival" && preposition === "of";
  if (owned && context.named && isLetters(tokens, object)) return undefined;
  return sense.type === "EVENT" && hasOwnAcronym(tokens, object) ? undefined : object;
}

/** "the Quality of Life Fund of the ITU": letters that name whose it is, beside a name of its own. */
const isLetters = (tokens: readonly Token[], { from, to }: Conjunct): boolean =>
  to === from + 1 && isAcronym(tokens[from]?.text ?? "");

/** What a document does for a body: "Agreement on the Seat of the Flood Centre". */
const FOUNDING =
  /^(?:seat|headquarters|establishment|creation|founding|foundation|hosting|accession|statute|status|privileges|immunities|operation|financing)$/;

/** Whom a body joins for the sake of another: "Society of Friends of the Rila Library". */
const PEOPLE = /^(?:friends|alumni|graduates|veterans|employees|students|supporters|patrons|benefactors)$/;

/** "Meeting of the River Basin Commission (RBC)": the acronym is the body's, so the body is a name by itself. */
function hasOwnAcronym(tokens: readonly Token[], { from, to, head }: Conjunct): boolean {
  const acronym = tokens[to + 1];
  if (head?.type !== "ORGANIZATION" || tokens[to]?.text !== "(" || !acronym || !isAcronym(acronym.text))
    return false;
  return wordsOfAcronym(tokens, to, acronym.text) >= from;
}

/** "in": a field (Cooperation in Biotechnology), or the country of a mission (Embassy in South Africa). */
function fits({ tokens, sense }: RightContext, object: Conjunct): boolean {
  if (sense.marks.has("mission")) return true;
  const last = tokens[object.to - 1]?.lower ?? "";
  const town = sense.subtype === "school" && object.to - object.from > 1 && isTown(tokens, object);
  return (isFieldWord(last) || LANDS.has(last)) && !town && !countryAt(tokens, object.from);
}

/** "of the Kingdom of Morocco" is a country's name. */
const STATES =
  /^(?:kingdom|republic|principality|sultanate|emirate|state|federation|commonwealth|union|duchy)$/;

/** Where a mission is, after whose it is. */
const MISSIONS_GO_ON = new Set(["in", "to", "for"]);

/** Whether a further phrase goes on the name. */
function chains({ tokens, sense, named }: RightContext, at: number, before: Conjunct): boolean {
  const preposition = tokens[at]?.lower ?? "";
  if (sense.type === "DOCUMENT" && CHAINING_ON.test(preposition)) return true;
  if (!CHAINING.has(preposition))
    return sense.marks.has("mission") && (preposition === "in" || preposition === "to");
  const last = tokens[before.to - 1]?.lower ?? "";
  if (sense.marks.has("mission"))
    return MISSIONS_GO_ON.has(preposition) || (preposition === "of" && STATES.test(last));
  if (preposition === "of" && (isAction(last, sense) || isSubjectOf(tokens, at, before, sense))) return true;
  if (preposition === "with" && sense.type === "DOCUMENT")
    return /^(?:persons|people|women|children)$/.test(last);
  if (preposition === "of") {
    if (sense.type !== "ORGANIZATION" && before.head?.type === "DOCUMENT") return true;
    if (isOfColleagues(tokens, sense, at, before)) return true;
    const country = countryOf(tokens, at);
    if (before.head?.type === "ORGANIZATION" && before.head.phrase.has("of"))
      return !country || before.head.marks.has("place") || isCalledByLand(before);
    if ((country && STATES.test(last)) || (!named && isOfTechnology(tokens, sense, at, before))) return true;
    if (country)
      return sense.marks.has("country-in") || (ACTIONS.has(last) && !sense.marks.has("demonym-out"));
    return (
      ACTIONS.has(last) ||
      before.head?.type === "EVENT" ||
      (sense.marks.has("unit") && (tokens[at + 1]?.lower === "the" || isUniversity(tokens, at + 1)))
    );
  }
  if (preposition === "to" && sense.type === "ORGANIZATION")
    return /^(?:advice|aid|assistance|access)$/.test(last);
  if (sense.type === "ORGANIZATION")
    return (
      isAbroad(tokens, sense, at, before) ||
      preposition === "for" ||
      (/^(?:on|in)$/.test(preposition) && isChained(last, preposition))
    );
  return preposition !== "by" && preposition !== "from" && preposition !== "within";
}

const isChained = (last: string, preposition: string): boolean =>
  ACTIONS.has(last) || (last === "research" && preposition === "on");

/** "Payments Division of the Bank of Samoa": a bank that only its country tells. */
const isCalledByLand = ({ from, to, head }: Conjunct): boolean =>
  to === from + 1 && /^(?:bank|parliament|university)$/.test(head?.subtype ?? "");

/** What parliaments have: "Legislative Chamber of the Sejm", "Secretariat of the National Assembly". */
const HOUSES = new Set(["chamber", "secretariat"]);

/** Whether a name with a head of its own belongs to this one, or stands alone. */
function holdsHead(
  context: RightContext,
  object: Conjunct,
  preposition: string,
  article: boolean,
  first: boolean,
): boolean {
  const { sense, named, proper } = context;
  const head = object.head as Head;
  if (sense.type === "DOCUMENT") return head.type !== "ORGANIZATION" || preposition !== "of" || !article;
  if (sense.type === "EVENT") {
    if (head.type === "EVENT" || head.word === "heads") return true;
    const whole = named || sense.word.includes(" ");
    return preposition !== "of" || (sense.marks.has("meeting") ? !whole : !article);
  }
  if (sense.type === "PROGRAMME") return preposition !== "of" || !article;
  if (!article || sense.marks.has("union")) return true;
  if (HOUSES.has(sense.subtype) && head.subtype === "parliament") return true;
  if (sense.marks.has("unit") && !first) return PARENTS.has(head.subtype);
  if (sense.subtype === "unit" && named && !proper) return true;
  return preposition !== "of" || head.type !== "ORGANIZATION" || head.marks.has("unit");
}
