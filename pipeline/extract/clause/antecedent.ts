// What a relative pronoun or a participle stands for: the noun phrases right before it, or the last event named before.

import { wordSet } from "../../core/word-set.ts";
import type { VerbStart } from "./head.ts";
import { readPhrase } from "./noun.ts";
import { type NounPhrase, phraseOf } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import { isAdverb, isDate, isJoint, isPreposition, opensPhrase } from "./word.ts";

/** The noun phrases right before a relative pronoun or participle; the last of a list, or the list before a plural verb. */
export function nounBefore(units: readonly Unit[], end: number, isVerb: VerbStart): NounPhrase[] {
  let stop = end;
  while (stop > 0 && (units[stop - 1]?.lower === "," || isAdverb(units[stop - 1]))) stop--;
  // "the 7th Forum (8-10 May), hosted by": its days in brackets.
  if (stop < end && isDate(units[stop - 1]) && units[stop - 2]?.mention?.type === "EVENT") stop--;
  if (units[end]?.lower === "who" && units[stop - 1]?.mention?.type === "PERSON") {
    // "A and B, who won": both did.
    const paired =
      stop < end && units[stop - 2]?.lower === "and" && units[stop - 3]?.mention?.type === "PERSON";
    return (paired ? [stop - 3, stop - 1] : [stop - 1])
      .map((at) => readPhrase(units, at, isVerb))
      .filter((phrase) => phrase !== undefined);
  }
  const thing = units[end]?.lower === "which" ? thingBefore(units, stop, isVerb) : undefined;
  if (thing) return [thing];
  const whose = units[end]?.lower === "who" ? personBefore(units, stop, isVerb) : undefined;
  if (whose) return [whose];
  const isEnd: VerbStart = (at) => at >= stop || isVerb(at);
  if (isToEffect(units, stop)) return nounBefore(units, stop - TO_EFFECT, isVerb);
  for (let at = Math.max(0, stop - 14); at < stop; at++) {
    if (at > 0 && continuesPhrase(units, at)) continue;
    const phrase = readPhrase(units, at, isEnd);
    if (phrase && phrase.end === stop) return [sentTo(phrase) ?? spokenOf(phrase) ?? phrase];
  }
  return [];
}

/** "An agreement to this effect, which": what the words are said of. */
const isToEffect = (units: readonly Unit[], stop: number): boolean =>
  units[stop - 1]?.lower === "effect" &&
  /^(?:this|that)$/.test(units[stop - 2]?.lower ?? "") &&
  units[stop - TO_EFFECT]?.lower === "to";

const TO_EFFECT = 3;

/** "at the 10th Congress, which brought": the event, not who was there; "a paper by A, which": the paper. */
function thingBefore(units: readonly Unit[], stop: number, isVerb: VerbStart): NounPhrase | undefined {
  if (isAtEvent(units, stop - 1)) return phraseOf(units, stop - 1, stop);
  return units[stop - 1]?.mention?.type === "PERSON" ? thingOf(units, stop, isVerb) : undefined;
}

/** "a paper by A and B, which came out": the thing, and nobody who made it; a body is named after a person at times. */
function thingOf(units: readonly Unit[], stop: number, isVerb: VerbStart): NounPhrase | undefined {
  let by = stop - 1;
  while (by > 0 && (units[by]?.mention?.type === "PERSON" || isJoint(units[by]))) by--;
  if (!/^(?:by|of|from|with)$/.test(units[by]?.lower ?? "")) return undefined;
  const isEnd: VerbStart = (at) => at >= by || isVerb(at);
  for (let at = Math.max(0, by - THING_WITHIN); at < by; at++) {
    const phrase = readPhrase(units, at, isEnd);
    if (phrase?.end === by && !phrase.classes.has("people")) return phrase;
  }
  return undefined;
}

/** Words of a thing before its maker at most. */
const THING_WITHIN = 6;

const isAtEvent = (units: readonly Unit[], at: number): boolean =>
  units[at]?.mention?.type === "EVENT" &&
  units[at - 1]?.lower === "the" &&
  (/^(?:at|to|in|for|from)$/.test(units[at - 2]?.lower ?? "") ||
    (units[at - 2]?.lower === "of" && OF_EVENT.has(units[at - 3]?.lower ?? "")));

/** Who is there, no part of what the pronoun stands for: "participants of the Forum, which". */
const OF_EVENT = wordSet(
  "participant participants guest guests visitor visitors delegate delegates organiser organisers organizer organizers speaker speakers",
);

/** "Dr A, an expert of the Centre in Bremen, Germany, who": the land behind a person is nobody. */
function personBefore(units: readonly Unit[], stop: number, isVerb: VerbStart): NounPhrase | undefined {
  if (units[stop - 1]?.mention?.type !== "PLACE" || units[stop - 2]?.lower !== ",") return undefined;
  for (let at = stop - 3; at >= Math.max(0, stop - PERSON_WITHIN) && !isVerb(at); at--)
    if (units[at]?.mention?.type === "PERSON") return readPhrase(units, at, isVerb);
  return undefined;
}

/** Words between a person and "who" at most. */
const PERSON_WITHIN = 14;

/** Words between an event and "held" at most. */
const HELD_WITHIN = 24;

/** "a course on rules at the Maritime Hall, held": the last event named before, however much is told of it between. */
export function eventBefore(units: readonly Unit[], end: number, isVerb: VerbStart): NounPhrase[] {
  const nouns = nounBefore(units, end, isVerb);
  if (nouns.some(isEventNoun) || units[end - 1]?.lower !== ",") return nouns;
  for (let at = end - 1; at >= Math.max(0, end - HELD_WITHIN); at--) {
    if (isVerb(at) && at < end - 1) break;
    if (at > 0 && continuesPhrase(units, at)) continue;
    const phrase = readPhrase(units, at, isVerb);
    if (phrase && isEventNoun(phrase)) return [phrase];
  }
  return nouns;
}

const isEventNoun = ({ classes }: NounPhrase): boolean => classes.has("event") || classes.has("talks");

/** "sent a delegation to the 3rd Forum, held in Oslo": held was the Forum. */
const sentTo = ({ complements }: NounPhrase): NounPhrase | undefined =>
  complements
    .find(({ preposition }) => preposition === "to")
    ?.phrases.find(({ mention }) => mention?.type === "EVENT");

/** "the main topic of a workshop that brought together", "the subject of the Charter, which was signed": what has the topic did. */
const spokenOf = ({ head, complements }: NounPhrase): NounPhrase | undefined =>
  TOPIC.test(head)
    ? complements
        .find(({ preposition }) => preposition === "of")
        ?.phrases.find((phrase) => isEventNoun(phrase) || isDeed(phrase))
    : undefined;

const isDeed = ({ mention, classes }: NounPhrase): boolean =>
  /^(?:DOCUMENT|PROGRAMME|ORGANIZATION)$/.test(mention?.type ?? "") || classes.has("document");

const TOPIC =
  /^(?:subject|topic|theme|focus|object|motto|title|aim|purpose|centre|center|heart|result|outcome|place)$/;

const continuesPhrase = (units: readonly Unit[], at: number): boolean => {
  const previous = units[at - 1];
  return (
    previous !== undefined &&
    !isPreposition(previous) &&
    !isJoint(previous) &&
    !isDate(previous) &&
    opensPhrase(previous) &&
    previous.mention?.type !== "PERSON"
  );
};
