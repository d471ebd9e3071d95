// Whether a word is a verb at its place.

import { roles } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import { nounReading } from "../../lexicon/event-noun.ts";
import { triggerForms } from "../../lexicon/event-trigger.ts";
import { sayingVerb } from "../../lexicon/saying-verbs.ts";
import { pastForms } from "../../lexicon/tense.ts";
import { agrees, isOfDay, isPersonApposed } from "./agreement.ts";
import { isMadeUp } from "./made-up.ts";
import { isMoney } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import { isActive, isGerund } from "./verb-active.ts";
import { GIVING } from "./verb-class.ts";
import { setRightAt } from "./verb-helper.ts";
import {
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  isAuxiliary,
  isDate,
  isDo,
  isPreposition,
  MODALS,
  NEGATIONS,
  opensPhrase,
  PRONOUNS,
  plays,
  RELATIVES,
  TITLING,
} from "./word.ts";

/** Participles that mostly stand as adjectives. */
const ADJECTIVAL = wordSet(
  "shared advanced increased improved combined related renewed proposed planned expected developed united limited skilled experienced so-called",
);
/** Endings of past participles. */
const PARTICIPLE = /(?:ed|en|wn|un|lt|pt|ght|de|ld|et|und)$/;

/** Whether a word can be a past participle: by its ending, or by the verbs that are known ("cut", "read", "borne"). */
export const isParticiple = (lower: string): boolean =>
  PARTICIPLE.test(lower) || triggerForms(lower).some(([, form]) => form === "participle");

const TRIGGER = roles.ask((lower) => triggerForms(lower).length > 0);

/** The trigger lemma of a verb at this place; "" for another verb; undefined for what is none. */
export function verbAt(units: readonly Unit[], at: number): string | undefined {
  const unit = units[at] as Unit;
  if (unit.mention || unit.quoted || TITLING.has(unit.lower)) return undefined;
  if (isAuxiliary(unit)) return isMainAuxiliary(units, at) ? mainAuxiliary(unit) : undefined;
  // "goes to Miss A": a title, whatever the tagger says.
  if (unit.text === "Miss" && units[at + 1]?.mention?.type === "PERSON") return undefined;
  if (isPlant(units, at) || isMadeUp(units, at)) return undefined;
  if (isHadNoun(units, at) || (unit.lower === "last" && isDate(units[at + 1]))) return undefined;
  if (saysThat(units, at)) return triggerForms(unit.lower)[0]?.[0] ?? "";
  if (!plays(unit, TRIGGER) && (unit.pos !== "VERB" || !isInflected(units, at))) return undefined;
  if (!isSaying(units, at) && isNominal(units, at)) return undefined;
  const forms = triggerForms(unit.lower);
  const bare = isBare(units, at);
  const reading = forms.find(([, form]) => (form === "base") === bare) ?? forms[0];
  return reading?.[0] ?? "";
}

/** "had talks with", "has visitors": a plural behind "have", which no participle is. */
const isHadNoun = (units: readonly Unit[], at: number): boolean =>
  HAVE.has(units[at - 1]?.lower ?? "") && /[^s]s$/.test((units[at] as Unit).lower);

/** "the harbour works", "the repair works": what is built or built with. */
const isPlant = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "works" && WORKED.has(units[at - 1]?.lower ?? "");
const WORKED = wordSet(
  "harbour harbor port road water waste-water sewage salt gas steel iron brick cement glass cable paper printing " +
    "dam flood drainage dredging irrigation restoration conservation construction excavation building repair public",
);

const mainAuxiliary = (unit: Unit): string =>
  HAVE.has(unit.lower) ? "have" : BE.has(unit.lower) ? "be" : "";

/** Unknown verbs count only in a form that shows them: the tagger takes many nouns for verbs. */
function isInflected(units: readonly Unit[], at: number): boolean {
  const word = (units[at] as Unit).lower;
  // "opened to traffic"
  if (word === "traffic") return false;
  if (/(?:ed|[^s]s)$/.test(word) || pastForms.has(word) || word === "intend") return true;
  const previous = units[at - 1];
  // "put pen to paper"
  if (previous?.lower === "to" && nounReading(word) && !opensPhrase(units[at + 1])) return false;
  return (
    previous !== undefined &&
    (isAuxiliary(previous) || previous.lower === "to" || PRONOUNS.has(previous.lower))
  );
}

/** "is a fund", "had a round table": no verb follows that it would serve. */
function isMainAuxiliary(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (MODALS.has(unit.lower) || isDo(unit)) return false;
  if (HAVE.has(unit.lower) && units[at + 1] && isHadNoun(units, at + 1)) return true;
  // "came into being"
  if (unit.lower === "being" && units[at - 1]?.lower === "into") return false;
  for (let next = at + 1; next < Math.min(units.length, at + 5); next++) {
    const word = units[next] as Unit;
    if (isAdverb(word) || NEGATIONS.has(word.lower)) continue;
    if (isAuxiliary(word)) return false;
    // "had been to Gabès": where somebody went, no verb.
    if (word.lower === "to") return unit.lower === "been" && units[next + 1]?.mention !== undefined;
    const verbal = triggerForms(word.lower).length > 0 || word.pos === "VERB";
    // "were present": behind "be" only a participle makes a verb of two words.
    const serves = BE.has(unit.lower) ? verbal && (isPastLike(word) || isGerund(word.lower)) : verbal;
    return word.mention !== undefined || !serves || DETERMINERS.has(word.lower);
  }
  return true;
}

