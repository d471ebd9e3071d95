// Where an event was, by what stands beside its date ("at the town hall on 12 May") or behind its name in brackets.
import { wordSet } from "../../../core/word-set.ts";

import type { Mention } from "../../../flow.ts";
import type { EventType } from "../../../model/codes.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governedOf, type PrepositionalPhrase } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { BRINGING, MOVING } from "../../clause/verb-class.ts";
import { isDate } from "../../clause/word.ts";
import type { Candidate } from "../candidate.ts";
import { placedDate } from "../date.ts";
import { GATHERINGS } from "../gathering.ts";
import { isAffiliation } from "./aside.ts";
import { isPlace } from "./fit.ts";

const LOCATIVE = wordSet("in at near inside outside aboard");
const BEFORE_DATE = wordSet("on from in during between the ,");

/** "was elected Treasurer of the Union in Cardiff on 3 May": the vote was there, wherever the body has its seat. */
const ELECTING = /^(?:re-)?elect$/;

/** The place that stands right before or behind the date of a candidate: what happens on a day there, happens there. */
export function besideDate(candidate: Candidate): Mention | undefined {
  const date = placedDate(candidate);
  if (!date) return undefined;
  const { units } = candidate.told.sentence;
  const apart = isOath(candidate) || ELECTING.test(candidate.clause?.verb.lemma ?? "");
  const before = endingBefore(units, date.at, apart) ?? beginningAt(units, date.at + 1);
  return before ?? (isBringing(candidate) ? endingAt(units, date.at) : undefined);
}

/** "brought mayors from Peru and, for the first time, Chile to the Old Hall on 2 May": where all were brought. */
const isBringing = ({ type, clause }: Candidate): boolean =>
  GATHERINGS.has(type) && BRINGING.has(clause?.verb.lemma ?? "");

/** The place before a date that "to" governs. */
function endingAt(units: readonly Unit[], date: number): Mention | undefined {
  let at = date - 1;
  while (at > 0 && !units[at]?.mention && BEFORE_DATE.has(units[at]?.lower ?? "")) at--;
  const preposition = units[at - 1]?.lower === "the" ? at - 2 : at - 1;
  const named = units[at]?.mention;
  return named?.type === "PLACE" && units[preposition]?.lower === "to" ? named : undefined;
}

/** "was sworn in as President of the Court in Lima on 3 May": a ceremony, which has a place beside that of the post. */
const isOath = ({ type, clause }: Candidate): boolean =>
  type === "Appointment" && OATHS.has(clause?.verb.lemma ?? "");
const OATHS = wordSet("swear install enthrone crown inaugurate ordain consecrate");

/** "in Vilnius on 19 January", "at the Grand Hotel, Kandy, from 4 to 8 May": the first of the names, governed by "in" or "at". */
function endingBefore(units: readonly Unit[], date: number, apart: boolean): Mention | undefined {
  let at = date - 1;
  while (at > 0 && !units[at]?.mention && BEFORE_DATE.has(units[at]?.lower ?? "")) at--;
  for (; at > 0 && isPlace(units[at]?.mention); at -= 2) {
    const governed = isGoverned(units, at, apart);
    if (governed || units[at - 1]?.lower !== ",") return governed ? units[at]?.mention : undefined;
  }
  return undefined;
}

/** "on 4 July, in Madiun, she signed": right behind the date. */
function beginningAt(units: readonly Unit[], from: number): Mention | undefined {
  const at = units[from]?.lower === "," ? from + 1 : from;
  if (units[at]?.mention || !LOCATIVE.has(units[at]?.lower ?? "")) return undefined;
  const named = units[units[at + 1]?.lower === "the" ? at + 2 : at + 1]?.mention;
  return isPlace(named) ? named : undefined;
}

/** A place or body right behind "in" or "at", which belong to no body or person before them: "the Embassy in Paris". */
function isGoverned(units: readonly Unit[], at: number, apart: boolean): boolean {
  const preposition = units[at - 1]?.lower === "the" ? at - 2 : at - 1;
  const unit = units[preposition];
  if (!unit || unit.mention || !LOCATIVE.has(unit.lower) || isAffiliation(units, preposition)) return false;
  if (units[at]?.mention?.type === "ORGANIZATION" && unit.lower !== "at") return false;
  if (apart && units[at]?.mention?.type === "PLACE") return true;
  return !isPlace(units[preposition - 1]?.mention) || isDate(units[preposition - 1]);
}

/** "During her trip to Lima from 7 to 9 May, A met B": what the guest does then, is done there. */
export function duringStay({ told, clause, type }: Candidate): Mention | undefined {
  if (!ON_TRIPS.has(type) || !clause || clause.subordinate || clause.verb.reduced) return undefined;
  const { leading } = told.reading;
  const trip = leading.find(({ preposition }) => DURING.has(preposition))?.phrases[0];
  if (!trip) return whileThere(told);
  if (trip.mention || !(trip.type === "Visit" || STAYS.test(trip.head))) return undefined;
  const goal =
    trip.complements.find(({ preposition }) => preposition === "to") ??
    leading.find(({ preposition, at }) => at === trip.end && TO.has(preposition));
  const [first, second] = goal?.phrases ?? [];
  return !second && first?.mention?.type === "PLACE" ? first.mention : undefined;
}

