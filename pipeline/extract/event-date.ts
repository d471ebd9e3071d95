// When an event was: the date of its clause, or else the sentence's; what is shared by verbs joined with "and".

import { oncePer } from "../core/remember.ts";
import type { Mention } from "../flow.ts";
import type { SentenceUnits } from "./clause-unit.ts";
import type { Candidate } from "./event-candidate.ts";

/** Open dates ("since 2002", "by 2020") and spans of years tell no event's time. */
const isTime = ({ date }: Mention): boolean =>
  date !== undefined && !date.edtf.includes("..") && !/^\d{4}\/\d{4}$/.test(date.edtf);

interface Placed {
  readonly mention: Mention;
  /** Index of its unit. */
  readonly at: number;
}

const datesIn = oncePer(({ units }: SentenceUnits): readonly Placed[] =>
  units.flatMap(({ mention }, at) => (mention?.type === "DATE" && isTime(mention) ? [{ mention, at }] : [])),
);

/** The DATE mention that dates a candidate, by nearness within its clause, then its sentence; none where none is told. */
export function dateOf(candidate: Candidate): Mention | undefined {
  const { told, clause } = candidate;
  const dates = datesIn(told.sentence);
  if (dates.length === 0) return undefined;
  if (!clause) return behind(dates, candidate.from, candidate.to + 6)?.mention ?? around(candidate, dates);
  const [start, end] = extent(candidate);
  const inside = dates.filter(({ at }) => at >= start && at < end);
  const after = inside.find(({ at }) => at >= clause.verb.end);
  const before = inside.findLast(({ at }) => at < clause.verb.end);
  const own = after && before ? nearer(before, after, clause.verb.main) : (after ?? before);
  if (own) return own.mention;
  if (candidate.type === "Result") return dates.find(({ at }) => at >= clause.verb.end)?.mention;
  // "signed X, and set up Y in 1999": the date behind the last verb is for all; one before the first, too.
  if (clause.subordinate || clause.verb.relative !== undefined) return undefined;
  const leading = dates.find(({ at }) => at < told.reading.firstVerb);
  return (leading ?? lastShared(candidate, dates))?.mention;
}

/** A date at the head of the sentence wins over one far behind the verb. */
const nearer = (before: Placed, after: Placed, verb: number): Placed =>
  after.at - verb <= verb - before.at + 12 ? after : before;

const behind = (dates: readonly Placed[], from: number, to: number): Placed | undefined =>
  dates.find(({ at }) => at >= from && at < to);

/** For nouns in phrases: the date of the clause that the phrase belongs to, else the sentence's only one. */
const around = ({ from }: Candidate, dates: readonly Placed[]): Mention | undefined =>
  dates.length === 1 && Math.abs((dates[0]?.at ?? 0) - from) < 30 ? dates[0]?.mention : undefined;

/** The units of a candidate's clause: from the clause before to where the next one begins. */
function extent({ told, clause, from }: Candidate): [number, number] {
  const { clauses } = told.reading;
  const own = clause ? clauses.indexOf(clause) : -1;
  const previous = clauses[own - 1];
  const next = clauses[own + 1];
  const start = previous ? Math.max(previous.verb.end, 0) : 0;
  const subordinateNext = next && (next.verb.relative ?? next.verb.start);
  return [own <= 0 ? 0 : Math.min(start, from), subordinateNext ?? told.sentence.units.length];
}

/** A date behind a later verb that shares this one's subject. */
function lastShared({ told, clause }: Candidate, dates: readonly Placed[]): Placed | undefined {
  const { clauses } = told.reading;
  const own = clause ? clauses.indexOf(clause) : -1;
  const next = clauses[own + 1];
  return next?.continues === own ? dates.find(({ at }) => at >= next.verb.end) : undefined;
}