const before = (units: readonly Unit[], at: number): number => {
  let previous = at - 1;
  while (previous >= 0 && (isAdverb(units[previous]) || setRightAt(units, previous, previous) >= 0))
    previous--;
  // "at once chose", "at last signed": no preposition that governs the verb.
  const isIdiom =
    units[previous]?.lower === "at" && /^(?:once|last|first)$/.test(units[previous + 1]?.lower ?? "");
  return isIdiom ? previous - 1 : previous;
};

const isBare = (units: readonly Unit[], at: number): boolean => {
  const previous = units[before(units, at)];
  return previous !== undefined && (previous.lower === "to" || MODALS.has(previous.lower) || isDo(previous));
};

/** A name or a noun; a date is none. */
export const isNounLike = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.mention ? unit.mention.type !== "DATE" : unit.pos === "NOUN" || unit.pos === "PROPN");

/** A determiner, an adjective, a number, a genitive: a noun follows. */
const opensNoun = (previous: Unit | undefined): boolean =>
  previous !== undefined &&
  (DETERMINERS.has(previous.lower) ||
    (!previous.mention && (previous.pos === "ADJ" || (previous.pos === "NUM" && previous.lower !== "one"))) ||
    previous.lower === "'s" ||
    previous.lower === "’s");

/** Whether what could be a verb is a noun or an adjective here. */
function isNominal(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const previousAt = before(units, at);
  const previous = units[previousAt];
  const next = units[at + 1];
  if (isGerund(unit.lower)) return !isActive(units, at, previous);
  if (next?.text === "-" || units[at - 1]?.text === "-") return true;
  // "were present", "is open": no verb but a participle follows "be".
  if (previous && BE.has(previous.lower)) return !isPastLike(unit);
  if (previous && isAuxiliary(previous)) return false;
  // "the Fellows present elected": who is present does it.
  const isThere = previous?.lower === "present" && isNounLike(units[previousAt - 1]);
  const opened = !isThere && opensNoun(previous);
  const governed = isPreposition(previous) && previous?.lower !== "to";
  const pastLike = isPastLike(unit);
  // "Four Fijian potters will work": a verb right behind it makes it the subject.
  if (!pastLike && isAuxiliary(next) && !isDo(next as Unit)) return true;
  // "adopted a set of guidelines", "a cut in fees"
  if (pastLike && /^an?$/.test(units[at - 1]?.lower ?? "")) return true;
  // "began its run", "on their cut"
  if (pastLike && /^(?:its|their|our|my)$/.test(previous?.lower ?? "")) return true;
  if (pastLike && ADJECTIVAL.has(unit.lower) && isNounLike(next)) return true;
  if (isOfTalk(unit, next) && (!previous || previous.pos === "VERB")) return true;
  if (pastLike) return governed || (opened && previous?.lower !== "that" && isNounLike(next));
  // "the Riga plant": one place does no "plant".
  if (isOfPlace(units, at)) return true;
  // "open to trains"
  if (previous?.lower === "to" && isThird(unit.lower)) return true;
  if (previous?.lower === "to") return isNounLike(units[at + 1]) && unit.pos === "NOUN";
  if (opened && previous?.lower !== "that") return true;
  return governed || next?.lower === "of" || !isPresent(units, at, previous, next);
}

/** "Invited talks were given by", "gave invited lectures", not "The society invited papers". */
const isOfTalk = ({ lower }: Unit, next: Unit | undefined): boolean =>
  /^(?:invited|contributed)$/.test(lower) &&
  /^(?:talks?|lectures?|papers?|presentations?|contributions?|speeches|speakers?)$/.test(next?.lower ?? "");

const SAYING = wordSet("says adds explains notes recalls stresses argues warns insists concludes");

/** "The Board, part of the Ministry, reports that": a plural by its form only; not "the Board, ..., reports that were". */
function saysThat(units: readonly Unit[], at: number): boolean {
  const [previous, unit, that, next] = units.slice(at - 1, at + 3);
  if (that?.lower !== "that" || unit?.pos !== "NOUN" || !unit.lower.endsWith("s")) return false;
  if (isAuxiliary(next) || sayingVerb(unit.lower, undefined) === undefined) return false;
  const name = units[0]?.mention ? 0 : 1;
  if (!/^(?:ORGANIZATION|PERSON)$/.test(units[name]?.mention?.type ?? "")) return false;
  return previous?.lower === "," && units[name + 1]?.lower === ",";
}

