// Clauses that tell no event of their own, though their verb is in the trigger lexicon: idioms, denials, first plans, accessions.
import { wordSet } from "../../../core/word-set.ts";
import { nounReading } from "../../../lexicon/event-noun.ts";
import type { Trigger } from "../../../lexicon/event-trigger.ts";
import { isEarlyPlan, planWords } from "../../../lexicon/tense.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { isDate } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import { CAREER } from "../sentence/departure.ts";
import { isOfficeTold } from "../sentence/office-noun.ts";
import { isGotFrom } from "../sentence/sum-from.ts";
import { has } from "./class.ts";
import { isTooWide } from "./wide.ts";

/** Whether a clause tells no event, whatever its verb may tell elsewhere. */
export const tellsNone = (told: Told, clause: Clause): boolean =>
  clause.verb.unreal ||
  isIdiom(clause) ||
  isNone(clause) ||
  isFirstPlan(told, clause) ||
  isAgentsCompany(told, clause) ||
  isCleft(told, clause);

/** "That is what A and B report": of what was told right before, with all who report it. */
const isCleft = ({ sentence: { units } }: Told, { verb }: Clause): boolean =>
  units[2]?.lower === "what" &&
  /^(?:this|that)$/.test(units[0]?.lower ?? "") &&
  /^(?:report|write|find|show)$/.test(verb.lemma ?? "");

/** "was opened by the Minister, A, accompanied by B": who came with whom did it, and no visit. */
function isAgentsCompany({ sentence: { units }, reading }: Told, { verb }: Clause): boolean {
  if (verb.lemma !== "accompany" || !verb.passive || !verb.reduced) return false;
  let at = verb.start - 1;
  while (at >= 0 && units[at]?.lower !== "by" && !reading.isVerb(at)) at--;
  if (units[at]?.lower !== "by") return false;
  const done = reading.clauses.findLast(({ verb: { end } }) => end <= at);
  return (
    !VISITED.has(done?.verb.lemma ?? "") &&
    units.slice(at, verb.start).some(({ mention }) => mention?.type === "PERSON")
  );
}

/** "was visited by A, accompanied by B" */
const VISITED = wordSet("visit tour inspect attend welcome receive greet");

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
const isIdiom = ({ verb, following }: Clause): boolean => IDIOMS.has(`${verb.lemma} ${following[0]}`);

/** "was first planned for October": it came otherwise. */
const isFirstPlan = ({ sentence: { units } }: Told, { verb }: Clause): boolean =>
  verb.passive &&
  (verb.tense === "past" || verb.tense === "pluperfect") &&
  isEarlyPlan(units[verb.main - 1]?.lower ?? "") &&
  planWords.has(units[verb.main]?.lower ?? "");

/** "was among the speakers at the Forum": no visit of the Forum. */
const isOneAmong = ({ type, verb }: Trigger, { phrases }: Clause): boolean =>
  type === "Visit" && verb === "be" && phrases.some(({ preposition }) => preposition === "among");

/** "Each of them received 400,000 baht": what the prize told before is worth. */
const isShareOfPrize = ({ type, verb }: Trigger, { subject: [who] }: Clause): boolean =>
  type === "Funding" && /^(?:receive|get)$/.test(verb) && who?.pronoun === "each";

/** "There were a dozen meetings": none in particular. */
const isSeveral = ({ needs }: Trigger, { object: [what] }: Clause): boolean =>
  needs.includes("once") &&
  !(
    /^(?:an?|another)$/.test(what?.determiner ?? "") &&
    what?.modifiers.every(({ lower }) => !/^(?:dozen|number|few|series|score|hundred)$/.test(lower))
  );

/** "Iceland became the fifth member of the Programme": a state or body that accedes takes no post. */
const isAccession = ({ type, verb }: Trigger, { subject, object }: Clause): boolean =>
  type === "Appointment" &&
  verb === "become" &&
  ACCEDING.has(object[0]?.head ?? "") &&
  subject.length > 0 &&
  subject.every(({ mention }) => mention !== undefined && mention.type !== "PERSON");

const ACCEDING = wordSet("member members observer partner party signatory");

