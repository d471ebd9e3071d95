// Clauses: each verb group with its subject, object and prepositional phrases; passives are turned by the reader of events.

import { oncePer } from "../core/remember.ts";
import type { AnnotatedBlock } from "../flow.ts";
import { isAim } from "./clause/aim.ts";
import { announcedTense, isAgreedOn } from "./clause/announced.ts";
import { isInvitation, phrasesBetween, subjectOf } from "./clause/before.ts";
import { uncleft } from "./clause/cleft.ts";
import { withoutCompany } from "./clause/company.ts";
import { contacted } from "./clause/contact.ts";
import { fronted } from "./clause/fronted.ts";
import { filled } from "./clause/gap.ts";
import type { VerbStart } from "./clause/head.ts";
import { readList, readPhrase } from "./clause/noun.ts";
import { afterVote, behindAside, behindDay, isThere, withTitle } from "./clause/object.ts";
import { isMoney, type NounPhrase } from "./clause/phrase.ts";
import { type PrepositionalPhrase, readPhrases } from "./clause/prepositional.ts";
import { lastOf } from "./clause/shifted.ts";
import { readSentences, type SentenceUnits, type Unit } from "./clause/unit.ts";
import { isVoted, readVerbs, type VerbGroup } from "./clause/verb.ts";
import { setRightAt } from "./clause/verb-helper.ts";
import { alsoBehind, isAdverb, isDate, isGenitive, isPreposition } from "./clause/word.ts";

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

/** The sentence before one, in its block. */
export function sentenceBefore({
  block,
  sentence,
}: {
  readonly block: AnnotatedBlock;
  readonly sentence: SentenceUnits;
}): SentenceClauses | undefined {
  const sentences = sentencesOf(block);
  return sentences[sentences.findIndex((other) => other.sentence === sentence) - 1];
}

/** Reads the clauses of a sentence. */
function readClauses(sentence: SentenceUnits): SentenceClauses {
  const { units } = sentence;
  const verbs = readVerbs(units);
  const starts: boolean[] = units.map(() => false);
  for (const { start } of verbs) starts[start] = true;
  const isVerb: VerbStart = (at) => starts[at] === true;
  const clauses: Clause[] = [];
  for (const index of verbs.keys()) clauses.push(clauseOf(units, verbs, index, clauses, isVerb));
  const told = uncleft(units, withoutCompany(filled(units, clauses, isVerb)));
  const main = verbs.find(({ relative, reduced }) => relative === undefined && !reduced);
  const firstVerb = main?.start ?? verbs[0]?.start ?? units.length;
  // "While in Lima, she met A"
  const opening = /^(?:while|when|once)$/.test(units[0]?.lower ?? "") ? 1 : 0;
  const leading = readPhrases(units, opening, isVerb).phrases.filter(({ at }) => at < firstVerb);
  return { sentence, clauses: told, isVerb, leading, firstVerb };
}

/** The verb of a clause, with the time of an invitation or announcement before it that makes it real. */
function verbAt(units: readonly Unit[], verbs: readonly VerbGroup[], index: number): VerbGroup {
  const read = verbs[index] as VerbGroup;
  const inviting = verbs[index - 1];
  if (!inviting) return read;
  if (isInvitation(units, read, inviting) || isAim(units, read, inviting))
    return { ...read, unreal: false, tense: inviting.tense };
  const promised = announcedTense(units, read, inviting);
  return promised ? { ...read, unreal: false, tense: promised } : read;
}

