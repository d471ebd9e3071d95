// The verb groups of a sentence: tense, voice, mood and negation, by the auxiliaries around each verb.
import { nounReading } from "../lexicon/event-noun.ts";
import { standsAlone, triggerForms, triggersOf } from "../lexicon/event-trigger.ts";
import { pastForms } from "../lexicon/tense.ts";
import { mentionClasses } from "./clause-noun.ts";
import type { Unit } from "./clause-unit.ts";
import {
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  isAuxiliary,
  isDate,
  isDo,
  isPreposition,
  isUnreal,
  MODALS,
  NEGATIONS,
  opensPhrase,
  PRONOUNS,
  RELATIVES,
} from "./clause-word.ts";

export interface VerbGroup {
  /** First auxiliary or adverb, main verb, and the place after it. */
  readonly start: number;
  readonly main: number;
  readonly end: number;
  /** The lemma, where it is a trigger verb. */
  readonly lemma: string | undefined;
  readonly passive: boolean;
  /** A participle without auxiliary: "the talks held in Oslo". */
  readonly reduced: boolean;
  readonly tense: "past" | "perfect" | "pluperfect" | "present" | "future";
  /** Told as wish, aim, duty, possibility or condition, or denied: no happening. */
  readonly unreal: boolean;
  readonly infinitive: boolean;
  /** Index of the relative pronoun that opens its clause. */
  readonly relative: number | undefined;
  /** Whether its subject stands between the pronoun and the verb ("which the Bank released"). */
  readonly ownSubject: boolean;
}

const PLANNED = new Set(["set", "scheduled", "due", "planned", "expected", "slated", "going"]);
/** Verbs of telling stand without a noun after them: "X announced on Monday". */
const TELLING = new Set([
  "announced",
  "reported",
  "said",
  "noted",
  "added",
  "explained",
  "recalled",
  "wrote",
]);
/** Participles that mostly stand as adjectives. */
const ADJECTIVAL = new Set(
  "shared advanced increased improved combined related renewed proposed planned expected developed united limited skilled experienced so-called".split(
    " ",
  ),
);
const UNREAL_OPENERS = new Set(["if", "unless", "whether"]);
const ACHIEVED = new Set(["managed", "went", "helped"]);
const PARTICIPLE = /(?:ed|en|wn|un|lt|pt|ght|de|ld|et|und)$/;

/** The verb groups in reading order. */
export function readVerbs(units: readonly Unit[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < units.length; at++) {
    const lemma = verbAt(units, at);
    if (lemma === undefined) continue;
    groups.push(groupAt(units, at, lemma === "" ? undefined : lemma));
  }
  return groups;
}

/** The trigger lemma of a verb at this place; "" for another verb; undefined for what is none. */
function verbAt(units: readonly Unit[], at: number): string | undefined {
  const unit = units[at] as Unit;
  if (unit.mention || unit.quoted) return undefined;
  if (isAuxiliary(unit)) return isMainAuxiliary(units, at) ? mainAuxiliary(unit) : undefined;
  const forms = triggerForms(unit.lower);
  if (forms.length === 0 && (unit.pos !== "VERB" || !isInflected(units, at))) return undefined;
  if (isNominal(units, at)) return undefined;
  const bare = isBare(units, at);
  const reading = forms.find(([, form]) => (form === "base") === bare) ?? forms[0];
  return reading?.[0] ?? "";
}

const mainAuxiliary = (unit: Unit): string =>
  HAVE.has(unit.lower) ? "have" : BE.has(unit.lower) ? "be" : "";

/** Unknown verbs count only in a form that shows them: the tagger takes many nouns for verbs. */
function isInflected(units: readonly Unit[], at: number): boolean {
  const word = (units[at] as Unit).lower;
  if (/(?:ed|[^s]s)$/.test(word) || pastForms.has(word)) return true;
  const previous = units[at - 1];
  return (
    previous !== undefined &&
    (isAuxiliary(previous) || previous.lower === "to" || PRONOUNS.has(previous.lower))
  );
}