/** What a verb tells only by other words of the sentence, or not at all. */
export const isToldElsewhere = (told: Told, trigger: Trigger, clause: Clause): boolean =>
  isOnlyThen(told, trigger, clause) ||
  isAssentToOther(trigger, clause) ||
  isOfNoOffice(told, trigger, clause) ||
  isNoAdmission(trigger, clause) ||
  isOneAmong(trigger, clause) ||
  isShareOfPrize(trigger, clause) ||
  isSeveral(trigger, clause) ||
  isAccession(trigger, clause) ||
  isMove(trigger, clause) ||
  isChairOf(trigger, clause) ||
  isSpeaker(trigger, clause) ||
  isPrizeMoney(trigger, clause) ||
  isShownThere(trigger, clause) ||
  isShownAtOther(trigger, clause) ||
  isToldByNoun(trigger, clause) ||
  isOfficeTold(trigger, clause) ||
  isGotFrom(told, trigger, clause) ||
  isTooWide(told, trigger, clause);

/** "took the chair of the Society": a post, and no session that was told before. */
const isChairOf = ({ type, particles }: Trigger, { following }: Clause): boolean =>
  type === "again" && particles.at(-1) === "chair" && following[particles.length] === "of";

/** In small letters: a Speaker has a parliament. */
const SPEAKING = /^(?:speakers?|moderators?)$/;
/** How somebody comes to speak at a gathering. */
const BOOKING = /^(?:confirm|announce|book|list|present|introduce|name)$/;

/** "was confirmed as a speaker", "B, who represented the employers": what somebody does at a gathering is no post, and was told with it. */
const isSpeaker = ({ type, verb }: Trigger, { phrases, object, verb: own }: Clause): boolean =>
  (type === "Appointment" &&
    BOOKING.test(verb) &&
    phrases.some(
      ({ preposition, phrases: [what] }) =>
        preposition === "as" &&
        SPEAKING.test(what?.modifiers.at(-1)?.text ?? "") &&
        what?.complements.every((complement) => complement.preposition !== "of") === true,
    )) ||
  (type === "again" &&
    verb === "represent" &&
    own.relative !== undefined &&
    object.every(({ mention }) => !mention));

/** "will be chair of the session on 3 May": no post that begins, as one "from 1 May" does. */
const isOnlyThen = (
  { sentence: { units } }: Told,
  { type, verb, needs }: Trigger,
  { verb: { end } }: Clause,
): boolean =>
  type === "Appointment" &&
  verb === "be" &&
  needs.includes("post") &&
  !units.some((unit, at) => at > end && isDate(unit) && isFrom(units[at - 1]?.lower ?? ""));

/** "from 1 May", "with effect from 1 May", "as of 1 May", "starting 1 May" */
const isFrom = (lower: string): boolean => /^(?:from|of|starting|effective|beginning)$/.test(lower);

/** "Approval was given for a bridge": money is given only where the approval is for money. */
const isAssentToOther = ({ type, needs }: Trigger, { phrases }: Clause): boolean =>
  type === "Funding" &&
  needs.includes("assent") &&
  !has(phrases.find(({ preposition }) => /^(?:for|to|of)$/.test(preposition))?.phrases ?? [], [
    "money",
    "grant",
  ]);

/** "gives it up on 3 May": an office, where one is told before it; "The Director opened the letter and passed it on": his title is none. */
const isOfNoOffice = (
  { sentence: { units }, reading: { clauses } }: Told,
  { type, needs, verb }: Trigger,
  { verb: { start }, subject: [who] }: Clause,
): boolean =>
  type === "Appointment" &&
  needs.includes("itself") &&
  verb !== "leave" &&
  (clauses.some(({ verb: { end }, object: [what] }) => end <= start && what && isOtherThing(what)) ||
    !units
      .slice(0, start)
      .some(
        ({ lower, mention }, at) =>
          !mention && isOffice(lower) && !(who && at >= who.start && at < who.headEnd),
      ));

const isOtherThing = ({ mention, pronoun, head }: NounPhrase): boolean =>
  !mention && !pronoun && !isOffice(head);

