// When an event was: the date of its clause, or else the sentence's; what is shared by verbs joined with "and".

import { oncePer } from "../../core/remember.ts";
import type { Mention } from "../../flow.ts";
import type { SentenceUnits } from "../clause/unit.ts";
import { isGerund } from "../clause/verb-active.ts";
import type { Clause } from "../clause.ts";
import type { Draft } from "./article/draft.ts";
import type { Candidate } from "./candidate.ts";
import {
  endOfTalk,
  isAlongside,
  isAside,
  isFirstDay,
  isForYear,
  isOfAnnouncing,
  isOfBefore,
  isOfTelling,
  isOfYear,
  isReported,
  isRightBefore,
  isSinceDoing,
  isThereGiven,
  isUnderPact,
  ofStudy,
} from "./date/aside.ts";
import { behindDescription, isOfWhoItIs } from "./date/described.ts";
import { isOfPurpose } from "./date/purpose.ts";
import { ofStay } from "./date/stay.ts";
import { extent, goesOn } from "./extent.ts";
import { endOfReason } from "./place/aside.ts";
import { clauseOfOccasion } from "./place/occasion.ts";
import { isBorne } from "./signatures.ts";
import { firstDay } from "./time.ts";

/** Open dates ("since 2002", "by 2020") and spans of years tell no event's time. */
const isTime = ({ date }: Mention): boolean =>
  date !== undefined && !date.edtf.includes("..") && !/^\d{4}\/\d{4}$/.test(date.edtf);

/** "is out since", "has borne the signatures since", "has existed since": what stands since a day began on it. */
const STANDING = new Set(["be", "bear", "carry", "exist"]);
const LASTING = new Set(["Exchange", "Exhibition"]);
/** "have been negotiating in Oslo since Monday", "has been touring the region since 3 May" */
const GOING_ON = new Set(["Meeting", "Conference", "Visit"]);

/** "have been in Ghent since 31 October for a course", "will head the office from May": what goes on began then. */
const isBeginning = ({ date }: Mention, { type, clause, rule, told }: Candidate): boolean => {
  const { tense, lemma } = clause?.verb ?? {};
  const goesOn =
    GOING_ON.has(type) &&
    tense === "perfect" &&
    isGerund(told.sentence.units[clause?.verb.main ?? 0]?.lower ?? "");
  const isStatus = rule.startsWith("event-status");
  const lasts =
    isStatus ||
    goesOn ||
    LASTING.has(type) ||
    STANDING.has(lemma ?? "") ||
    rule.startsWith("event-verb-have-out") ||
    (type === "Appointment" && tense === "future");
  const stands =
    isStatus ||
    tense === "perfect" ||
    tense === "present" ||
    (tense === "future" && (type === "Appointment" || LASTING.has(type)));
  const edtf = date?.edtf ?? "";
  return (
    lasts && stands && (lemma === "exist" ? /^\d{4}\S*\/\.\.$/ : /^\d{4}-\d{2}(?:-\d{2})?\/\.\.$/).test(edtf)
  );
};

/** A date of a sentence, with the index of its unit. */
export interface Placed {
  readonly mention: Mention;
  readonly at: number;
}

const datesIn = oncePer(({ units }: SentenceUnits): readonly Placed[] =>
  units.flatMap(({ mention }, at) => (mention?.type === "DATE" ? [{ mention, at }] : [])),
);

/** "extended their 2016 memorandum": the year of a deed or a text is not that of what is done with it. */
const DEEDS = new Set(["Signing", "Publication"]);

/** The DATE mention that dates a candidate. */
export const dateOf = (candidate: Candidate): Mention | undefined =>
  placedDate(candidate)?.mention ?? candidate.day;

