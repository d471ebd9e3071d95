// Which prepositional phrases of a clause tell where it happened: "in", "at", "to" of those who come, "under the roof of", "before a full".
import { wordSet } from "../../../core/word-set.ts";

import type { EventType } from "../../../model/codes.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { PrepositionalPhrase } from "../../clause/prepositional.ts";
import { BRINGING } from "../../clause/verb-class.ts";
import type { Candidate } from "../candidate.ts";
import { GATHERINGS } from "../gathering.ts";
import { isPartOfSite } from "./fit.ts";
import { isWish } from "./served.ts";

const LOCATIVE = wordSet("in at near on outside inside within aboard");
/** What only a part of a house stands behind: "under the roof of the Library". */
const PARTLY = wordSet("under beneath round around below beside behind from");
/** Where things lie that are found or begun: "beneath the High Street", "off the island". */
const LYING = wordSet("beneath under below off along outside behind beside above");
const FULL = wordSet("full packed crowded sold-out overflowing brimming");
/** Verbs of those who come to a gathering. */
const COMING = wordSet(
  "crowd flock throng stream pour squeeze descend converge pack take lure assemble return",
);
const SITED: ReadonlySet<EventType> = new Set<EventType>(["Result", "Launch"]);

/** Whether a phrase stands where a place does, by its preposition, its noun and the verb. */
export function governsPlace(
  candidate: Candidate,
  { preposition, phrases: [first], at }: PrepositionalPhrase,
): boolean {
  if (!first || isWish(first.head) || isDecidedUpon(candidate, at)) return false;
  if (LOCATIVE.has(preposition)) return true;
  if (preposition === "before") return isFull(first);
  // "was launched from the Space Centre"
  if (preposition === "from" && isLiftOff(candidate)) return true;
  if (PARTLY.has(preposition) && isPartOfSite(first)) return true;
  if (LYING.has(preposition) && SITED.has(candidate.type)) return first.mention?.type === "PLACE";
  return preposition === "to" ? isGoal(candidate, first) : preposition === "into" && isComing(candidate);
}

/** "approved three projects in Peru at its meeting": where what is decided upon is to be, nobody met. */
export const isDecidedUpon = ({ clause }: Candidate, at: number): boolean =>
  DECIDING.has(clause?.verb.lemma ?? "") &&
  clause?.object.some(({ end, classes, mention }) => end === at && !mention && !classes.has("event")) ===
    true;

const DECIDING = wordSet(
  "approve endorse authorise authorize select shortlist choose back clear finance fund",
);

/** "to" tells where somebody went, not what for or where he was on the way. */
const isGoal = (candidate: Candidate, { head }: NounPhrase): boolean =>
  (candidate.type === "Visit" || candidate.rule === "event-noun-purpose" || isComing(candidate)) &&
  head !== "home";

const isComing = ({ type, clause }: Candidate): boolean =>
  GATHERINGS.has(type) && [BRINGING, COMING].some((verbs) => verbs.has(clause?.verb.lemma ?? ""));

/** "before a full Opera House" */
const isFull = ({ modifiers }: NounPhrase): boolean => modifiers.some(({ lower }) => FULL.has(lower));

export const isLiftOff = ({ type, clause, rule }: Candidate): boolean =>
  type === "Launch" &&
  // "the launch, from the Space Centre, of its satellite"
  (rule === "event-noun-of" ||
    /^(?:launch|lift|blast|take|send|put|fire|set|sail|depart|leave|start|weigh|cast)$/.test(
      clause?.verb.lemma ?? "",
    ));
