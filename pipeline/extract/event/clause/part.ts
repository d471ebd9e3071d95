// Who else a clause tells of: tellers of results, electors, owners of prizes, parties of agreements, supporters.
import { wordSet } from "../../../core/word-set.ts";
import type { Mention } from "../../../flow.ts";
import type { Trigger } from "../../../lexicon/event-trigger.ts";
import type { EventType } from "../../../model/codes.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import { inPlaceOf, type NounPhrase, owningPronoun } from "../../clause/phrase.ts";
import { governedOf, type PrepositionalPhrase } from "../../clause/prepositional.ts";
import { isGenitive } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import { partyOf } from "../../participant/party.ts";
import type { Candidate, Part, Told } from "../candidate.ts";
import { hasEventHead } from "../head.ts";
import { apposedTo } from "../occasion.ts";
import { behindTopic, possessorOf } from "../sentence/maker.ts";
import { speakersIn } from "../sentence/opening.ts";
import { betweenBehind } from "../signatures.ts";

const TELLING = /^(?:announced|reported|said|announce|report|disclosed|revealed|confirmed|stated|let)$/;

/** "announced", "made known" */
const isTelling = ({ sentence: { units } }: Told, { verb }: Clause): boolean =>
  units[verb.main]?.lower === "made"
    ? /^(?:known|public)$/.test(units[verb.end]?.lower ?? "")
    : !verb.passive && TELLING.test(units[verb.main]?.lower ?? "");

/** "..., the Institute announced last month": who announces a result is an author of it. */
export const tellersOf = (told: Told, own: Clause): Part[] =>
  told.reading.clauses
    .filter((clause) => clause !== own && isTelling(told, clause))
    .flatMap(({ subject }) => subject)
    .filter(({ mention }) => mention?.type === "ORGANIZATION" && mention.subtype !== "newspaper")
    .map((phrase): Part => ({ role: "author", phrase }));

/** "answered the questions of the Times", "a question from the Post": who asked. */
export const askersOf = (theme: NounPhrase | undefined): Part[] =>
  theme?.classes.has("question")
    ? theme.complements
        .filter(({ preposition }) => preposition === "of" || preposition === "from")
        .flatMap(({ phrases }) => phrases.map((phrase): Part => ({ role: "interviewer", phrase })))
    : [];

/** "was elected a member of the Royal Society": the body that elects takes part. */
export function electors(told: Told, { verb }: Clause): Part[] {
  const post = verb.passive ? readPhrase(told.sentence.units, verb.end, told.reading.isVerb) : undefined;
  const [body] = governedOf(post);
  const joins = post !== undefined && ["member", "fellow"].includes(post.head);
  return joins && body?.mention?.type === "ORGANIZATION" ? [{ role: "participant", phrase: body }] : [];
}

/** "The general meeting of the Cooperative elected A": whose meeting elects, elects. */
export const assembled = (type: EventType, subject: readonly NounPhrase[]): Part[] =>
  type !== "Appointment"
    ? []
    : subject
        .filter(({ type: kind, mention }) => kind === "Meeting" && !mention)
        .flatMap(governedOf)
        .filter(({ mention }) => mention?.type === "ORGANIZATION")
        .map((phrase): Part => ({ role: "participant", phrase }));

/** "the Agreement between A and B was signed", "Talks with C were held": whom it is between, sign it or attend. */
export function partiesOf(told: Told, type: EventType, theme: NounPhrase | undefined): Part[] {
  const word = theme && told.sentence.units[theme.end]?.lower;
  const between = theme?.complements.find(({ preposition }) => preposition === "between")?.phrases ?? [];
  const talks =
    (theme?.classes.has("talks") && type !== "Interview") || (type === "Meeting" && between.length > 0);
  const role = type === "Signing" ? "signatory" : talks ? "attendee" : undefined;
  const apposed = role === "attendee" && between.length > 0 && !between.some(({ mention }) => mention);
  if (apposed && theme && word === ",") {
    const names = readList(told.sentence.units, theme.end + 1, told.reading.isVerb, undefined, true);
    return names.every(({ mention }) => mention?.type === "PERSON")
      ? names.map((phrase): Part => ({ role, phrase }))
      : [];
  }
  if (role && (between.length > 1 || between.some((phrase) => partyOf(phrase))))
    return between.map((phrase): Part => ({ role, phrase }));
  if (role === "signatory" && theme && word === "on") return betweenBehind(told, theme);
  if (!role || !theme || !(word === "between" || word === "with")) return [];
  const parties = readList(told.sentence.units, theme.end + 1, told.reading.isVerb, undefined, true);
  return parties.map((phrase): Part => ({ role, phrase }));
}

