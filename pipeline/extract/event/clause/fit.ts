// Whether a clause gives a row of the trigger lexicon what it asks for, and what its event is then about.
import { wordSet } from "../../../core/word-set.ts";
import type { ArgumentRole, Trigger } from "../../../lexicon/event-trigger.ts";
import { isNamedPerson, type NounPhrase } from "../../clause/phrase.ts";
import { governedOf, type PrepositionalPhrase } from "../../clause/prepositional.ts";
import type { Clause } from "../../clause.ts";
import { has, isPress, matches } from "./class.ts";
import { isOwned } from "./sort.ts";

/** A clause with passive turned: who acts, what is acted on. */
export interface Arguments {
  readonly subject: readonly NounPhrase[];
  readonly object: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
}

/** Whether a clause, whose verb has the row's particles, gives a row of the lexicon what else it needs. */
export function fits(trigger: Trigger, clause: Clause, { subject, object, phrases }: Arguments): boolean {
  if (trigger.passive && !clause.verb.passive) return false;
  if (trigger.active && clause.verb.passive) return false;
  if (isOfOther(trigger, clause, object)) return false;
  if (trigger.future && clause.verb.tense !== "future") return false;
  if (trigger.subjectNeeds.includes("nobody") ? subject.length > 0 : !isActor(trigger.subjectNeeds, subject))
    return false;
  if (trigger.required.size > 0 && !hasRequired(trigger, phrases) && !isThere(trigger, clause)) return false;
  if (trigger.intransitive && object.length === 0 && !clause.verb.passive)
    return subject.length > 0 && isAbout(trigger, phrases);
  if (trigger.intransitive && trigger.needs.length === 0) {
    return (
      !clause.verb.passive &&
      [...trigger.phrases.values()].includes("theme") &&
      themeOf(trigger, [], phrases) !== undefined
    );
  }
  if (trigger.type === "Result" && object.length === 0)
    return !clause.verb.passive && clause.following.includes("that");
  return (
    object.length > 0 &&
    (trigger.needs.length === 0 || has(object.slice(0, 1), trigger.needs) || hasLater(trigger, object))
  );
}

/** A verb that is in the lexicon, of what tells no such event. */
const isOfOther = (
  { verb, type, needs, object: role }: Trigger,
  { following, verb: own }: Clause,
  [first]: readonly NounPhrase[],
): boolean =>
  // "It was inaugurated": no person.
  (type === "Appointment" &&
    first?.pronoun === "it" &&
    !(needs.includes("itself") && verb !== "leave") &&
    !(verb === "leave" && own.relative !== undefined)) ||
  // "handed them over to Dr A": what was handed over was told before.
  (verb === "hand" && role === "participant" && first?.pronoun !== undefined) ||
  // "came to see how they are getting on"
  (verb === "see" && type === "Meeting" && /^(?:how|if|whether|what|where|why)$/.test(following[0] ?? ""));

/** "will go on show there", "the school, where she trained": a place told before, where a row asks for none but places. */
const isThere = (
  { required, phrases: roles, type, particles }: Trigger,
  { following, where }: Clause,
): boolean =>
  ((type === "Exhibition" && following[particles.length] === "there") ||
    (type === "Exchange" && where !== undefined)) &&
  [...required].every((preposition) => roles.get(preposition) === "place");

/** "handed over the keys", "handed the keys over", "took the tug into service": particles may stand behind the object. */
export const hasParticles = (trigger: Trigger, { following, beyond }: Clause): boolean =>
  areBehind(trigger, following) || (areBehind(trigger, beyond) && isMovable(trigger));

/** Whether a verb's particles are the words of a list, from its first on. */
export function areBehind({ particles }: Trigger, words: readonly string[]): boolean {
  for (let at = 0; at < particles.length; at++) if (particles[at] !== words[at]) return false;
  return true;
}

const isMovable = ({ particles }: Trigger): boolean =>
  (MOVABLE.has(particles[0] ?? "") && (particles.length > 1 || !GOVERNING.has(particles[0] ?? ""))) ||
  BESIDE.has(particles.join(" "));