function clauseOf(
  units: readonly Unit[],
  verbs: readonly VerbGroup[],
  index: number,
  earlier: readonly Clause[],
  isVerb: VerbStart,
): Clause {
  const verb = verbAt(units, verbs, index);
  const before = subjectOf(units, verbs, index, earlier, isVerb);
  const { subject, subordinate, continues, where } = before;
  let at = Math.max(verb.end, setRightAt(units, verb.start, verb.main));
  while (at < units.length && (isParticle(units[at], verb.lemma) || isIn(units, at, verb.lemma))) at++;
  // "said when she was interviewed": behind "when" another clause begins.
  while ((isAdverb(units[at]) && units[at]?.lower !== "when") || isThere(units, at, verb)) at++;
  if (isThis(units, at)) at++;
  if (isVoted(units, verb.main)) at = afterVote(units, at);
  if (isDate(units[at]) && isGenitive(units[at + 1])) at += 2;
  at = behindDay(units, at, verb);
  const isSaid = opensSaid(units, at, isVerb) || (units[at]?.lower === "that" && isAgreedOn(units, verb));
  const direct = isSaid ? [] : withTitle(units, readList(units, at, isVerb), verb, isVerb);
  const from = behindAside(units, direct.at(-1)?.end ?? at, isVerb);
  const rest = readPhrases(units, from, isVerb, verb.reduced && verb.start > 0);
  const acted = subject.length > 0;
  const told = direct.length > 0 ? undefined : lastOf(units, verb, { at, rest, acted }, isVerb);
  const object = told?.object ?? direct;
  const said = verb.end + alsoBehind(units, verb);
  const following = units.slice(said, said + FOLLOWING).map(({ lower }) => lower);
  const { end } = rest;
  const governed = before.governed ? [before.governed] : [];
  const phrases = [...governed, ...phrasesBetween(units, before, verb, isVerb), ...(told ?? rest).phrases];
  const own = object.length > 0 && !isSaidOf(units, at) ? object : (before.object ?? object);
  // "put its satellite, the Petrel, into orbit": the comma closes what the object is called.
  const behind = direct.length > 1 && units[from]?.lower === "," ? from + 1 : from;
  const beyond = direct.length > 0 ? units.slice(behind, behind + BEYOND).map(({ lower }) => lower) : [];
  const clause = {
    verb,
    following,
    beyond,
    subject,
    object: own,
    phrases,
    end,
    subordinate,
    continues,
    where,
  };
  return fronted(units, verb, contacted(units, clause), isVerb);
}

/** "announced that Japan would give", "told us that the Dean had signed": a name behind "that", or a noun right before a verb, is the subject of what is said. */
function opensSaid(units: readonly Unit[], at: number, isVerb: VerbStart): boolean {
  if (units[at]?.lower !== "that") return false;
  const subject = readPhrase(units, at + 1, isVerb);
  return subject !== undefined && (subject.mention !== undefined || isVerb(subject.end));
}

/** "repeated this in an interview": a word for what was told, and no noun, stands before the phrase. */
const isThis = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "this" && (isPreposition(units[at + 1]) || isDate(units[at + 1]));

/** The first clause that is neither a relative one nor a participle's, up to a place. */
export const mainClause = (clauses: readonly Clause[], to = Number.POSITIVE_INFINITY): Clause | undefined =>
  clauses.find(({ verb }) => !verb.reduced && verb.relative === undefined && verb.main < to);

/** "the yearbook that the Office made public": said of what the pronoun stands for. */
const isSaidOf = (units: readonly Unit[], at: number): boolean =>
  /^(?:public|available|known|accessible)$/.test(units[at]?.lower ?? "");

/** Words behind a verb that are kept for its particles and for "that". */
const FOLLOWING = 8;
/** Words behind an object that are kept for the particles of its verb. */
const BEYOND = 4;
const PARTICLES = new Set(["up", "off", "out", "down", "round"]);
/** Verbs with which "over" is no preposition: "handed over the post", "talked over the plan". */
const WITH_OVER = new Set(["hand", "take", "turn", "talk", "go"]);
const isParticle = (unit: Unit | undefined, lemma: string | undefined): boolean =>
  unit !== undefined && (PARTICLES.has(unit.lower) || (unit.lower === "over" && WITH_OVER.has(lemma ?? "")));

/** "voted in Dr Mensah", "took in two of them", "put in EUR 2 million": no preposition. */
const WITH_IN = new Set(["vote", "swear", "take"]);
const isIn = (units: readonly Unit[], at: number, lemma: string | undefined): boolean =>
  units[at]?.lower === "in" &&
  ((lemma === "put" && isMoney(units[at + 1])) ||
    (WITH_IN.has(lemma ?? "") &&
      (units[at + 1]?.mention?.type === "PERSON" || (lemma !== "take" && units[at + 1]?.pos === "PROPN"))));
