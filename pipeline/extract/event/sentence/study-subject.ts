// Results that a study at the head of a sentence tells, whoever made it: "A study from A shows", "The trial, led by Dr B, found", "Digs directed by C revealed".
import { readList, readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate } from "../../clause/word.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { isJournal } from "../scholar.ts";
import { isByOther, WRITTEN } from "./by-whom.ts";

/** A finding told before. */
export const RESULT: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>(["Result"]);

/** The result that a study tells, where its authors, its journal, its day or its site say which study it is. */
export function candidatesOfStudySubject(told: Told): Candidate[] {
  const { units } = told.sentence;
  const study = readPhrase(units, 0, told.reading.isVerb);
  if (!study || study.mention || !STUDIES.test(study.head)) return [];
  const verb = findingVerb(told, study);
  if (verb < 0) return [];
  const authors = authorsOf(told, study, verb);
  const subject = units.slice(study.start, verb);
  if (authors.length === 0 && !isTold(study, subject)) return [];
  const parts = authors.map((phrase): Part => ({ role: "author", phrase }));
  const made = { ...toldBy(told, study), to: verb, parts, theme: undefined };
  const of = study.determiner === "the" || study.determiner === "this" ? { of: RESULT } : {};
  return [{ ...made, ...of, type: "Result", rule: "event-noun-study", confidence: 0.8 }];
}

const STUDIES =
  /^(?:stud(?:y|ies)|papers?|trials?|experiments?|excavations?|digs?|measurements?|simulations?|research|census|surveys?|fieldwork|analys[ei]s|tests?|observations?|sequencing|modelling|expedition)$/;

const FINDS =
  /^(?:shows?|showed|shown|finds?|found|reveals?|revealed|suggests?|suggested|concludes?|concluded|confirms?|confirmed|demonstrates?|demonstrated|proves?|proved|proven|indicates?|indicated|establishe[sd]|identifie[sd]|identify|detects?|detected|uncovers?|uncovered|discovers?|discovered|unearths?|unearthed|counts?|counted|estimates?|estimated|recorded|documented|mapped|traced|yielded)$/;

/** Where the study's own verb begins, by the words behind it; -1 where it tells anything but a finding, or what is to come. */
function findingVerb(told: Told, study: NounPhrase): number {
  const { units } = told.sentence;
  const main = told.reading.clauses.find(
    ({ verb, subject }) => subject[0]?.start === study.start && !verb.reduced && verb.relative === undefined,
  );
  for (let at = study.headEnd; at < Math.min(units.length, study.headEnd + SUBJECT); at++) {
    const { lower, mention } = units[at] as Unit;
    if (!mention && RELATIVE.test(lower)) return -1;
    if (mention || !FINDS.test(lower) || !tells(units, at)) continue;
    const own = main?.verb.main === at ? main : undefined;
    // "The tests, run in March, show": told aside, between commas.
    const isAside = units[study.end]?.lower === "," && units[at - 1]?.lower === ",";
    if (main && !own && main.verb.start < at && !isAside) return -1;
    if (own && (own.verb.passive || own.verb.unreal || own.verb.tense === "future")) return -1;
    return own?.verb.start ?? at;
  }
  return -1;
}

const RELATIVE = /^(?:which|who|whose|where|to|will|would|could|may|might|should|not|was|were|is|are|;)$/;

/** Words of the study and its authors before the verb, at most. */
const SUBJECT = 40;

/** "show that", "found a", "has found microplastics": a verb, which is followed by what was found; no participle before "by" or "in". */
function tells(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!next || (!next.mention && /^(?:by|in|on|at|from|,|\.|of)$/.test(next.lower))) return false;
  const { lower = "", pos } = units[at] ?? {};
  const isNoun = pos === "NOUN" && !/^(?:that|how|an?|the|no|some)$/.test(next.lower);
  return !(isNoun && /^(?:show|shows|finds|counts|estimates|records|puts)$/.test(lower));
}

/** Who made the study: "by A and B", "led by C", "from the Institute", "Dr D's". */
function authorsOf(told: Told, study: NounPhrase, verb: number): readonly NounPhrase[] {
  const { units } = told.sentence;
  const { isVerb } = told.reading;
  for (let at = study.headEnd; at < verb; at++) {
    const { lower } = units[at] as Unit;
    if (lower === "by" && !isByOther(units, at)) {
      const isMade = WRITTEN.test(units[at - 1]?.lower ?? "") || at <= study.end + NEAR;
      const list = readList(units, at + 1, isVerb, undefined, true).filter(isNamed);
      if (isMade && list.length > 0) return list;
    }
    if (lower === "from" && at <= study.end) {
      const list = readList(units, at + 1, isVerb).filter(({ mention }) => mention?.type === "ORGANIZATION");
      if (list.length > 0) return list;
    }
  }
  return [];
}

const isNamed = ({ mention, complements }: NounPhrase): boolean =>
  mention?.type === "PERSON" ||
  mention?.type === "ORGANIZATION" ||
  (!mention && complements.some(({ phrases }) => phrases.some((inner) => inner.mention !== undefined)));

/** Words between a study and "by" at most, where nothing says what was done: "A paper in the Journal by A". */
const NEAR = 8;

/** "A study published in A on 3 May", "A trial at the B Hospital": one that is told of by where or when, though not by whom. */
const isTold = ({ determiner }: NounPhrase, subject: readonly Unit[]): boolean =>
  /^(?:an?|)$/.test(determiner) &&
  subject.some(
    (unit) =>
      isDate(unit) ||
      unit.mention?.type === "ORGANIZATION" ||
      (unit.mention !== undefined && isJournal(unit.mention)),
  );
