// Who says what a clause tells: its subject, by name or by words that mean one person, or whom "by" names in the passive.
import type { Mention } from "../../flow.ts";
import { governed } from "../clause/prepositional.ts";
import type { Unit } from "../clause/unit.ts";
import type { Clause } from "../clause.ts";
import { isSpeaker, mayTell } from "./speaker.ts";
import type { Meant } from "./tag.ts";

/** The speakers of a clause of saying; undefined where it names none for sure. */
export const saidByWhom = (
  units: readonly Unit[],
  clause: Clause,
  meant: Meant,
): readonly Mention[] | undefined =>
  (isToldTo(units, clause) ? agentOf(clause) : undefined) ??
  speakersOf(units, clause) ??
  agentOf(clause) ??
  subjectMeant(units, clause, meant);

/** "Guests were told by X": the subject hears it. */
const isToldTo = (units: readonly Unit[], { verb: { main, passive } }: Clause): boolean =>
  passive && units[main]?.lower !== "quoted";

/** The person named as subject, the persons behind their posts, or else all that it names, where it names all. */
function speakersOf(units: readonly Unit[], { subject, verb }: Clause): readonly Mention[] | undefined {
  const named = subject.flatMap(({ mention }) => (mention && mayTell(mention) ? [mention] : []));
  const persons = named.filter(({ type }) => type === "PERSON");
  const isPosts = subject.every(({ mention, classes }) => mention?.type === "PERSON" || classes.has("post"));
  if (persons.length === 1 || (persons.length > 1 && isPosts)) return persons;
  if (named.length > 0 && named.length === subject.length) return named;
  // "The Board, part of the Ministry, reports": what is told of the first behind a comma is nobody else.
  const [first] = subject;
  const isList = units.slice(first?.headEnd, verb.start).some(({ lower }) => lower === "and");
  return first?.mention && named[0] === first.mention && named.length === 1 && !isList ? named : undefined;
}

/** "It was stressed by X that": who does what is told in the passive. */
function agentOf({ verb, phrases }: Clause): readonly Mention[] | undefined {
  const named = verb.passive
    ? governed(phrases, "by").flatMap(({ mention }) => (mention && isSpeaker(mention) ? [mention] : []))
    : [];
  return named.length === 1 ? named : undefined;
}

/** "He told the meeting that ...", "the Minister said that ...". */
function subjectMeant(
  units: readonly Unit[],
  { subject }: Clause,
  meant: Meant,
): readonly Mention[] | undefined {
  const [only, second] = subject;
  if (!only || second || only.mention || only.complements.length > 0) return undefined;
  const words = units.slice(only.start, only.headEnd).map(({ text }) => text);
  const speaker = meant(words.join(" "), units[only.start]?.start ?? 0);
  return speaker && [speaker];
}
