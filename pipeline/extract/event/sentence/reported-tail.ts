// Who reports a finding at the end of its sentence, read without its clauses: "…, as Dr A and B of C reported on 4 May", "…, a paper by A found",
// "That is what A and B write in a paper of 4 May".

import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate, isPreposition } from "../../clause/word.ts";
import { mainClause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import { areScholars, isLearned, isResearching } from "../scholar.ts";

export interface Tail {
  readonly authors: readonly NounPhrase[];
  /** The verb of reporting. */
  readonly at: number;
}

const REPORTED =
  /^(?:finds|shows|shown|discovered|reported|announced|disclosed|revealed|found|showed|established|concluded|demonstrated|ascertained|proved|proven|observed|detected|wrote|reports|writes|report|write|show|find|conclude|demonstrate|describe|described|explain)$/;
const STUDY = /^(?:study|paper|analysis|article|survey|trial|experiment)$/;
/** Words of those who report, at most. */
const TELLERS = 30;

/** The report that a sentence ends with, or that tells what went before; none where no researchers report. */
export const tailOf = (told: Told): Tail | undefined => pointedBack(told) ?? atEnd(told) ?? atHead(told);

/** "That is what A and B report in": of what was told right before. */
function pointedBack({ sentence: { units }, order }: Told): Tail | undefined {
  const isCleft =
    /^(?:this|that)$/.test(units[0]?.lower ?? "") &&
    /^(?:is|was)$/.test(units[1]?.lower ?? "") &&
    units[2]?.lower === "what";
  if (!isCleft || order === 0) return undefined;
  const at = units.findIndex(({ lower }, index) => index > 3 && index < TELLERS && REPORTED.test(lower));
  const authors = at < 0 ? [] : tellersIn(units, 3, at);
  return authors.length > 0 && units.some(isDate) ? { authors, at } : undefined;
}

/** ", biologists of A and the Institute of B reported on 4 May." */
function atEnd(told: Told): Tail | undefined {
  const { units } = told.sentence;
  const at = units.findLastIndex((unit, index) => isReporting(unit, units[index + 1]));
  if (at < 0) return undefined;
  for (let comma = Math.max(1, at - TELLERS); comma < at; comma++) {
    if (units[comma]?.lower !== ",") continue;
    const from = units[comma + 1]?.lower === "as" ? comma + 2 : comma + 1;
    const isDated = units.slice(from).some(isDate);
    if (!isStretch(told, from, at) || !tellsBefore(told, comma)) continue;
    if (!isDated) {
      if (isBareReport(units, from, at)) return { authors: makersIn(units, from, at), at };
      continue;
    }
    const authors = [...tellersIn(units, from, at), ...teamAtWork(told, comma)];
    if (isByResearchers(told, { authors, at }, from)) return { authors, at };
  }
  return undefined;
}

/** "A team led by A has weighed a comet, the observatory announced": the team that found it, whoever announces it. */
function teamAtWork({ reading: { clauses } }: Told, to: number): readonly NounPhrase[] {
  const main = mainClause(clauses, to);
  const isDone = main && !main.verb.passive && /^(?:past|perfect)$/.test(main.verb.tense);
  return isDone && main.object.length > 0 ? main.subject.filter(isResearching) : [];
}

const isReporting = ({ lower, mention }: Unit, next: Unit | undefined): boolean =>
  !mention &&
  REPORTED.test(lower) &&
  (next === undefined || isPreposition(next) || isDate(next) || next.lower === ".");

/** Whether nothing but who reports stands there: names, their posts and bodies, no other verb but of a paper. */
function isStretch({ sentence: { units }, reading }: Told, from: number, to: number): boolean {
  const isPaper = units.slice(from, from + 3).some(({ lower }) => STUDY.test(lower));
  for (let at = from; at < to; at++) {
    const { lower, pos, mention } = units[at] as Unit;
    if (/^(?:that|which|who|where|when|but)$/.test(lower)) return false;
    const isOther = mention?.type === "QUANTITY" || reading.isVerb(at) || (!mention && pos === "VERB");
    if (!isPaper && isOther && !LED.test(lower) && !(HELPER.test(lower) && at === to - 1)) return false;
  }
  return from < to;
}

/** "scientists of A have found" */
const HELPER = /^(?:has|have|had)$/;

/** "scientists at A have found", "a trial at the B Hospital showed", "a study by C finds": told without a day by what researchers alone say, and nothing behind it. */
const isBareReport = (units: readonly Unit[], from: number, at: number): boolean => {
  const verb = units[at]?.lower ?? "";
  const next = units[at + 1];
  const words = units.slice(from, at);
  return (
    /^(?:found|shown|showed|shows|finds|discovered|reports?|demonstrated|established|proved|proven|observed|ascertained)$/.test(
      verb,
    ) &&
    (next === undefined || (/^[.,]$/.test(next.lower) ? true : isPreposition(next) && next.lower !== "to")) &&
    (words.some(isOfResearch) || isTrial(words)) &&
    (words.some(({ mention }) => mention !== undefined) || isTrial(words))
  );
};

/** Who found it; not where a trial was made. */
const makersIn = (units: readonly Unit[], from: number, at: number): readonly NounPhrase[] => {
  const words = units.slice(from, at);
  return isTrial(words) && !words.some(({ lower }) => lower === "by") ? [] : tellersIn(units, from, at);
};

/** "a trial", "the final tests": what tries. */
const isTrial = (words: readonly Unit[]): boolean =>
  words
    .slice(0, 5)
    .some(
      ({ lower, mention }) =>
        !mention && /^(?:trials?|tests?|study|studies|survey|experiments?)$/.test(lower),
    );

const LED = /^(?:led|headed|directed|based|coordinated)$/;

/** Something is told before, of what is or was; not of what will be. */
const tellsBefore = ({ sentence: { units }, reading: { clauses } }: Told, to: number): boolean => {
  const main = mainClause(clauses, to);
  if (main) return main.verb.tense !== "future" && !main.verb.unreal;
  return (
    units.slice(0, to).some(({ pos, mention }) => !mention && (pos === "VERB" || pos === "AUX")) ||
    (units[to + 1]?.lower === "as" && to > 3) ||
    isTaggedVerb(units, to)
  );
};

/** "The dye fades in a week": a verb that is tagged as a noun, between a noun and a preposition. */
const isTaggedVerb = (units: readonly Unit[], to: number): boolean =>
  !isPreposition(units[0]) &&
  units
    .slice(1, to - 1)
    .some(
      ({ lower, pos, mention }, at) =>
        !mention &&
        pos === "NOUN" &&
        /[^s]s$/.test(lower) &&
        NOUN.has(units[at]?.pos ?? "") &&
        isPreposition(units[at + 2]),
    );
const NOUN = new Set(["NOUN", "PROPN"]);

/** "As researchers at A have shown, bees rest less near lamps": who found it, before what was found. */
function atHead(told: Told): Tail | undefined {
  const { units } = told.sentence;
  if (units[0]?.lower !== "as") return undefined;
  const at = units.findIndex(
    ({ lower, mention }, index) => index > 1 && index < TELLERS && !mention && REPORTED.test(lower),
  );
  const comma = at < 0 ? -1 : units.findIndex(({ lower }, index) => index > at && lower === ",");
  if (comma < 0 || comma > at + LONGEST || !isStretch(told, 1, at)) return undefined;
  const isFound =
    isPerfect(units, at) && units.slice(1, at).some(isOfResearch) && units[at + 1]?.lower !== "out";
  const authors = isFound ? tellersIn(units, 1, at) : [];
  return authors.length > 0 ? { authors, at } : undefined;
}

const isPerfect = (units: readonly Unit[], at: number): boolean => HELPER.test(units[at - 1]?.lower ?? "");
/** Words between the verb and the comma, at most: "have shown in tests on 30 hives,". */
const LONGEST = 8;

/** People and bodies of a stretch; the body behind "of" is only where somebody belongs. */
function tellersIn(units: readonly Unit[], from: number, to: number): NounPhrase[] {
  const named: NounPhrase[] = [];
  for (let at = from; at < to; at++) {
    const type = units[at]?.mention?.type;
    if (type === "PERSON" || (type === "ORGANIZATION" && !isAffiliation(units, from, at)))
      named.push(phraseOf(units, at, at + 1));
  }
  return named;
}

/** "Dr A of the Institute", "A (Institute)", "B, head of the Institute": the first name before a body, back to "and", is a person's. */
function isAffiliation(units: readonly Unit[], from: number, at: number): boolean {
  for (let before = at - 1; before >= from; before--) {
    if (units[before]?.lower === "and") return false;
    if (units[before]?.mention?.type === "PERSON") return true;
  }
  return false;
}

function isByResearchers(told: Told, { authors, at }: Tail, from: number): boolean {
  const { units } = told.sentence;
  if (authors.length === 0) return false;
  const words = units.slice(from, at);
  if (words.some(isOfResearch) || authors.some(isResearching)) return true;
  const persons = authors.filter(({ mention }) => mention?.type === "PERSON");
  if (persons.length > 0) return areScholars(told, persons);
  return authors.length > 1 && authors.every(({ mention }) => isLearned(mention)) && isMeasured(told, from);
}

/** "geologists of A", "a team of B", "a study by C" */
const isOfResearch = (unit: Unit, index: number, words: readonly Unit[]): boolean => {
  if (unit.mention) return false;
  if (STUDY.test(unit.lower)) return words[index + 1]?.lower === "by";
  return isResearching(phraseOf([unit], 0, 1));
};

/** "have shrunk by 38 per cent", of what two bodies measure together; one alone may count anything. */
const isMeasured = ({ sentence: { units }, reading: { clauses } }: Told, to: number): boolean =>
  units.slice(0, to).some(({ mention }) => mention?.quantity?.unitCode === "%") &&
  !clauses.some(({ subject }) => subject.some(({ head }) => OWN.test(head)));

/** What bodies count of themselves. */
const OWN =
  /^(?:student|enrolment|enrollment|application|applicant|income|revenue|budget|staff|fee|visitor|admission|member|membership|turnover|profit|share|sale|exports?|imports?)$/;
