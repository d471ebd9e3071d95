// All that a sentence tells of events, by its clauses, its nouns and the company it names, each happening once and in order.

import { asidesOf } from "./event-aside.ts";
import { withoutCalledOff } from "./event-called-off.ts";
import type { Candidate, Told } from "./event-candidate.ts";
import { candidatesOfClauses } from "./event-clause.ts";
import { candidatesOfCompany } from "./event-company.ts";
import { candidatesOfFindings } from "./event-finding.ts";
import { SESSIONS } from "./event-gathering.ts";
import { candidatesOfGifts, withGapped } from "./event-gift.ts";
import { candidatesOfNouns } from "./event-noun.ts";
import { candidatesOfOccasions } from "./event-occasion.ts";
import { candidatesOfReported } from "./event-reported.ts";
import { candidatesOfRow } from "./event-row.ts";
import { candidatesOfStays } from "./event-stay.ts";
import { candidatesOfTrips } from "./event-trip.ts";
import { united } from "./event-unite.ts";

/** The candidates of a sentence; what stands before its first verb and went before, first. */
export function candidatesOf(told: Told): Candidate[] {
  if (told.header) return candidatesOfRow(told);
  const nouns = candidatesOfNouns(told);
  const known = [
    // "After a visit to X on Monday, they met": told first, and happened first.
    ...nouns.filter(toldBefore),
    ...candidatesOfClauses(told).flatMap(withGapped),
    ...nouns.filter((candidate) => !toldBefore(candidate)),
    ...candidatesOfCompany(told),
  ];
  const occasions = candidatesOfOccasions(told, known);
  const gifts = candidatesOfGifts(told, known);
  const findings = candidatesOfFindings(told, known);
  const isEarly = ({ to }: Candidate): boolean => to <= told.reading.firstVerb;
  const all = [
    ...occasions.filter(isEarly),
    ...known,
    ...gifts,
    ...findings,
    ...candidatesOfStays(told, known),
    ...candidatesOfTrips(told, known),
    ...occasions.filter((candidate) => !isEarly(candidate)),
  ];
  return united(withoutCalledOff(told, alone(told, [...all, ...candidatesOfReported(told, all)])));
}

/** "discussed it at a seminar in Riga on 3 May, at the invitation of A": beside the only event of a sentence that no verb tells. */
function alone(told: Told, candidates: readonly Candidate[]): readonly Candidate[] {
  const [only, ...others] = candidates;
  if (!only || others.length > 0 || only.clause || !SESSIONS.has(only.type)) return candidates;
  return [{ ...only, parts: [...only.parts, ...asidesOf(told, undefined, only.type)] }];
}

/** "After a visit to X on Monday, they met", "Following the signing of Y, two of them": before the sentence's first verb. */
const toldBefore = ({ type, clause, to, told }: Candidate): boolean =>
  BEFORE.has(type) && clause === undefined && to <= told.reading.firstVerb;

const BEFORE = new Set(["Visit", "Signing"]);
