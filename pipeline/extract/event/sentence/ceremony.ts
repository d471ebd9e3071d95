// Candidates from what verbs become as nouns: "the signing, in Brussels on 27 October, of the Protocol", "yesterday's launch of X by Y".
import { wordSet } from "../../../core/word-set.ts";
import type { Mention } from "../../../flow.ts";
import { nounReading } from "../../../lexicon/event-noun.ts";
import { triggersOf } from "../../../lexicon/event-trigger.ts";
import type { EventType, Role } from "../../../model/codes.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import { inPlaceOf, type NounPhrase, owningPerson } from "../../clause/phrase.ts";
import { governed, governedOf, type PrepositionalPhrase } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate, isGenitive, isPreposition } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Part, Told } from "../candidate.ts";
import { isAwarding } from "../clause/class.ts";
import { beforeNext, beyondBracket, CAME, cameAt, startingRole } from "./ceremony-came.ts";

/** What the agent of a ceremony is ("the signing by A and B"). */
const BY: Partial<Record<EventType, Role>> = {
  Signing: "signatory",
  Launch: "participant",
  Establishment: "founder",
  Publication: "author",
  Award: "giver",
  Appointment: "participant",
  Result: "author",
};
/** Words before a ceremony that say it is over: it needs no date of its own there. */
const OVER = new Set(["following", "after", "since"]);
const KNOWN = wordSet("of by between in at on as to upon from");
/** Words that say when a ceremony will be. */
const SET = wordSet("set scheduled planned due expected slated fixed billed");
/** Participles behind a ceremony that say no more than that it was: "the signing of X, performed in Oslo by A". */
const DONE = wordSet("performed held done effected celebrated tendered carried");
/** "the setting-up of a Joint Office, agreed in Riga on 4 May": a body is there once it is agreed. */
const AGREED = new Set(["agreed", "resolved", "decided"]);
const isDone = (word: Unit | undefined, { type }: NounPhrase): boolean =>
  DONE.has(word?.lower ?? "") || (type === "Establishment" && AGREED.has(word?.lower ?? ""));
const VOTE = /^(?:consensus|acclamation|vote|ballot|majority|unanimity)$/;
/** Prepositions behind which those stand who get a prize or take a member in. */
const GOALS = new Set(["to", "on", "upon"]);
/** Phrases behind a ceremony at most. */
const STEPS = 6;

/** What stands behind a ceremony's noun: what it is of, by whom, where, when. */
interface Behind {
  readonly theme: NounPhrase | undefined;
  readonly by: readonly NounPhrase[];
  readonly between: readonly NounPhrase[];
  /** Who gets it ("to A"), or who takes somebody in ("to the Academy", "as a member of the Academy"). */
  readonly to: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
  readonly dated: boolean;
  readonly end: number;
}

/** The ceremonies of a sentence that are told with their time, or as over. */
export function candidatesOfCeremonies(told: Told): Candidate[] {
  const { units } = told.sentence;
  const found: Candidate[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!opens(units, at)) continue;
    const noun = readPhrase(units, at, told.reading.isVerb);
    if (!noun || !(noun.type || isAwarding(noun)) || isPutBelow(told, noun)) continue;
    const behind = readBehind(told, noun);
    const type = typeOf(noun, behind);
    if (!type || (!noun.classes.has("ceremony") && type === noun.type && behind.between.length === 0))
      continue;
    const candidate = candidateOf(told, noun, behind, { at, type, before: found.at(-1) });
    if (!candidate) continue;
    found.push(candidate);
    at = behind.end;
  }
  return found;
}

/** "put their signatures to it": the verb tells the signing. */
const isPutBelow = ({ reading }: Told, { classes, headEnd }: NounPhrase): boolean =>
  classes.has("signature") &&
  reading.clauses.some(
    ({ verb, object }) =>
      object.some((phrase) => phrase.headEnd === headEnd) &&
      triggersOf(verb.lemma ?? "").some(({ needs }) => needs.includes("signature")),
  );

/** "the presentation of the medal" is an award, "the inauguration of President A" an appointment. */
function typeOf(noun: NounPhrase, { theme }: Behind): EventType | undefined {
  if (isAwarding(noun)) return "Award";
  if (noun.type === "Launch" && theme?.type === "Exhibition" && theme.classes.has("event"))
    return "Exhibition";
  return noun.type === "Launch" && theme?.mention?.type === "PERSON" ? "Appointment" : noun.type;
}

/** What a ceremony is of, where it has a name; else the ceremony. */
const themeOf = (noun: NounPhrase, { theme }: Behind): NounPhrase =>
  theme?.mention ? { ...theme, classes: new Set([...theme.classes, "ceremony"]) } : noun;

