// Candidates from events that a sentence only mentions, with their day beside them: "the talks between A and B in Oslo on 3 May cleared up", "X (Halifax, 9-10 May)".

import { roles } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import { endsEvent } from "../../lexicon/event-noun.ts";
import type { EventType, Role } from "../../model/codes.ts";
import type { VerbStart } from "../clause/head.ts";
import { nameOnly } from "../clause/name.ts";
import { readList, readPhrase } from "../clause/noun.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import { governed, type PrepositionalPhrase } from "../clause/prepositional.ts";
import type { Unit } from "../clause/unit.ts";
import { isDate, plays } from "../clause/word.ts";
import type { Clause } from "../clause.ts";
import type { Candidate, Part, Told } from "./candidate.ts";
import { sightsOf } from "./clause/visit.ts";
import { hasEventHead, isObserved } from "./head.ts";
import { overApposed } from "./occasion/aside.ts";
import { meetingWith } from "./occasion/with.ts";
import { isDayOf } from "./sentence/day-of.ts";
import { asShown } from "./sentence/listed.ts";
import { talkingBefore } from "./sentence/opening.ts";
import { holdersOfOwn } from "./sentence/own-gathering.ts";

const EVENT_NOUN = roles.ask(endsEvent);

/** What those are whom an event is "of", "by", "between" or "with". */
const ROLES: Partial<Record<EventType, Partial<Record<string, Role>>>> = {
  Visit: { of: "visitor", by: "visitor" },
  Meeting: { between: "attendee", with: "attendee", of: "attendee" },
  Speech: { by: "speaker", of: "speaker" },
  Interview: { with: "interviewee" },
  Exhibition: { by: "author", of: "author" },
  Exchange: { by: "organizer" },
  Conference: { by: "organizer" },
};
/** Phrases behind an event's noun at most. */
const STEPS = 6;
const KNOWN = wordSet("of by between with in at on to for");

interface Behind {
  readonly parts: readonly Part[];
  readonly places: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
  readonly dated: boolean;
  readonly end: number;
}

/** The events that a sentence names with their day and that none of its other candidates is about. */
export function candidatesOfOccasions(told: Told, others: readonly Candidate[]): Candidate[] {
  const { units } = told.sentence;
  if (!units.some(isDate) || !units.some(isEventWord)) return [];
  const found: Candidate[] = [];
  for (let at = 0; at < units.length; ) {
    const phrase = readPhrase(units, at, told.reading.isVerb);
    const candidate = phrase && isOccasion(told, phrase) ? candidateOf(told, phrase) : undefined;
    if (candidate && !others.some((other) => isAbout(other, candidate))) found.push(candidate);
    at = candidate ? candidate.to : Math.max(at + 1, phrase?.headEnd ?? 0);
  }
  return found;
}

const isEventWord = (unit: Unit): boolean => unit.mention?.type === "EVENT" || plays(unit, EVENT_NOUN);

/** Whether another candidate tells this event, or what happens at it. */
const isAbout = (
  { theme, from, type, again }: Candidate,
  { theme: own, from: start, type: kind }: Candidate,
): boolean => theme?.headEnd === own?.headEnd || from === start || (type === kind && !again);

const DEFINITE = wordSet("the its their his her our this");

function isOccasion(told: Told, phrase: NounPhrase): boolean {
  const { type, classes, mention, determiner, start } = phrase;
  if (!type || !(classes.has("event") || classes.has("talks")) || phrase.pronoun) return false;
  if (phrase.determiner === "no") return false;
  // "the audience of the Club": those who listened.
  if (phrase.head === "audience" && phrase.complements[0]?.preposition === "of") return false;
  const clause = clauseAround(told, phrase);
  if (clause?.verb.unreal && clause.verb.tense !== "future") return false;
  if (isObserved(mention, told.sentence.units[start - 1]?.lower ?? "")) return false;
  if (isAbsentFrom(told.sentence.units, start)) return false;
  if (mention?.type === "EVENT" || DEFINITE.has(determiner) || classes.has("talks")) return true;
  return start < told.reading.firstVerb || isTelling(told, phrase, clause) || isSetting(told, phrase);
}

/** "was agreed at a meeting in Oslo on 3 May": where and when something was settled is told, so that they met. */
const isSetting = (told: Told, phrase: NounPhrase): boolean =>
  clauseAround(told, phrase)?.verb.tense !== "present" && isSet(told, phrase);

const isSet = ({ sentence: { units } }: Told, { start, end, headEnd, type }: NounPhrase): boolean =>
  (type === "Meeting" || type === "Conference") &&
  /^(?:at|during|in)$/.test(units[start - 1]?.lower ?? "") &&
  (isDate(units[start - 2]) ||
    isDate(units[headEnd]) ||
    (/^(?:in|at|on|with|between|of)$/.test(units[headEnd]?.lower ?? "") &&
      units.slice(end, end + SETTING).some(isDate)));