/** "Her talks with A", "the minister's talks": whose they are attends them; "talks with the Minister for Trade, A,". */
export function holdersOfTalks(
  told: Told,
  type: EventType,
  theme: NounPhrase | undefined,
  subject: readonly NounPhrase[],
): Part[] {
  if (type !== "Meeting" || !theme?.classes.has("talks")) return [];
  const pronoun = owningPronoun(theme);
  const own = pronoun ? [inPlaceOf(theme, { pronoun })] : ownersOf(told, theme);
  const apposed =
    subject[0] === theme ? subject.slice(1).filter(({ mention }) => mention?.type === "PERSON") : [];
  return [...own, ...apposed].map((phrase): Part => ({ role: "attendee", phrase }));
}

/** "Consultations took place in Riga between A and B": the two sides, away from their noun. */
export const sidesOf = (
  type: EventType,
  phrases: readonly PrepositionalPhrase[],
  trigger: Trigger,
): readonly Part[] =>
  type !== "Meeting" || trigger.phrases.has("between")
    ? []
    : phrases
        .filter(({ preposition, phrases: list }) => preposition === "between" && list.length > 1)
        .flatMap(({ phrases: list }) => list)
        .filter(
          ({ mention }) => mention !== undefined && mention.type !== "DATE" && mention.type !== "QUANTITY",
        )
        .map((phrase): Part => ({ role: "attendee", phrase }));

/** "A's lecture", "a talk on malaria by A", "her lecture": who speaks. */
export function talkersOf(
  told: Told,
  type: EventType,
  theme: NounPhrase | undefined,
  clause: Clause,
): Part[] {
  if (!theme || type !== "Speech") return [];
  const { units } = told.sentence;
  const end = behindTopic(told, theme);
  const by = units[end]?.lower === "by" ? readList(units, end + 1, told.reading.isVerb, undefined, true) : [];
  return [...by, ...ownersOf(told, theme), ...speakersIn(told, theme), ...possessorOf(theme, clause)]
    .filter(({ mention, pronoun }) => mention?.type === "PERSON" || pronoun !== undefined)
    .map((phrase): Part => ({ role: "speaker", phrase }));
}

/** Whoever stands right before a phrase that was read without its owner. */
const before = (units: Told["sentence"]["units"], { start }: NounPhrase): readonly Mention[] => {
  const mention = isGenitive(units[start - 1]) ? units[start - 2]?.mention : undefined;
  return mention ? [mention] : [];
};

/** "Dr A's lecture" */
const ownersOf = ({ sentence: { units } }: Told, theme: NounPhrase): NounPhrase[] =>
  [...theme.attributive, ...before(units, theme)]
    .filter((mention) => isGenitive(units[units.findIndex((unit) => unit.mention === mention) + 1]))
    .map((mention) => ({
      ...theme,
      mention,
      complements: [],
      attributive: [],
      classes: new Set(["person"]),
    }));

/** "The new laboratory of the Board was opened by A": the body whose it is, starts it. */
export function startersOf(
  told: Told,
  type: EventType,
  theme: NounPhrase | undefined,
  acting: readonly NounPhrase[],
): Part[] {
  if (type !== "Launch" || !theme?.classes.has("thing") || theme.mention) return [];
  if (acting.some(({ mention }) => mention?.type === "ORGANIZATION")) return [];
  return [...governedOf(theme), ...ownersOf(told, theme)]
    .filter(({ mention }) => mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "organizer", phrase }));
}