/** "had five engineers with us", "had the Minister as its guest": whose guests they were, behind them. */
const BESIDE = new Set([
  "a visit",
  "a short visit",
  "a brief visit",
  "a return visit",
  "a working visit",
  "a second visit",
  "a first visit",
  "a surprise visit",
  "with us",
  "with it",
  "as our guests",
  "as our guest",
  "as its guests",
  "as its guest",
  "as guests",
  "as guest",
]);

const MOVABLE = wordSet(
  "over up out off on down in into to through round around back aloft available online public live open visible legible readable audible decipherable",
);
/** Prepositions that alone are no particle: only with a noun, as in "into orbit". */
const GOVERNING = new Set(["into", "to", "through"]);

/** "shook hands on a deal": a row without an object that names what it needs finds it in the phrase that it asks for. */
const isAbout = (
  { needs, required, phrases: roles }: Trigger,
  phrases: readonly PrepositionalPhrase[],
): boolean =>
  needs.length === 0 ||
  phrases.some(
    ({ preposition, phrases: list }) =>
      required.has(preposition) && roles.get(preposition) === "theme" && has(list, needs),
  );

/** Capitals that no mention covers may name a body or a person who acts. */
const isActor = (needs: readonly string[], phrases: readonly NounPhrase[]): boolean =>
  needs.length === 0 ||
  has(phrases, needs) ||
  (needs.includes("several") && areSeveral(phrases)) ||
  ((needs.includes("body") || needs.includes("person")) && has(phrases, ["named"]));

/** "A and B", "the two": more than one. */
const areSeveral = (phrases: readonly NounPhrase[]): boolean =>
  phrases.filter(({ mention }) => mention !== undefined).length > 1 ||
  phrases.some(({ pronoun, start, headEnd }) => pronoun !== undefined && headEnd > start + 1);

/** "sat at X", "travelled to X": where a row asks for a phrase, one of its prepositions with the place or person it needs. */
const hasRequired = (trigger: Trigger, phrases: readonly PrepositionalPhrase[]): boolean => {
  const { required, phrases: roles, subjectNeeds, needs } = trigger;
  // "The Golden Chest went to A": only to persons, where nothing but capitals tells a prize.
  const isNamed = subjectNeeds.includes("named");
  return phrases.some(({ preposition, phrases: list }) => {
    if (!required.has(preposition)) return false;
    const role = roles.get(preposition) ?? "";
    if (role === "theme") return isThemeOf(trigger, preposition, list);
    if (role === "interviewer") return list.some(isPress);
    // "gave a dinner for Dr A", no dinner for charity.
    if (role === "visitor" && needs.includes("dinner"))
      return has(list, ["person", "post", "party", "group"]);
    // "opened its vault to the guests from Lima", no hall to the public.
    if (role === "visitor" && needs.includes("room")) return list.some(isGuest);
    // "held a meeting with the Bank", not with 300 guests.
    if (needs.includes("bilateral")) return has(list, SIDES) && !list.some(isCrowd);
    const asked = role === "recipient" && !isNamed ? undefined : ASKED[role];
    return asked === undefined || has(list, asked) || (role === "place" && list.some(isSiteOf));
  });
};

/** "the guests from Lima", "a delegation of the Bank", "Dr A": somebody who came, and not whoever may come. */
const isGuest = (phrase: NounPhrase): boolean =>
  isNamedPerson(phrase) ||
  phrase.pronoun === "them" ||
  (phrase.classes.has("party") &&
    phrase.determiner !== "" &&
    !phrase.modifiers.some(({ lower }) => lower === "first"));

