// Clauses: each verb group with its subject, object and prepositional phrases; passives are turned by the reader of events.

import { oncePer } from "../core/remember.ts";
import type { AnnotatedBlock } from "../flow.ts";
import { goesOnFrom, isAim } from "./clause-aim.ts";
import { filled } from "./clause-gap.ts";
import type { VerbStart } from "./clause-head.ts";
import { readList } from "./clause-noun.ts";
import { afterVote, isApart, isRightBehind, isThere, objectLater } from "./clause-object.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import { type PrepositionalPhrase, readPhrases } from "./clause-prepositional.ts";
import { strandedAt } from "./clause-relative.ts";
import { behindConjunction, eventBefore, freePhrases, nounBefore, subjectAfter } from "./clause-subject.ts";
import { readSentences, type SentenceUnits, type Unit } from "./clause-unit.ts";
import { HELD, isVoted, readVerbs, type VerbGroup } from "./clause-verb.ts";
import { isAdverb, isDate, isGenitive, isJoint, isPreposition } from "./clause-word.ts";

export interface Clause {
  readonly verb: VerbGroup;
  /** Words right after the verb, in lower case, for phrases like "set up". */
  readonly following: readonly string[];
  /** The words right behind the object, in lower case: "over" of "handed the keys over", "into service" of "took it into service". */
  readonly beyond: readonly string[];
  readonly subject: readonly NounPhrase[];
  readonly object: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
  /** Where it ends, in units. */
  readonly end: number;
  /** Told in a relative clause or by a participle after its noun. */
  readonly subordinate: boolean;
  /** The clause that this one goes on ("signed X and set up Y"): index in the sentence's clauses. */
  readonly continues: number | undefined;
  /** The place that "where" stands for. */
  readonly where: NounPhrase | undefined;
}

export interface SentenceClauses {
  readonly sentence: SentenceUnits;
  readonly clauses: readonly Clause[];
  readonly isVerb: VerbStart;
  /** Prepositional phrases before the first clause's subject. */
  readonly leading: readonly PrepositionalPhrase[];
  /** Index of the first main verb. */
  readonly firstVerb: number;
}

/** The sentences of a block with their clauses. Read once a block: events, statements, relations and quantities share them. */
export const sentencesOf: (block: AnnotatedBlock) => readonly SentenceClauses[] = oncePer(
  (block: AnnotatedBlock) => readSentences(block).map(readClauses),
);

/** Reads the clauses of a sentence. */
function readClauses(sentence: SentenceUnits): SentenceClauses {
  const { units } = sentence;
  const verbs = readVerbs(units);
  const starts: boolean[] = units.map(() => false);
  for (const { start } of verbs) starts[start] = true;
  const isVerb: VerbStart = (at) => starts[at] === true;
  const clauses: Clause[] = [];
  for (const index of verbs.keys()) clauses.push(clauseOf(units, verbs, index, clauses, isVerb));
  const told = filled(units, clauses, isVerb);
  const main = verbs.find(({ relative, reduced }) => relative === undefined && !reduced);
  const firstVerb = main?.start ?? verbs[0]?.start ?? units.length;
  const leading = readPhrases(units, 0, isVerb).phrases.filter(({ at }) => at < firstVerb);
  return { sentence, clauses: told, isVerb, leading, firstVerb };
}