/** Words of a place and the preposition of its day at most. */
const SETTING = 8;

/** "will have no stand at the fairs", "will not be at the fair": nobody is there. */
const isAbsentFrom = (units: readonly Unit[], start: number): boolean =>
  /^(?:at|in|from)$/.test(units[start - 1]?.lower ?? "") &&
  (/^(?:no|not)$/.test(units[start - 3]?.lower ?? "") || units[start - 2]?.lower === "absent");

/** "will discuss the data at a workshop in Oslo on 3 June": who tells something there, at a gathering with its place and day. */
const isTelling = (
  { sentence: { units } }: Told,
  { start, type }: NounPhrase,
  clause: Clause | undefined,
): boolean =>
  type === "Conference" &&
  clause !== undefined &&
  TELLING.has(units[clause.verb.main]?.lower ?? "") &&
  /^(?:at|during)$/.test(units[start - 1]?.lower ?? "");

/** "will be discussed in November at a workshop in Lisbon": its day stands between what is done there and itself. */
const isDatedBefore = (told: Told, phrase: NounPhrase): boolean => {
  const clause = clauseAround(told, phrase);
  const { units } = told.sentence;
  if (isDate(units[phrase.start - 2]) && isSetting(told, phrase)) return true;
  return isTelling(told, phrase, clause) && units.slice(clause?.verb.end, phrase.start).some(isDate);
};

/** Who tells something at a gathering speaks there; "by" then tells who spoke, else who held it. */
function speakersAt(told: Told, phrase: NounPhrase, { parts }: Behind): readonly Part[] {
  const clause = clauseAround(told, phrase);
  if (!clause || !isTelling(told, phrase, clause)) return parts;
  const by = governed(clause.phrases, "by");
  const speakers = clause.verb.passive ? by : clause.subject;
  const others = clause.verb.passive ? parts.filter(({ role }) => role !== "organizer") : parts;
  return [...others, ...speakers.map((who): Part => ({ role: "speaker", phrase: who }))];
}

const TELLING =
  wordSet(`discuss discussed discusses present presented presents report reported reports explain explained explains outline outlined
  describe described introduce introduced show showed demonstrate demonstrated say said argue argued warn warned announce announced
  share shared unveil unveiled read debated lectured spoke summed released published made`);

const clauseAround = ({ reading }: Told, { start }: NounPhrase): Clause | undefined =>
  reading.clauses.findLast(({ verb }) => verb.start < start) ?? reading.clauses[0];

function candidateOf(told: Told, read: NounPhrase): Candidate | undefined {
  const phrase = asShown(told.sentence.units, read);
  const kind = apposedTo(told, phrase);
  const type = (kind ?? phrase).type as EventType;
  const behind = readBehind(told, phrase, type, kind?.end ?? phrase.end);
  if (!behind.dated && !isDatedBefore(told, phrase) && !isDayOf(told.sentence.units, phrase))
    return undefined;
  const talking = behind.parts.length > 0 ? [] : talkingBefore(told, phrase);
  const named =
    talking.length > 0 ||
    phrase.mention ||
    phrase.complements.length > 0 ||
    phrase.modifiers.length > 1 ||
    behind.parts.length > 0 ||
    behind.phrases.length > 0;
  if (!named) return undefined;
  return {
    told,
    clause: undefined,
    type,
    from: phrase.start,
    to: behind.end,
    theme: kind ? { ...phrase, type } : phrase,
    parts: [
      ...ownersOf(phrase, type),
      ...holdersOfOwn(told, phrase, type, clauseAround(told, phrase)),
      ...speakersAt(told, phrase, behind),
      ...talking,
      ...meetingWith(told, phrase, type, behind.parts),
      ...returning(told, phrase, type),
      ...speaking(told, phrase, type),
    ],
    places: behind.places,
    phrases: behind.phrases,
    rule: talking.length > 0 ? "event-noun-talks" : "event-noun-dated",
    confidence: 0.8,
  };
}

/** "Agritek, the farm machinery fair in Brno": what kind of event a name is. */
export function apposedTo({ sentence, reading }: Told, { mention, end }: NounPhrase): NounPhrase | undefined {
  const { units } = sentence;
  if (mention?.type !== "EVENT" || units[end]?.lower !== "," || hasEventHead(mention.name)) return undefined;
  const noun = readPhrase(units, end + 1, reading.isVerb);
  return noun && !noun.mention && noun.type && noun.determiner !== "" && noun.classes.has("event")
    ? noun
    : undefined;
}

