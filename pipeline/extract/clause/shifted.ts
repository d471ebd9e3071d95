// What a writer puts last, behind where and when: "put into service in Beira, on 8 March, the Regional Centre".
import { wordSet } from "../../core/word-set.ts";
import { triggerForms, triggersOf } from "../../lexicon/event-trigger.ts";
import { isHonorific, type VerbStart } from "./head.ts";
import { readList, readPhrase } from "./noun.ts";
import { objectLater } from "./object.ts";
import type { NounPhrase } from "./phrase.ts";
import { type PrepositionalPhrase, readPhrases } from "./prepositional.ts";
import type { Unit } from "./unit.ts";
import type { VerbGroup } from "./verb.ts";
import { DETERMINERS, isAuxiliary, isDate, isJoint, isPreposition, RELATIVES } from "./word.ts";

/** Phrases between a verb and what stands last, at most. */
const PHRASES = 5;
/** Words of a noun without a name in such a phrase, at most. */
const NOUN_WORDS = 5;

/** Where what stands last begins, behind one phrase at least; -1 where nothing does. */
function shiftedAt(units: readonly Unit[], from: number): number {
  let at = from;
  for (let phrases = 0; phrases < PHRASES; phrases++) {
    const next = behindPhrase(units, units[at]?.lower === "," ? at + 1 : at);
    if (next < 0) break;
    at = next;
  }
  if (at === from) return -1;
  const start = units[at]?.lower === "," ? at + 1 : at;
  if (start > at && !isAsideBefore(units, from, at)) return -1;
  return isOpener(units, start) && !isHolder(units, start) && endsThere(units, start) ? start : -1;
}

/** ", at Potosí, the Centre", "last Monday, May 6, the Centre": an aside that tells where or when; "to Robolink, a maker of robots" opens none. */
function isAsideBefore(units: readonly Unit[], from: number, to: number): boolean {
  if (isDate(units[to - 1]) && units[to - 1]?.mention?.text.includes(",")) return true;
  for (let at = to - 1; at >= from; at--)
    if (units[at]?.lower === ",")
      return units[at + 1]?.mention !== undefined || ASIDE.has(units[at + 1]?.lower ?? "");
  return false;
}

/** "went to the director, Dr A", "in the presence of our dean Dr B": who is told by what stands right before the name. */
function isHolder(units: readonly Unit[], start: number): boolean {
  if (OPENERS.has(units[start]?.lower ?? "") || isDate(units[start - 1])) return false;
  for (let at = start - 1; at > start - NOUN_WORDS - 3 && at > 0; at--)
    if (isPreposition(units[at]) || units[at]?.lower === "as")
      return !/^(?:in|at|as|during|within)$/.test(units[at]?.lower ?? "");
  return true;
}

/** What opens an aside of where, when and between whom. */
const ASIDE = wordSet("from in at on as during within before between");

/** Behind a date or a phrase that a preposition opens; -1 where none stands. */
function behindPhrase(units: readonly Unit[], at: number): number {
  const first = units[at];
  if (isDate(first)) return at + 1;
  if (first?.lower === "the" && isDate(units[at + 1])) return at + 2;
  if (!isPreposition(first) && first?.lower !== "as") return -1;
  const noun = DETERMINERS.has(units[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  // "to see the damage", "in order to study the inscriptions": an aim.
  if (first?.lower === "to" && noun === at + 1 && !units[noun]?.mention) return -1;
  const end = behindNoun(units, noun);
  if (end < 0) return -1;
  if (units[end]?.lower === "of") return behindPhrase(units, end);
  if (first?.lower === "between" && units[end]?.lower === "and")
    return behindNoun(units, DETERMINERS.has(units[end + 1]?.lower ?? "") ? end + 2 : end + 1);
  return behindApposed(units, end);
}

/** Behind a name, or the words of a noun. */
function behindNoun(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < from + NOUN_WORDS) {
    const unit = units[at];
    if (!unit) return -1;
    if (unit.mention) return at + 1;
    if (isJoint(unit) || isPreposition(unit) || DETERMINERS.has(unit.lower)) break;
    if (isAuxiliary(unit) || (at > from && isHonorific(unit))) break;
    at++;
  }
  return at > from ? at : -1;
}

/** "in Villarrica, Paraguay,", "in the presence of the Governor, Rosa Vilela,": a name between commas goes with what is before it. */
function behindApposed(units: readonly Unit[], end: number): number {
  if (units[end]?.lower !== ",") return end;
  let name = end + 1;
  while (units[name] && !units[name]?.mention && isHonorific(units[name] as Unit)) name++;
  const type = units[name]?.mention?.type;
  return (type === "PERSON" || type === "PLACE") && units[name + 1]?.lower === "," ? name + 1 : end;
}

const OPENERS = wordSet("the a an its his her their our");
/** "in Oslo the day before" tells when. */
const OF_TIME = wordSet(
  "day same next following previous week month year evening morning afternoon night weekend first last",
);

/** A noun with its article, a person with what stands before the name. */
function isOpener(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (OPENERS.has(unit.lower)) return !isDate(units[at + 1]) && !OF_TIME.has(units[at + 1]?.lower ?? "");
  // "were trained at the Institute twelve carpenters"
  if (unit.mention?.type === "QUANTITY") return units[at + 1]?.pos === "NOUN" && units[at - 1]?.lower !== ",";
  return unit.mention?.type === "PERSON" || (isHonorific(unit) && units[at + 1]?.mention?.type === "PERSON");
}

/** Whether no other verb is told of what begins there: its clause ends with it, or goes on with a pronoun. */
function endsThere(units: readonly Unit[], start: number): boolean {
  for (let at = start + 1; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.mention) continue;
    if (RELATIVES.has(unit.lower) || /^(?:[;:.]|that)$/.test(unit.lower)) return true;
    if (isAbsolute(units, at)) return true;
    if (unit.lower === "and" && units[at + 1] && isTold(units[at + 1] as Unit)) return true;
    if (
      isAuxiliary(unit) ||
      (isTold(unit) &&
        !isPreposition(units[at - 1]) &&
        (!isPreposition(units[at + 1]) || units[at - 1]?.lower === ","))
    )
      return false;
  }
  return true;
}