/** "...," says Dr A: who says it stands behind the verb. */
const isSaying = (units: readonly Unit[], at: number): boolean =>
  SAYING.has(units[at]?.lower ?? "") &&
  (units[at + 1]?.mention?.type === "PERSON" ||
    (units[at + 2]?.mention?.type === "PERSON" && /^\p{Lu}/u.test(units[at + 1]?.text ?? "")));

/** "elected", "held", "given": not a noun that only ends like one ("a Knight"). */
function isPastLike(unit: Unit): boolean {
  const forms = triggerForms(unit.lower);
  if (forms.length > 0) return forms.some(([, form]) => form === "past" || form === "participle");
  return isParticiple(unit.lower);
}

/** A base or third-person form: a present tense only after a subject and before an object, a phrase or a date. */
function isPresent(
  units: readonly Unit[],
  at: number,
  previous: Unit | undefined,
  next: Unit | undefined,
): boolean {
  const unit = units[at] as Unit;
  if (!previous) return false;
  if (/^[A-Z]/.test(unit.text) && /^[.!?]$/.test(units.at(-1)?.text ?? "")) return false;
  const ambiguous = nounReading(unit.lower) !== undefined || unit.pos !== "VERB";
  const afterSubject =
    isNounLike(previous) ||
    previous.quoted === true ||
    previous.lower === "one" ||
    PRONOUNS.has(previous.lower) ||
    RELATIVES.has(previous.lower) ||
    previous.lower === "," ||
    previous.lower === "and" ||
    isOfDay(units, at);
  if (!afterSubject || isCompound(units, at)) return false;
  if (previous.mention?.type === "QUANTITY")
    return isMoney(previous) && isThird(unit.lower) && isOnDay(next, units[at + 2]);
  if (!ambiguous) return true;
  // "Dr A, of the Institute, works in", with no other verb so far.
  if (previous.lower === "," && isPreposition(next) && isPersonApposed(units, at)) return true;
  if (!agrees(units, at, before(units, at))) return false;
  if (previous.lower === "," || previous.lower === "and")
    return next?.lower === "up" || next?.lower === "down";
  return (
    next === undefined ||
    isDate(next) ||
    next.lower === "questions" ||
    isPreposition(next) ||
    DETERMINERS.has(next.lower) ||
    // "The Bank sponsors it"
    /^(?:it|them|him|us)$/.test(next.lower) ||
    (next.mention !== undefined &&
      (next.mention.type !== "QUANTITY" ||
        isGivingSum(unit, next) ||
        isOfBody(unit, previous) ||
        isOfSubject(units, at))) ||
    /^(?:up|down|out|off)$/.test(next.lower)
  );
}

/** "the call for grants of up to 3,000 euros opens on 5 May": a sum that a noun before it is of, and the day behind the verb. */
const isOnDay = (next: Unit | undefined, behind: Unit | undefined): boolean =>
  isDate(next) || (isPreposition(next) && isDate(behind));

/** "our Aswan plant", "the Riga works": a noun that a place tells apart; a place in the singular does nothing in a bare form. */
const isOfPlace = (units: readonly Unit[], at: number): boolean =>
  units[at]?.pos === "NOUN" &&
  !isThird(units[at]?.lower ?? "") &&
  units[at - 1]?.mention?.type === "PLACE" &&
  DETERMINERS.has(units[at - 2]?.lower ?? "");

/** "the Harbour Museum exhibits 70 lamps": what a named body does to a number of things. */
const isOfBody = ({ lower }: Unit, { mention }: Unit): boolean =>
  /^(?:ORGANIZATION|EVENT|DOCUMENT)$/.test(mention?.type ?? "") && isThird(lower);

/** "by which the Government grants EUR 4 million": what is done with a sum right behind it. */
const isGivingSum = ({ lower }: Unit, next: Unit): boolean =>
  isMoney(next) && isThird(lower) && triggerForms(lower).some(([lemma]) => GIVING.has(lemma));

/** "The exhibition shows 80 works": the noun that the sentence begins with does it. */
const isOfSubject = (units: readonly Unit[], at: number): boolean =>
  at === 2 &&
  isThird(units[at]?.lower ?? "") &&
  /^(?:the|this|our)$/.test(units[0]?.lower ?? "") &&
  units[1]?.pos === "NOUN" &&
  units[1].mention === undefined;

/** "attended a course on export rules at": a plural behind a bare noun of a phrase, in a clause that has its verb. */
function isCompound(units: readonly Unit[], at: number): boolean {
  const noun = units[at - 1];
  if (!noun || noun.mention || noun.pos !== "NOUN" || !isThird((units[at] as Unit).lower)) return false;
  if (!isPreposition(units[at - 2]) || units[at - 2]?.lower === "of") return false;
  for (let before = at - 3; before > 0; before--) {
    const unit = units[before] as Unit;
    if (unit.mention) continue;
    if (/^(?:,|;|:|and|but|that|which|who)$/.test(unit.lower)) return false;
    if (isAuxiliary(unit) || (unit.pos === "VERB" && isPastLike(unit))) return true;
  }
  return false;
}

const isThird = (lower: string): boolean => {
  const forms = triggerForms(lower);
  return forms.length > 0 && forms.every(([, form]) => form === "third");
};
