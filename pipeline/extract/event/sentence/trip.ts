// Candidates from motion with what somebody goes to see: "crossed to Tallinn to look at the cellars", "were taken by Dr A to see the Institute".

import type { NounPhrase } from "../../clause/phrase.ts";
import { governed, type PrepositionalPhrase } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { MOVING, SEEING } from "../../clause/verb-class.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Part, Told } from "../candidate.ts";
import { asidesOf } from "./aside.ts";

const CLIMBING = /^climb(?:ed|s)?$/;
const LEADING =
  /^(?:taken|took|takes?|brought|brings?|led|leads?|driven|drove|guided|escorted|accompanied|invited)$/;

/** The visits that clauses of motion tell by what somebody goes to see, where no verb of the lexicon tells one. */
export const candidatesOfTrips = (told: Told, known: readonly Candidate[]): Candidate[] =>
  told.reading.clauses.flatMap((clause, index) => {
    const { units } = told.sentence;
    // "crossed to Tallinn, accompanied by Dr A, to look at"
    const next = told.reading.clauses.slice(index + 1, index + 3).find(({ verb }) => !verb.reduced);
    if (clause.verb.unreal || clause.verb.reduced || !next || !isToSee(units, next, clause)) return [];
    if (known.some(({ clause: other }) => other !== undefined && (other === clause || other === next)))
      return [];
    const parts = partsOf(units, clause);
    if (parts.length === 0) return [];
    return [trip(told, clause, next, [...parts, ...asidesOf(told, clause, "Visit")])];
  });

function trip(told: Told, clause: Clause, next: Clause, parts: readonly Part[]): Candidate {
  return {
    told,
    clause,
    from: clause.verb.main,
    to: clause.verb.end,
    type: "Visit",
    theme: undefined,
    parts,
    places: isLooking(told.sentence.units, next) ? [] : next.object,
    phrases: clause.phrases.filter(isGoal),
    dated: true,
    rule: "event-trip",
    confidence: 0.82,
  };
}

const isGoal = ({ preposition }: PrepositionalPhrase): boolean => /^(?:to|at|in|up|over)$/.test(preposition);

/** Words from a verb of motion to what is seen at most. */
const REACH = 16;

/** "to see the mill", "to look at the cellars" */
const isToSee = (units: readonly Unit[], next: Clause, { verb }: Clause): boolean =>
  next.verb.infinitive &&
  next.verb.start <= verb.end + REACH &&
  units[next.verb.start]?.lower === "to" &&
  (SEEING.has(units[next.verb.main]?.lower ?? "") || isLooking(units, next));

const isLooking = (units: readonly Unit[], { verb }: Clause): boolean =>
  units[verb.main]?.lower === "look" && /^(?:at|round|around|over|into)$/.test(units[verb.end]?.lower ?? "");

/** Who goes, or who is taken by whom. */
function partsOf(units: readonly Unit[], { verb, subject, object, phrases }: Clause): readonly Part[] {
  const main = units[verb.main]?.lower ?? "";
  const visiting = (list: readonly NounPhrase[]): Part[] =>
    list.filter(isGuest).map((phrase): Part => ({ role: "visitor", phrase }));
  if (!verb.passive && (MOVING.has(main) || CLIMBING.test(main)) && object.length === 0)
    return visiting(subject);
  if (!LEADING.test(main)) return [];
  const by = governed(phrases, "by");
  const [hosts, guests] = verb.passive ? [by, subject] : [subject, object];
  const visitors = visiting(guests);
  return visitors.length === 0
    ? []
    : [...visitors, ...hosts.map((phrase): Part => ({ role: "host", phrase }))];
}

const isGuest = ({ mention, pronoun, classes, determiner }: NounPhrase): boolean =>
  mention?.type === "PERSON" ||
  (pronoun !== undefined && pronoun !== "it") ||
  (classes.has("party") && determiner !== "") ||
  ((classes.has("people") || classes.has("post")) && determiner === "the");
