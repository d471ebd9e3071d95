// Which candidates are events at all: told with a time, or as what the article reports.
import { wordSet } from "../../../core/word-set.ts";

import type { Mention, ParticipationDraft } from "../../../flow.ts";
import { isOrdinalWord } from "../../../lexicon/numbers.ts";
import { isPlural, type NounPhrase } from "../../clause/phrase.ts";
import { isGerund } from "../../clause/verb-active.ts";
import { type Candidate, isAnaphoric, type Part } from "../candidate.ts";
import { isAlongside } from "../date/aside.ts";
import { dateOf, lastDayOf } from "../date.ts";
import { isSittingBody } from "../gathering.ts";
import { isOneFinding } from "../sentence/finding.ts";
import { isResult } from "../sentence/result.ts";
import { isSignedBySeveral } from "../signatures.ts";
import { yearInName } from "./known.ts";
import { isThingReceived } from "./received.ts";

const SAYING = wordSet(
  "said says say told noted stressed pointed hoped hopes explained added stated argued believes believed emphasised emphasized suggested recalled called urged warned",
);
const HABIT =
  /\b(?:every|each) (?:year|month|week|day|two|three|four|five|six|seven|ten|\d+)\b|\b(?:annually|usually|regularly|always|often)\b/i;
/** Whether a candidate is told as an event: with a time, or as what the article reports. */
export function isEvent(candidate: Candidate, date: Mention | undefined, alone: boolean): boolean {
  const { clause, type } = candidate;
  if (!date && HABIT.test(ownWords(candidate))) return false;
  if (clause && isLeadOnly(candidate)) return false;
  if (candidate.dated && !date && !lastDayOf(candidate) && !isShowing(candidate)) return false;
  if (isSpokenAlone(candidate)) return false;
  if (isPaper(candidate) || (!date && isCompanyOnly(candidate))) return false;
  if (date && isReported(candidate) && isLeading(candidate, date)) return false;
  if (!date && isWelcomeOnly(candidate)) return false;
  if (!date && clause && !isNewsWithoutDay(candidate)) return false;
  if (!date && !clause) return candidate.rule !== "event-noun-of";
  return type !== "Result" || isResult(candidate, alone) || (!date && isNow(candidate));
}

/** "spoke with passion about eels": with nobody. */
const isSpokenAlone = ({ rule, parts, clause }: Candidate): boolean =>
  rule === "event-verb-speak-meeting" &&
  !parts.some(
    ({ phrase: { start, mention, classes, pronoun } }) =>
      start > (clause?.verb.main ?? 0) &&
      (mention !== undefined ||
        pronoun ||
        ["post", "person", "people", "party", "group"].some((own) => classes.has(own))),
  );

/** "She flew home. She was accompanied by A": where to is not told. */
const isCompanyOnly = ({ clause, places }: Candidate): boolean =>
  clause?.verb.lemma === "accompany" && clause.verb.passive && !clause.verb.reduced && places.length === 0;

/** "The Dean, A, welcomed the guests": at something that is told later, if at all. */
const isWelcomeOnly = ({ type, clause, places }: Candidate): boolean => {
  const [whom, ...others] = clause?.object ?? [];
  return (
    type === "Visit" &&
    /^(?:welcome|greet)$/.test(clause?.verb.lemma ?? "") &&
    places.length === 0 &&
    others.length === 0 &&
    whom?.determiner === "the" &&
    whom.mention === undefined &&
    whom.attributive.length === 0 &&
    whom.complements.length === 0
  );
};

/** A result and its paper are one: what the paper tells is the event. */
const isPaper = (candidate: Candidate): boolean => {
  const { type, theme, told } = candidate;
  if (type !== "Publication" || !theme || theme.mention) return false;
  return isOneFinding(told, theme) || (PAPERS.has(theme.head) && !isIssued(candidate));
};

const PAPERS = new Set(["paper", "study"]);

