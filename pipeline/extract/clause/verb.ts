// The verb groups of a sentence: tense, voice, mood and negation, by the auxiliaries around each verb.
import { wordSet } from "../../core/word-set.ts";
import { standsAlone, triggerForms } from "../../lexicon/event-trigger.ts";
import { isActedOn, isBroughtAbout, isConfiding, isGone, isOnlyActedOn } from "./acted.ts";
import { withSharedHelpers } from "./joined-passive.ts";
import { gladly } from "./pleasure.ts";
import { pronounOfObject, relativeBefore } from "./relative.ts";
import { actsOnLast } from "./shifted.ts";
import type { Unit } from "./unit.ts";
import { isDedicated, isGerund, isTemporal } from "./verb-active.ts";
import { isNounLike, isParticiple, verbAt } from "./verb-form.ts";
import { foundSelfAt, helpersBefore, setRightAt } from "./verb-helper.ts";
import { BE, HAVE, isAuxiliary, isDate, isGenitive, isPreposition, isUnreal, opensPhrase } from "./word.ts";

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
  /** Whether the words leave it out, and it is that of the clause before. */
  readonly elided: boolean;
}

/** What is told with "be" before what is to come: "is due to", "are scheduled to". */
export const PLANNED: ReadonlySet<string> = wordSet(
  "set scheduled due planned expected slated going billed fixed foreseen timetabled",
);
/** Verbs of telling stand without a noun after them: "X announced on Monday". */
const TELLING = wordSet("announced reported said noted added explained recalled wrote");
const UNREAL_OPENERS = new Set(["if", "unless", "whether"]);
const ACHIEVED = new Set(["managed", "went", "helped"]);

/** The verb groups in reading order. */
export function readVerbs(units: readonly Unit[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < units.length; at++) {
    const lemma = verbAt(units, at);
    if (lemma === undefined) continue;
    const group = gladly(units, groupAt(units, at, lemma === "" ? undefined : lemma));
    // "was on 3 May appointed": the helper was read as a verb of its own.
    if ((groups.at(-1)?.main ?? -1) >= group.start) groups.pop();
    groups.push(group);
  }
  return withSharedHelpers(units, groups);
}

function groupAt(units: readonly Unit[], main: number, lemma: string | undefined): VerbGroup {
  const self = foundSelfAt(units, main);
  const { start, negated: denied } = helpersBefore(units, self < 0 ? main : self);
  const negated = denied && setRightAt(units, start, main) < 0;
  const helpers = units.slice(start, main).filter((unit) => isAuxiliary(unit) || unit.lower === "to");
  const words = helpers.map(({ lower }) => lower);
  const infinitive = words.includes("to");
  const gone = infinitive && isGone(words, (units[main] as Unit).lower);
  const planned = infinitive && !gone && isPlanned(units, start, words);
  const participle = isParticiple((units[main] as Unit).lower);
  const relative = relativeBefore(units, start);
  const active = isGerund((units[main] as Unit).lower) && helpers.length === 0;
  const outer = relative === undefined ? pronounOfObject(units, start) : undefined;
  // "the Symposium, to be held at X": of the noun right before.
  const toCome = planned && words[0] === "to" && words[1] === "be" && units[start - 1]?.lower === ",";
  const reduced =
    active ||
    toCome ||
    (helpers.length === 0 &&
      self < 0 &&
      participle &&
      outer === undefined &&
      isReduced(units, start, main, lemma));
  return {
    start: active && isTemporal(units, main) ? 0 : start,
    main,
    end: main + 1,
    lemma,
    // "is to meet": what stands right before the verb tells its voice.
    passive: !active && (reduced || (participle && (self >= 0 || BE.has(words.at(-1) ?? "")))),
    reduced,
    tense: tenseOf(units[main] as Unit, words, planned, reduced),
    infinitive,
    unreal:
      negated ||
      (helpers.some(isUnreal) && !isOnView(lemma, words)) ||
      (infinitive && !planned && !gone && !ACHIEVED.has(units[start - 1]?.lower ?? "")) ||
      UNREAL_OPENERS.has(units[0]?.lower ?? "") ||
      (helpers.length === 0 && units[start - 1]?.lower === "let"),
    relative: relative ?? outer,
    ownSubject: outer !== undefined,
    elided: false,
  };
}

