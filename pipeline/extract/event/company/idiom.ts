// Idioms that tell who took part: "A signing for the one and B for the other", "As witnesses they had C and D".
import { wordSet } from "../../../core/word-set.ts";

import { type Company, companyOf, openerOf } from "../../../lexicon/event-company.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { MOVING } from "../../clause/verb-class.ts";
import { HAVE } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import { echoing } from "../clause/partner.ts";

/** Who is told as company of which event, by which words. */
export interface Found {
  readonly company: Company | undefined;
  readonly members: readonly NounPhrase[];
  readonly clause: Clause | undefined;
  readonly from: number;
  readonly to: number;
  /** Whether groups count, too: "the Norwegian side". */
  readonly groups?: boolean;
}

const SIGNATORY = companyOf("signatory");
const HANDS = new Set(["signing", "initialling", "acting"]);

/** "A signing for the one and B for the other": the persons before "for", and whom they name. */
export function signing({ sentence, reading }: Told): Found | undefined {
  const { units } = sentence;
  const hand = units.findIndex(({ lower, mention }) => !mention && HANDS.has(lower));
  if (hand < 1 || units[hand + 1]?.lower !== "for" || units[hand - 1]?.mention?.type !== "PERSON")
    return undefined;
  const members: NounPhrase[] = [];
  for (let at = hand - 1; at < units.length; at++) {
    const behind = at === hand - 1 ? hand + 1 : at + 1;
    if (units[at]?.mention?.type !== "PERSON" || units[behind]?.lower !== "for") continue;
    const person = readPhrase(units, at, reading.isVerb);
    if (person) members.push(person, ...readList(units, behind + 1, reading.isVerb).slice(0, 1));
  }
  return { company: SIGNATORY, members, clause: undefined, from: hand, to: hand + 1 };
}

/** "Besides A, the signature is that of B", "The signatures are those of C and D": whose they are. */
export function signatures({ sentence, reading }: Told): Found[] {
  const { units } = sentence;
  return reading.clauses.flatMap((clause) => {
    const { verb, subject } = clause;
    const sign = subject.find(({ classes, mention }) => classes.has("signature") && !mention);
    const at = verb.end;
    if (verb.lemma !== "be" || verb.unreal || !sign) return [];
    if (!/^(?:that|those)$/.test(units[at]?.lower ?? "") || units[at + 1]?.lower !== "of") return [];
    const beside = subject.filter(({ mention, end }) => mention?.type === "PERSON" && end < sign.start);
    const members = [...beside, ...readList(units, at + 2, reading.isVerb)];
    return [{ company: SIGNATORY, members, clause, from: sign.start, to: sign.end }];
  });
}

/** "As witnesses they had A and B", "had A and B as guests of honour". */
export function having({ sentence, reading }: Told): Found | undefined {
  const { units } = sentence;
  const { isVerb } = reading;
  if (units[0]?.lower !== "as") return undefined;
  const noun = readPhrase(units, 1, isVerb);
  const had = units.findIndex(({ lower }, at) => at > 1 && HAVE.has(lower));
  if (!noun || noun.mention || had < 0 || had > noun.end + SUBJECT) return undefined;
  const head = units[noun.headEnd - 1]?.lower ?? "";
  return {
    company: companyOf(noun.head) ?? companyOf(head),
    members: readList(units, had + 1, isVerb),
    clause: undefined,
    from: noun.start,
    to: noun.end,
  };
}

/** Words between "As witnesses" and "had" at most. */
const SUBJECT = 6;

/** Verbs of who is there in some capacity: "acted as witnesses", "came along as observers". */
const SERVING = wordSet(
  "act acted serve served came come attended attend took taken take was were been be stood stand sat sit figured functioned participated travelled traveled joined join appeared contributed assisted helped doubled invited flew flown officiated",
);

/** "A and B have been confirmed as speakers": of a gathering to come; who was "announced as a speaker" may not have come. */
const isAnnounced = ({ verb, phrases }: Clause, main: string): boolean =>
  verb.passive &&
  !verb.reduced &&
  ANNOUNCED.has(main) &&
  !phrases.some(({ preposition }) => preposition === "by");
const ANNOUNCED = wordSet("confirmed booked listed billed engaged secured recruited won");

