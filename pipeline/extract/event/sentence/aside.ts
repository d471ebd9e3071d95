// Who else took part, told at the side of the clause: "in the presence of X", "with X in the chair", "in succession to X".

import { oncePer } from "../../../core/remember.ts";
import { roles } from "../../../core/word.ts";
import { wordSet } from "../../../core/word-set.ts";
import { type Aside, asidesFrom } from "../../../lexicon/event-asides.ts";
import { companyOf } from "../../../lexicon/event-company.ts";
import type { EventType } from "../../../model/codes.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governed } from "../../clause/prepositional.ts";
import type { SentenceUnits, Unit } from "../../clause/unit.ts";
import { plays } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Part, Told } from "../candidate.ts";
import { isWithOne } from "../companion.ts";
import { GATHERINGS } from "../gathering.ts";
import { absolutesOf } from "./absolute.ts";

const OPENER = roles.ask((lower) => asidesFrom(lower).length > 0);

/** The parts that phrases beside a clause give to its event. */
export function asidesOf(told: Told, clause: Clause | undefined, type: EventType): Part[] {
  const { units } = told.sentence;
  const [from, to] = reach(told, clause);
  const parts: Part[] = [...presiding(told, type), ...absolutesOf(told, type, from)];
  const serving = hasAs(told.sentence);
  for (let at = from; at < to; at++) {
    const unit = units[at] as Unit;
    if (unit.mention) continue;
    if (serving && unit.lower === "with") parts.push(...servingAs(told, at, type));
    if (!plays(unit, OPENER) && unit.lower !== "and") continue;
    const opener = serving && isGoneOn(units, at) ? "with" : unit.lower;
    for (const aside of asidesFrom(opener)) {
      const isMeant =
        aside.types.has(type) &&
        !isChairing(aside, clause) &&
        !isOpenedBy(told, type, at) &&
        !isDoneBefore(told, clause, at);
      const named = isMeant ? read(told, aside, at, opener) : [];
      const phrases = isIntroduced(aside) ? named.filter(({ mention }) => mention?.type === "PERSON") : named;
      if (phrases.length === 0) continue;
      const role = isFellow(told, at) ? "visitor" : aside.role;
      parts.push(...phrases.map((phrase): Part => ({ role, phrase })));
      break;
    }
  }
  return parts;
}

/** "after the introduction by": what a body introduces is new, and no speech. */
const isIntroduced = ({ before }: Aside): boolean => before[2] === "introduction" && before[3] === "by";

/** "chaired the session jointly with A": no organizer. */
const isChairing = ({ before: [first] }: Aside, clause: Clause | undefined): boolean =>
  first === "jointly" && /^(?:chair|co-chair|preside|moderate)$/.test(clause?.verb.lemma ?? "");

/** "A show of nets, inaugurated by A, closes in May": told by the participle itself. */
const isOpenedBy = ({ reading }: Told, type: EventType, at: number): boolean =>
  type === "Exhibition" &&
  reading.clauses.some(({ verb }) => verb.main === at && /^(?:open|inaugurate)$/.test(verb.lemma ?? ""));

/** "Having been received by A in Oslo, she went on to Bergen": told of what went before. */
const isDoneBefore = (
  { sentence: { units }, reading }: Told,
  clause: Clause | undefined,
  at: number,
): boolean =>
  units[0]?.lower === "having" &&
  reading.clauses[0] !== clause &&
  (reading.clauses[0]?.verb.main ?? -1) >= at;

/** "came to the Institute, accompanied by A": of one person's company. */
const isFellow = (told: Told, at: number): boolean =>
  told.reading.clauses.some(
    (clause) => clause.verb.main === at && clause.verb.reduced && isWithOne(told, clause),
  );

const hasAs = oncePer(({ units }: SentenceUnits) => units.some(({ lower }) => lower === "as"));

/** "who presides over the Council": elsewhere than at what is told. */
const isOverBody = ({ preposition, phrases: [what] }: Clause["phrases"][number]): boolean =>
  preposition === "over" && what?.type === undefined;

/** "was held in Riga, Dr A presiding", "a hearing at which A, B of C, presided" */
function presiding({ sentence, reading }: Told, type: EventType): Part[] {
  if (!GATHERINGS.has(type)) return [];
  const { units } = sentence;
  const last = units.findLastIndex(({ lower }) => lower === "presiding");
  const beside =
    last > 0 && units[last - 1]?.mention?.type === "PERSON"
      ? readPhrase(units, last - 1, () => false)
      : undefined;
  const presided = reading.clauses
    .filter((clause) => (isPresiding(clause) || isTakingChair(clause)) && !clause.verb.unreal)
    .flatMap(({ subject, verb, phrases }) => (verb.passive ? governed(phrases, "by") : subject))
    .filter(({ mention }) => mention?.type === "PERSON");
  return [...(beside ? [beside] : []), ...presided].map((phrase): Part => ({ role: "chair", phrase }));
}

const isPresiding = ({ verb, phrases }: Clause): boolean =>
  verb.lemma === "preside" && !verb.passive && !phrases.some(isOverBody);

