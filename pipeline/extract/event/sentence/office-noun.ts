// Who comes or goes, told by a noun of which a verb speaks: "approved the appointment of Dr A as Registrar", "Her resignation takes effect on 1 May", "The mandate of the Director, Ms B, ends in June".
import { wordSet } from "../../../core/word-set.ts";
import { nounReading } from "../../../lexicon/event-noun.ts";
import type { Trigger } from "../../../lexicon/event-trigger.ts";
import { inPlaceOf, type NounPhrase, owningPerson, phraseOf } from "../../clause/phrase.ts";
import { governed } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { isGenitive } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Part, Told } from "../candidate.ts";

const COMING = wordSet(
  "appointment appointments re-appointment reappointment election elections re-election reelection nomination nominations designation co-option",
);
const LEAVING = wordSet("resignation resignations retirement dismissal removal");
const TERM = new Set(["term", "mandate", "tenure"]);

/** Of whom a body that does it has the last word. */
const ASSENT =
  /^(?:approv(?:e[ds]?|ing)|confirm(?:ed|s)?|ratif(?:ied|ies)|endors(?:ed|es)|accept(?:ed|s)?|back(?:ed|s)|validat(?:ed|es)|sanction(?:ed|s)|decid(?:ed|es))$/;
/** Who only tells it, or is glad of it. */
const TELLING = /^(?:announc(?:ed|es)|unveil(?:ed|s)|communicat(?:ed|es)|gazett(?:ed|es))$/;
/** "takes effect", "became effective", "came into effect": verb and what follows. */
const EFFECT =
  /^(?:(?:takes?|took|taken) effect|(?:becomes?|became) effective|(?:comes?|came|enters?|entered) into (?:effect|force)|(?:is|was) effective)$/;
const ENDING = /^(?:ends?|ended|expires?|expired|lapses?|lapsed|finish(?:es|ed)|concludes?|concluded)$/;
/** The same told by more words: "came to an end", "is drawing to a close". */
const TO_AN_END =
  /^(?:comes?|came|draws?|drew|drawing) to (?:an end|its end|a close)$|^(?:runs?|ran) out (?!of)/;
const BEGINNING = /^(?:begins?|began|starts?|started|commences?|commenced)$/;
/** What ends the names behind a noun: "of Dr A and Dr B as members", "of C by the Senate". */
const STOPS = wordSet("as by to for at after and who which in on from ; (");
/** Words between a noun and whose it is, at most: "the resignation of the Deputy Director General for Research, Dr A". */
const REACH = 14;
/** Words between an owner and a noun: "her second term". */
const BEFORE = 3;

interface Speaking {
  readonly kind: "assent" | "telling" | "effect" | "ending" | "beginning";
  /** Whether what it speaks of stands before it. */
  readonly before: boolean;
}

/** The appointments and departures of a sentence that a verb tells by their noun. */
export const candidatesOfOffices = (told: Told): Candidate[] =>
  told.reading.clauses.flatMap((clause) => {
    const speaking = clause.verb.unreal ? undefined : speakingOf(told.sentence.units, clause);
    const found = speaking && candidateOf(told, clause, speaking);
    return found ? [found] : [];
  });

function speakingOf(units: readonly Unit[], { verb }: Clause): Speaking | undefined {
  const word = units[verb.main]?.lower ?? "";
  if (ASSENT.test(word)) return { kind: "assent", before: verb.passive };
  if (TELLING.test(word)) return { kind: "telling", before: verb.passive };
  if (verb.passive) return undefined;
  if (ENDING.test(word)) return { kind: "ending", before: true };
  if (BEGINNING.test(word)) return { kind: "beginning", before: true };
  const [first = "", second = "", third = ""] = [1, 2, 3].map((step) => units[verb.main + step]?.lower);
  if (TO_AN_END.test(`${word} ${first} ${second} ${third}`)) return { kind: "ending", before: true };
  return EFFECT.test(`${word} ${first}`) || EFFECT.test(`${word} ${first} ${second}`)
    ? { kind: "effect", before: true }
    : undefined;
}

function candidateOf(told: Told, clause: Clause, speaking: Speaking): Candidate | undefined {
  const { units } = told.sentence;
  const at = nounAt(told, clause, speaking);
  if (at === undefined) return undefined;
  const word = units[at]?.lower ?? "";
  const end = speaking.before ? clause.verb.start : endOf(told, clause);
  const holders = holdersOf(told, at, end);
  if (holders.length === 0) return undefined;
  const leaves = LEAVING.has(word) || speaking.kind === "ending";
  const isTold = speaking.kind === "telling" || speaking.kind === "assent";
  return {
    told,
    clause,
    type: "Appointment",
    from: Math.min(at, clause.verb.main),
    to: Math.max(at + 1, clause.verb.end),
    theme: undefined,
    parts: [
      ...holders.map((phrase): Part => ({ role: "appointee", phrase })),
      ...(speaking.kind === "assent" ? decidingIn(clause) : []),
    ],
    places: [],
    phrases: clause.phrases,
    ...(isTold ? {} : { dated: true }),
    rule: leaves ? "event-verb-resign-told" : "event-verb-appoint-told",
    confidence: 0.82,
  };
}

