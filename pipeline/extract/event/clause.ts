// Candidates from verbs: the trigger lexicon tells the type, and what subject, object and phrases become.
import { type Trigger, triggersOf, triggersWith } from "../../lexicon/event-trigger.ts";
import type { EventType } from "../../model/codes.ts";
import { isNamedPerson, type NounPhrase } from "../clause/phrase.ts";
import type { PrepositionalPhrase } from "../clause/prepositional.ts";
import type { Clause } from "../clause.ts";
import { isShowing } from "./article/judge.ts";
import type { Candidate, Part, Told } from "./candidate.ts";
import { argumentsOf, withoutParticles } from "./clause/argument.ts";
import { has, isAnother } from "./clause/class.ts";
import { type Arguments, fits, hasParticles, themeOf } from "./clause/fit.ts";
import {
  instrumentsOf,
  isParty,
  isReceivedAt,
  isSequel,
  lasting,
  opened,
  withFounded,
} from "./clause/kind.ts";
import { isToldElsewhere, tellsNone } from "./clause/none.ts";
import { isOnlyExpected, isStudying, ofKind, typeFor } from "./clause/part.ts";
import { rolesIn, type VerbReading } from "./clause/roles.ts";
import { isPartOfVisit, VISITS } from "./clause/visit.ts";
import { dateOf, lastDayOf } from "./date.ts";
import { isGuidedNowhere } from "./place/host.ts";
import { withoutOwnGifts } from "./sentence/benefit.ts";
import { ceremonyOf } from "./sentence/ceremony.ts";
import { departing } from "./sentence/departure.ts";
import { withPluralEvent } from "./sentence/plural.ts";
import { withShares } from "./sentence/share.ts";
import { winnersBefore } from "./sentence/winner.ts";
import { withSigners } from "./signatures.ts";

/** The events that the clauses of a sentence tell, at most one a clause. */
export function candidatesOfClauses(told: Told): Candidate[] {
  const { clauses } = told.reading;
  return clauses.flatMap((clause, index) => {
    const { lemma } = clause.verb;
    if (lemma === undefined || tellsNone(told, clause)) return [];
    const triggers = triggersWith(lemma, [clause.following[0], clause.beyond[0]]).filter((trigger) =>
      hasParticles(trigger, clause),
    );
    if (triggers.length === 0) return [];
    const turned = withFounded(
      told,
      clause,
      withPluralEvent(told, clause, withShares(told, clause, argumentsOf(told, clause, clauses[index + 1]))),
    );
    for (const trigger of triggers) {
      const own = withoutParticles(told, trigger, clause, turned);
      if (!fits(trigger, clause, own) || isToldElsewhere(told, trigger, clause)) continue;
      const found = candidateOf(told, clause, trigger, own);
      const departed = found && departing(lasting(opened(found)));
      const made = departed && withSigners(departed);
      if (made && isOtherwiseTold(made, trigger)) continue;
      if (made && (!made.dated || dateOf(made) || lastDayOf(made) || isShowing(made) || isSequel(made)))
        return instrumentsOf(made, own);
    }
    return [];
  });
}

/** What a row tells only without a day, only of those who stay, or only where it was. */
const isOtherwiseTold = (made: Candidate, trigger: Trigger): boolean =>
  (trigger.undated && dateOf(made) !== undefined) ||
  isOnlyExpected(made, trigger) ||
  isGuidedNowhere(made, trigger);

function candidateOf(told: Told, clause: Clause, trigger: Trigger, turned: Arguments): Candidate | undefined {
  const { subject, object, phrases } = turned;
  const theme =
    trigger.subject === "theme" ? ofKind(told, subject, trigger) : themeOf(trigger, object, phrases);
  const ceremony = trigger.type === "*" ? ceremonyOf(told, theme) : undefined;
  const meant = ceremony?.type ?? typeOf(trigger, theme);
  const type = meant && isReceivedThere(told, clause, meant, turned) ? "Visit" : meant;
  const reading = type && { told, clause, trigger, turned, theme, type, ceremony };
  const roles = reading && rolesIn(reading);
  if (!reading || !roles) return undefined;
  const { parts, places } = roles;
  const isPart = isPartOfVisit(told, clause, trigger, turned);
  return {
    told,
    clause,
    from: clause.verb.main,
    to: clause.verb.end + trigger.particles.length,
    theme,
    parts: isPart
      ? parts.filter(({ role }) => role === "host")
      : [...withoutOwnGifts(parts), ...winnersBefore(told, type, theme, parts)],
    places,
    phrases: [
      ...(trigger.verb === "leave" ? untilGoal(phrases) : phrases),
      ...(ceremony?.phrases ?? []),
      ...(type === "Visit" ? goalsBefore(told, clause) : []),
    ],
    ...(trigger.dated && !isTalkWith(clause, theme, parts) ? { dated: true } : {}),
    ...(trigger.type === "*" && theme && !theme.type && isAnother(theme) ? { another: true } : {}),
    ...(isPart || trigger.type === "again" ? { again: true } : {}),
    ...(isPart ? { of: VISITS } : trigger.of ? { of: trigger.of } : {}),
    ...kindOf(reading, isPart),
    confidence: clause.subordinate ? 0.8 : 0.87,
  };
}