/** Whether what a preposition governs can be what a row is about. */
function isThemeOf(
  { type, passive, verb }: Trigger,
  preposition: string,
  list: readonly NounPhrase[],
): boolean {
  // "chose Dr A as winner of the prize", no "as president".
  if (preposition === "as" && type === "Award") return has(list.slice(0, 1), ["winner", "rank"]);
  // "was transferred as Head of Supply", no "as a patient".
  if (preposition === "as" && type === "Appointment" && passive)
    return has(list.slice(0, 1), ["post", "rank", "fellowship"]);
  // "boosted it with three million", no report with a map.
  if (preposition === "with" && type === "Funding" && ADDING.has(verb)) return has(list, ["money", "grant"]);
  // "presented its plans at a meeting with farmers": nobody is a gift.
  if (preposition === "with" && type === "Funding" && has(list, SOMEBODY)) return false;
  return type !== "Award" || list.slice(0, 1).some(isHonour);
}

/** To make more of something or somebody, by money or by all that can be added. */
const ADDING = wordSet(
  "top boost swell replenish augment supplement enlarge bolster beef fatten pad sweeten round contemplate benefit favour favor grace gratify dower gift",
);

/** Who holds a meeting with somebody, or with whom it is held. */
const SIDES = ["person", "post", "body", "group", "party", "counterpart"];

const SOMEBODY = ["person", "post", "people", "group", "party", "researchers", "pupils"];

/** "300 guests", "experts": whoever came. */
const isCrowd = ({ classes, mention, determiner }: NounPhrase): boolean =>
  !mention && determiner === "" && (classes.has("people") || classes.has("researchers"));

/** "the Kolari plant in Malta", "the laboratories of the Board": rooms and works by whose or where they are. */
const isSiteOf = (phrase: NounPhrase): boolean =>
  has([phrase], ["thing", "works", "room", "part"]) && isOwned(phrase);

/** What stands behind a preposition that must be there, by the role that it gets. */
const ASKED: Partial<Record<ArgumentRole, readonly string[]>> = {
  place: ["place", "body", "venue", "named"],
  host: ["person", "post"],
  interviewee: ["person", "post"],
  recipient: ["person", "post"],
  appointee: ["person", "post"],
};

const HONOURS = ["prize", "rank", "named", "insignia"];

/** "honoured with the medal", "raised to the rank of Grand Officer" */
const isHonour = (phrase: NounPhrase): boolean =>
  has([phrase], HONOURS) ||
  (/^(?:rank|dignity|grade|degree|class|status)$/.test(phrase.head) && has(governedOf(phrase), ["rank"]));

/** In a list of objects a later one may be what the verb needs ("signed, in the presence of X, the Protocol"). */
const hasLater = ({ needs }: Trigger, object: readonly NounPhrase[]): boolean => {
  const [first] = object;
  if (!first || object.length < 2) return false;
  // "named Jane Doe, from Lima, Nurse of the Year"
  const leads =
    LEADING.some((name) => first.classes.has(name)) ||
    (needs.includes("rank") && first.classes.has("person"));
  return leads && has(object, needs);
};

/** "Two participants, A and B", "in the presence of A, Collector, an Agreement was signed". */
const LEADING = ["other", "post", "party", "named", "group", "counterpart"];

/** What the event is about: its object, or what a preposition governs. */
export function themeOf(
  trigger: Trigger,
  object: readonly NounPhrase[],
  phrases: readonly PrepositionalPhrase[],
): NounPhrase | undefined {
  if (trigger.object === "theme") {
    // "The Silver Saddle, the Ministry's prize": the word for it tells whose it is.
    const prize = trigger.needs.includes("prize") && object.find(({ classes }) => classes.has("prize"));
    if (prize) return prize;
    return object.find(
      (phrase) => trigger.needs.length === 0 || trigger.needs.some((need) => matches(phrase, need)),
    );
  }
  const governed = phrases.find(
    ({ preposition, phrases: list }) =>
      trigger.phrases.get(preposition) === "theme" &&
      has(list, [
        "event",
        ...(trigger.type === "*" ? [] : ["programme", "thing", "body", "post", "money", "document"]),
        ...(trigger.type === "Award" ? HONOURS : []),
      ]),
  );
  return governed?.phrases[0];
}