/** The noun of which the clause speaks: first behind an active verb, first in what stands before the others. */
function nounAt(
  { sentence: { units }, reading }: Told,
  { verb }: Clause,
  speaking: Speaking,
): number | undefined {
  const isNoun = speaking.kind === "ending" || speaking.kind === "beginning" ? isTerm : isChange;
  if (!speaking.before) {
    for (let at = verb.end; at < Math.min(units.length, verb.end + BEFORE + 1); at++) {
      if (isNoun(units[at])) return at;
      if (units[at]?.mention?.type === "DATE" || /^[,;:]$/.test(units[at]?.lower ?? "")) return undefined;
    }
    return undefined;
  }
  const from = reading.clauses.findLast((other) => other.verb.end <= verb.start && !other.verb.reduced);
  const first = units.findIndex((unit, at) => at >= (from?.verb.end ?? 0) && at < verb.start && isNoun(unit));
  return first < 0 || isGoverned(units, first) ? undefined : first;
}

/** "At the end of his term", "After her election": no subject. */
function isGoverned(units: readonly Unit[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - BEFORE - 1); at--) {
    const lower = units[at]?.lower ?? "";
    if (lower === "," || isGenitive(units[at])) return false;
    if (PREPOSITIONS.has(lower)) return true;
  }
  return false;
}

const PREPOSITIONS = wordSet("at after before during since until of in on for with upon following by");

const isChange = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.mention && (COMING.has(unit.lower) || LEAVING.has(unit.lower));
const isTerm = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.mention && TERM.has(unit.lower);

/** Where what an active verb speaks of ends. */
const endOf = ({ reading, sentence }: Told, { verb }: Clause): number =>
  reading.clauses.find((other) => other.verb.start >= verb.end)?.verb.start ?? sentence.units.length;

/** Whose the noun is: "Dr A's second term", "her resignation", "the election of Ms A, Dr B and Mr C as fellows". */
function holdersOf({ sentence: { units } }: Told, noun: number, end: number): NounPhrase[] {
  for (let at = noun - 1; at >= Math.max(0, noun - BEFORE); at--) {
    if (isGenitive(units[at]) && units[at - 1]?.mention?.type === "PERSON")
      return [phraseOf(units, at - 1, at)];
    if (units[at]?.lower !== "his" && units[at]?.lower !== "her") continue;
    const theme = phraseOf(units, at, noun + 1);
    return [inPlaceOf(theme, { pronoun: owningPerson(theme), mention: undefined })];
  }
  const of = units[noun + 1]?.lower === "of" && units[noun + 2]?.lower === "office" ? noun + 3 : noun + 1;
  return units[of]?.lower === "of" ? personsBehind(units, of + 1, end) : [];
}

/** The first person behind "of", and those who go on its list. */
function personsBehind(units: readonly Unit[], from: number, end: number): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const { lower, mention } = units[at] as Unit;
    if (mention?.type === "PERSON") found.push(phraseOf(units, at, at + 1));
    else if (found.length > 0 && STOPS.has(lower) && !isListed(units, at)) break;
    else if (found.length === 0 && (BREAKS.has(lower) || isThing(units[at] as Unit))) break;
  }
  return found;
}

/** "the promotion of the works of A": a noun that is no office and no address stands before the name. */
const isThing = ({ lower, pos, mention, text }: Unit): boolean =>
  !mention && pos === "NOUN" && !/^\p{Lu}/u.test(text) && nounReading(lower)?.classes.has("post") !== true;

/** What a person behind it is not appointed by: "of a rector by Senator A". */
const BREAKS = wordSet("by as who which ; to");

/** "and Dr C": a list of persons goes on. */
const isListed = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "and" &&
  units.slice(at + 1, at + BEFORE).some(({ mention }) => mention?.type === "PERSON");

/** "The Board approved", "was confirmed by the Senate": who has the last word. */
function decidingIn({ verb, subject, phrases }: Clause): Part[] {
  const who = verb.passive ? governed(phrases, "by") : subject;
  return who
    .filter(({ mention, classes }) => mention !== undefined || classes.has("part"))
    .map((phrase): Part => ({ role: "participant", phrase }));
}

/** "confirmed the election of Dr A", "accepted her resignation": told by the noun. */
export const isOfficeTold = ({ type, needs }: Trigger, { verb, object, subject }: Clause): boolean =>
  (type === "Result" ||
    (type === "Appointment" && needs.includes("resignation") && verb.lemma === "accept")) &&
  (verb.passive ? subject : object).some(
    ({ classes, type: kind, mention }) => !mention && classes.has("ceremony") && kind === "Appointment",
  );