/** The date of a candidate, by nearness within its clause, then its sentence; none where none is told. */
export function placedDate(candidate: Candidate): Placed | undefined {
  const { told, clause, day } = candidate;
  if (day) return { mention: day, at: 0 };
  const all = datesIn(told.sentence);
  if (all.length === 0) return undefined;
  const reason = endOfReason(candidate);
  const dates = all.filter(
    (date) =>
      date.at >= reason &&
      !isForYear(told.sentence, date) &&
      !isOfPurpose(candidate, date) &&
      (isTime(date.mention) || isBeginning(date.mention, candidate)) &&
      !isReported(candidate, date) &&
      !(clause?.verb.tense === "future" && isOfTelling(told, clause, date.at)) &&
      !isSinceDoing(told.sentence, date.at) &&
      !isOfWhoItIs(told.sentence, date.at) &&
      !isFirstDay(told.sentence, date),
  );
  const when = clause && all.find(({ at }) => isRightBefore(told.sentence, at, clause));
  if (when) return when;
  if (dates.length === 0) return undefined;
  // "have on 3 May renewed their pact of 2015"
  const between = clause && dates.find(({ at }) => at > clause.verb.start && at < clause.verb.main);
  if (between) return between;
  if (!clause && candidate.rule === "event-noun-listed" && dates[0]?.at === 0) return dates[0];
  if (!clause)
    return behind(ofStudy(candidate, dates), candidate.from, candidate.to + 6) ?? around(candidate, dates);
  // "In her lecture in Lima on 3 May, she outlined the plans for 2020"
  const exact = dates.filter((date) => !isOfYear(told.sentence, date));
  const spoken = behind(exact, candidate.to, endOfTalk(candidate));
  if (spoken) return spoken;
  const [start, end] = extent(candidate);
  const back = goesOn(candidate, end);
  const isWithin = ({ at }: Placed): boolean => (at >= start && at < end) || (at >= back && at <= back + 4);
  const surer = exact.filter(isWithin);
  const inside = surer.length > 0 || DEEDS.has(candidate.type) ? surer : dates.filter(isWithin);
  const after = inside.find(({ at }) => at >= clause.verb.end);
  const before = inside.findLast(({ at }) => at < clause.verb.end);
  const own = after && before ? nearer(before, after, clause.verb.main) : (after ?? before);
  if (own) return own;
  return dateBefore(told.reading.clauses, clause, dates) ?? farther(candidate, clause, dates);
}

/** The date of another clause that is this one's, too. */
function farther(candidate: Candidate, clause: Clause, dates: readonly Placed[]): Placed | undefined {
  const { told } = candidate;
  if (candidate.type === "Result") {
    const later =
      dates.find(({ at }) => at >= clause.verb.end && !isOfBefore(told, at)) ??
      dates.find(({ at }) => isOfTelling(told, clause, at));
    // "On 3 May the team led by Dr A reached bedrock": of the first main verb, whatever stands between.
    const isFirst = clause.verb.start === told.reading.firstVerb && !clause.subordinate;
    if (later || !isFirst) return later;
  }
  const aimed = ofAim(candidate, dates);
  if (aimed) return aimed;
  if ((isUnderPact(candidate) || isBorne(candidate)) && dates.length === 1) return dates[0];
  const announced =
    candidate.type === "Funding" ? dates.find(({ at }) => isOfAnnouncing(told.sentence, at)) : undefined;
  if (announced) return announced;
  const described = behindDescription(candidate, dates);
  if (described) return described;
  // "signed X, and set up Y in 1999": the date behind the last verb is for all; one before the first, too.
  const isForAll = isThereGiven(candidate) || isAlongside(clause);
  if ((clause.subordinate || clause.verb.relative !== undefined) && !isForAll) return undefined;
  const leading =
    dates.find(({ at }) => at < told.reading.firstVerb && !isAside(told, at)) ?? ofStay(candidate, dates);
  return leading ?? lastShared(candidate, dates) ?? ofOccasion(candidate, dates);
}

/** "chosen to succeed him as registrar on 1 May": the day of what somebody was chosen for. */
function ofAim({ type, told, clause }: Candidate, dates: readonly Placed[]): Placed | undefined {
  const { clauses } = told.reading;
  const own = clause ? clauses.indexOf(clause) : -1;
  const aim = clauses[own + 1];
  if (type !== "Appointment" || !clause?.verb.passive || !aim?.verb.infinitive) return undefined;
  return behind(dates, aim.verb.end, clauses[own + 2]?.verb.start ?? told.sentence.units.length);
}

