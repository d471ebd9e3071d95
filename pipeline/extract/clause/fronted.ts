// Sentences that begin with whom or when, and tell last of what: "To Dr A was awarded in Lisbon the Silver Medal", "In May will be inaugurated in Salta the Museum".
import { wordSet } from "../../core/word-set.ts";
import type { Clause } from "../clause.ts";
import { nounBefore } from "./antecedent.ts";
import type { VerbStart } from "./head.ts";
import { readList, readPhrase } from "./noun.ts";
import { type NounPhrase, phraseOf } from "./phrase.ts";
import { type PrepositionalPhrase, readPhrases } from "./prepositional.ts";
import { shifted } from "./shifted.ts";
import type { Unit } from "./unit.ts";
import type { VerbGroup } from "./verb.ts";
import { isDate, isPreposition } from "./word.ts";

const GIVING = wordSet(
  "give award grant confer present hand bestow go fall accord allocate offer pay assign deliver impose",
);

/** A sentence that begins with a phrase and its verb: what a passive tells of stands behind it. */
export function fronted(units: readonly Unit[], verb: VerbGroup, clause: Clause, isVerb: VerbStart): Clause {
  if (isTakingPlace(clause) && isPreposition(units[0])) return placeTaken(units, clause, isVerb);
  if (verb.passive && isThereBefore(units, clause)) return toldLast(units, clause, isVerb) ?? clause;
  if (HAPPENING.has(verb.lemma ?? "") && verb.passive) return behindIt(units, clause, isVerb);
  if (units[0]?.lower === "with" && SPEAKING.has(units[verb.main]?.lower ?? ""))
    return speakingLast(units, clause, isVerb) ?? clause;
  if (TAKING_PART.has(verb.lemma ?? "")) return actingLast(units, clause, isVerb) ?? clause;
  if (CHOOSING.has(verb.lemma ?? "") && verb.passive)
    return chosenLast(units, clause, isVerb) ?? clauseOfGiving(units, clause, isVerb);
  return clauseOfGiving(units, clause, isVerb);
}

/** "To Dr A was awarded the medal", "In May will be inaugurated the Museum" */
function clauseOfGiving(units: readonly Unit[], clause: Clause, isVerb: VerbStart): Clause {
  const { verb } = clause;
  const given = dativeFirst(units, verb, clause, isVerb);
  if (given !== clause || !verb.passive || clause.subject.length > 0 || !isFirst(verb, isVerb)) return given;
  if (!isPreposition(units[0])) return clause;
  return toldLast(units, clause, isVerb) ?? clause;
}

/** What a passive tells of, behind it or behind its phrases; none where nothing stands there. */
function toldLast(units: readonly Unit[], clause: Clause, isVerb: VerbStart): Clause | undefined {
  const { verb, object, phrases } = clause;
  const last = object.length > 0 ? undefined : shifted(units, verb.end, phrases, isVerb);
  const told = last?.object ?? object;
  return told.length > 0
    ? { ...clause, subject: told, object: [], phrases: (last ?? clause).phrases }
    : undefined;
}

/** "There was signed in Lima a pact", "In May there will be opened a hall": an empty "there" before a passive. */
const isThereBefore = (units: readonly Unit[], { verb: { start }, subject }: Clause): boolean =>
  subject.length === 0 && units[start - 1]?.lower === "there" && !units[start - 1]?.mention;

const HAPPENING = wordSet("hold inaugurate organise organize celebrate open sign");

/** "On 4 May it was held in Lima the 5th Forum": an empty "it", as Romance tongues have none, before what is told. */
function behindIt(units: readonly Unit[], clause: Clause, isVerb: VerbStart): Clause {
  const { verb, subject } = clause;
  const isEmpty = subject.length === 1 && subject[0]?.pronoun === "it" && isPreposition(units[0]);
  if (!isEmpty || !isFirst(verb, isVerb)) return clauseOfGiving(units, clause, isVerb);
  return toldLast(units, clause, isVerb) ?? clause;
}