/** The type that a row tells by itself, or by what its theme is. */
function typeOf(trigger: Trigger, theme: NounPhrase | undefined): EventType | undefined {
  // "They were held in Oslo": the talks told before.
  if (trigger.type === "*" && trigger.verb === "hold" && theme?.pronoun === "they") return "Meeting";
  if (trigger.type === "*") return typeOfTheme(theme);
  const [meant = "Meeting"] = trigger.of ?? [];
  return trigger.type === "again" ? meant : trigger.type;
}

/** The type by all that the clause tells, and the rule that says so. */
function kindOf(
  { told, clause, trigger, turned, theme, type }: VerbReading,
  isPart: boolean,
): Pick<Candidate, "type" | "rule"> {
  const receivedAt = type === "Visit" && trigger.type === "Meeting";
  const name = `event-verb-${trigger.verb}`;
  const rule = isPart ? `${name}-again` : receivedAt ? `${name}-at` : ruleOf(trigger, type, turned.object);
  return {
    type: type === "Visit" && isStudying(told, clause) ? "Exchange" : typeFor(type, theme, trigger.verb),
    rule,
  };
}

/** Who is received at a body, or as a party by one, visits it. */
const isReceivedThere = (told: Told, clause: Clause, type: EventType, turned: Arguments): boolean =>
  isReceivedAt(told, clause, type, turned.object) || isParty(clause, type, turned);

/** "Her talks with Dr A turned on visas": with whom is told, so that they were held. */
const isTalkWith = ({ verb }: Clause, theme: NounPhrase | undefined, parts: readonly Part[]): boolean =>
  verb.tense === "past" &&
  theme?.classes.has("talks") === true &&
  parts.some(({ role, phrase }) => role === "attendee" && isNamedPerson(phrase));

/** "came to Oslo to see the cranes": what is seen is where somebody went. */
function goalsBefore({ reading }: Told, clause: Clause): readonly PrepositionalPhrase[] {
  const before = reading.clauses[reading.clauses.indexOf(clause) - 1];
  const isAim = clause.verb.infinitive && before !== undefined && before.verb.end <= clause.verb.start;
  return isAim && !before.verb.passive
    ? before.phrases.filter(({ preposition }) => preposition === "to")
    : [];
}

/** "left the Bureau for UNESCO in Paris": where somebody goes, nobody left. */
function untilGoal(phrases: readonly PrepositionalPhrase[]): readonly PrepositionalPhrase[] {
  const goal = phrases.findIndex(({ preposition }) => preposition === "for");
  return goal < 0 ? phrases : phrases.slice(0, goal);
}

/** A rule a reading: verbs that tell several types are as sure as each of them. */
function ruleOf(
  { verb, particles, type: told, needs }: Trigger,
  type: EventType,
  object: readonly NounPhrase[],
): string {
  // Where somebody is a guest of tells where he was; who only invited him does not.
  if (needs.includes("guestof")) return "event-verb-be-guest";
  // Who receives one person meets him; who receives several, or a party, may as well be their host on a visit.
  if (verb === "receive" && type === "Meeting") {
    const persons = object.filter((phrase) => has([phrase], ["person"]) && phrase.pronoun !== "they").length;
    const posts = object.filter((phrase) => has([phrase], ["post"])).length;
    const others = object.length - persons - posts;
    const received = persons + posts === 0 ? "party" : others > 0 ? "persons" : "person";
    return `event-verb-receive-${received}`;
  }
  const name = `event-verb-${[verb, ...particles].join("-")}`;
  if (told === "again") return `${name}-again`;
  const several = triggersOf(verb).some((other) => other.type !== told && other.type !== "again");
  return several && told !== "*" ? `${name}-${type.toLowerCase()}` : name;
}

/** "the ceremony" is of the kind of what it speaks of; the article settles which. */
const typeOfTheme = (theme: NounPhrase | undefined): EventType | undefined =>
  theme?.type ??
  (theme && (theme.classes.has("occasion") || theme.pronoun === "it" || isAnother(theme))
    ? "Meeting"
    : undefined);