/** "at which A took the chair for the last time", "where the chair was taken by B": said of the gathering before it. */
const isTakingChair = ({ verb, object, subject }: Clause): boolean =>
  CHAIRING.has(verb.lemma ?? "") &&
  (verb.passive ? subject : object).some(
    ({ classes, determiner, mention }) => !mention && determiner === "the" && classes.has("chairseat"),
  );

const CHAIRING = wordSet("take hold occupy fill share have");

function read(told: Told, { before, behind }: Aside, at: number, opener: string): NounPhrase[] {
  const { units } = told.sentence;
  const isGiven = opener !== units[at]?.lower && before.length === 1;
  const from = isGiven || holds(units, at, before) ? at + before.length : behindApart(told, before, at);
  if (from === 0) return [];
  const list = readList(units, from, told.reading.isVerb);
  const end = list.at(-1)?.end;
  if (end === undefined || behind.length === 0) return [...list, ...goingOn(told, list, before.at(-1) ?? "")];
  const next = units[end]?.lower === "," ? end + 1 : end;
  return holds(units, next, behind) ? list : [];
}

/** Words between a participle and its "by" at most: "endowed with CHF 20,000 by", "given in Riga from 3 to 7 May by". */
const APART = 8;

/** Behind "by", where days, places and sums stand between it and its participle; 0 where it is none of these. */
function behindApart(told: Told, [participle, by, ...others]: readonly string[], at: number): number {
  const { units } = told.sentence;
  if (by !== "by" || others.length > 0 || !participle) return 0;
  if (!holds(units, at, [participle]) || isOfSubject(units, at)) return 0;
  for (let next = at + 1; next <= at + APART && next < units.length; next++) {
    const { lower, mention, pos } = units[next] as Unit;
    if (lower === "by" && !mention) return next + 1;
    if (mention ? !BETWEEN.has(mention.type) : !SMALL.has(pos) || told.reading.isVerb(next)) return 0;
  }
  return 0;
}

/** "organised in Riga by": a participle behind a noun, a comma or "is", no verb whose subject goes before it. */
const isOfSubject = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.mention?.type === "PERSON" || /^(?:who|he|she|they|it)$/.test(units[at - 1]?.lower ?? "");

const BETWEEN: ReadonlySet<string> = new Set(["DATE", "PLACE", "QUANTITY"]);
const SMALL: ReadonlySet<string> = new Set(["ADP", "DET", "ADV"]);

/** "in the presence of the islanders and of Dr A": the last word again. */
function goingOn(told: Told, list: readonly NounPhrase[], word: string): readonly NounPhrase[] {
  const { units } = told.sentence;
  const end = list.at(-1)?.end ?? units.length;
  const and = units[end]?.lower === "," ? end + 1 : end;
  const again = units[and]?.lower === "and" && units[and + 1]?.lower === word;
  return again ? readList(units, and + 2, told.reading.isVerb) : [];
}

/** "with A of B as their lecturer", "with C as guide": the role that the noun behind "as" tells. */
function servingAs(told: Told, at: number, type: EventType): Part[] {
  const { units } = told.sentence;
  const { isVerb } = told.reading;
  const list = readList(units, at + 1, isVerb);
  const end = list.at(-1)?.end ?? 0;
  const as = units[end]?.lower === "," ? end + 1 : end;
  const noun = units[as]?.lower === "as" ? readPhrase(units, as + 1, isVerb) : undefined;
  const company = noun && !noun.mention ? companyOf(noun.head) : undefined;
  // "with A as speaker of the parliament in the jury": a post.
  if (company?.role === "speaker" && noun?.complements.some(({ preposition }) => preposition === "of"))
    return [];
  return company?.types.has(type) ? list.map((phrase): Part => ({ role: company.role, phrase })) : [];
}

/** "with the Board as host and A in the chair": the "with" before "and" goes on. */
const isGoneOn = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "and" &&
  (units[at - 2]?.lower === "as" || units[at - 3]?.lower === "as") &&
  companyOf(units[at - 1]?.lower ?? "") !== undefined;

const holds = (units: readonly Unit[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => units[at + index]?.lower === word && !units[at + index]?.mention);

/** The units that belong to a clause: all of the sentence but other main clauses with subjects of their own. */
export function reach({ reading, sentence }: Told, clause: Clause | undefined): [number, number] {
  const { clauses } = reading;
  const own = clause ? clauses.indexOf(clause) : 0;
  const main = (other: Clause): boolean =>
    !other.subordinate && other.continues === undefined && !other.verb.reduced;
  const previous = clauses.slice(0, Math.max(0, own)).findLast(main);
  const next = clauses.slice(own + 1).find(main);
  const from = previous && clause && main(clause) ? previous.end : 0;
  const end = next
    ? Math.min(next.subject[0]?.start ?? next.verb.start, next.verb.start)
    : sentence.units.length;
  return [Math.min(from, clause?.verb.start ?? 0), Math.max(end, clause?.end ?? 0)];
}