/** "by its assembly, which met in Lima from 4 to 6 May": the days of those who met, or of the occasion. */
function ofOccasion(candidate: Candidate, dates: readonly Placed[]): Placed | undefined {
  const clause = clauseOfOccasion(candidate);
  return clause && behind(dates, clause.verb.end, clause.end);
}

/** A date at the head of the sentence wins over one far behind the verb. */
const nearer = (before: Placed, after: Placed, verb: number): Placed =>
  after.at - verb <= verb - before.at + 12 ? after : before;

const behind = (dates: readonly Placed[], from: number, to: number): Placed | undefined =>
  dates.find(({ at }) => at >= from && at < to);

/** For nouns in phrases: the date of the clause that the phrase belongs to, else the sentence's only one. */
function around(candidate: Candidate, dates: readonly Placed[]): Placed | undefined {
  const [date, ...others] = dates;
  const isOnly = date !== undefined && others.length === 0 && Math.abs(date.at - candidate.from) < 30;
  return isOnly && !isEnabled(candidate, date.at) ? date : undefined;
}

/** "A grant from X will allow thirty nurses to be trained from May": the day is of what the money makes possible. */
const isEnabled = ({ type, told, to }: Candidate, date: number): boolean =>
  type === "Funding" && told.sentence.units.slice(to, date).some(({ lower }) => ENABLING.test(lower));

const ENABLING =
  /^(?:allow|enable?|permit|help|let|lets)(?:s|ed|es|ted|ing)?$|^(?:able|could|afford|bought|buy|purchased)$/;

/** "came on 3 May and was shown the vault": what goes on a clause in the same tense, happened then. */
function dateBefore(
  clauses: readonly Clause[],
  { continues, verb }: Clause,
  dates: readonly Placed[],
): Placed | undefined {
  const before = continues === undefined ? undefined : clauses[continues];
  if (before?.verb.tense !== "past" || verb.tense !== "past" || verb.relative !== undefined) return undefined;
  return dates.findLast(({ at }) => at >= before.verb.end && at < verb.start);
}

/** A date behind a later verb that shares this one's subject. */
function lastShared({ told, clause }: Candidate, dates: readonly Placed[]): Placed | undefined {
  const { clauses } = told.reading;
  const own = clause ? clauses.indexOf(clause) : -1;
  const next = clauses[own + 1];
  if (next?.continues !== own) return undefined;
  // "met A and saw the mill, which was built in 2016": the year of what was seen.
  const isOfOther = (at: number): boolean =>
    clauses
      .slice(own + 2)
      .some(({ verb, end }) => verb.relative !== undefined && at > verb.relative && at < end);
  return dates.find(({ at }) => at >= next.verb.end && !isOfOther(at));
}

const CLOSING = new Set(["end", "close", "conclude", "finish"]);

/** "The congress, which opened on Monday, ends today": the clause tells the last day of its theme. */
export const isClosing = ({ clause }: Candidate): boolean =>
  clause !== undefined && !clause.verb.passive && CLOSING.has(clause.verb.lemma ?? "");

const UNTIL = /^\.\.\/(\d{4}-\d{2}(?:-\d{2})?)$/;

/** "opened on 4 April and runs until 30 July": the day before which it ends, told in the same sentence. */
export const lastDayOf = ({ type, told, clause }: Candidate): Mention | undefined =>
  LASTING.has(type) || (type === "Visit" && clause?.verb.lemma === "be")
    ? told.sentence.units.find(({ mention }) => UNTIL.test(mention?.date?.edtf ?? ""))?.mention
    : undefined;

/** Sets the last day of an event, unless it lies before the first; where no first is told, the last alone. */
export function endAt(draft: Draft, { date, span }: Mention, rule: string): void {
  const value = UNTIL.exec(date?.edtf ?? "")?.[1] ?? date?.edtf.split("/").at(-1);
  if (!value || draft.end || value === draft.start?.value) return;
  const first = draft.start && firstDay(draft.start.value);
  if ((firstDay(value) ?? 0) >= (first ?? 0)) draft.end = { value, span, rule };
}