/** "While visiting Oslo, she met A": where she was then. */
function whileThere({ reading: { clauses }, sentence: { units } }: Candidate["told"]): Mention | undefined {
  const [first] = clauses;
  if (first?.verb.start !== 0 || !/^(?:while|when)$/.test(units[0]?.lower ?? "")) return undefined;
  const [where, other] = /^(?:visit|tour)$/.test(first.verb.lemma ?? "") ? first.object : [];
  return !other && where?.mention?.type === "PLACE" ? where.mention : undefined;
}

const DURING = new Set(["during", "on", "in"]);
/** "During her stay in Lima", "In their three days in Oslo". */
const STAYS = /\b(?:stay|stays|mission|sojourn|stopover|layover|time|days|week|weeks|swing|posting)$/;
const TO = new Set(["to", "in", "at"]);
const ON_TRIPS: ReadonlySet<EventType> = new Set<EventType>([
  "Meeting",
  "Conference",
  "Signing",
  "Interview",
  "Speech",
  "Award",
  "Launch",
]);

/** "At the close of the 9th Session (Hotel Astoria), the protocol was signed": what is done at it, is done there. */
function gatheringBefore({ told, clause }: Candidate): NounPhrase | undefined {
  if (!clause || clause.subordinate) return undefined;
  const [opening] = told.reading.leading;
  const [phrase] = opening?.preposition === "at" || opening?.preposition === "during" ? opening.phrases : [];
  const [inner] = governedOf(phrase);
  return [phrase, inner].find((noun) => noun?.mention?.type === "EVENT");
}

/** "the Forum (4-5 October, Hotel Astoria)": in brackets right behind the event's name. */
export function inBrackets(candidate: Candidate): Mention | undefined {
  const { told } = candidate;
  const [only, ...others] = told.sentence.bracketed.filter((mention) => isWithDate(candidate, mention));
  if (only && others.length === 0) return only;
  const theme = candidate.theme?.type ? candidate.theme : gatheringBefore(candidate);
  if (!theme) return undefined;
  const { units } = told.sentence;
  const named = theme.mention ?? { end: units[theme.end - 1]?.end ?? 0 };
  const { text } = told.block.block.view;
  return told.sentence.bracketed.find(
    (mention) =>
      mention.type === "PLACE" &&
      mention.start > named.end &&
      /^\s?[([][^)\]]*$/.test(text.slice(named.end, mention.start)),
  );
}

/** "(Lund, 17 May)": nothing else in brackets. */
function isWithDate({ told }: Candidate, { type, start, end }: Mention): boolean {
  if (type !== "PLACE") return false;
  const { block } = told;
  const { text } = block.block.view;
  const date = block.mentions.find(
    (other) =>
      other.type === "DATE" && other.start > end && /^,\s(?:on\s)?$/.test(text.slice(end, other.start)),
  );
  return text[start - 1] === "(" && date !== undefined && text[date.end] === ")";
}

/** "saw the store of the Hospital at Lund, where one of them lectured": the names before "where", the farthest first. */
export function beforeWhere({ clause, told }: Candidate): readonly Mention[] {
  if (!clause) return [];
  const { units } = told.sentence;
  const start = clause.subject[0]?.start ?? clause.verb.start;
  const where = units[start - 1]?.lower === "where" ? start - 1 : -1;
  const found: Mention[] = [];
  for (let at = units[where - 1]?.lower === "," ? where - 2 : where - 1; at >= 0; at--) {
    const { mention, lower } = units[at] as Unit;
    if (isPlace(mention)) found.unshift(mention);
    else if (mention || !JOINING.has(lower)) break;
  }
  return found;
}

const JOINING = new Set(["in", "at", "near", "the", ","]);

/** "travelled to Riga to see the stations": where who sees something went for it. */
export function goalBefore({ type, clause, told }: Candidate): Mention | undefined {
  if (type !== "Visit" || !clause?.verb.infinitive) return undefined;
  const before = told.reading.clauses[told.reading.clauses.indexOf(clause) - 1];
  const main = told.sentence.units[before?.verb.main ?? -1]?.lower ?? "";
  if (!before || !(MOVING.has(main) || HEADING.test(main))) return undefined;
  return before.phrases
    .filter(({ preposition }) => preposition === "to" || preposition === "in")
    .flatMap(({ phrases }) =>
      phrases.flatMap(({ mention }) => (mention?.type === "PLACE" ? [mention] : [])),
    )[0];
}

const HEADING = /^(?:head(?:s|ed)?|set)$/;

/** "at the Survey's core archive in Lund": a site that a body owns elsewhere is in the town told right behind it. */
export function townOfSite(
  { told }: Candidate,
  { mention, attributive, end }: NounPhrase,
): Mention | undefined {
  const { units } = told.sentence;
  const town = units[end]?.lower === "in" ? units[end + 1]?.mention : undefined;
  const isOwned = !mention && attributive.some(({ type }) => type === "ORGANIZATION");
  return isOwned && town?.type === "PLACE" ? town : undefined;
}

/** Whether what a phrase names is in the town that the next one tells. */
export const isHousedIn = (candidate: Candidate, { phrases }: PrepositionalPhrase): boolean =>
  phrases.some((noun) => townOfSite(candidate, noun) !== undefined);