function clauseOf(
  units: readonly Unit[],
  verbs: readonly VerbGroup[],
  index: number,
  earlier: readonly Clause[],
  isVerb: VerbStart,
): Clause {
  const read = verbs[index] as VerbGroup;
  const inviting = verbs[index - 1];
  const verb =
    inviting && isInvitation(units, read, inviting)
      ? { ...read, unreal: false, tense: inviting.tense }
      : inviting && isAim(units, read, inviting)
        ? { ...read, unreal: false, tense: inviting.tense }
        : read;
  const before = subjectOf(units, verbs, index, earlier, isVerb);
  const { subject, subordinate, continues, where } = before;
  let at = verb.end;
  while (at < units.length && (isParticle(units[at], verb.lemma) || isIn(units, at, verb.lemma))) at++;
  while (isAdverb(units[at]) || isThere(units, at, verb)) at++;
  if (isVoted(units, verb.main)) at = afterVote(units, at);
  if (isDate(units[at]) && isGenitive(units[at + 1])) at += 2;
  const direct = readList(units, at, isVerb);
  const from = direct.at(-1)?.end ?? at;
  const rest = readPhrases(units, from, isVerb, verb.reduced && verb.start > 0);
  const object = direct.length > 0 || verb.passive ? direct : objectLater(units, at, rest, isVerb);
  const following = units.slice(verb.end, verb.end + FOLLOWING).map(({ lower }) => lower);
  const { end } = rest;
  const governed = before.governed ? [before.governed] : [];
  const phrases = [...governed, ...phrasesBetween(units, before, verb, isVerb), ...rest.phrases];
  const own = object.length > 0 && !isSaidOf(units, at) ? object : (before.object ?? object);
  const beyond = direct.length > 0 ? units.slice(from, from + BEYOND).map(({ lower }) => lower) : [];
  return { verb, following, beyond, subject, object: own, phrases, end, subordinate, continues, where };
}

/** "a course at the Academy, which began on 6 May": what stands between the event and the pronoun tells where it is. */
const phrasesBetween = (
  units: readonly Unit[],
  { subject: [event] }: Before,
  verb: VerbGroup,
  isVerb: VerbStart,
): readonly PrepositionalPhrase[] =>
  event && verb.relative !== undefined && isHappening(units, verb) && event.end < verb.relative - 1
    ? readPhrases(units, event.end, isVerb).phrases.filter(({ at }) => at < verb.start)
    : [];

/** "the yearbook that the Office made public": said of what the pronoun stands for. */
const isSaidOf = (units: readonly Unit[], at: number): boolean =>
  /^(?:public|available|known|accessible)$/.test(units[at]?.lower ?? "");

/** Words behind a verb that are kept for its particles and for "that". */
const FOLLOWING = 8;
/** Words behind an object that are kept for the particles of its verb. */
const BEYOND = 4;
const PARTICLES = new Set(["up", "off", "out", "down", "round"]);
/** Verbs with which "over" is no preposition: "handed over the post". */
const WITH_OVER = new Set(["hand", "take", "turn"]);
const isParticle = (unit: Unit | undefined, lemma: string | undefined): boolean =>
  unit !== undefined && (PARTICLES.has(unit.lower) || (unit.lower === "over" && WITH_OVER.has(lemma ?? "")));

/** "voted in Dr Mensah", "took in two of them": no preposition. */
const WITH_IN = new Set(["vote", "swear", "take"]);
const isIn = (units: readonly Unit[], at: number, lemma: string | undefined): boolean =>
  units[at]?.lower === "in" &&
  WITH_IN.has(lemma ?? "") &&
  (units[at + 1]?.mention?.type === "PERSON" || (lemma !== "take" && units[at + 1]?.pos === "PROPN"));

type Before = Pick<Clause, "subject" | "subordinate" | "continues" | "where"> & {
  /** What a relative pronoun before the subject stands for. */
  readonly object?: readonly NounPhrase[];
  /** The same behind a preposition: "to which A and B put their names". */
  readonly governed?: PrepositionalPhrase;
};

const told = (
  subject: readonly NounPhrase[],
  subordinate: boolean,
  continues?: number,
  where?: NounPhrase,
): Before => ({ subject, subordinate, continues, where });