const TAKING_PART = wordSet("take participate speak");
const CHOOSING = wordSet("elect appoint name choose designate nominate admit confirm re-elect");

/** "in which took part A and B", "In it participated A": who took part stands last, behind what they took part in. */
function actingLast(units: readonly Unit[], clause: Clause, isVerb: VerbStart): Clause | undefined {
  const { verb, subject, following } = clause;
  if (verb.passive || subject.length > 0 || (verb.lemma === "take" && following[0] !== "part"))
    return undefined;
  const pronoun = verb.relative ?? 0;
  const opener = verb.relative === undefined ? 0 : pronoun - 1;
  if (!isPreposition(units[opener]) || (opener === 0 && !isFirst(verb, isVerb))) return undefined;
  const from = verb.lemma === "take" ? verb.end + 1 : verb.end;
  const acting = readList(units, units[from]?.lower === "also" ? from + 1 : from, isVerb);
  if (acting.length === 0 || !acting.every(isActing)) return undefined;
  const what = opener === 0 ? readList(units, 1, isVerb) : nounBefore(units, opener, isVerb);
  const governed: PrepositionalPhrase = {
    preposition: units[opener]?.lower ?? "",
    phrases: what,
    at: opener,
  };
  const behind = readPhrases(units, acting.at(-1)?.end ?? from, isVerb).phrases;
  return { ...clause, subject: acting, object: [], phrases: [governed, ...behind] };
}

const SPEAKING = wordSet("addressed spoke performed acted appeared turned intervened lectured came");
const SPEECHES = ["lesson", "lectures", "paper", "report", "laudatio"];
const GREETING = /^(?:greeting|welcoming|welcome|opening|closing|parting|introductory)$/;
const SPOKEN = /^(?:words?|speech|remarks|address)$/;

/** "With greetings to the guests addressed A and B", "With a keynote spoke C": who speaks stands last, behind the speech. */
function speakingLast(units: readonly Unit[], clause: Clause, isVerb: VerbStart): Clause | undefined {
  const { verb } = clause;
  // "With greeting words": no verb there, whatever the tagger says.
  const isLater: VerbStart = (at) => at > 1 && isVerb(at);
  const isWords = GREETING.test(units[1]?.lower ?? "") && SPOKEN.test(units[2]?.lower ?? "");
  const speech = isWords ? phraseOf(units, 1, 3) : readPhrase(units, 1, isLater);
  const isSpeech = speech && !speech.mention && speech.end <= verb.start;
  if (!isSpeech || !(isWords || SPEECHES.some((name) => speech.classes.has(name)))) return undefined;
  const acting = readList(units, behindAddressed(units, verb.end, isVerb), isVerb);
  if (!isFirst(verb, isOwnVerb(units, isLater)) || acting.length === 0 || !acting.every(isSpeaking))
    return undefined;
  const told: PrepositionalPhrase = { preposition: "with", phrases: [speech], at: 0 };
  const behind = readPhrases(units, acting.at(-1)?.end ?? verb.end, isVerb).phrases;
  return { ...clause, subject: acting, object: [], phrases: [told, ...behind] };
}

/** "turned [to the audience] A": behind those to whom it is said. */
function behindAddressed(units: readonly Unit[], at: number, isVerb: VerbStart): number {
  if (!/^(?:to|before)$/.test(units[at]?.lower ?? "")) return at;
  const whom = readPhrase(units, at + 1, isVerb);
  return whom && !whom.mention ? whom.end : at;
}

/** "those gathered", "those present": no verb of the sentence. */
const isOwnVerb =
  (units: readonly Unit[], isVerb: VerbStart): VerbStart =>
  (at) =>
    isVerb(at) && units[at - 1]?.lower !== "those";

const isSpeaking = ({ mention, classes }: NounPhrase): boolean =>
  mention?.type === "PERSON" || (classes.has("post") && mention?.type !== "ORGANIZATION");