/** A participle that no auxiliary opens: by its agent, by what does not follow it, or at the sentence's beginning. */
function isReduced(units: readonly Unit[], start: number, main: number, lemma: string | undefined): boolean {
  if (/(?:self|selves)$/.test(units[main + 1]?.lower ?? "") && !units[main + 1]?.mention) return false;
  if (actsOnLast(units, start, main) || isOfPronoun(units, start)) return false;
  if (isHeldApart(units, start, main, lemma) || isBroughtAbout(units, start, main)) return true;
  if (isOnlyParticiple(units, start, main) || isDedicated(units, start, main)) return true;
  if (!isActedOn(units, start, lemma)) return false;
  const next = units[main + 1]?.lower;
  // "opened by A", "opened on 3 May by A"
  const by = next === "on" && isDate(units[main + 2]) ? main + 3 : main + 1;
  if (units[by]?.lower === "by" && !isMeans(units, by + 1)) return true;
  if (isConfiding(units, main)) return false;
  if (PARTICLES.has(next ?? "") && units[main + 2]?.lower === "by" && !isMeans(units, main + 3)) return true;
  if (RECEIVING.test(units[main]?.lower ?? "") && units[start - 1]?.mention?.type === "PERSON") return false;
  const known = lemma !== undefined && lemma !== "have";
  if (known && !hasObject(units, main) && !isAlone(units, start, main, lemma)) return true;
  return isInitial(units, start, main);
}

/** "It adopted also the plan": right behind a pronoun that opens its clause, a form is finite. */
const isOfPronoun = (units: readonly Unit[], start: number): boolean =>
  /^(?:he|she|they|we|it)$/.test(units[start - 1]?.lower ?? "") &&
  (start === 1 || /^(?:,|and|;)$/.test(units[start - 2]?.lower ?? ""));

/** "a course on rules at the Hall, held from 3 to 5 May": behind a comma, with its place or its days right behind, it was held. */
const isHeldApart = (
  units: readonly Unit[],
  start: number,
  main: number,
  lemma: string | undefined,
): boolean =>
  HELD.has(lemma ?? "") &&
  units[start - 1]?.lower === "," &&
  (isDate(units[main + 1]) || (isPreposition(units[main + 1]) && !hasObject(units, main)));

/** What is done to events only. */
export const HELD: ReadonlySet<string> = new Set(["hold", "organise", "organize", "stage", "convene"]);

/** "A lecture on nurses, given at the club": a form that is no past tense, with no object behind it and no helper before it. */
const isOnlyParticiple = (units: readonly Unit[], start: number, main: number): boolean => {
  const forms = triggerForms(units[main]?.lower ?? "");
  return (
    forms.length > 0 &&
    forms.every(([, form]) => form === "participle") &&
    isPreposition(units[main + 1]) &&
    units[start - 1]?.lower === ","
  );
};

/** "A received, at her residence, B": a name without a comma behind it acts. */
const RECEIVING = /^(?:received|welcomed)$/;

/** "presided over by A", "paid for by B" */
const PARTICLES = wordSet("for over upon to after on");

/** Whether an object ("delivered this year's lecture" too) or a clause stands behind a verb and its particles. */
function hasObject(units: readonly Unit[], main: number): boolean {
  let after = isWithVerb(units, main) ? main + 2 : main + 1;
  while (/^(?:together|there|here)$/.test(units[after]?.lower ?? "")) after++;
  return (
    isVoted(units, main) ||
    opensPhrase(units[after]) ||
    (isDate(units[after]) && isGenitive(units[after + 1])) ||
    units[after]?.lower === "that" ||
    isCoordinated(units, after) ||
    leadsToThat(units, after) ||
    isBehindPlace(units, after)
  );
}

/** "set up", "made public on Thursday by A": a word that belongs to the verb. */
const isWithVerb = (units: readonly Unit[], main: number): boolean =>
  /^(?:up|off|out|down|aside|apart|forward|back|round|around)$/.test(units[main + 1]?.lower ?? "") ||
  (units[main + 1]?.lower === "over" && /^(?:handed|took|turned|signed)$/.test(units[main]?.lower ?? "")) ||
  (units[main]?.lower === "made" && /^(?:public|available|known)$/.test(units[main + 1]?.lower ?? ""));

/** Words of the place that stands before the object, at most. */
const PLACE_WORDS = 5;

/** "received in Oslo a delegation", "awarded on 3 May to A the prize": the object behind where, when and to whom it was. */
function isBehindPlace(units: readonly Unit[], after: number): boolean {
  let at = after;
  for (let phrases = 0; phrases < 3 && BEFORE_OBJECT.test(units[at]?.lower ?? ""); phrases++) {
    const from = at;
    const named = units.findIndex(({ mention }, index) => index > from && mention !== undefined);
    if (named < 0 || named > from + PLACE_WORDS) return false;
    if (phrases === 0 && units[named]?.mention?.type === "PERSON" && units[named - 1]?.pos === "NOUN")
      return true;
    at = named + 1;
  }
  if (at === after) return false;
  const isOnlyDay = at === after + 2 && isDate(units[at - 1]);
  if (units[at]?.mention?.type === "PERSON") return !isOnlyDay;
  return /^(?:an?|the|its|their)$/.test(units[at]?.lower ?? "") && !OF_TIME.has(units[at + 1]?.lower ?? "");
}