function subjectOf(
  units: readonly Unit[],
  verbs: readonly VerbGroup[],
  index: number,
  earlier: readonly Clause[],
  isVerb: VerbStart,
): Before {
  const verb = verbs[index] as VerbGroup;
  if (verb.relative !== undefined && verb.ownSubject) return relativeClause(units, verb, verbs, isVerb);
  if (verb.relative !== undefined)
    return told((isHappening(units, verb) ? eventBefore : nounBefore)(units, verb.relative, isVerb), true);
  if (verb.reduced && verb.start === 0) {
    const main = verbs.find(({ reduced, relative }) => !reduced && relative === undefined);
    const { subject, inverted } = subjectAfter(units, verb, main, isVerb);
    return told(subject, !inverted);
  }
  const coordinated = verb.reduced ? passiveBefore(units, verbs, index, earlier) : undefined;
  if (coordinated) return told(coordinated.subject, coordinated.subordinate, index - 1);
  const beside = verbs[index - 1];
  // "they went up, accompanied by A, to the spring": the aside is of who went.
  if (verb.passive && verb.reduced && beside && isRightBehind(units, verb, beside))
    return told(earlier[index - 1]?.subject ?? [], true);
  const acting =
    verb.reduced && !verb.passive && units[verb.start - 1]?.lower === ","
      ? previousMain(units, verbs, index)
      : -1;
  if (acting >= 0) return told(earlier[acting]?.subject ?? [], true, acting);
  if (verb.reduced && (isApart(units, verb) || hasMainVerb(verbs, verb) || units[0]?.lower === "according")) {
    const isHeld = verb.passive && HELD.has(verb.lemma ?? "");
    const nouns = (isHeld ? eventBefore : nounBefore)(units, verb.start, isVerb);
    return told(nouns, nouns.length > 0);
  }
  const invited = earlier[index - 1];
  if (invited && isInvitation(units, verb, invited.verb)) return told(invited.object, invited.subordinate);
  if (invited && goesOnFrom(units, verb, invited.verb))
    return told(invited.subject, invited.subordinate, index - 1);
  const previous = previousMain(units, verbs, index);
  const shared = previous < 0 ? undefined : sharesSubject(units, earlier, previous, verb);
  if (shared) return told(shared.subject, shared.subordinate, previous);
  const from = previous < 0 ? 0 : afterBreak(units, afterClause(earlier, previous, verb), verb.start);
  const { phrases, where } = freePhrases(units, from, verb.start, verbs, isVerb);
  const later = phrases.length > 0 || where ? [] : behindConjunction(units, verb.start, isVerb);
  return later.length > 0 ? told(later, true) : told(phrases, where !== undefined, undefined, where);
}

/** "a course at the Academy, which began on 6 May": what begins or takes place on a day is the event, not its house. */
const isHappening = (units: readonly Unit[], { relative, lemma, main, end }: VerbGroup): boolean =>
  units[relative ?? main]?.lower === "which" &&
  (HAPPENING.has(lemma ?? units[main]?.lower ?? "") ||
    (lemma === "take" && units[end]?.lower === "place") ||
    (lemma === "open" && /^\d{4}-\d\d-\d\d/.test(units[end + 1]?.mention?.date?.edtf ?? ""))) &&
  (isDate(units[end]) || isPreposition(units[end]) || lemma === "take");

const HAPPENING = new Set([
  ...HELD,
  "begin",
  "start",
  "end",
  "conclude",
  "finish",
  "close",
  "run",
  "last",
  "lasted",
  "ended",
]);

/** "which the Bank released": the pronoun is the object; "whose director was made": it only says whose. */
function relativeClause(
  units: readonly Unit[],
  verb: VerbGroup,
  verbs: readonly VerbGroup[],
  isVerb: VerbStart,
): Before {
  const at = verb.relative as number;
  const subject = freePhrases(units, at + 1, verb.start, verbs, isVerb).phrases;
  const before = told(subject, true);
  if (units[at]?.lower === "whose") return before;
  const stranded = isPreposition(units[at - 1]) ? at - 1 : strandedAt(units, verb.end);
  if (stranded > 0) return { ...before, governed: governedBy(units, stranded, at, isVerb) };
  const nouns = (HELD.has(verb.lemma ?? "") ? eventBefore : nounBefore)(units, at, isVerb);
  return { ...before, object: nouns };
}