/** "acted as witnesses", "came along as observers", "took part as reviewers". */
export function inCapacity({ reading }: Told): Found[] {
  return reading.clauses.flatMap((clause) => {
    const { verb, phrases, subject } = clause;
    const phrase = phrases.find(({ preposition }) => preposition === "as");
    const noun = phrase?.phrases[0];
    if (!phrase || !noun || noun.mention || verb.unreal || verb.tense === "future") return [];
    const main = reading.sentence.units[verb.main]?.lower ?? "";
    if (!SERVING.has(main) && !isAnnounced(clause, main)) return [];
    const company = companyOf(noun.head) ?? companyOf(reading.sentence.units[noun.headEnd - 1]?.lower ?? "");
    const members = [...subject, ...echoing({ reading, sentence: reading.sentence }, clause)];
    return [{ company, members, clause, from: phrase.at, to: noun.end }];
  });
}

/** "A and B came with her", "C travelled with them": fellow visitors of whoever was spoken of. */
export function accompanying({ reading }: Told): Found[] {
  return reading.clauses.flatMap((clause) => {
    const { verb, phrases, subject } = clause;
    const beside = phrases.find(({ preposition }) => preposition === "with")?.phrases[0];
    const pronoun = beside?.pronoun;
    if (!beside || !pronoun || verb.unreal || verb.tense === "future") return [];
    const main = reading.sentence.units[verb.main]?.lower ?? "";
    if (!(MOVING.has(main) || main === "was" || main === "were")) return [];
    return [{ company: openerOf("with them"), members: subject, clause, from: beside.start, to: beside.end }];
  });
}

const NEGOTIATOR = companyOf("negotiator");
const SIDES = new Set(["side", "delegation", "team"]);
/** What those who negotiate do, of which the verb alone tells no event. */
const AGREEING = wordSet(
  "agreed settled cleared discussed reviewed considered decided exchanged finalised finalized resolved reached examined compared debated defined outlined stressed underlined noted reaffirmed initialled went worked",
);

/** "The Norwegian side, led by A, and the Polish side, led by B, settled four articles". */
export function sides({ reading, sentence }: Told): Found[] {
  const { units } = sentence;
  if (!units.some(({ lower }) => SIDES.has(lower))) return [];
  return reading.clauses.flatMap((clause) => {
    const { subject, verb } = clause;
    const parties = subject.filter(
      ({ head, complements }) =>
        SIDES.has(head) && complements.some(({ preposition }) => preposition === "led by"),
    );
    const [first] = parties;
    if (!first || verb.passive || verb.unreal || !AGREEING.has(units[verb.main]?.lower ?? "")) return [];
    return [{ company: NEGOTIATOR, members: parties, clause, from: first.start, to: verb.end, groups: true }];
  });
}

const COMING = new Set(["came", "come", "hailed", "travelled", "traveled"]);

/** "Participants came from A, B and C": the bodies that sent them. */
export function senders({ reading, sentence }: Told): Found[] {
  return reading.clauses.flatMap((clause) => {
    const { subject, verb, phrases } = clause;
    const [who] = subject;
    if (!COMING.has(sentence.units[verb.main]?.lower ?? "") || !who || who.mention || verb.unreal) return [];
    const company = companyOf(who.head) ?? companyOf(sentence.units[who.headEnd - 1]?.lower ?? "");
    const from = phrases.find(({ preposition }) => preposition === "from")?.phrases ?? [];
    const members = from.filter(({ mention }) => mention?.type === "ORGANIZATION");
    return company?.role === "attendee" ? [{ company, members, clause, from: who.start, to: who.end }] : [];
  });
}

/** "In her opening address Minister A praised": who holds one of the speeches of the meeting told last. */
export function addressing(told: Told): Found | undefined {
  const { leading, clauses } = told.reading;
  const speech = leading.find(({ preposition }) => preposition === "in")?.phrases[0];
  if (!speech || !SPEAKERS.has(speech.determiner) || !speech.classes.has("lesson")) return undefined;
  const main = clauses.find(({ subordinate, verb }) => !subordinate && !verb.passive && !verb.reduced);
  return (
    main && { company: SPEAKER, members: main.subject, clause: undefined, from: speech.start, to: speech.end }
  );
}

const SPEAKERS = new Set(["his", "her", "their"]);
/** Held at launches and awards, too. */
const SPEAKER = openerOf("speaking");
