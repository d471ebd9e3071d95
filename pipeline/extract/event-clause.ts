// Candidates from verbs: the trigger lexicon tells the type, and what subject, object and phrases become.
import { type ArgumentRole, type Trigger, triggersOf } from "../lexicon/event-trigger.ts";
import { type EventType, ROLES, type Role } from "../model/codes.ts";
import type { Clause, PrepositionalPhrase } from "./clause.ts";
import type { NounPhrase } from "./clause-noun.ts";
import type { Candidate, Part, Told } from "./event-candidate.ts";

const ROLE_SET: ReadonlySet<string> = new Set(ROLES);

/** A clause with passive turned: who acts, what is acted on. */
interface Arguments {
  readonly subject: readonly NounPhrase[];
  readonly object: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
}

/** The events that the clauses of a sentence tell, at most one a clause. */
export function candidatesOfClauses(told: Told): Candidate[] {
  const { clauses } = told.reading;
  return clauses.flatMap((clause, index) => {
    const { verb } = clause;
    if (verb.lemma === undefined || verb.unreal) return [];
    const turned = argumentsOf(clause, clauses[index + 1]);
    const trigger = triggersOf(verb.lemma).find((reading) => fits(reading, clause, turned));
    const made = trigger && candidateOf(told, clause, trigger, turned);
    return made ? [made] : [];
  });
}

function argumentsOf(clause: Clause, next: Clause | undefined): Arguments {
  const { subject, object, phrases, verb } = clause;
  if (verb.passive) {
    const by = phrases.filter(({ preposition }) => preposition === "by");
    const rest = phrases.filter(({ preposition }) => preposition !== "by");
    return { subject: by.flatMap((phrase) => phrase.phrases), object: subject, phrases: rest };
  }
  return { subject, object: object.length > 0 ? object : sharedObject(clause, next), phrases };
}

/** "attended and addressed the meeting", "attended and spoke at the meeting": the second verb's theme is the first's too. */
function sharedObject(clause: Clause, next: Clause | undefined): readonly NounPhrase[] {
  if (!next || next.verb.start > clause.verb.end + 2 || next.verb.passive) return [];
  if (next.object.length > 0) return next.object;
  return next.phrases.filter(({ preposition }) => preposition === "at").flatMap(({ phrases }) => phrases);
}

const has = (phrases: readonly NounPhrase[], classes: readonly string[]): boolean =>
  phrases.some((phrase) => classes.some((name) => matches(phrase, name)));

/** A ceremony ("the signing of") counts as an event where one is asked for. */
const matches = (phrase: NounPhrase, name: string): boolean =>
  phrase.classes.has(name) ||
  (name === "event" && (phrase.classes.has("ceremony") || phrase.classes.has("occasion")));

function fits(trigger: Trigger, clause: Clause, { subject, object, phrases }: Arguments): boolean {
  if (trigger.particles.some((word, index) => clause.following[index] !== word)) return false;
  if (trigger.subjectNeeds.length > 0 && !has(subject, trigger.subjectNeeds)) return false;
  if (trigger.intransitive && object.length === 0 && !clause.verb.passive) return subject.length > 0;
  if (trigger.intransitive && trigger.needs.length === 0) {
    return (
      !clause.verb.passive &&
      [...trigger.phrases.values()].includes("theme") &&
      themeOf(trigger, [], phrases) !== undefined
    );
  }
  if (trigger.type === "Result" && object.length === 0)
    return !clause.verb.passive && clause.following.slice(0, 3).includes("that");
  return (
    object.length > 0 &&
    (trigger.needs.length === 0 || has(object.slice(0, 1), trigger.needs) || hasLater(trigger, object))
  );
}

/** In a list of objects a later one may be what the verb needs ("signed, in the presence of X, the Protocol"). */
const hasLater = (trigger: Trigger, object: readonly NounPhrase[]): boolean =>
  object.length > 1 && object[0]?.classes.has("other") === true && has(object, trigger.needs);

function themeOf(
  trigger: Trigger,
  object: readonly NounPhrase[],
  phrases: readonly PrepositionalPhrase[],
): NounPhrase | undefined {
  if (trigger.object === "theme") {
    return object.find(
      (phrase) => trigger.needs.length === 0 || trigger.needs.some((need) => matches(phrase, need)),
    );
  }
  const governed = phrases.find(
    ({ preposition, phrases: list }) =>
      trigger.phrases.get(preposition) === "theme" &&
      has(list, ["event", ...(trigger.type === "*" ? [] : ["programme", "thing", "body", "post"])]),
  );
  return governed?.phrases[0];
}

function candidateOf(told: Told, clause: Clause, trigger: Trigger, turned: Arguments): Candidate | undefined {
  const { subject, object, phrases } = turned;
  const theme = trigger.subject === "theme" ? subject[0] : themeOf(trigger, object, phrases);
  const type = trigger.type === "*" ? theme?.type : trigger.type;
  if (!type) return undefined;
  const parts: Part[] = [];
  const places: NounPhrase[] = [];
  const take = (role: ArgumentRole, list: readonly NounPhrase[]): void => {
    for (const phrase of list) {
      if (role === "place") places.push(phrase);
      else if (ROLE_SET.has(role)) parts.push({ role: role as Role, phrase });
    }
  };
  take(trigger.subject, subject);
  take(trigger.object, object);
  for (const phrase of phrases) take(trigger.phrases.get(phrase.preposition) ?? "", phrase.phrases);
  const { verb } = clause;
  return {
    type: typeFor(type, theme),
    told,
    clause,
    from: verb.main,
    to: verb.end + trigger.particles.length,
    theme,
    parts,
    places,
    phrases,
    rule: `event-verb-${[trigger.verb, ...trigger.particles].join("-")}`,
    confidence: clause.subordinate ? 0.8 : 0.87,
  };
}

/** A training workshop is an Exchange whatever verb tells it; a meeting "held" keeps its own type. */
const typeFor = (type: EventType, theme: NounPhrase | undefined): EventType =>
  type === "Launch" && theme?.classes.has("Exhibition") ? "Exhibition" : type;