/** "to which A and B put their names", "that A put her name to": what the pronoun stands for, behind its preposition. */
const governedBy = (
  units: readonly Unit[],
  at: number,
  pronoun: number,
  isVerb: VerbStart,
): PrepositionalPhrase => ({
  preposition: units[at]?.lower ?? "",
  phrases: nounBefore(units, Math.min(at, pronoun), isVerb),
  at,
});

/** "was organised by A and sponsored by B": the participle goes on a passive. */
function passiveBefore(
  units: readonly Unit[],
  verbs: readonly VerbGroup[],
  index: number,
  earlier: readonly Clause[],
): Clause | undefined {
  const joint = units[(verbs[index]?.start ?? 0) - 1]?.lower;
  const previous = earlier[index - 1];
  return (joint === "and" || joint === "&") && previous?.verb.passive ? previous : undefined;
}

/** "invited the ministers to give speeches" */
export const isInvitation = (units: readonly Unit[], verb: VerbGroup, inviting: VerbGroup): boolean =>
  verb.infinitive &&
  units[inviting.main]?.lower === "invited" &&
  !inviting.unreal &&
  units[verb.start]?.lower === "to";

/** Another verb of the sentence that is finite: then a participle is no main verb of a heading. */
const hasMainVerb = (verbs: readonly VerbGroup[], own: VerbGroup): boolean =>
  verbs.some((verb) => verb !== own && !verb.reduced);

/** The main verb before this one: relative clauses and participles are passed over, unless this one goes them on. */
function previousMain(units: readonly Unit[], verbs: readonly VerbGroup[], index: number): number {
  const own = verbs[index] as VerbGroup;
  const direct = verbs[index - 1];
  const joint = units[own.start - 1];
  if (direct?.relative !== undefined && isJoint(joint) && joint?.lower === "and") return index - 1;
  for (let at = index - 1; at >= 0; at--) {
    const verb = verbs[at] as VerbGroup;
    if (verb.relative === undefined && !verb.reduced && (own.infinitive || !verb.infinitive)) return at;
  }
  return -1;
}

/** "issued the declaration, and inaugurated the center": no subject of its own. */
function sharesSubject(
  units: readonly Unit[],
  earlier: readonly Clause[],
  previous: number,
  verb: VerbGroup,
): Clause | undefined {
  const joint = units[verb.start - 1];
  const clause = earlier[previous];
  if (!clause || !joint || joint.mention) return undefined;
  if (!["and", "but", ";", ",", "then"].includes(joint.lower)) return undefined;
  const goesOn = joint.lower !== "," || isAsideOfJoint(units, verb) || !commaClosesAside(units, clause, verb);
  return goesOn ? clause : undefined;
}

/** "adopted the Charter and, by 38 votes to 11, elected": what stands between commas right behind "and". */
function isAsideOfJoint(units: readonly Unit[], { start }: VerbGroup): boolean {
  const opened = units.findLastIndex(({ lower, mention }, at) => at < start - 1 && lower === "," && !mention);
  return opened > 0 && opened >= start - ASIDE && units[opened - 1]?.lower === "and";
}

/** Words between "and" and its verb at most. */
const ASIDE = 12;

/** A comma right before a verb closes an apposition or a relative clause, unless a list of verbs goes on. */
const commaClosesAside = (units: readonly Unit[], clause: Clause, verb: VerbGroup): boolean =>
  units
    .slice(clause.end, verb.start - 1)
    .some(({ lower }) => lower === "," || lower === "that" || lower === "and");

/** A semicolon behind a clause of its own opens the next one. */
function afterBreak(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (units[at]?.lower === ";" && !units[at]?.mention) return at + 1;
  return from;
}

/** Where the subject of a later main verb may begin: after the clause before it. */
const afterClause = (earlier: readonly Clause[], previous: number, verb: VerbGroup): number =>
  Math.min(earlier[previous]?.end ?? 0, verb.start);