/** ", host being A", ", the chair being B": an aside with a subject of its own goes on behind what stands last. */
const isAbsolute = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "being" && units.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === ",");

const isTold = ({ lower, mention }: Unit): boolean =>
  !mention && triggerForms(lower).some(([, form]) => form === "past" || form === "third");

export interface Shifted {
  readonly object: readonly NounPhrase[];
  readonly phrases: readonly PrepositionalPhrase[];
}

/** What a verb without an object right behind it acts on, and its phrases; undefined where nothing stands last, and for a passive that keeps nothing. */
export function lastOf(
  units: readonly Unit[],
  verb: VerbGroup,
  { at, rest, acted }: { readonly at: number; readonly rest: Rest; readonly acted: boolean },
  isVerb: VerbStart,
): Shifted | undefined {
  if (verb.passive && !KEEPING.has(verb.lemma ?? "")) return undefined;
  const later = objectLater(units, at, rest, isVerb);
  if (verb.passive) {
    const kept =
      later.length > 0 ? { object: later, phrases: rest.phrases } : shifted(units, at, rest.phrases, isVerb);
    return kept && isGiven(kept.object) ? kept : undefined;
  }
  if (later.length > 0) return { object: later, phrases: around(units, later, rest.phrases, isVerb, acted) };
  return verb.relative === undefined ? shifted(units, at, rest.phrases, isVerb) : undefined;
}

/** "was conferred in May the Harbour Medal", "has been granted by the Bank 2 million": what is given stays behind the verb, however far. */
const KEEPING = wordSet("award confer bestow give grant hand accord offer allot allocate assign vote");

const isGiven = ([first]: readonly NounPhrase[]): boolean =>
  first !== undefined && GIVEN.some((name) => first.classes.has(name));

const GIVEN = ["prize", "rank", "money", "grant"];

/** What was read behind a verb. */
interface Rest {
  readonly phrases: readonly PrepositionalPhrase[];
  readonly end: number;
}

/** What stands last behind the phrases of a verb, and the phrases without it, with those behind it. */
export function shifted(
  units: readonly Unit[],
  from: number,
  phrases: readonly PrepositionalPhrase[],
  isVerb: VerbStart,
): Shifted | undefined {
  const start = shiftedAt(units, from);
  const object = start < 0 ? [] : readList(units, start, isVerb);
  return object.length > 0 ? { object, phrases: around(units, object, phrases, isVerb) } : undefined;
}

/** The phrases around what stands last: those before it, without it unless it is surely acted on, and those behind it. */
function around(
  units: readonly Unit[],
  object: readonly NounPhrase[],
  phrases: readonly PrepositionalPhrase[],
  isVerb: VerbStart,
  acted = false,
): readonly PrepositionalPhrase[] {
  const [first] = object;
  const last = object.at(-1);
  if (!first || !last) return phrases;
  const behind = readPhrases(units, last.end, isVerb).phrases;
  if (acted) return [...phrases, ...behind.filter(({ at }) => !phrases.some((phrase) => phrase.at === at))];
  const before = phrases
    .filter(({ at }) => at < first.start)
    .map((phrase) => upTo(units, phrase, first.start, isVerb));
  return [...before, ...behind];
}

/** A phrase without what stands last, which was read as the end of its list or as the name of its noun. */
function upTo(
  units: readonly Unit[],
  phrase: PrepositionalPhrase,
  to: number,
  isVerb: VerbStart,
): PrepositionalPhrase {
  const kept = phrase.phrases.filter(({ start }) => start < to);
  if (kept.length === phrase.phrases.length || kept.length > 0) return { ...phrase, phrases: kept };
  const own = readPhrase(units, phrase.at + 1, isVerb);
  return { ...phrase, phrases: own && own.end <= to ? [own] : [] };
}

/** "The Authority put into operation in Beira, on 8 March, the Centre": with what it acts on behind it, the form is no participle. */
export function actsOnLast(units: readonly Unit[], start: number, main: number): boolean {
  const before = units[start - 1];
  if (before?.lower !== "," && saysMore(units, main)) return true;
  if (!before || before.lower === "," || units[main + 1]?.lower === "by") return false;
  const opens = isPreposition(units[main + 1]) || isDate(units[main + 1]) || units[main + 1]?.lower === "as";
  if (!opens || shiftedAt(units, main + 1) < 0) return false;
  return before.lower === "and" || !units.slice(0, start).some((unit) => isAuxiliary(unit) || isTold(unit));
}

/** Words behind a verb that say enough of it by themselves: "counted with the presence of". */
const TELLING_WORDS = 3;

/** Whether all the words of a long row of the lexicon stand behind a verb: so it is told of who does it. */
const saysMore = (units: readonly Unit[], main: number): boolean =>
  triggerForms(units[main]?.lower ?? "").some(([lemma]) =>
    triggersOf(lemma).some(
      ({ particles, active }) =>
        active &&
        particles.length >= TELLING_WORDS &&
        particles.every((word, index) => units[main + 1 + index]?.lower === word),
    ),
  );