/** What a ceremony tells that a verb speaks of ("The award of the medal to A took place in B"). */
export function ceremonyOf(
  told: Told,
  noun: NounPhrase | undefined,
):
  | {
      readonly type: EventType;
      readonly theme: NounPhrase;
      readonly parts: readonly Part[];
      readonly phrases: Behind["phrases"];
    }
  | undefined {
  if (!noun || noun.mention || !(isAwarding(noun) || noun.classes.has("ceremony"))) return undefined;
  const behind = readBehind(told, noun);
  const type = typeOf(noun, behind);
  const owner = ownerOf(told, noun, noun.start);
  const theme = themeOf(noun, behind);
  return type && { type, theme, parts: partsOf(type, behind, owner), phrases: behind.phrases };
}

/** A noun phrase with an article or with whose it is, or with a day that it belongs to ("yesterday's signing"). */
const opens = (units: readonly Unit[], at: number): boolean =>
  OPENERS.has(units[at]?.lower ?? "") ||
  at === 0 ||
  ownerAt(units, at) !== undefined ||
  isTalksOver(units, at);

/** "Following talks between A and B" */
const isTalksOver = (units: readonly Unit[], at: number): boolean =>
  OVER.has(units[at - 1]?.lower ?? "") && nounReading(units[at]?.lower ?? "")?.classes.has("talks") === true;

const OPENERS = new Set(["the", "his", "her", "their", "its"]);

/** The day or person before a genitive: "yesterday's", "Dr Mensah's". */
function ownerAt(units: readonly Unit[], at: number): Mention | undefined {
  const owner = isGenitive(units[at - 1]) ? units[at - 2]?.mention : undefined;
  return owner?.type === "DATE" || owner?.type === "PERSON" ? owner : undefined;
}

/** "her election", "Dr Mensah's retirement": who comes or goes is whose it is. */
function ownerOf({ sentence: { units } }: Told, noun: NounPhrase, at: number): NounPhrase | undefined {
  const pronoun = owningPerson(noun);
  const owner = ownerAt(units, at);
  if (!pronoun && owner?.type !== "PERSON") return undefined;
  const named = units.slice(0, at).findLast(({ mention }) => mention?.type === "PERSON")?.mention;
  const mention = pronoun ? named : owner;
  return inPlaceOf(noun, { mention, pronoun: mention ? undefined : pronoun });
}

interface Opened {
  readonly at: number;
  readonly type: EventType;
  /** The ceremony that the sentence tells before it. */
  readonly before: Candidate | undefined;
}

function candidateOf(
  told: Told,
  noun: NounPhrase,
  behind: Behind,
  { at, type, before }: Opened,
): Candidate | undefined {
  const { units } = told.sentence;
  const owner = ownerAt(units, at);
  const owned = owner?.type === "DATE";
  const came = cameAt(told, at, before);
  const ended = came ?? endedWith(told, at);
  const isOver = OVER.has(units[at - 1]?.lower ?? "") || ended !== undefined;
  const isPaper = ended !== undefined && behind.theme?.classes.has("document") === true;
  const over = isOver && (behind.theme?.mention !== undefined || isPaper);
  if (!behind.dated && !owned && !over) return undefined;
  // "since its creation in 2011"; "its two signatures" are told of what was said before.
  if (noun.determiner === "its" && type !== "Establishment") return undefined;
  if (type === "Publication" && !behind.theme?.mention && !behind.theme?.classes.has("document"))
    return undefined;
  const parts = partsOf(type, behind, ownerOf(told, noun, at));
  if (type === "Appointment" && !parts.some(({ role, phrase }) => role === "appointee" && isSomebody(phrase)))
    return undefined;
  parts.push(...actorsOf(told, type, at, parts));
  return {
    told,
    clause: ended,
    type,
    from: owned ? at - 2 : at,
    to: behind.end,
    theme: themeOf(noun, behind),
    parts,
    places: [],
    phrases: behind.phrases,
    rule: came ? CAME : ruleOf(ended, over),
    confidence: 0.82,
  };
}

const ruleOf = (ended: Clause | undefined, over: boolean): string => {
  if (!ended) return over ? "event-noun-over" : "event-noun-of";
  return OPENING.has(ended.verb.lemma ?? "") ? "event-noun-opened-with" : "event-noun-ended-with";
};

/** "The talks ended on Thursday with the signing of X": the clause whose happening it closed or opened. */
function endedWith({ sentence: { units }, reading }: Told, at: number): Clause | undefined {
  if (units[at - 1]?.lower !== "with") return undefined;
  const clause = reading.clauses.findLast(({ verb }) => verb.start < at);
  const isEnd = clause && ENDING.has(clause.verb.lemma ?? units[clause.verb.main]?.lower ?? "");
  return isEnd && !clause.verb.unreal && clause.verb.tense !== "present" ? clause : undefined;
}

