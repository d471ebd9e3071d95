// Candidates from studies: "according to a study by A and B of 4 May", "A paper by A and B in the journal shows that".
import { wordSet } from "../../../core/word-set.ts";

import { readList, readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governed } from "../../clause/prepositional.ts";
import { isDate } from "../../clause/word.ts";
import { mainClause } from "../../clause.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { areScholars, isLearned } from "../scholar.ts";
import { isByOther } from "./by-whom.ts";
import { candidatesOfFindingsAside } from "./finding-aside.ts";
import { candidatesOfPapers } from "./paper.ts";
import { candidatesOfStudySubject } from "./study-subject.ts";

/** The results that studies of a sentence tell, with their authors. */
export function candidatesOfStudies(told: Told): Candidate[] {
  for (const read of READINGS) {
    const found = read(told);
    if (found.length > 0) return found;
  }
  return [];
}

/** "according to a study by A and B in the journal on 4 May": the study's authors tell a result. */
function studied(told: Told): Candidate[] {
  const { units } = told.sentence;
  for (let at = 0; at + 1 < units.length; at++) {
    const isAccording = units[at]?.lower === "according" && units[at + 1]?.lower === "to";
    // "…, reports a study of the Institute of A published on 2 May"
    const isSaid = units[at]?.lower === "," && SAYS.test(units[at + 1]?.lower ?? "");
    if (!isAccording && !isSaid) continue;
    const study = readPhrase(units, at + 2, told.reading.isVerb);
    if (isAccording && study && !study.mention && TRIALS.has(study.head)) return tried(told, study);
    if (isSaid && (study?.mention || !STUDIES.has(study?.head ?? ""))) continue;
    if (!study || study.mention || !STUDIES.has(study.head)) return [];
    const authors = writersOf(told, study);
    if (authors.length === 0) return [];
    const parts = authors.map((phrase): Part => ({ role: "author", phrase }));
    const made = { ...toldBy(told, study), from: at, to: study.end, parts, theme: undefined };
    return [{ ...made, type: "Result", rule: "event-noun-study", confidence: 0.8 }];
  }
  return [];
}

/** "by A and B", "from the Institute of C": right behind the study. */
function writersOf(told: Told, study: NounPhrase): readonly NounPhrase[] {
  const { units } = told.sentence;
  for (let by = study.headEnd; by <= study.end + 3; by++) {
    const joint = units[by]?.lower;
    if (joint === "by" && !isByOther(units, by)) return readList(units, by + 1, told.reading.isVerb);
    if (joint !== "from" || by !== study.headEnd) continue;
    const bodies = readList(units, by + 1, told.reading.isVerb);
    return bodies.filter(
      ({ mention }) => mention?.type === "ORGANIZATION" && mention.subtype !== "newspaper",
    );
  }
  const publishing = told.reading.clauses.find(
    ({ verb, object }) =>
      verb.ownSubject && PUBLISHING.has(verb.lemma ?? "") && object[0]?.start === study.start,
  );
  if (publishing) return publishing.subject.filter(({ mention }) => mention !== undefined);
  return study.complements
    .filter(({ preposition }) => preposition === "of")
    .flatMap(({ phrases }) => phrases.filter(({ mention }) => isLearned(mention)));
}

/** "a study that A published on 3 May", "a survey which B carried out" */
const PUBLISHING = wordSet("publish release present issue make conduct carry write complete undertake do");

const SAYS = /^(?:reports?|says|finds|shows|reveals|concludes|suggests|found|showed|reported|concluded)$/;

/** "according to measurements made at the A Laboratory and presented on 2 May by Dr B": where they were made, and who made or presented them. */
function tried(told: Told, trial: NounPhrase): Candidate[] {
  const { clauses } = told.reading;
  const main = mainClause(clauses);
  const isToCome = main !== undefined && (main.verb.tense === "future" || main.verb.unreal);
  if (isToCome || !told.sentence.units.some(isDate)) return [];
  const behind = clauses.filter(({ verb }) => verb.start >= trial.end && verb.relative === undefined);
  const phrases = behind.flatMap((clause) => clause.phrases);
  const house = governed(phrases, "at").filter(({ mention }) => isLearned(mention));
  const made = [...writersOf(told, trial), ...governed(phrases, "by")];
  const authors = [...house, ...made.filter(({ mention }) => mention !== undefined)];
  if (!areScholars(told, authors)) return [];
  const parts = authors.map((phrase): Part => ({ role: "author", phrase }));
  const found = { ...toldBy(told, trial), parts, theme: undefined };
  return [{ ...found, type: "Result", rule: "event-noun-study", confidence: 0.8 }];
}

const TRIALS = wordSet(
  "trial trials test measurement measurements calculation experiment observation finding reading count",
);

/** "A paper by A and B in the journal on 4 May shows that": what a study at the head of the sentence finds. */
function shown(told: Told): Candidate[] {
  const { units } = told.sentence;
  const { isVerb, clauses } = told.reading;
  const study = readPhrase(units, 0, isVerb);
  const main = mainClause(clauses);
  if (!study || !STUDIES.has(study.head) || !main) return [];
  // "A paper in the Journal of 2 May by A, Director of B, and C shows": up to the verb, all of them wrote it.
  const by = units.findIndex(({ lower }, at) => lower === "by" && at >= study.end && at <= study.end + APART);
  if (by < 0 || by > main.verb.start || isByOther(units, by)) return [];
  const authors = readList(units, by + 1, isVerb, undefined, true);
  const finds = !main.verb.passive && FINDINGS.has(main.verb.lemma ?? units[main.verb.main]?.lower ?? "");
  if (!finds || authors.length === 0) return [];
  // "A report by the Ministry shows that": what a body says of its field, as long as nothing tells when.
  if (study.head === "report" && !units.some(isDate) && !areScholars(told, authors)) return [];
  const parts = authors.map((phrase): Part => ({ role: "author", phrase }));
  const made = { ...toldBy(told, study), to: main.verb.start, parts, theme: undefined };
  return [{ ...made, type: "Result", rule: "event-noun-study", confidence: 0.8 }];
}

/** Words between a study and its authors at most. */
const APART = 8;

const FINDINGS = wordSet("show find report prove reveal demonstrate confirm shows finds suggests concludes");

const STUDIES = wordSet("paper study article report research work analysis survey");

const READINGS: readonly ((told: Told) => Candidate[])[] = [
  studied,
  shown,
  candidatesOfStudySubject,
  candidatesOfPapers,
  candidatesOfFindingsAside,
];