const isOffice = (lower: string): boolean => {
  const classes = nounReading(lower)?.classes;
  return (
    classes?.has("post") === true || classes?.has("presidency") === true || classes?.has("command") === true
  );
};

/** "was taken into hospital": who is taken into a learned body, or among the fellows of one, is one of them. */
const isNoAdmission = ({ type, verb }: Trigger, { phrases }: Clause): boolean =>
  type === "Appointment" &&
  /^(?:take|receive|welcome|accept|bring)$/.test(verb) &&
  phrases.some(({ preposition }) => preposition === "into") &&
  !phrases.some(
    ({ preposition, phrases: [into] }) =>
      preposition === "into" &&
      (into?.classes.has("fellowship") ||
        (into?.mention?.type === "ORGANIZATION" && LEARNED.test(into.mention.name))),
  );

const LEARNED =
  /\b(?:Academ(?:y|ies|ia|ie)|Acad[eé]mie|Societ(?:y|as)|Order|College of|Guild|Fellowship|Hall of Fame|Association|Institution of)\b/;

/** "A, Director since 2012, left for the Bureau", "B leaves for Oslo": one person who goes for good; who stays somewhere leaves for a stay. */
const isMove = ({ type, verb }: Trigger, { subject, phrases }: Clause): boolean =>
  type === "Exchange" &&
  verb === "leave" &&
  subject.every(({ mention, classes }) => mention?.type === "PERSON" || classes.has("post")) &&
  subject.filter(({ mention }) => mention).length === 1 &&
  phrases.some(
    ({ preposition, phrases: [goal] }) =>
      preposition === "for" &&
      (goal?.mention?.type === "PLACE" ||
        goal?.mention?.type === "ORGANIZATION" ||
        CAREER.test(goal?.head ?? "")),
  );

/** "spent the day at the mill, where A showed them round": the stay there tells who showed it. */
const isShownThere = ({ type, verb, subject }: Trigger, { where }: Clause): boolean =>
  type === "Visit" && verb === "show" && subject === "host" && where !== undefined;

/** "A film on its work was shown at the ceremony": no show of its own. */
const isShownAtOther = ({ type, verb }: Trigger, { phrases, verb: { passive } }: Clause): boolean =>
  passive &&
  (type === "Exhibition" || type === "Result") &&
  /^(?:show|screen)$/.test(verb) &&
  phrases.some(
    ({ preposition, phrases: [at] }) =>
      (preposition === "at" || preposition === "during") &&
      at?.mention === undefined &&
      at?.type !== "Exhibition" &&
      (at?.classes.has("ceremony") === true || at?.classes.has("occasion") === true),
  );

/** "the prize, which is endowed with 5,000 francs by the Bank": what it is worth, no money given. */
const isPrizeMoney = ({ type }: Trigger, { verb, subject, phrases }: Clause): boolean =>
  (type === "Funding" || (type === "Establishment" && phrases.some(isWithMoney))) &&
  /^(?:endow|fund|finance|sponsor|provide|donate|bankroll|back|underwrite)$/.test(verb.lemma ?? "") &&
  verb.passive &&
  subject[0]?.classes.has("prize") === true;

const isWithMoney = ({ preposition, phrases }: Clause["phrases"][number]): boolean =>
  preposition === "with" && phrases.some(({ classes }) => classes.has("money"));

/** "had been discussed by the states at a workshop": no meeting of its own; "a grant made to A": the noun tells it. */
const isToldByNoun = ({ type, verb }: Trigger, clause: Clause): boolean =>
  clause.verb.passive &&
  (type === "Meeting"
    ? /^(?:discuss|debate|review)$/.test(verb)
    : type === "Funding" && verb === "make" && clause.verb.reduced);

/** "gave no speech", "No medal was struck": denied by the noun. */
const isNone = ({ object, subject, verb }: Clause): boolean =>
  (verb.passive ? subject : object)[0]?.determiner === "no" ||
  (verb.lemma === "announce" && isIt(verb, subject));

/** "it was announced on 14 May": stands for what was told, no event. */
const isIt = ({ passive }: Clause["verb"], [first]: Clause["subject"]): boolean =>
  passive && first?.pronoun === "it";
