// All that a sentence tells of events, by its clauses, its nouns and the company it names, each happening once and in order.

import type { NounPhrase } from "../clause/phrase.ts";
import type { Candidate, Part, Told } from "./candidate.ts";
import { candidatesOfClauses } from "./clause.ts";
import { candidatesOfCompany } from "./company.ts";
import { dateOf, lastDayOf } from "./date.ts";
import { SESSIONS } from "./gathering.ts";
import { candidatesOfOccasions } from "./occasion.ts";
import { withAnnouncers } from "./sentence/announcer.ts";
import { asidesOf } from "./sentence/aside.ts";
import { candidatesOfBegun } from "./sentence/begun.ts";
import { candidatesOfBonds } from "./sentence/bond.ts";
import { withoutCalledOff } from "./sentence/called-off.ts";
import { candidatesOfEntries } from "./sentence/entry.ts";
import { asFairs } from "./sentence/fair.ts";
import { candidatesOfFindings } from "./sentence/finding.ts";
import { candidatesOfGifts, withGapped } from "./sentence/gift.ts";
import { candidatesOfOfficeDays } from "./sentence/last-day.ts";
import { candidatesOfNouns } from "./sentence/noun.ts";
import { candidatesOfOffices } from "./sentence/office-noun.ts";
import { candidatesOfPress } from "./sentence/press.ts";
import { candidatesOfReported } from "./sentence/reported.ts";
import { candidatesOfRoute } from "./sentence/route.ts";
import { candidatesOfRow } from "./sentence/row.ts";
import { candidatesOfSigned } from "./sentence/signed-behind.ts";
import { candidatesOfStays } from "./sentence/stay.ts";
import { candidatesOfSums } from "./sentence/sum-from.ts";
import { candidatesOfTrips } from "./sentence/trip.ts";
import { united } from "./sentence/unite.ts";

/** The candidates of a sentence; what stands before its first verb and went before, first. */
export function candidatesOf(told: Told): Candidate[] {
  if (told.header) return [...alone(told, candidatesOfRow(told))];
  const signed = candidatesOfSigned(told);
  const isSigned = ({ clause, type }: Candidate): boolean =>
    signed.some((one) => one.type === type && one.clause === clause);
  const read = candidatesOfClauses(told)
    .filter((candidate) => !isSigned(candidate))
    .flatMap(withGapped);
  // "X was the subject of talks that brought together A and B": the verb of the talks tells more of them.
  const named = candidatesOfNouns(told);
  const clauses = read.filter(
    (clause) =>
      !read.some((other) => other !== clause && isSubjectOf(clause, other)) &&
      !named.some((study) => isShownBy(clause, study)),
  );
  const nouns = named.filter(
    (noun) => !clauses.some((clause) => isSubjectOf(clause, noun) || tellsSame(clause, noun)),
  );
  const known = [
    // "After a visit to X on Monday, they met": told first, and happened first.
    ...nouns.filter(toldBefore),
    ...clauses,
    ...nouns.filter((candidate) => !toldBefore(candidate)),
    ...candidatesOfCompany(told),
  ];
  const occasions = candidatesOfOccasions(told, known);
  const gifts = candidatesOfGifts(told, known);
  const findings = candidatesOfFindings(told, known);
  const isEarly = ({ to }: Candidate): boolean => to <= told.reading.firstVerb;
  const later = known.filter((candidate) =>
    [...nouns, ...occasions].some((occasion) => goesOnFrom(candidate, occasion)),
  );
  const all = [
    ...occasions.filter(isEarly),
    ...known.filter((candidate) => !later.includes(candidate)),
    ...gifts,
    ...candidatesOfSums(told, [...known, ...gifts]),
    ...findings,
    ...candidatesOfStays(told, known),
    ...candidatesOfTrips(told, known),
    ...candidatesOfPress(told, known),
    ...signed,
    ...withoutTold(candidatesOfEntries(told), known),
    ...candidatesOfBegun(told),
    ...withoutTold(candidatesOfRoute(told), known),
    ...withoutTold(candidatesOfBonds(told), known),
    ...candidatesOfOfficeDays(told),
    ...candidatesOfOffices(told),
    ...occasions.filter((candidate) => !isEarly(candidate)),
    ...later,
  ];
  const candidates = withAnnouncers(told, [...all, ...candidatesOfReported(told, all)]);
  return united(withoutCalledOff(told, alone(told, asFairs(told, candidates))));
}

