// Who takes which role in what a clause tells: by the trigger's row, by its theme, and by what stands beside the clause.
import type { ArgumentRole, Trigger } from "../../../lexicon/event-trigger.ts";
import { kindOf } from "../../../lexicon/kind-nouns.ts";
import { type EventType, ROLES, type Role } from "../../../model/codes.ts";
import { readPhrase } from "../../clause/noun.ts";
import { isNamedPerson, type NounPhrase } from "../../clause/phrase.ts";
import type { PrepositionalPhrase } from "../../clause/prepositional.ts";
import type { Clause } from "../../clause.ts";
import type { Part, Told } from "../candidate.ts";
import { partiesApart } from "../parties-apart.ts";
import { isWish } from "../place/served.ts";
import { namedAmong } from "../sentence/among.ts";
import { asidesOf } from "../sentence/aside.ts";
import { traineesOf } from "../sentence/benefit.ts";
import type { ceremonyOf } from "../sentence/ceremony.ts";
import { answeringIn, talkedWith } from "../sentence/interview.ts";
import { issuersOf } from "../sentence/issuer.ts";
import { lendersOf } from "../sentence/lender.ts";
import { curatorsOf, makersOf } from "../sentence/maker.ts";
import { beneficiaries } from "../sentence/opening.ts";
import { predecessorsOf } from "../sentence/predecessor.ts";
import { ownersOfPrize } from "../sentence/prize.ts";
import { holdersOf } from "../sentence/term.ts";
import type { Arguments } from "./fit.ts";
import {
  askersOf,
  assembled,
  electors,
  holdersOfTalks,
  partiesOf,
  sidesOf,
  siteOfWorks,
  startersOf,
  supporters,
  talkersOf,
  tellersOf,
  typeFor,
} from "./part.ts";
import { echoing, hostsWith, listedBehind, namesBehind, partnersBefore, partnersIn } from "./partner.ts";
import { visitTold } from "./visit.ts";

/** A clause as a row of the trigger lexicon reads it. */
export interface VerbReading {
  readonly told: Told;
  readonly clause: Clause;
  readonly trigger: Trigger;
  readonly turned: Arguments;
  readonly theme: NounPhrase | undefined;
  readonly type: EventType;
  readonly ceremony: ReturnType<typeof ceremonyOf>;
}

const ROLE_SET: ReadonlySet<string> = new Set(ROLES);

/** Parts and places as they are found, in that order. */
class Taken {
  readonly parts: Part[] = [];
  readonly places: NounPhrase[] = [];

  take(role: ArgumentRole, list: readonly NounPhrase[]): void {
    for (const phrase of list) {
      if (role === "place") this.places.push(phrase);
      else if (ROLE_SET.has(role)) this.parts.push({ role: role as Role, phrase });
    }
  }
}

/** Who and where a clause tells; undefined where a row asks for the holder of a term and nobody is told. */
export function rolesIn(reading: VerbReading): Pick<Taken, "parts" | "places"> | undefined {
  const { told, clause, trigger, theme, type } = reading;
  const taken = new Taken();
  takeArguments(taken, reading);
  taken.parts.push(...tiedToTheme(reading));
  if (trigger.subjectNeeds.includes("term") && taken.parts.length === 0) return undefined;
  const asides = asidesOf(told, clause, type)
    .filter((part) => !isLeader(part, reading))
    .map((part) => asAttending(asTeaching(part, theme), trigger));
  takePhrases(taken, reading, asides);
  taken.take("signatory", [...signingFor(reading), ...signingBeside(reading)]);
  takePartners(taken, reading);
  const visit = isJourney(type, theme) ? visitTold(told, clause, trigger, theme) : undefined;
  taken.parts.push(...(visit?.parts ?? []));
  taken.places.push(...(visit?.places ?? []), ...siteOfWorks(told, type, theme));
  if (LISTED.has(trigger.subject)) taken.take(trigger.subject, listedBehind(told, clause));
  taken.take(actingRole(reading), echoing(told, clause));
  if (trigger.object === "appointee") taken.take("appointee", namesBehind(told, clause));
  if (trigger.object === "appointee" || trigger.object === "recipient")
    taken.take(trigger.object, namedAmong(told));
  taken.parts.push(...asides, ...toldBeside(reading), ...predecessorsOf(told, clause, type));
  taken.parts.push(...beneficiaries(told, type, theme, taken.parts));
  if (/^(?:re-)?elect$/.test(clause.verb.lemma ?? "")) taken.parts.push(...electors(told, clause));
  return taken;
}

