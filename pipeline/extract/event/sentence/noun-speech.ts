// Talks and interviews that a phrase names: "said in a speech at X", "In an interview with Y, she put".

import type { NounPhrase } from "../../clause/phrase.ts";
import { governed, type PrepositionalPhrase } from "../../clause/prepositional.ts";
import type { Clause } from "../../clause.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { isPress } from "../clause/class.ts";
import { isCeremony } from "../company/speech.ts";

/** "in a speech at X", "in an interview with Y": the talk or interview that a phrase of a clause names; none elsewhere. */
export function speechOf(
  told: Told,
  clause: Clause,
  phrase: PrepositionalPhrase,
  around: readonly PrepositionalPhrase[],
): Candidate[] {
  const [bare] = phrase.phrases;
  const noun = bare && asInterview(bare, around);
  if (phrase.preposition !== "in" || !noun?.type || (noun.type !== "Interview" && noun.type !== "Speech"))
    return [];
  if (noun.determiner === "the" || isPartOfOccasion(noun, around)) return [];
  // "…", says A in an interview with B: who speaks stands behind the verb.
  const inverted = clause.object.filter(({ mention }) => mention?.type === "PERSON").slice(0, 1);
  // "The find was presented by Dr A in a talk": who presents it, speaks.
  const presenting =
    noun.type === "Speech" && clause.verb.passive && !clause.verb.reduced
      ? governed(clause.phrases, "by")
      : [];
  const acting = presenting.length > 0 ? presenting : clause.subject.length > 0 ? clause.subject : inverted;
  const speakers: Part[] = acting.map((who) => ({
    role: noun.type === "Interview" ? "interviewee" : "speaker",
    phrase: who,
  }));
  // "in an interview she gave to the Herald on 5 May": whom to, and when.
  const gave = told.reading.clauses.find(
    ({ verb }) => verb.start === noun.end + 1 && GIVING.test(verb.lemma ?? ""),
  );
  const carried = told.reading.clauses.find((other) => isCarried(told, other, noun));
  const partner =
    gave?.phrases.find(({ preposition }) => preposition === "to") ??
    around.find(({ preposition, at }) => preposition === "with" && at === noun.end) ??
    around.find(
      ({ preposition, at, phrases: [press] }) => isFor(preposition, at, noun) && press && isPress(press),
    );
  const asking =
    noun.type === "Interview"
      ? [
          ...(partner?.phrases ?? []),
          ...clause.object,
          ...governed(clause.phrases, "to").filter(isPress),
          ...whomTold(told, clause),
        ]
      : [];
  if (noun.type === "Interview" && clause.verb.passive) asking.push(...governed(clause.phrases, "by"));
  const interviewers = asking.filter(({ mention }) => mention?.type === "ORGANIZATION");
  return [
    {
      ...toldBy(told, noun),
      clause: gave ?? carried ?? clause,
      type: noun.type,
      theme: noun,
      parts: [...speakers, ...interviewers.map((who): Part => ({ role: "interviewer", phrase: who }))],
      phrases: carried ? [...around, ...carried.phrases] : around,
      rule: "event-noun-spoken",
      confidence: 0.82,
    },
  ];
}

/** "in her speech at the opening": part of what was opened, no talk of its own. */
const isPartOfOccasion = (
  { type, determiner, end }: NounPhrase,
  around: readonly PrepositionalPhrase[],
): boolean =>
  type === "Speech" &&
  /^(?:his|her|their)$/.test(determiner) &&
  around.some(
    ({ preposition, at, phrases: [occasion] }) =>
      preposition === "at" && at === end && occasion !== undefined && isCeremony(occasion),
  );

/** "in an interview for Radio Riga", "to the newspaper Post" */
const isFor = (preposition: string, at: number, { end }: NounPhrase): boolean =>
  at === end && /^(?:for|to|on|by|at)$/.test(preposition);

/** "came to look at the boats and told the Herald, in an interview": whom the same person told, in a clause behind. */
const whomTold = ({ reading, sentence }: Told, clause: Clause): readonly NounPhrase[] =>
  reading.clauses
    .filter((other) => other !== clause && other.continues !== undefined && other.subject === clause.subject)
    .filter(({ verb }) => sentence.units[verb.main]?.lower === "told")
    .flatMap(({ object }) => object);

/** "an interview with the Herald published on 3 May": when it was printed or sent. */
const isCarried = ({ sentence: { units } }: Told, { verb, subject }: Clause, { end }: NounPhrase): boolean =>
  (verb.reduced || subject.length === 0) &&
  verb.start >= end &&
  verb.start <= end + PARTNER &&
  CARRIED.test(units[verb.main]?.lower ?? "");

/** Words of whom an interview was with, at most. */
const PARTNER = 6;
const CARRIED = /^(?:published|printed|broadcast|aired|carried|recorded|released)$/;

const GIVING = /^(?:give|grant)$/;

/** "In conversation with Radio Riga", "in a long talk with the Herald": talks with the press are an interview. */
const asInterview = (noun: NounPhrase, around: readonly PrepositionalPhrase[]): NounPhrase =>
  TALKS.has(noun.head) &&
  around.some(
    ({ preposition, at, phrases: [partner] }) =>
      preposition === "with" && at === noun.end && partner !== undefined && isPress(partner),
  )
    ? { ...noun, type: "Interview" }
    : noun;

const TALKS = new Set(["conversation", "talk", "chat", "discussion"]);