const OPENING = new Set(["open", "begin", "start"]);
const ENDING = wordSet(
  "end close conclude finish open begin start culminate culminated crown crowned cap capped",
);

const isSomebody = ({ classes }: NounPhrase): boolean =>
  classes.has("person") || classes.has("post") || classes.has("other") || classes.has("people");

function partsOf(type: EventType, behind: Behind, owner: NounPhrase | undefined): Part[] {
  const role = BY[type];
  const parts: Part[] = [
    ...(role ? behind.by.map((phrase): Part => ({ role: startingRole(type, role, phrase), phrase })) : []),
    ...behind.between.map((phrase): Part => ({ role: role ?? "attendee", phrase })),
  ];
  if (type === "Award") parts.push(...behind.to.map((phrase): Part => ({ role: "recipient", phrase })));
  if (type !== "Appointment") return parts;
  const appointee = behind.theme ?? owner;
  if (appointee) parts.push({ role: "appointee", phrase: appointee });
  return [...parts, ...behind.to.map((phrase): Part => ({ role: "participant", phrase }))];
}

/** "With the conferment of X on 4 May, the University": who does it, does what the sentence tells. */
function actorsOf({ sentence, reading }: Told, type: EventType, at: number, parts: readonly Part[]): Part[] {
  const role = BY[type];
  if (at !== 1 || sentence.units[0]?.lower !== "with" || !role) return [];
  if (parts.some((part) => part.role === role)) return [];
  const main = reading.clauses.find(({ verb }) => verb.start === reading.firstVerb);
  const acting = main && !main.verb.passive ? main.subject : [];
  return acting
    .filter(({ mention }) => mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: startingRole(type, role, phrase), phrase }));
}

/** "as a foreign member of the Academy": the body that takes somebody in. */
const bodiesOf = (list: readonly NounPhrase[]): NounPhrase[] =>
  list.filter(({ head }) => head === "member" || head === "fellow").flatMap(governedOf);

function readBehind(told: Told, noun: NounPhrase): Behind {
  const { units } = told.sentence;
  const { isVerb } = told.reading;
  let [theme] = governedOf(noun);
  const by: NounPhrase[] = [];
  const between = governed(noun.complements, "between");
  const to: NounPhrase[] = [];
  const phrases: PrepositionalPhrase[] = [];
  let dated = false;
  let at = noun.end;
  for (let step = 0; step < STEPS && at < units.length; step++) {
    const comma = units[at]?.lower === "," ? 1 : 0;
    const word = units[at + comma];
    // "the signing of X by A, set for 3 June in Oslo,"
    if (comma === 1 && SET.has(word?.lower ?? "") && isDate(units[at + 3])) {
      dated = true;
      at += 4;
      continue;
    }
    if (isDate(word)) {
      dated = true;
      at += comma + 1;
      continue;
    }
    // "the adoption by consensus of the Charter": how, not by whom.
    if (word?.lower === "by" && VOTE.test(units[at + comma + 1]?.lower ?? "")) {
      at += comma + 2;
      continue;
    }
    if (comma === 1 && isDone(word, noun) && isPreposition(units[at + 2])) {
      at += 2;
      continue;
    }
    const preposition = word && !word.mention ? word.lower : "";
    const partner = (preposition === "with" && noun.classes.has("talks")) || preposition === "between";
    const known = partner || KNOWN.has(preposition);
    if (!known) break;
    // "on 4 May", "on the 7th"
    const day = units[at + comma + 1]?.lower === "the" ? at + comma + 2 : at + comma + 1;
    if (isDate(units[day])) {
      at = day;
      continue;
    }
    const list = beforeNext(readList(units, at + comma + 1, isVerb, undefined, true));
    const last = list.at(-1);
    if (!last || (comma === 1 && preposition === "by" && !isInserted(units, last.end))) break;
    if (preposition === "of") theme ??= list[0];
    else if (preposition === "by") by.push(...list);
    else if (preposition === "between" || partner) between.push(...list);
    else if (preposition === "as") to.push(...bodiesOf(list));
    else if (GOALS.has(preposition) && list.some(({ mention }) => mention)) to.push(...list);
    else phrases.push({ preposition, phrases: list, at: at + comma });
    at = beyondBracket(units, last.end);
  }
  return { theme, by, between, to, phrases, dated, end: at };
}

/** "the signing, by both rectors, of the Charter" */
const isInserted = (units: Told["sentence"]["units"], end: number): boolean =>
  units[end]?.lower === "," && units[end + 1]?.lower === "of";