/** Whether a clause tells news, though not on which day. */
function isNewsWithoutDay(candidate: Candidate): boolean {
  const { clause, theme, type } = candidate;
  const tense = clause?.verb.tense ?? "present";
  // "An accord now links A with B"
  if (isNow(candidate) || isGiving(candidate) || candidate.rule === "event-bond") return true;
  if (STANDING.has(tense)) return tense === "future" && yearInName(theme?.mention) !== undefined;
  const aside =
    clause?.subordinate &&
    !clause.where &&
    !isAlongside(clause) &&
    !isCongratulated(candidate) &&
    !isSignedBySeveral(candidate) &&
    !isSpeakingTo(candidate);
  if (aside || isReported(candidate)) return false;
  return !(theme && type !== "Result" && isCounted(candidate));
}

/** "Congratulations to Dr A, who has won the Prize": what the sentence is there to tell. */
const isCongratulated = ({ clause, told }: Candidate): boolean =>
  told.sentence.units.slice(0, clause?.verb.start).some(({ lower }) => lower.startsWith("congratulat"));

/** "Speaking to the Herald, Dr A warned": news of an interview, whatever else was said. */
const isSpeakingTo = ({ type, clause }: Candidate): boolean =>
  type === "Interview" && clause?.verb.reduced === true && clause.verb.start === 0;

/** "may be seen until 15 July", "The prize goes to A": news in the present. */
const isNow = (candidate: Candidate): boolean =>
  candidate.clause?.verb.tense === "present" &&
  (lastDayOf(candidate) !== undefined || isNews(candidate) || isShowing(candidate));

/** "which had donated 180,000 euros for it", "is contributing 400,000 dollars": whoever gives so much gives it, whenever it was. */
function isGiving({ type, clause, parts, theme, told }: Candidate): boolean {
  if (type !== "Funding" || !clause || clause.verb.passive || !theme?.classes.has("money")) return false;
  const isNamed = ({ mention, classes }: NounPhrase): boolean => mention !== undefined || classes.has("post");
  if (!parts.some(({ role, phrase }) => role === "giver" && isNamed(phrase))) return false;
  const { tense, relative, main } = clause.verb;
  return relative !== undefined
    ? tense === "past" || tense === "pluperfect" || tense === "perfect"
    : tense === "present" && isGerund(told.sentence.units[main]?.lower ?? "");
}

/** The text up to the clause behind the candidate's own: "signed a pact under which 30 will go each year". */
function ownWords({ clause, told }: Candidate): string {
  const { sentence, reading, block } = told;
  const next =
    clause &&
    reading.clauses.find(({ verb }) => verb.start > clause.verb.main && verb.relative !== undefined);
  const end = sentence.units[next?.verb.relative ?? -1]?.start ?? sentence.end;
  return block.block.view.text.slice(sentence.start, end);
}

/** Verbs that tell news in the present, by what they tell. */
const NEWS = new Map([
  ["Award", new Set(["go"])],
  ["Interview", wordSet("contain carry feature print run publish talk speak chat converse sit")],
]);

const isNews = ({ type, clause, parts }: Candidate): boolean =>
  NEWS.get(type)?.has(clause?.verb.lemma ?? "") === true &&
  parts.some(({ role, phrase }) => role !== "giver" && phrase.mention?.type === "PERSON");

/** "is showing 60 works by Dr A": a show that goes on, which a number tells from what is always there. */
export const isShowing = ({ type, clause, theme, told }: Candidate): boolean =>
  type === "Exhibition" &&
  clause !== undefined &&
  isGerund(told.sentence.units[clause.verb.main]?.lower ?? "") &&
  theme !== undefined &&
  told.sentence.units.slice(theme.start, theme.headEnd).some(({ mention }) => mention?.type === "QUANTITY");

/** Tenses that tell no event without a date; what is to come may have its year in its name: "will host Forum 2021". */
const STANDING = new Set(["future", "present", "pluperfect"]);

/** "a study that Statistics Fiji released": a body issues it, no researchers. */
const isIssued = ({ parts, clause }: Candidate): boolean =>
  clause?.verb.lemma === "release" &&
  parts.some(({ role, phrase }) => role === "author" && phrase.mention?.type === "ORGANIZATION");

