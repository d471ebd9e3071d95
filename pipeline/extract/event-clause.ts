// Candidates from verbs: the trigger lexicon tells the type, and what subject, object and phrases become.
import { type ArgumentRole, type Trigger, triggersOf } from "../lexicon/event-trigger.ts";
import { type EventType, ROLES, type Role } from "../model/codes.ts";
import type { Clause } from "./clause.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import type { PrepositionalPhrase } from "./clause-prepositional.ts";
import { asidesOf } from "./event-aside.ts";
import { thankingIn, traineesOf, withoutOwnGifts } from "./event-benefit.ts";
import type { Candidate, Part, Told } from "./event-candidate.ts";
import { ceremonyOf } from "./event-ceremony.ts";
import { argumentsOf, withoutParticles } from "./event-clause-argument.ts";
import { type Arguments, fits, has, hasParticles, isAnother, themeOf } from "./event-clause-fit.ts";
import { instrumentsOf, isParty, isReceivedAt, lasting, opened, withFounded } from "./event-clause-kind.ts";
import {
  askersOf,
  assembled,
  echoing,
  electors,
  holdersOfTalks,
  isStudying,
  listedBehind,
  namesBehind,
  ofKind,
  partiesOf,
  partnersBefore,
  partnersIn,
  sidesOf,
  siteOfWorks,
  startersOf,
  supporters,
  talkersOf,
  tellersOf,
  typeFor,
} from "./event-clause-part.ts";
import { isPartOfVisit, VISITS, visitTold } from "./event-clause-visit.ts";
import { dateOf, lastDayOf } from "./event-date.ts";
import { answeringIn } from "./event-interview.ts";
import { issuersOf } from "./event-issuer.ts";
import { isShowing } from "./event-judge.ts";
import { curatorsOf, makersOf } from "./event-maker.ts";
import { beneficiaries } from "./event-opening.ts";
import { ownersOfPrize } from "./event-prize.ts";
import { holdersOf } from "./event-term.ts";

const ROLE_SET: ReadonlySet<string> = new Set(ROLES);

/** The events that the clauses of a sentence tell, at most one a clause. */
export function candidatesOfClauses(told: Told): Candidate[] {
  const { clauses } = told.reading;
  return clauses.flatMap((clause, index) => {
    const { verb } = clause;
    if (verb.lemma === undefined || verb.unreal || isIdiom(verb.lemma, clause) || isNone(clause)) return [];
    if (isFirstPlan(told, clause)) return [];
    const triggers = triggersOf(verb.lemma).filter((trigger) => hasParticles(trigger, clause));
    if (triggers.length === 0) return [];
    const turned = withFounded(told, clause, argumentsOf(told, clause, clauses[index + 1]));
    for (const trigger of triggers) {
      const own = withoutParticles(told, trigger, clause, turned);
      if (!fits(trigger, clause, own) || isToldElsewhere(trigger, clause)) continue;
      const found = candidateOf(told, clause, trigger, own);
      const made = found && lasting(opened(found));
      if (made && (!made.dated || dateOf(made) || lastDayOf(made) || isShowing(made)))
        return instrumentsOf(made, own);
    }
    return [];
  });
}

/** Verbs that with the word behind them tell no event. */
const IDIOMS = new Set([
  "speak highly",
  "take stock",
  "take care",
  "take note",
  "give way",
  "give rise",
  "call off",
]);
const isIdiom = (lemma: string, { following }: Clause): boolean => IDIOMS.has(`${lemma} ${following[0]}`);

/** "was first planned for October": it came otherwise. */
const isFirstPlan = ({ sentence: { units } }: Told, { verb }: Clause): boolean =>
  verb.passive &&
  (verb.tense === "past" || verb.tense === "pluperfect") &&
  /^(?:first|originally|initially|once)$/.test(units[verb.main - 1]?.lower ?? "") &&
  PLANS.has(units[verb.main]?.lower ?? "");

const PLANS = new Set(
  "planned scheduled set foreseen announced intended slated fixed due expected".split(" "),
);

/** "was among the speakers at the Forum": no visit of the Forum. */
const isOneAmong = ({ type, verb }: Trigger, { phrases }: Clause): boolean =>
  type === "Visit" && verb === "be" && phrases.some(({ preposition }) => preposition === "among");