/** "is a fund", "had a round table": no verb follows that it would serve. */
function isMainAuxiliary(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  if (MODALS.has(unit.lower) || isDo(unit)) return false;
  for (let next = at + 1; next < Math.min(units.length, at + 5); next++) {
    const word = units[next] as Unit;
    if (isAdverb(word) || NEGATIONS.has(word.lower)) continue;
    if (isAuxiliary(word)) return false;
    if (word.lower === "to") return false;
    const forms = triggerForms(word.lower);
    return (
      word.mention !== undefined || !(forms.length > 0 || word.pos === "VERB") || DETERMINERS.has(word.lower)
    );
  }
  return true;
}

const before = (units: readonly Unit[], at: number): number => {
  let previous = at - 1;
  while (previous >= 0 && isAdverb(units[previous])) previous--;
  return previous;
};

const isBare = (units: readonly Unit[], at: number): boolean => {
  const previous = units[before(units, at)];
  return previous !== undefined && (previous.lower === "to" || MODALS.has(previous.lower) || isDo(previous));
};

const isNounLike = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.mention ? unit.mention.type !== "DATE" : unit.pos === "NOUN" || unit.pos === "PROPN");

/** Whether what could be a verb is a noun or an adjective here. */
function isNominal(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit;
  const previousAt = before(units, at);
  const previous = units[previousAt];
  const next = units[at + 1];
  if (unit.lower.endsWith("ing")) return !isActive(units, at, previous);
  if (next?.text === "-" || units[at - 1]?.text === "-") return true;
  if (previous && isAuxiliary(previous)) return false;
  const opened =
    previous !== undefined &&
    (DETERMINERS.has(previous.lower) ||
      (!previous.mention && (previous.pos === "ADJ" || previous.pos === "NUM")) ||
      previous.lower === "'s" ||
      previous.lower === "’s");
  const governed = isPreposition(previous) && previous?.lower !== "to";
  const pastLike = isPastLike(unit);
  if (pastLike && ADJECTIVAL.has(unit.lower) && isNounLike(next)) return true;
  if (pastLike) return governed || (opened && previous?.lower !== "that" && isNounLike(next));
  if (previous?.lower === "to") return isNounLike(units[at + 1]) && unit.pos === "NOUN";
  if (opened && previous?.lower !== "that") return true;
  return governed || next?.lower === "of" || !isPresent(units, at, previous, next);
}

/** "is taking part", "Speaking at the forum, X said", "the Council, meeting at Y, adopted": no noun in -ing. */
function isActive(units: readonly Unit[], at: number, previous: Unit | undefined): boolean {
  const next = units[at + 1];
  if (units[at]?.lower === "following") return false;
  if (previous && BE.has(previous.lower)) return opensPhrase(next) || isPreposition(next) || isDate(next);
  if (at > 0 && previous?.lower !== ",") return false;
  return isPreposition(next) ? next?.lower !== "of" : opensPhrase(next) && next?.pos !== "NOUN";
}

/** "elected", "held", "given": not a noun that only ends like one ("a Knight"). */
function isPastLike(unit: Unit): boolean {
  const forms = triggerForms(unit.lower);
  if (forms.length > 0) return forms.some(([, form]) => form === "past" || form === "participle");
  return PARTICIPLE.test(unit.lower);
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
    PRONOUNS.has(previous.lower) ||
    RELATIVES.has(previous.lower) ||
    previous.lower === "," ||
    previous.lower === "and";
  if (!afterSubject || previous.mention?.type === "QUANTITY") return false;
  if (!ambiguous) return true;
  if (!agrees(unit, previous)) return false;
  if (previous.lower === "," || previous.lower === "and")
    return next?.lower === "up" || next?.lower === "down";
  return (
    next === undefined ||
    isDate(next) ||
    isPreposition(next) ||
    DETERMINERS.has(next.lower) ||
    (next.mention !== undefined && next.mention.type !== "QUANTITY") ||
    next.lower === "up" ||
    next.lower === "down"
  );
}

