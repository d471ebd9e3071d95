// What stands before a verb: its subject, or the clause that it shares one with; what a relative pronoun stands for.
import { triggersOf } from "../../lexicon/event-trigger.ts";
import type { Clause } from "../clause.ts";
import { goesOnFrom } from "./aim.ts";
import { eventBefore, nounBefore } from "./antecedent.ts";
import { afterBreak, afterClause, previousMain, sharesSubject } from "./goes-on.ts";
import type { VerbStart } from "./head.ts";
import { readList } from "./noun.ts";
import { isApart, isRightBehind } from "./object.ts";
import type { NounPhrase } from "./phrase.ts";
import { type PrepositionalPhrase, readPhrases } from "./prepositional.ts";
import { strandedAt } from "./relative.ts";
import { behindConjunction, freePhrases } from "./subject.ts";
import { subjectAfter } from "./subject-after.ts";
import type { Unit } from "./unit.ts";
import { HELD, type VerbGroup } from "./verb.ts";
import { isDate, isPreposition } from "./word.ts";

export type Before = Pick<Clause, "subject" | "subordinate" | "continues" | "where"> & {
  /** What a relative pronoun before the subject stands for. */
  readonly object?: readonly NounPhrase[];
  /** The same behind a preposition: "to which A and B put their names". */
  readonly governed?: PrepositionalPhrase;
};

/** Whom a participle is of: the main subject, that of the verb beside it, or what stands right before it; undefined where it is as other verbs. */
function beforeParticiple(
  units: readonly Unit[],
  verbs: readonly VerbGroup[],
  index: number,
  earlier: readonly Clause[],
  isVerb: VerbStart,
): Before | undefined {
  const verb = verbs[index] as VerbGroup;
  if (verb.start === 0) {
    const main = verbs.find(({ reduced, relative }) => !reduced && relative === undefined);
    const { subject, inverted } = subjectAfter(units, verb, main, isVerb);
    return told(subject, !inverted);
  }
  const coordinated = passiveBefore(units, verbs, index, earlier);
  if (coordinated) return told(coordinated.subject, coordinated.subordinate, index - 1);
  const beside = verbs[index - 1];
  // "they went up, accompanied by A, to the spring": the aside is of who went.
  if (verb.passive && beside && isRightBehind(units, verb, beside))
    return told(earlier[index - 1]?.subject ?? [], true);
  const acting =
    !verb.passive && /^(?:,|and)$/.test(units[verb.start - 1]?.lower ?? "")
      ? previousMain(units, verbs, index)
      : -1;
  if (acting >= 0) return told(earlier[acting]?.subject ?? [], true, acting);
  if (isApart(units, verb) || hasMainVerb(verbs, verb) || units[0]?.lower === "according") {
    const isHeld = verb.passive && HELD.has(verb.lemma ?? "");
    const nouns = (isHeld ? eventBefore : nounBefore)(units, verb.start, isVerb);
    return told(nouns, nouns.length > 0);
  }
  return undefined;
}

/** "..., as the Minister, Dr A, confirmed": who stands between "as" and the verb, by a name. */
function behindAs(
  units: readonly Unit[],
  from: number,
  to: number,
  isVerb: VerbStart,
): readonly NounPhrase[] {
  const as = units.findIndex(({ lower }, at) => at > from && at < to && lower === "as");
  if (as < 0 || units[as - 1]?.lower !== ",") return [];
  const list = readList(units, as + 1, isVerb);
  const end = list.at(-1)?.end ?? 0;
  const reaches = end === to || (end === to - 1 && units[end]?.lower === ",");
  return reaches ? list.filter(({ mention }) => mention?.type === "PERSON") : [];
}

/** "a course at the Academy, which began on 6 May": what stands between the event and the pronoun tells where it is. */
export const phrasesBetween = (
  units: readonly Unit[],
  { subject: [event] }: Before,
  verb: VerbGroup,
  isVerb: VerbStart,
): readonly PrepositionalPhrase[] =>
  event && verb.relative !== undefined && isHappening(units, verb) && event.end < verb.relative - 1
    ? readPhrases(units, event.end, isVerb).phrases.filter(({ at }) => at < verb.start)
    : [];

const told = (
  subject: readonly NounPhrase[],
  subordinate: boolean,
  continues?: number,
  where?: NounPhrase,
): Before => ({ subject, subordinate, continues, where });

