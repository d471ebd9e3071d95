// Who speaks at what was told last, by a noun for it: "there were papers by A and B", "After an opening address by C", "said D in her words of welcome".
import { wordSet } from "../../../core/word-set.ts";
import { type Company, companyOf, openerOf } from "../../../lexicon/event-company.ts";
import { readPhrase } from "../../clause/noun.ts";
import { isNamedPerson, type NounPhrase } from "../../clause/phrase.ts";
import { governed, type PrepositionalPhrase } from "../../clause/prepositional.ts";
import { isDate } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import type { Found } from "./idiom.ts";
import { reactions } from "./reaction.ts";

const SPEAKER = companyOf("speaker");
/** Speeches that are held at launches and awards, too. */
const SPEAKING = openerOf("speaking");
const OPENING = new Set(["after", "following", "with"]);
const SPEECH =
  /(?:address|speech|remarks|greeting|greetings|welcome|introduction|keynote|lecture|talk|words?|papers?|reports?)$/;
const TOLD = wordSet(
  "said says stressed noted recalled added praised thanked underlined called explained told",
);

/** The speakers that a sentence names beside its verb. */
export const speeches = (told: Told): Found[] => [
  ...listed(told),
  ...before(told),
  ...within(told),
  ...onOccasion(told),
  ...greeting(told),
  ...reactions(told),
];

/** "there were papers by A and B" */
function listed({ reading }: Told): Found[] {
  return reading.clauses.flatMap((clause) => {
    const [what] = clause.object;
    const tells = clause.verb.lemma === "be" && clause.subject.length === 0 && !clause.verb.unreal;
    if (!tells || !what || what.mention || !isSpeech(what) || what.determiner === "no") return [];
    return found(SPEAKER, governedBy(clause.phrases), clause, what);
  });
}

/** "After an opening address by the Minister, A, the forum heard" */
function before({ reading }: Told): Found[] {
  const { leading } = reading;
  const [opening] = leading;
  const speech = opening && OPENING.has(opening.preposition) ? opening.phrases[0] : undefined;
  if (!speech || speech.mention || !SPEECH.test(speech.head)) return [];
  const by = leading.filter(({ preposition, at }) => preposition === "by" && at === speech.end);
  return found(SPEAKING, governedBy(by), undefined, speech);
}

/** "said A in her words of welcome" */
function within({ reading, sentence }: Told): Found[] {
  return reading.clauses.flatMap((clause) => {
    const { verb, phrases, subject, object } = clause;
    if (verb.passive || verb.unreal || !TOLD.has(sentence.units[verb.main]?.lower ?? "")) return [];
    const named = [...subject, ...object].filter(({ mention }) => mention?.type === "PERSON");
    const occasion = phrases.find(({ preposition }) => preposition === "at")?.phrases[0];
    if (occasion && isCeremony(occasion)) return found(SPEAKING, named.slice(0, 1), clause, occasion);
    const speech = phrases.find(({ preposition }) => preposition === "in")?.phrases[0];
    if (!speech || !OWN.has(speech.determiner) || !isOccasional(speech)) return [];
    return found(SPEAKING, named.slice(0, 1), clause, speech);
  });
}

/** "In her address at the opening the Head, A, put": what is said there is part of what was told last, and no talk of its own. */
function onOccasion({ reading, sentence }: Told): Found[] {
  const { units } = sentence;
  if (units[0]?.lower !== "in" || !OWN.has(units[1]?.lower ?? "")) return [];
  const at = units.findIndex(({ lower }, index) => index > 2 && index <= SPEECH_WORDS && lower === "at");
  const occasion = at < 0 ? undefined : readPhrase(units, at + 1, reading.isVerb);
  if (!occasion || !SPEECH.test(units[at - 1]?.lower ?? "") || !isCeremony(occasion)) return [];
  const main = reading.clauses.find(({ verb }) => verb.start > at);
  const named = main && !main.verb.passive ? main.subject : [];
  return found(SPEAKING, named.filter(isNamedPerson).slice(0, 1), undefined, occasion);
}

/** "guests, whom A had welcomed with a short speech": who greets those who come, speaks to them. */
function greeting(told: Told): Found[] {
  const { reading, sentence } = told;
  return reading.clauses.flatMap((clause) => {
    const { verb, phrases, subject } = clause;
    const word = sentence.units[verb.main]?.lower ?? "";
    const greets = GREETING.test(verb.lemma ?? "");
    if (verb.passive || verb.unreal || !(greets || (FLOOR.test(word) && takesFloor(told, clause)))) return [];
    // "A had addressed her critics with a speech in Lima": at another time and place.
    const isBefore = verb.tense === "pluperfect" && verb.relative === undefined;
    if (isBefore || governed(phrases, "in").some(({ mention }) => mention?.type === "PLACE")) return [];
    const [speech] = governed(phrases, "with");
    // "opened the newspaper with a report"
    if (!speech || speech.mention || !(greets ? GREETED : SPEECH).test(speech.head)) return [];
    return found(SPEAKING, subject.filter(isNamedPerson), clause, speech);
  });
}

/** Words up to "at" in "In her short opening address at". */
const SPEECH_WORDS = 6;
const GREETING = /^(?:welcome|greet|address|salute|open)$/;
/** "spoke with a report", "With reports performed A": what translators call to speak. */
const FLOOR = /^(?:spoke|performed|appeared|intervened)$/;
const GREETED =
  /(?:address|speech|remarks|greeting|greetings|welcome|introduction|keynote|lecture|talk|words|paper|papers)$/;

/** "appeared with a report": right behind the verb, without a day; "with a report to the Bank", "on television" is elsewhere. */
const takesFloor = ({ sentence: { units } }: Told, { phrases, verb }: Clause): boolean =>
  (units[verb.end]?.lower === "with" || units[0]?.lower === "with") &&
  !units.some(isDate) &&
  governed(phrases, "to").length === 0;

/** "said A at the ceremony", "at the opening": on the occasion told last. */
export const isCeremony = ({ determiner, mention, head, complements }: NounPhrase): boolean =>
  !mention && determiner === "the" && complements.length === 0 && CEREMONY.test(head);
const CEREMONY =
  /^(?:(?:opening|award|awards|signing|launch|inauguration|closing|handover|prize-giving) )?(?:ceremony|opening|launch|inauguration|signing|unveiling|presentation|handover|celebration|festivities|event)$/;

const OWN = new Set(["his", "her", "their"]);

/** "her opening address", "his words of welcome": held on an occasion. */
const isOccasional = ({ head, modifiers, complements }: NounPhrase): boolean =>
  SPEECH.test(head) &&
  (modifiers.some(({ lower }) =>
    /^(?:opening|welcome|welcoming|keynote|closing|inaugural|introductory)$/.test(lower),
  ) ||
    complements.some(({ phrases }) => /^(?:welcome|greeting|thanks)$/.test(phrases[0]?.head ?? "")));

const isSpeech = ({ classes, head }: NounPhrase): boolean =>
  classes.has("lesson") || classes.has("paper") || SPEECH.test(head);

const governedBy = (phrases: readonly PrepositionalPhrase[]): readonly NounPhrase[] =>
  governed(phrases, "by").filter(({ mention }) => mention?.type === "PERSON");

const found = (
  company: Company | undefined,
  members: readonly NounPhrase[],
  clause: Clause | undefined,
  { start, end }: NounPhrase,
): Found[] => (members.length > 0 ? [{ company, members, clause, from: start, to: end }] : []);