/** A visit, or a stay whose noun tells that somebody went: "The study visit by A to B began". */
const isJourney = (type: EventType, theme: NounPhrase | undefined): boolean =>
  type === "Visit" || (type === "Exchange" && /\b(?:visit|tour|trip|mission)$/.test(theme?.head ?? ""));

/** Roles of which a list behind a colon may tell the names: "stayed in Riga for a week: Dr A, Dean; B and C". */
const LISTED = new Set<ArgumentRole>(["visitor", "attendee", "speaker", "recipient"]);

/** The role of who stands where the subject of a sentence stands. */
const actingRole = ({ clause, trigger }: VerbReading): ArgumentRole =>
  clause.verb.passive ? trigger.object : trigger.subject;

/** Subject and object, and who is given something without a preposition. */
function takeArguments(taken: Taken, { clause, trigger, turned, theme, type }: VerbReading): void {
  taken.take(actorOf(trigger, type), turned.subject);
  taken.take(trigger.object, turned.object);
  const given = trigger.object === "theme" ? trigger.phrases.get("to") : undefined;
  if (!given) return;
  const isGiven = (phrase: NounPhrase): boolean =>
    phrase !== theme &&
    // "Norway pledged 30 million, Iceland 6 million": who gets it stands before the sum.
    (clause.verb.passive || !theme || phrase.start < theme.start || theme.start < clause.verb.start) &&
    (phrase.pronoun ?? phrase.mention ?? phrase.reading ?? kindOf(phrase.head)) !== undefined;
  taken.take(given, turned.object.filter(isGiven));
}

/** "A visit by A was hosted by B": who hosts a visit receives whoever comes. */
const actorOf = ({ subject, verb }: Trigger, type: EventType): ArgumentRole =>
  type === "Visit" && subject === "organizer" && /^(?:co-)?host$/.test(verb) ? "host" : subject;

/** Those whom the theme, by its kind and what hangs on it, ties to the event. */
function tiedToTheme({ told, clause, trigger, turned, theme, type, ceremony }: VerbReading): Part[] {
  const { subject, phrases } = turned;
  const shown = typeFor(type, theme, trigger.verb);
  return [
    ...(ceremony?.parts ?? []),
    ...ownersOfPrize(told, trigger, theme),
    ...supporters(phrases),
    ...partiesOf(told, type, theme),
    ...holdersOfTalks(told, type, theme, clause.subject),
    ...(type === "Meeting" ? partiesApart(told, theme) : []).map(
      (phrase): Part => ({ role: "attendee", phrase }),
    ),
    ...sidesOf(type, phrases, trigger),
    ...assembled(type, subject),
    ...talkersOf(told, type, theme, clause),
    ...makersOf(told, shown, theme, clause),
    ...curatorsOf(told, shown, theme),
    ...lendersOf(told, shown),
    ...startersOf(told, type, theme, subject),
    ...issuersOf(told, shown, theme, subject),
    ...traineesOf(type, phrases),
    ...holdersOf(told, type, theme, clause),
  ];
}

/** The phrases of the clause, in the roles that the row gives to their prepositions. */
function takePhrases(
  taken: Taken,
  { trigger, turned: { phrases } }: VerbReading,
  asides: readonly Part[],
): void {
  // "met with X in the chair": no meeting with X.
  const aside = new Set(asides.map(({ phrase }) => phrase.start));
  for (const { preposition, phrases: list, at } of phrases) {
    // "are the hosts of Dr A, of the Institute": where somebody is from.
    if (preposition === "of" && phrases.some((other) => other.preposition === "of" && other.at < at))
      continue;
    if (aside.has(list[0]?.start ?? -1)) continue;
    // "A spoke for Ghana, B for Mali": persons among those spoken for speak themselves.
    const spoken = preposition === "for" && list.length > 1 ? list.slice(1).filter(isNamedPerson) : [];
    const told = trigger.phrases.get(preposition) ?? "";
    taken.take(told === "signatory" ? told : trigger.subject, spoken);
    // "at the shared cost of our institute and the Bank": who pays is no place.
    const isPaid = told === "place" && isWish(list[0]?.head ?? "");
    const role = isPaid || isSecond(phrases, preposition, told) ? "" : told;
    taken.take(
      role,
      list.filter((phrase) => !spoken.includes(phrase)),
    );
  }
}