/** The subject of a verb, and what else stands before it: in its own clause, behind a relative pronoun, or shared with the clause before. */
export function subjectOf(
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
  const reduced = verb.reduced ? beforeParticiple(units, verbs, index, earlier, isVerb) : undefined;
  if (reduced) return reduced;
  if (index === 0 && units[0]?.lower === "having" && verb.start === 0) {
    const main = verbs.find(
      ({ reduced, relative, start }) => start > 0 && !reduced && relative === undefined,
    );
    return told(subjectAfter(units, verb, main, isVerb).subject, true);
  }
  const invited = earlier[index - 1];
  if (invited && isInvitation(units, verb, invited.verb)) return told(invited.object, invited.subordinate);
  const heard = invited ? heardBefore(units, verb, invited) : [];
  if (heard.length > 0) return told(heard, false);
  const confirming = invited ? behindAs(units, invited.verb.end, verb.start, isVerb) : [];
  if (confirming.length > 0) return told(confirming, false);
  if (invited && goesOnFrom(units, verb, invited.verb))
    return told(invited.subject, invited.subordinate, index - 1);
  const previous = previousMain(units, verbs, index);
  const host = beforeWhere(units, earlier, previous, verb);
  const hosts =
    host < 0 ? [] : freePhrases(units, startOf(earlier, verbs, units, previous), host, verbs, isVerb).phrases;
  if (hosts.length > 0) return told(hosts, false);
  const shared = previous < 0 ? undefined : sharesSubject(units, earlier, previous, verb);
  if (shared) return told(shared.subject, shared.subordinate, previous, earlier[previous]?.where);
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
  return { ...before, object: beyondPlace(units, nouns, verb, isVerb) };
}

/** "a new library in Delta Park, which the Mayor dedicated": what the verb suits stands before the place. */
function beyondPlace(
  units: readonly Unit[],
  nouns: readonly NounPhrase[],
  { lemma }: VerbGroup,
  isVerb: VerbStart,
): readonly NounPhrase[] {
  const [place] = nouns;
  const isTown =
    place?.mention?.type === "PLACE" && /^(?:in|at|near)$/.test(units[place.start - 1]?.lower ?? "");
  const readings = isTown && lemma !== undefined ? triggersOf(lemma) : [];
  const suits = readings.some(({ needs }) => needs.length === 0 || needs.includes("place"));
  return place && readings.length > 0 && !suits ? nounBefore(units, place.start - 1, isVerb) : nouns;
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

/** "Come and hear Dr A lecture", "listen to B speak": whom readers are asked to hear, right before what they do. */
const heardBefore = (
  units: readonly Unit[],
  verb: VerbGroup,
  { verb: hearing, subject, object, phrases }: Clause,
): readonly NounPhrase[] => {
  if (
    subject.length > 0 ||
    hearing.passive ||
    !/^(?:hear|listen|watch|see)$/.test(units[hearing.main]?.lower ?? "")
  )
    return [];
  const [first] = object;
  const heard = first ? object : (phrases.find(({ preposition }) => preposition === "to")?.phrases ?? []);
  const isPerson = heard.every(({ mention }) => mention?.type === "PERSON");
  return isPerson && heard.at(-1)?.end === verb.start ? heard : [];
};

/** "invited the ministers to give speeches" */
export const isInvitation = (units: readonly Unit[], verb: VerbGroup, inviting: VerbGroup): boolean =>
  verb.infinitive &&
  units[inviting.main]?.lower === "invited" &&
  !inviting.unreal &&
  units[verb.start]?.lower === "to";

/** "Work in Lund, where a storm took the roof, begins in May": where what is told of the place begins, if the comma right before a verb closes it; -1 elsewhere. */
function beforeWhere(
  units: readonly Unit[],
  earlier: readonly Clause[],
  previous: number,
  { start }: VerbGroup,
): number {
  const inner = earlier[previous];
  if (!inner?.where || units[start - 1]?.lower !== ",") return -1;
  const at = units.findLastIndex(({ lower }, index) => index < inner.verb.start && lower === "where");
  return units[at - 1]?.lower === "," ? at - 1 : -1;
}

/** Where the clause around what "where" tells began: behind the main verb before it. */
function startOf(
  earlier: readonly Clause[],
  verbs: readonly VerbGroup[],
  units: readonly Unit[],
  inner: number,
): number {
  const before = previousMain(units, verbs, inner);
  return before < 0 ? 0 : (earlier[before]?.end ?? 0);
}

/** Another verb of the sentence that is finite: then a participle is no main verb of a heading. */
const hasMainVerb = (verbs: readonly VerbGroup[], own: VerbGroup): boolean =>
  verbs.some((verb) => verb !== own && !verb.reduced);