/** Between people only: without anybody named they tell nothing. */
const PERSONAL = new Set(["Visit", "Meeting", "Speech", "Award", "Interview", "Appointment"]);

/** Whether nothing in the text says who, what or where: "the guests were welcomed on Monday". */
export const isEmpty = (candidate: Candidate, parts: readonly ParticipationDraft[]): boolean => {
  const { type, theme, places, parts: told, rule, clause } = candidate;
  if (isThingReceived(candidate, parts)) return true;
  return (
    PERSONAL.has(type) &&
    parts.length === 0 &&
    theme === undefined &&
    (!places.some(({ mention }) => mention !== undefined) || isOfNobody(candidate)) &&
    // "Growers and buyers sat down together in Riga": nobody named, but where.
    !(TABLE.test(rule) && clause?.phrases.some(({ phrases }) => phrases[0]?.mention?.type === "PLACE")) &&
    // "The partners will meet for the first time in Oslo": those of whom the text tells, where and when.
    !(type === "Meeting" && SERIES.test(rule) && told.some(({ phrase }) => phrase.determiner === "the")) &&
    // "The Executive Board met on 2 June": a body meets, whosever it is.
    !(type === "Meeting" && told.some(({ phrase }) => isSitting(candidate, phrase))) &&
    !(type === "Visit" && (told.some(isOfKnownParty) || isVisited(candidate)) && isSomewhere(candidate))
  );
};

/** "The bus was painted. On 3 May it travelled to Lima": no party that was told before. */
const isOfNobody = ({ type, parts }: Candidate): boolean =>
  type === "Visit" && parts.length > 0 && parts.every(({ phrase }) => phrase.pronoun === "it");

/** "the whole class", "our trainees": a party that the text is about. */
const isKnownParty = ({ classes, determiner, mention }: NounPhrase): boolean =>
  !mention && classes.has("party") && /^(?:the|our|its|their)$/.test(determiner);

const isOfKnownParty = ({ phrase }: Part): boolean => isKnownParty(phrase);

/** "On the last day a mill in Riga was visited": by those of whom the text tells, where nobody else is told to. */
const isVisited = ({ clause }: Candidate): boolean =>
  clause?.verb.passive === true && !clause.phrases.some(({ preposition }) => preposition === "by");

/** "visited the market of Riga": where it is, is named. */
const isSomewhere = ({ places, phrases }: Candidate): boolean =>
  [...places.flatMap(({ complements }) => complements), ...phrases].some((phrase) =>
    phrase.phrases.some(isSite),
  );

/** "The course, which ran from 6 May to 6 June, was taught by A": told of as known, but nowhere before. */
export const isNamedByTheme = ({ theme, of }: Candidate): boolean =>
  theme?.type !== undefined && of?.has(theme.type) === true && theme.classes.has("event");

/** Whether nothing else happens in the sentence; who is told to be there is nothing else, nor is what is told aside of who it was. */
export const isAlone = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  !all.some(
    ({ type, clause, rule }, at) =>
      all[at] !== candidate &&
      type !== "Result" &&
      clause !== undefined &&
      rule !== "event-company" &&
      !(clause.verb.relative !== undefined && clause.verb.main < candidate.from) &&
      // "write in a paper published in A": the finding's own paper.
      !(type === "Publication" && clause.verb.reduced && PAPERS.has(clause.subject[0]?.head ?? "")),
  );

/** "The Executive Board met on 2 June", "A steering group will convene", "Experts met in Oslo": whosever they are. */
const isSitting = (candidate: Candidate, phrase: NounPhrase): boolean => {
  const { phrases, places } = candidate;
  const { classes, determiner, head, mention } = phrase;
  if (classes.has("part") && determiner === "the") return true;
  if (!mention && determiner !== "" && isSittingBody(head)) return true;
  if (![...places, ...phrases.flatMap((other) => other.phrases)].some(isSite)) return false;
  return (
    ((DELEGATES.test(head) || classes.has("group")) && determiner === "") ||
    areOfficials(candidate, phrase) ||
    areCounted(candidate, phrase)
  );
};