/** What none of the known candidates tells. */
const withoutTold = (found: readonly Candidate[], known: readonly Candidate[]): readonly Candidate[] =>
  found.filter(({ type }) => !known.some((other) => other.type === type));

/** "Glaciers were the subject of his talks": told by the clause, with whose they were. */
const isSubjectOf = ({ clause, theme, type }: Candidate, other: Candidate): boolean =>
  clause?.verb.lemma === "be" &&
  theme?.classes.has("talks") === true &&
  type === other.type &&
  [other.theme, ...(other.clause?.subject ?? [])].some((phrase) => phrase?.headEnd === theme.headEnd);

/** "Talks in Lima last week between A and B turned on visas", "was on a visit to Oslo from 4 May": the verb tells what its noun does, with its day. */
const tellsSame = (told: Candidate, noun: Candidate): boolean =>
  isSameEntry(told, noun) ||
  (told.type === noun.type &&
    noun.theme !== undefined &&
    !noun.theme.mention &&
    (noun.rule === "event-noun-of"
      ? told.theme?.headEnd === noun.theme.headEnd
      : noun.rule === "event-noun-occasion" &&
        told.from <= noun.theme.start &&
        noun.theme.headEnd <= told.to) &&
    !told.again &&
    (dateOf(told) ?? lastDayOf(told)) !== undefined);

/** "4 June: workshop on reefs, hosted by A": the participle tells the entry itself. */
const isSameEntry = (told: Candidate, noun: Candidate): boolean =>
  noun.rule === "event-noun-listed" &&
  told.type === noun.type &&
  told.theme?.headEnd === noun.theme?.headEnd &&
  !told.again;

/** "A paper by A and B shows": the paper tells it, with all who wrote it. */
const isShownBy = ({ type, clause, theme }: Candidate, study: Candidate): boolean =>
  (study.rule === "event-noun-study" || study.rule === "event-paper") &&
  ((type === study.type && clause?.verb.start === study.to) ||
    // "The tests, published on 8 May, show that it holds": no show is held.
    (theme !== undefined && theme.start === study.to && theme.head === "show") ||
    // "according to a survey which A published": one finding with its paper.
    (type === "Publication" && clause?.verb.ownSubject === true && isWithin(clause.object[0], study)) ||
    // "A survey carried out by A counted": what is told of the study is no event beside it.
    ((type === study.type || type === "Publication") &&
      clause?.verb.reduced === true &&
      clause.subject[0]?.start === study.from &&
      clause.verb.start < study.to));

const isWithin = (phrase: NounPhrase | undefined, { from, to }: Candidate): boolean =>
  phrase !== undefined && phrase.start >= from && phrase.end <= to;

/** "took in a tour of the college; its Rector showed him round": what goes on from the tour, behind it. */
const goesOnFrom = ({ of, from, again, type }: Candidate, occasion: Candidate): boolean =>
  occasion.to <= from &&
  ((of?.has(occasion.type) === true && occasion.type === "Visit") ||
    // "came for the Forum, at which A took the chair"
    (again === true &&
      of === undefined &&
      SESSIONS.has(type) &&
      occasion.rule === "event-noun-purpose" &&
      SESSIONS.has(occasion.type)));

/** "discussed it at a seminar in Riga on 3 May, at the invitation of A", "came for the Forum, with A in the chair": beside the only gathering of a sentence that no verb tells. */
function alone(told: Told, candidates: readonly Candidate[]): readonly Candidate[] {
  const [only, ...others] = candidates.filter(({ type, again }) => SESSIONS.has(type) && !again);
  const isByVerb = only?.clause !== undefined && only.rule !== "event-noun-purpose";
  if (!only || isByVerb || others.length > 0) return candidates;
  const asides = asidesOf(told, undefined, only.type);
  // "with A in the chair": no speaker by "with" alone.
  const isOther = ({ role, phrase }: Part): boolean =>
    role === "speaker" &&
    only.rule === "event-noun-listed" &&
    asides.some((aside) => aside.role !== role && aside.phrase.mention === phrase.mention);
  const joined = { ...only, parts: [...only.parts.filter((part) => !isOther(part)), ...asides] };
  return candidates.map((candidate) => (candidate === only ? joined : candidate));
}

/** "After a visit to X on Monday, they met", "Following the signing of Y, two of them": before the sentence's first verb. */
const toldBefore = ({ type, clause, to, told }: Candidate): boolean =>
  BEFORE.has(type) && clause === undefined && to <= told.reading.firstVerb;

const BEFORE = new Set(["Visit", "Signing"]);