/** "officials visit", "the board visits": a noun that could be the subject; not "a two-day visit". */
function agrees(unit: Unit, previous: Unit): boolean {
  if (previous.mention || previous.quoted || PRONOUNS.has(previous.lower) || RELATIVES.has(previous.lower))
    return true;
  const singular = triggerForms(unit.lower).some(([, form]) => form === "third");
  const plural = /[^s]s$|people|men$/.test(previous.lower);
  return singular ? !plural : plural;
}

function groupAt(units: readonly Unit[], main: number, lemma: string | undefined): VerbGroup {
  let start = main;
  let negated = false;
  while (start > 0) {
    const unit = units[start - 1] as Unit;
    const serves = isAuxiliary(unit) || isAdverb(unit) || NEGATIONS.has(unit.lower) || unit.lower === "to";
    if (!serves || (unit.lower === "no" && start < main)) break;
    if (NEGATIONS.has(unit.lower)) negated = true;
    start--;
  }
  const helpers = units.slice(start, main).filter((unit) => isAuxiliary(unit) || unit.lower === "to");
  const words = helpers.map(({ lower }) => lower);
  const infinitive = words.includes("to");
  const planned = infinitive && isPlanned(units, start, words);
  const after = /^(?:up|off|out|down)$/.test(units[main + 1]?.lower ?? "") ? main + 2 : main + 1;
  const follows = opensPhrase(units[after]) || units[after]?.lower === "that" || isCoordinated(units, after);
  const participle = PARTICIPLE.test((units[main] as Unit).lower);
  const word = units[main]?.lower ?? "";
  const alone =
    units[main + 1]?.lower !== "by" &&
    (TELLING.has(word) || (lemma !== undefined && standsAlone(lemma, units[main + 1]?.lower)));
  const known = lemma !== undefined && lemma !== "have";
  const relative = relativeBefore(units, start);
  const active = word.endsWith("ing") && helpers.length === 0;
  const outer = relative === undefined ? pronounOfObject(units, start) : undefined;
  const reduced =
    active ||
    (helpers.length === 0 &&
      participle &&
      outer === undefined &&
      isActedOn(units, start, lemma) &&
      (units[main + 1]?.lower === "by" || (known && !follows && !alone) || isInitial(units, start, main)));
  return {
    start,
    main,
    end: main + 1,
    lemma,
    passive: !active && (reduced || (participle && words.some((word) => BE.has(word)))),
    reduced,
    tense: tenseOf(units[main] as Unit, words, planned, reduced),
    infinitive,
    unreal:
      negated ||
      (helpers.some(isUnreal) && !isOnView(lemma, words)) ||
      (infinitive && !planned && !ACHIEVED.has(units[start - 1]?.lower ?? "")) ||
      UNREAL_OPENERS.has(units[0]?.lower ?? "") ||
      (helpers.length === 0 && units[start - 1]?.lower === "let"),
    relative: relative ?? outer,
    ownSubject: outer !== undefined,
  };
}

/** "can be seen at the Museum from 3 May": an offer that stands is no mere possibility. */
const isOnView = (lemma: string | undefined, words: readonly string[]): boolean =>
  words.join(" ") === "can be" && (lemma === "see" || lemma === "view" || lemma === "visit");

/** "attended and addressed the meeting": the object follows the second verb. */
const isCoordinated = (units: readonly Unit[], after: number): boolean =>
  units[after]?.lower === "and" && /(?:ed|oke|ave|eld|et)$/.test(units[after + 1]?.lower ?? "");

/** "Founded in 1969, the agency ..." */
const isInitial = (units: readonly Unit[], start: number, main: number): boolean =>
  start === 0 && (isPreposition(units[main + 1]) || isDate(units[main + 1]));

function isPlanned(units: readonly Unit[], start: number, words: readonly string[]): boolean {
  if (words.some((word, at) => BE.has(word) && words[at + 1] === "to")) return true;
  const previous = units[start - 1];
  if (previous === undefined) return false;
  // "A seminar, to be held by X": a participle to come behind its noun.
  if (words[0] === "to" && words[1] === "be") return previous.lower === "," || isNounLike(previous);
  if (!PLANNED.has(previous.lower)) return false;
  return (
    BE.has(units[start - 2]?.lower ?? "") || units[start - 2]?.lower === "," || isNounLike(units[start - 2])
  );
}