/** What leads to a place, a day or a receiver between a verb and its object. */
const BEFORE_OBJECT = /^(?:in|at|on|from|to)$/;
/** "in Oslo the day before" tells when. */
const OF_TIME = wordSet(
  "day same next following previous week month year evening morning afternoon night weekend",
);

/** A verb that needs nothing behind it: "announced on Monday", "met". */
const isAlone = (units: readonly Unit[], start: number, main: number, lemma: string): boolean =>
  (units[main + 1]?.lower !== "by" || isMeans(units, main + 2)) &&
  (TELLING.has(units[main]?.lower ?? "") ||
    (standsAlone(lemma, (index) => units[main + 1 + index]?.lower) && !isOnlyActedOn(units, start, lemma)));

/** "joined by video link", "took part by telephone": how, and not by whom. */
const isMeans = (units: readonly Unit[], at: number): boolean => MEANS.has(units[at]?.lower ?? "");
const MEANS = wordSet(
  "bus train car boat ferry ship plane air sea rail road foot coach helicopter video videoconference videolink phone telephone satellite skype zoom webcam radio e-mail email letter post courier acclamation consensus lot secret",
);

/** "can be seen at the Museum from 3 May": an offer that stands is no mere possibility. */
const isOnView = (lemma: string | undefined, words: readonly string[]): boolean =>
  /^(?:can|may) be$/.test(words.join(" ")) && (lemma === "see" || lemma === "view" || lemma === "visit");

/** "showed in a paper of 28 April that": what the verb tells follows behind a phrase. */
function leadsToThat(units: readonly Unit[], after: number): boolean {
  if (!isPreposition(units[after]) || units[after]?.lower === "by") return false;
  for (let at = after + 1; at < Math.min(units.length, after + 10); at++) {
    const unit = units[at] as Unit;
    if (unit.mention) continue;
    if (unit.lower === "that") return isDate(units[at - 1]) || units[at - 1]?.mention !== undefined;
    if (isAuxiliary(unit) || unit.lower === "," || unit.lower === ";") return false;
  }
  return false;
}

/** "adopted, by five votes to two, the Declaration": no participle, whatever "by" says. */
export const isVoted = (units: readonly Unit[], main: number): boolean =>
  units[main + 1]?.lower === "," &&
  /^(?:by|with)$/.test(units[main + 2]?.lower ?? "") &&
  (units[main + 3]?.mention?.type === "QUANTITY" ||
    BALLOT.test(units[main + 3]?.lower ?? "") ||
    BALLOT.test(units[main + 4]?.lower ?? ""));

/** "by a show of hands", "by secret ballot", "with a large majority". */
const BALLOT =
  /^(?:show|acclamation|consensus|secret|unanimous|large|narrow|clear|roll-call|majority|ballot|vote|lot)$/;

/** "attended and addressed the meeting": the object follows the second verb. */
const isCoordinated = (units: readonly Unit[], after: number): boolean =>
  units[after]?.lower === "and" && /(?:ed|oke|ave|eld|et)$/.test(units[after + 1]?.lower ?? "");

/** "Founded in 1969, the agency ..." */
const isInitial = (units: readonly Unit[], start: number, main: number): boolean =>
  start === 0 &&
  (isPreposition(units[main + 1]) ||
    isDate(units[main + 1]) ||
    BE.has(units[main + 1]?.lower ?? "") ||
    GIVING.has(units[main]?.lower ?? ""));

/** "Awarded the Medal in 2017, she", "Elected President in May, he": who is told behind the comma got it. */
const GIVING = wordSet(
  "awarded granted handed given elected re-elected appointed named made offered accorded declared crowned",
);

function isPlanned(units: readonly Unit[], start: number, words: readonly string[]): boolean {
  if (words.some((word, at) => BE.has(word) && words[at + 1] === "to")) return true;
  const previous = units[start - 1];
  if (previous === undefined) return false;
  // "A seminar, to be held by X": a participle to come behind its noun.
  if (words[0] === "to" && words[1] === "be" && !PLANNED.has(previous.lower))
    return previous.lower === "," || isNounLike(previous);
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
  return isParticiple(main.lower) ? "past" : "present";
}