/** "Iceland became the fifth member of the Programme": a state or body that accedes takes no post. */
const isAccession = ({ type, verb }: Trigger, { subject, object }: Clause): boolean =>
  type === "Appointment" &&
  verb === "become" &&
  ACCEDING.has(object[0]?.head ?? "") &&
  subject.length > 0 &&
  subject.every(({ mention }) => mention !== undefined && mention.type !== "PERSON");

const ACCEDING = new Set(["member", "members", "observer", "partner", "party", "signatory"]);

/** What a verb tells only by other words of the sentence, or not at all. */
const isToldElsewhere = (trigger: Trigger, clause: Clause): boolean =>
  isOneAmong(trigger, clause) || isAccession(trigger, clause) || isToldByNoun(trigger, clause);

/** "had been discussed by the states at a workshop": no meeting of its own; "a grant made to A": the noun tells it. */
const isToldByNoun = ({ type, verb }: Trigger, clause: Clause): boolean =>
  clause.verb.passive &&
  (type === "Meeting" ? /^(?:discuss|debate|review)$/.test(verb) : type === "Funding" && verb === "make");

/** "gave no speech", "No medal was struck": denied by the noun. */
const isNone = ({ object, subject, verb }: Clause): boolean =>
  (verb.passive ? subject : object)[0]?.determiner === "no" ||
  (verb.lemma === "announce" && isIt(verb, subject));

/** "it was announced on 14 May": stands for what was told, no event. */
const isIt = ({ passive }: Clause["verb"], [first]: Clause["subject"]): boolean =>
  passive && first?.pronoun === "it";

function candidateOf(told: Told, clause: Clause, trigger: Trigger, turned: Arguments): Candidate | undefined {
  const { subject, object, phrases } = turned;
  const theme = trigger.subject === "theme" ? ofKind(subject, trigger) : themeOf(trigger, object, phrases);
  const part = isPartOfVisit(clause, trigger, object, phrases);
  const again = part || trigger.type === "again";
  const [meant = "Meeting"] = trigger.of ?? [];
  const ceremony = trigger.type === "*" ? ceremonyOf(told, theme) : undefined;
  const type =
    trigger.type === "*"
      ? (ceremony?.type ?? typeOfTheme(theme))
      : trigger.type === "again"
        ? meant
        : trigger.type;
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
  const given = trigger.object === "theme" ? trigger.phrases.get("to") : undefined;
  if (given)
    take(
      given,
      object.filter(
        (phrase) =>
          phrase !== theme &&
          // "Norway pledged 30 million, Iceland 6 million": who gets it stands before the sum.
          (clause.verb.passive || !theme || phrase.start < theme.start) &&
          (phrase.pronoun ?? phrase.mention ?? phrase.reading) !== undefined,
      ),
    );
  parts.push(
    ...(ceremony?.parts ?? []),
    ...ownersOfPrize(told, trigger, theme),
    ...supporters(phrases),
    ...partiesOf(told, type, theme),
    ...holdersOfTalks(told, type, theme, clause.subject),
    ...sidesOf(type, phrases, trigger),
    ...assembled(type, subject),
    ...talkersOf(told, type, theme, clause),
    ...makersOf(told, typeFor(type, theme, trigger.verb), theme, clause),
    ...curatorsOf(told, typeFor(type, theme, trigger.verb), theme),
    ...startersOf(told, type, theme, subject),
    ...issuersOf(told, typeFor(type, theme, trigger.verb), theme, subject),
    ...traineesOf(type, phrases),
    ...thankingIn(told, type, theme),
    ...holdersOf(told, type, theme, clause),
  );
  if (trigger.subjectNeeds.includes("term") && parts.length === 0) return undefined;
  const asides = asidesOf(told, clause, type).map((part) => asAttending(part, trigger));
  // "met with X in the chair": no meeting with X.
  const aside = new Set(asides.map(({ phrase }) => phrase.start));
  for (const { preposition, phrases: list } of phrases)
    if (!aside.has(list[0]?.start ?? -1)) {
      // "A spoke for Ghana, B for Mali": persons among those spoken for speak themselves.
      const spoken = preposition === "for" && list.length > 1 ? list.slice(1).filter(isNamedPerson) : [];
      take(trigger.subject, spoken);
      const role = isSecond(phrases, preposition) ? "" : (trigger.phrases.get(preposition) ?? "");
      take(
        role,
        list.filter((phrase) => !spoken.includes(phrase)),
      );
    }
  take(trigger.subject, partnersIn(told, [...object, ...phrases.flatMap((phrase) => phrase.phrases)], theme));
  take(clause.verb.passive ? trigger.object : trigger.subject, partnersBefore(told, clause));
  const { verb } = clause;
  const receivedAt = isReceivedAt(clause, type, object) || isParty(clause, type, turned);
  const visit = type === "Visit" ? visitTold(told, clause, trigger, theme) : undefined;
  parts.push(...(visit?.parts ?? []));
  places.push(...(visit?.places ?? []), ...siteOfWorks(told, type, theme));
  if (LISTED.has(trigger.subject)) take(trigger.subject, listedBehind(told, clause));
  take(clause.verb.passive ? trigger.object : trigger.subject, echoing(told, clause));
  if (trigger.object === "appointee") take("appointee", namesBehind(told, clause));
  parts.push(...asides);
  if (type === "Result") parts.push(...tellersOf(told, clause));
  if (type === "Interview") parts.push(...askersOf(theme), ...answeringIn(told, clause, theme));
  parts.push(...beneficiaries(told, type, theme, parts));
  if (verb.lemma === "elect" || verb.lemma === "re-elect") parts.push(...electors(told, clause));
  return {
    type: receivedAt
      ? "Visit"
      : type === "Visit" && isStudying(told, clause)
        ? "Exchange"
        : typeFor(type, theme, trigger.verb),
    told,
    clause,
    from: verb.main,
    to: verb.end + trigger.particles.length,
    theme,
    parts: part ? parts.filter(({ role }) => role === "host") : withoutOwnGifts(parts),
    places,
    phrases: [...(trigger.verb === "leave" ? untilGoal(phrases) : phrases), ...(ceremony?.phrases ?? [])],
    ...(trigger.dated && !isTalkWith(clause, theme, parts) ? { dated: true } : {}),
    ...(trigger.type === "*" && theme && !theme.type && isAnother(theme) ? { another: true } : {}),
    ...(again ? { again: true } : {}),
    ...(part ? { of: VISITS } : trigger.of ? { of: trigger.of } : {}),
    rule: part
      ? `event-verb-${trigger.verb}-again`
      : receivedAt
        ? `event-verb-${trigger.verb}-at`
        : ruleOf(trigger, type, object),
    confidence: clause.subordinate ? 0.8 : 0.87,
  };
}