/** "For the Bank it was signed by A": for whom, told first. */
const signingFor = ({ told, clause, type }: VerbReading): readonly NounPhrase[] =>
  type === "Signing" && told.reading.clauses[0] === clause
    ? told.reading.leading
        .filter(({ preposition }) => preposition === "for")
        .flatMap(({ phrases }) => phrases.filter(({ mention }) => mention?.type !== "PERSON"))
    : [];

/** "A, in the name of X, and B, for Y, signed it": for whom, told between those who sign and the verb. */
function signingBeside({ told, clause, type }: VerbReading): readonly NounPhrase[] {
  const [first] = clause.subject;
  if (type !== "Signing" || clause.verb.passive || first?.mention?.type !== "PERSON") return [];
  const { units } = told.sentence;
  const found: NounPhrase[] = [];
  for (let at = first.headEnd; at < clause.verb.start; at++) {
    const isFor =
      (units[at]?.lower === "of" && /^(?:name|behalf|part)$/.test(units[at - 1]?.lower ?? "")) ||
      (units[at]?.lower === "for" && (units[at - 1]?.lower === "," || units[at - 1]?.mention !== undefined));
    const body = isFor ? readPhrase(units, at + 1, told.reading.isVerb) : undefined;
    if (body?.mention?.type === "ORGANIZATION" || body?.mention?.subtype === "country") found.push(body);
  }
  return found;
}

/** "awarded to A for his work on the Sahel", "granted to B for C": "to" tells whom. */
const isSecond = (
  phrases: readonly PrepositionalPhrase[],
  preposition: string,
  role: ArgumentRole,
): boolean =>
  (preposition === "on" || preposition === "upon" || (preposition === "for" && role === "recipient")) &&
  phrases.some((other) => other.preposition === "to");

/** Those with whom the subject does it. */
function takePartners(taken: Taken, reading: VerbReading): void {
  const { told, clause, trigger, turned, theme, type } = reading;
  if (trigger.type === "*" && trigger.subject === "organizer")
    taken.take("organizer", hostsWith(type, clause));
  const around = [...turned.object, ...turned.phrases.flatMap(({ phrases }) => phrases)];
  taken.take(trigger.subject, partnersIn(told, around, theme));
  taken.take(actingRole(reading), partnersBefore(told, clause));
}

/** Who tells a result, who asks and who answers. */
function toldBeside({ told, clause, theme, type }: VerbReading): Part[] {
  if (type === "Result") return tellersOf(told, clause);
  return type === "Interview"
    ? [...askersOf(theme), ...answeringIn(told, clause, theme), ...talkedWith(told, theme)]
    : [];
}

/** Who leads those who attend a course, attends it. */
const asAttending = (part: Part, { type, subject, object }: Trigger): Part =>
  part.role === "visitor" && type === "Exchange" && (subject === "attendee" || object === "attendee")
    ? { ...part, role: "attendee" }
    : part;

/** "a training, led by Dr A": nobody who came, but who taught. */
const asTeaching = (part: Part, theme: NounPhrase | undefined): Part =>
  part.role === "visitor" && theme?.classes.has("tuition") ? { ...part, role: "speaker" } : part;

/** "A delegation of X, led by Dr A, was received by B": the leader visits with the rest, and is told so once. */
const isLeader = ({ role, phrase }: Part, { trigger, turned }: VerbReading): boolean =>
  role === "attendee" &&
  trigger.object === "visitor" &&
  turned.object.some(({ complements }) =>
    complements.some(
      ({ preposition, phrases }) =>
        preposition === "led by" && phrases.some(({ mention }) => mention === phrase.mention),
    ),
  );