const isActing = ({ mention, classes }: NounPhrase): boolean =>
  mention?.type === "PERSON" ||
  mention?.type === "ORGANIZATION" ||
  classes.has("post") ||
  classes.has("people");

/** "As foreign members were elected A and B", "On 4 May as chair was named C": who is chosen stands behind what they become. */
function chosenLast(units: readonly Unit[], clause: Clause, isVerb: VerbStart): Clause | undefined {
  const { verb, subject } = clause;
  const [post, other] = subject;
  const as = (post?.start ?? 0) - 1;
  if (!post || other || post.mention || units[as]?.lower !== "as") return undefined;
  if (!["post", "people", "rank"].some((name) => post.classes.has(name))) return undefined;
  if (as > 0 && !isDate(units[as - 1]) && units[as - 1]?.lower !== ",") return undefined;
  const last = clause.object.length > 0 ? undefined : shifted(units, verb.end, clause.phrases, isVerb);
  const chosen = last?.object ?? clause.object;
  if (chosen.length === 0 || !chosen.every(isReceiver)) return undefined;
  const become: PrepositionalPhrase = { preposition: "as", phrases: [post], at: as };
  return { ...clause, subject: chosen, object: [], phrases: [become, ...(last ?? clause).phrases] };
}

const isTakingPlace = ({ verb, subject, following: [first] }: Clause): boolean =>
  verb.lemma === "take" && first === "place" && subject.length === 0;

/** "In Lima took place the 5th Forum", "On 3 May took place in Lima the Forum": what takes place stands last. */
function placeTaken(units: readonly Unit[], clause: Clause, isVerb: VerbStart): Clause {
  const { verb, phrases, object } = clause;
  const behind = verb.end + 1;
  const direct = readList(units, behind, isVerb);
  const last = direct.length > 0 ? undefined : shifted(units, behind, phrases, isVerb);
  const subject = last?.object ?? direct;
  const [place] = object;
  if (subject.length === 0 || !isFirst(verb, isVerb)) return clause;
  const told = last?.phrases ?? readPhrases(units, subject.at(-1)?.end ?? behind, isVerb).phrases;
  return { ...clause, subject, object: place ? [place] : [], phrases: told };
}

/** A clause whose receiver stands first: what is given is the subject of its passive, whatever "it" fills that place. */
function dativeFirst(units: readonly Unit[], verb: VerbGroup, clause: Clause, isVerb: VerbStart): Clause {
  if (units[0]?.lower !== "to" || !GIVING.has(verb.lemma ?? "") || !isFirst(verb, isVerb)) return clause;
  const receivers = readList(units, 1, isVerb, (next) => next.mention?.type === "PERSON").filter(isReceiver);
  if (receivers.length === 0) return clause;
  const to: PrepositionalPhrase = { preposition: "to", phrases: receivers, at: 0 };
  const isEmpty = clause.subject.every(({ pronoun }) => pronoun === "it");
  if (!verb.passive || !isEmpty) return { ...clause, phrases: [to, ...clause.phrases] };
  const last = clause.object.length > 0 ? undefined : shifted(units, verb.end, clause.phrases, isVerb);
  const given = last?.object ?? clause.object;
  if (given.length === 0) return clause;
  return { ...clause, subject: given, object: [], phrases: [to, ...(last ?? clause).phrases] };
}

/** The main verb of a sentence, none before it. */
function isFirst({ start, relative, infinitive, reduced }: VerbGroup, isVerb: VerbStart): boolean {
  for (let at = 0; at < start; at++) if (isVerb(at)) return false;
  return relative === undefined && !infinitive && !reduced && start > 1;
}

const isReceiver = ({ mention, classes }: NounPhrase): boolean =>
  mention?.type === "PERSON" ||
  mention?.type === "ORGANIZATION" ||
  classes.has("post") ||
  classes.has("group") ||
  classes.has("people");