/** Who leads those who attend a course, attends it. */
const asAttending = (part: Part, { type, subject, object }: Trigger): Part =>
  part.role === "visitor" && type === "Exchange" && (subject === "attendee" || object === "attendee")
    ? { ...part, role: "attendee" }
    : part;

/** "Her talks with Dr A turned on visas": with whom is told, so that they were held. */
const isTalkWith = ({ verb }: Clause, theme: NounPhrase | undefined, parts: readonly Part[]): boolean =>
  verb.tense === "past" &&
  theme?.classes.has("talks") === true &&
  parts.some(({ role, phrase }) => role === "attendee" && isNamedPerson(phrase));

/** "awarded to A for his work on the Sahel": the first of "to" and "on" tells whom. */
const isSecond = (phrases: readonly PrepositionalPhrase[], preposition: string): boolean =>
  (preposition === "on" || preposition === "upon") && phrases.some((other) => other.preposition === "to");

/** "left the Bureau for UNESCO in Paris": where somebody goes, nobody left. */
function untilGoal(phrases: readonly PrepositionalPhrase[]): readonly PrepositionalPhrase[] {
  const goal = phrases.findIndex(({ preposition }) => preposition === "for");
  return goal < 0 ? phrases : phrases.slice(0, goal);
}

const isNamedPerson = ({ mention }: NounPhrase): boolean => mention?.type === "PERSON";

/** A rule a reading: verbs that tell several types are as sure as each of them. */
function ruleOf(
  { verb, particles, type: told }: Trigger,
  type: EventType,
  object: readonly NounPhrase[],
): string {
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

/** Roles of which a list behind a colon may tell the names: "stayed in Riga for a week: Dr A, Dean; B and C". */
const LISTED = new Set<ArgumentRole>(["visitor", "attendee", "speaker", "recipient"]);

/** "the ceremony" is of the kind of what it speaks of; the article settles which. */
const typeOfTheme = (theme: NounPhrase | undefined): EventType | undefined =>
  theme?.type ??
  (theme && (theme.classes.has("occasion") || theme.pronoun === "it" || isAnother(theme))
    ? "Meeting"
    : undefined);