/** "the President's visit": whose it is. */
function ownersOf({ attributive, mention }: NounPhrase, type: EventType): Part[] {
  const role = type === "Visit" ? "visitor" : type === "Speech" ? "speaker" : undefined;
  if (!role || mention) return [];
  return attributive
    .filter(({ type: kind }) => kind === "PERSON" || kind === "ORGANIZATION")
    .map((owner): Part => ({ role, phrase: nameOnly(owner) }));
}

/** "Back from a trip to Greenland (4-6 May), Senator A": whoever is back, was there. */
function returning({ sentence, reading }: Told, { start }: NounPhrase, type: EventType): Part[] {
  const role = BACK[type];
  const opening = sentence.units.slice(0, start).map(({ lower }) => lower);
  const main = reading.clauses.find(({ verb }) => verb.start === reading.firstVerb);
  if (
    !role ||
    !main ||
    !opening.includes("from") ||
    !/^(?:back|fresh|home|returning|returned)$/.test(opening[0] ?? "")
  )
    return [];
  return start > 4 ? [] : main.subject.map((phrase): Part => ({ role, phrase }));
}

/** "With a lecture on bees in Lima on 3 May, Dr A opened": whose lecture it was. */
function speaking({ sentence, reading }: Told, { start }: NounPhrase, type: EventType): Part[] {
  const main = reading.clauses.find(({ verb }) => verb.start === reading.firstVerb);
  if (type !== "Speech" || start !== 1 || sentence.units[0]?.lower !== "with" || !main) return [];
  return main.subject
    .filter(({ mention }) => mention?.type === "PERSON")
    .map((phrase): Part => ({ role: "speaker", phrase }));
}

const BACK: Partial<Record<EventType, Role>> = {
  Visit: "visitor",
  Exchange: "visitor",
  Conference: "attendee",
  Meeting: "attendee",
};

function readBehind({ sentence, reading }: Told, phrase: NounPhrase, type: EventType, from: number): Behind {
  const { units } = sentence;
  const parts: Part[] = [];
  const places: NounPhrase[] = [];
  const phrases: PrepositionalPhrase[] = [];
  const take = (preposition: string, list: readonly NounPhrase[], at: number): void => {
    const role = ROLES[type]?.[preposition];
    if (role === "visitor" && preposition === "of" && sightsOf(phrase).length > 0) places.push(...list);
    else if (role)
      parts.push(...list.map((part): Part => ({ role: roleOf(role, part, preposition), phrase: part })));
    else if (preposition === "to" && type === "Visit") places.push(...list);
    else phrases.push({ preposition, phrases: list, at });
  };
  for (const { preposition, phrases: list } of phrase.complements) take(preposition, list, phrase.start);
  let dated = false;
  let at = from;
  for (let step = 0; step < STEPS && at < units.length; step++) {
    const apposed = namesBehind(units, at, parts, reading.isVerb);
    if (apposed.length > 0) {
      parts.push(...apposed);
      at = apposed.at(-1)?.phrase.end ?? at;
      continue;
    }
    at = overApposed(units, at, parts);
    const comma = units[at]?.lower === "," ? 1 : 0;
    const day = isDate(units[at + comma]) ? at + comma : dayBehind(units, at + comma);
    if (day !== undefined) {
      dated = true;
      at = day + 1;
      continue;
    }
    const preposition = units[at + comma]?.mention ? "" : (units[at + comma]?.lower ?? "");
    const list = KNOWN.has(preposition)
      ? readList(units, at + comma + 1, reading.isVerb, undefined, true)
      : [];
    const last = list.at(-1);
    if (!last || (comma === 1 && preposition === "by")) break;
    take(preposition, list, at + comma);
    at = last.end;
  }
  return { parts, places, phrases, dated, end: Math.max(at, phrase.end) };
}

/** "of the two archivists, A and B,": the names of those whom it is of. */
function namesBehind(
  units: readonly Unit[],
  at: number,
  [first]: readonly Part[],
  isVerb: VerbStart,
): Part[] {
  if (!first || units[at]?.lower !== "," || units[at + 1]?.mention?.type !== "PERSON") return [];
  const list = readList(units, at + 1, isVerb);
  return list.every(({ mention }) => mention?.type === "PERSON")
    ? list.map((phrase): Part => ({ role: first.role, phrase }))
    : [];
}

/** "on 4 May", "from the 7th", "of 12 April". */
function dayBehind(units: readonly Unit[], at: number): number | undefined {
  if (!/^(?:on|from|in|of|between)$/.test(units[at]?.lower ?? "")) return undefined;
  const day = units[at + 1]?.lower === "the" ? at + 2 : at + 1;
  return isDate(units[day]) ? day : undefined;
}

/** A meeting of persons has them as attendees, one of a body has it as organizer. */
const roleOf = (role: Role, { mention }: NounPhrase, preposition: string): Role =>
  role === "attendee" && preposition === "of" && mention?.type === "ORGANIZATION" ? "organizer" : role;
