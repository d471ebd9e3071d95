// Where an event was, by who or what takes it in: "Lima will host the congress", "hosted by Lima", "Listeners filled the Old Hall, when".
import { wordSet } from "../../../core/word-set.ts";

import type { Mention } from "../../../flow.ts";
import type { Trigger } from "../../../lexicon/event-trigger.ts";
import { governed, governedOf } from "../../clause/prepositional.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate } from "../candidate.ts";
import { isMuseum } from "../clause/sort.ts";
import { placesIn } from "./fit.ts";

const HOSTING = wordSet("host welcome receive be see accommodate stage house");
/** When a town got it is told in the past, and not when it was held there. */
const GETTING = wordSet("get land inherit");
const HOSTED = wordSet("host stage house hold organise organize receive welcome");

/** "Norway will host the next seminar", "is hosted by Norway": the place that hosts, and the museum that shows something. */
export function hosting({ clause, type }: Candidate): Mention | undefined {
  if (!clause) return undefined;
  const { verb, subject } = clause;
  if (verb.passive) return HOSTED.has(verb.lemma ?? "") ? agentPlace(clause) : undefined;
  if (subject.length !== 1) return undefined;
  const [host] = subject;
  const named = host?.mention;
  const hosts = isHosting(clause) && named?.type === "PLACE";
  const shows = type === "Exhibition" && host !== undefined && isMuseum(host);
  return hosts || shows ? named : portOf(clause);
}

/** "A showed them around on 3 May": where it was is told by what they visit, and no visit of its own. */
export const isGuidedNowhere = (made: Candidate, { particles, type }: Trigger): boolean =>
  type === "Visit" &&
  particles.at(-1) === "around" &&
  made.places.length === 0 &&
  guidedAt(made) === undefined;

const SHOWING = new Set(["show", "take", "guide", "lead", "walk"]);

/** "A, manager of the Glass Park, showed the guests around": where the guide belongs. */
export function guidedAt({ clause, type, told, places }: Candidate): Mention | undefined {
  const [guide] = clause?.subject ?? [];
  if (!clause || !guide || type !== "Visit" || places.length > 0 || clause.verb.passive) return undefined;
  const isRound = [clause.following, clause.beyond].some(([first]) => /^a?round$/.test(first ?? ""));
  if (!isRound || !SHOWING.has(clause.verb.lemma ?? "") || guide.mention?.type !== "PERSON") return undefined;
  const between = told.sentence.units.slice(guide.headEnd, clause.verb.start);
  return between.find(({ mention }) => mention?.type === "ORGANIZATION" || mention?.type === "PLACE")
    ?.mention;
}

/** "hosts", "will play host to" */
const isHosting = ({ verb, following }: Clause): boolean =>
  HOSTING.has(verb.lemma ?? "") ||
  (GETTING.has(verb.lemma ?? "") && (verb.tense === "present" || verb.tense === "future")) ||
  (verb.lemma === "play" && following[0] === "host");

/** "The Port of Lund welcomed a delegation": a site without a name of its own, by what it is of. */
function portOf(clause: Clause): Mention | undefined {
  const [site] = clause.subject;
  if (!isHosting(clause) || !site || site.mention || !site.classes.has("venue")) return undefined;
  return governedOf(site).find(({ mention }) => mention?.type === "PLACE")?.mention;
}

/** "hosted by Lima": the only one that hosts, and a place. */
function agentPlace({ phrases }: Clause): Mention | undefined {
  const [agent, ...others] = governed(phrases, "by");
  return others.length === 0 && agent?.mention?.type === "PLACE" ? agent.mention : undefined;
}

export const FILLING = new Set(["fill", "pack", "crowd", "throng", "cram"]);

/** "Some hundred listeners filled the Old Hall on 3 May, when Dr A lectured": where those were who came for it. */
export function filledPlace({ clause, told }: Candidate): Mention | undefined {
  const { clauses, sentence } = told.reading;
  const at = clause ? clauses.indexOf(clause) : -1;
  const before = clauses[at - 1];
  if (!clause || !before || before.verb.passive || !FILLING.has(before.verb.lemma ?? "")) return undefined;
  const start = clause.subject[0]?.start ?? clause.verb.start;
  const opens = sentence.units.slice(before.verb.end, start).some(({ lower }) => OPENERS.has(lower));
  return opens ? before.object.flatMap(placesIn).find(({ type }) => type === "PLACE") : undefined;
}

const OPENERS = new Set(["when", "as", "while"]);