/** "The rectors of nine universities met in Oslo on 3 May": several in office, where and when. */
const areOfficials = (candidate: Candidate, phrase: NounPhrase): boolean =>
  phrase.classes.has("post") &&
  !phrase.mention &&
  /^(?:the)?$/.test(phrase.determiner) &&
  isPlural(phrase, candidate.told.sentence) &&
  dateOf(candidate) !== undefined;

/** "Sixty geologists from nine countries met in Agadir on 3 May": how many, where and when. */
const areCounted = (
  { told, ...candidate }: Candidate,
  { classes, mention, start, headEnd }: NounPhrase,
): boolean =>
  !mention &&
  (classes.has("people") || classes.has("researchers")) &&
  told.sentence.units.slice(start, headEnd).some((unit) => unit.mention?.type === "QUANTITY") &&
  dateOf({ told, ...candidate }) !== undefined;

const isSite = ({ mention }: NounPhrase): boolean =>
  mention?.type === "PLACE" || mention?.type === "ORGANIZATION";

const DELEGATES = /^(?:delegate|delegation|representative|expert|minister|official|negotiator|envoy|member)$/;

const SERIES = /-(?:again|next|for-the-first-time|once-more)(?:-meeting)?$/;
const TABLE = /-(?:sit-down|sit-at|sit-together|come-to-the-table|return-to-the-negotiating)/;

/** "led a delegation", without where to: tells of another event; "will lead the institute from July" tells a post. */
const isLeadOnly = ({ clause, places, theme, type }: Candidate): boolean =>
  type !== "Appointment" &&
  (clause?.verb.lemma === "lead" || clause?.verb.lemma === "head") &&
  places.length === 0 &&
  theme?.mention?.type !== "EVENT";

/** A date at the head of the sentence is that of the saying. */
const isLeading = ({ told }: Candidate, date: Mention): boolean =>
  date.start < (told.sentence.units[told.reading.firstVerb]?.start ?? 0);

/** "said that X had signed": told by somebody, without a time. */
function isReported({ told, clause }: Candidate): boolean {
  const { clauses } = told.reading;
  const own = clause ? clauses.indexOf(clause) : 0;
  return clauses
    .slice(0, Math.max(0, own))
    .some(
      ({ verb }) => verb.relative === undefined && SAYING.has(told.sentence.units[verb.main]?.lower ?? ""),
    );
}

/** "five meetings", "110 agreements": a number of them, none in particular. */
function isCounted({ theme, told }: Candidate): boolean {
  // "3.2 million kroner": one sum, whosever currency it is.
  if (!theme || theme.classes.has("money")) return false;
  const words = told.sentence.units.slice(theme.start, theme.headEnd);
  if (words.some(({ lower, mention }) => !mention && MANY.test(lower))) return true;
  const count = words.find(({ mention }) => mention?.type === "QUANTITY")?.mention?.quantity;
  return count !== undefined && count.value > 1 && count.unitCode === undefined;
}

const MANY = /^(?:many|several|numerous|various|countless|dozens|hundreds)$/;

/** "It ran from 4 May", "They were held in Oslo": no more than what was told before. */
export const isOnlySpokenOf = ({ theme, type }: Candidate): boolean =>
  theme?.pronoun === "it" || (theme?.pronoun === "they" && type === "Meeting");

/** "the third forum, which closed on 3 May": one of a series, which need not be the one told last. */
export const isOrdinal = ({ theme }: Candidate): boolean =>
  theme?.modifiers.some(({ lower }) => isOrdinalWord(lower) || lower === "previous" || lower === "last") ===
  true;

/** Whether what a candidate tells belongs to an event told before. */
export const speaksOfEarlier = ({ theme }: Candidate): boolean =>
  isAnaphoric(theme) && ["event", "ceremony", "occasion", "talks"].some((name) => theme?.classes.has(name));