function tenseOf(
  main: Unit,
  words: readonly string[],
  planned: boolean,
  reduced: boolean,
): VerbGroup["tense"] {
  if (planned || words.some((word) => word === "will" || word === "shall")) return "future";
  if (words.includes("had")) return "pluperfect";
  if (words.includes("have") || words.includes("has")) return "perfect";
  if (words.includes("was") || words.includes("were") || words.includes("did") || reduced) return "past";
  if (words.length > 0) return "present";
  if (BE.has(main.lower) || HAVE.has(main.lower))
    return main.lower === "was" || main.lower === "were" || main.lower === "had" ? "past" : "present";
  const forms = triggerForms(main.lower);
  if (forms.length > 0) return forms.some(([, form]) => form === "past") ? "past" : "present";
  return PARTICIPLE.test(main.lower) ? "past" : "present";
}

/** The relative pronoun right before a verb group: "which", "who"; "that" only after a noun. */
function relativeBefore(units: readonly Unit[], start: number): number | undefined {
  const word = units[start - 1];
  if (!word || word.mention || !RELATIVES.has(word.lower)) return undefined;
  return word.lower !== "where" && word.lower !== "when" ? start - 1 : undefined;
}

const NOMINATIVE = new Set(["he", "she", "they", "we", "i", "who"]);

/** "accompanied by X": a participle with its agent behind it. */
const isBy = (units: readonly Unit[], start: number): boolean =>
  units[start + 1]?.lower === "by" || units[start + 2]?.lower === "by";

/** Whether what stands before a participle may be what the verb needs: talks are held, a person does not get signed. */
function isActedOn(units: readonly Unit[], start: number, lemma: string | undefined): boolean {
  let at = start - 1;
  while (at >= 0 && (units[at]?.lower === "," || isAdverb(units[at]))) at--;
  const unit = units[at];
  if (!unit || lemma === undefined || isDate(unit) || isBy(units, start)) return true;
  if (NOMINATIVE.has(unit.lower) && !unit.mention) return false;
  const classes = unit.mention ? mentionClasses(unit.mention) : [...(nounReading(unit.lower)?.classes ?? [])];
  const needs = triggersOf(lemma).filter(({ object, intransitive }) => object !== "" && !intransitive);
  if (classes.length === 0 || needs.length === 0) return true;
  return needs.some(
    (trigger) => trigger.needs.length === 0 || trigger.needs.some((need) => classes.includes(need)),
  );
}

/** Words of a noun phrase between a relative pronoun and its verb at most. */
const SUBJECT_WORDS = 12;

/** The relative pronoun before a subject of its own: "which [the Bank] released", "whose [director, Dr X,] was made". */
function pronounOfObject(units: readonly Unit[], start: number): number | undefined {
  for (let at = start - 2; at >= Math.max(1, start - SUBJECT_WORDS); at--) {
    const unit = units[at] as Unit;
    const word = unit.mention ? "" : unit.lower;
    if (word === "which" || word === "whom" || word === "whose")
      return isSubject(units, at + 1, start, word === "whose") ? at : undefined;
    if (word === "that")
      return isNounLike(units[at - 1]) && isSubject(units, at + 1, start, false) ? at : undefined;
  }
  return undefined;
}

/** Whether a stretch holds nouns with what belongs to them, and no verb. */
const isSubject = (units: readonly Unit[], from: number, to: number, apposed: boolean): boolean =>
  units
    .slice(from, to)
    .every(
      (unit) =>
        unit.mention !== undefined ||
        (unit.lower === ","
          ? apposed
          : ["NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON", "PART"].includes(unit.pos)) ||
        unit.lower === "of" ||
        unit.lower === "and" ||
        unit.text === "-",
    );