/** "Works on the roof of the Museum began": where something is built is what is built on, or whose part it is. */
export function siteOfWorks(
  { sentence: { units }, reading }: Told,
  type: EventType,
  theme: NounPhrase | undefined,
): readonly NounPhrase[] {
  if (type !== "Launch" || !theme?.classes.has("works") || theme.mention) return [];
  if (!/^(?:on|at|in|to)$/.test(units[theme.end]?.lower ?? "")) return [];
  const part = readPhrase(units, theme.end + 1, reading.isVerb);
  return [...(part ? [part] : []), ...governedOf(part)]
    .filter(({ mention }) => mention?.type === "PLACE" || mention?.type === "ORGANIZATION")
    .slice(0, 1);
}

/** "held with support from the Royal Society": who pays is organizer. */
export function supporters(phrases: readonly PrepositionalPhrase[]): Part[] {
  return phrases.flatMap(({ preposition, phrases: [noun], at }): Part[] => {
    if (preposition !== "with" || !/^(?:support|funding|sponsorship|help|assistance)$/.test(noun?.head ?? ""))
      return [];
    const behind = phrases.find(
      (other) => other.at > at && (other.preposition === "from" || other.preposition === "by"),
    );
    return (behind?.phrases ?? governedOf(noun)).map((phrase): Part => ({ role: "organizer", phrase }));
  });
}

const LEARNING = new Set(["study", "work", "train", "practise", "practice"]);

/** "to learn how sensors are calibrated": no coming to learn about something, or more of it. */
const isLearning = ({ verb, following: [next = ""] }: Clause): boolean =>
  verb.lemma === "learn" && (next === "how" || next === "to" || next === "the");

/** "was the guest of X to study Y": who comes to work or study, stays. */
export const isStudying = ({ reading }: Told, clause: Clause): boolean => {
  const next = reading.clauses[reading.clauses.indexOf(clause) + 1];
  // "have been at the works since 6 May, where they are learning to weld"
  const isTheirs = /^(?:they|she|he)$/.test(next?.subject[0]?.pronoun ?? "");
  if (next?.where && isTheirs) return next.verb.lemma === "learn" || LEARNING.has(next.verb.lemma ?? "");
  if (!next?.verb.infinitive) return false;
  return isLearning(next) || (LEARNING.has(next.verb.lemma ?? "") && next.following[0] !== "out");
};

/** "300 people are expected in Lima": only those who come to work or to learn stay. */
export const isOnlyExpected = ({ told, clause }: Candidate, { type, verb }: Trigger): boolean =>
  type === "Exchange" && verb === "expect" && clause !== undefined && !isStudying(told, clause);

/** `"Atlas of a Lake", a show of charts, opens`: the name, of the kind that its apposition tells. */
export function ofKind(
  told: Told,
  [first, second]: readonly NounPhrase[],
  { type }: Trigger,
): NounPhrase | undefined {
  if (type !== "*" || !first) return first;
  // "The venue of the Forum will be Lima": of what it is one.
  if (OF_EVENT.some((name) => first.classes.has(name))) return eventOf(first);
  const kind = first.type ? apposedTo(told, first) : second;
  return kind?.type
    ? { ...first, type: kind.type, classes: new Set([...first.classes, ...kind.classes]) }
    : first;
}

const OF_EVENT = ["where", "hosting"];

/** "the venue of [the Forum]", "the host for [the congress]" */
const eventOf = ({ complements }: NounPhrase): NounPhrase | undefined =>
  complements
    .filter(({ preposition }) => preposition === "of" || preposition === "for")
    .flatMap(({ phrases }) => phrases)
    .find(({ type }) => type !== undefined);

const SHOWING = wordSet("open display show see view visit run exhibit close");

/** A named show without a head word ("Faces of the River") that opens is an exhibition. */
export function typeFor(type: EventType, theme: NounPhrase | undefined, verb: string): EventType {
  if (type === "Launch" && theme?.classes.has("Exhibition")) return "Exhibition";
  const { mention } = theme ?? {};
  if (type === "Conference" && mention?.type === "EVENT" && SHOWING.has(verb) && !hasEventHead(mention.name))
    return "Exhibition";
  return type;
}
