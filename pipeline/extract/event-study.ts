// Candidates from studies: "according to a study by A and B of 4 May", "A paper by A and B in the journal shows that".
import { triggerForms } from "../lexicon/event-trigger.ts";
import { mainClause } from "./clause.ts";
import { readList, readPhrase } from "./clause-noun.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import { governed } from "./clause-prepositional.ts";
import type { Unit } from "./clause-unit.ts";
import { isDate } from "./clause-word.ts";
import { type Candidate, type Part, type Told, toldBy } from "./event-candidate.ts";
import { areScholars, isLearned } from "./event-scholar.ts";

/** The results that studies of a sentence tell, with their authors. */
export const candidatesOfStudies = (told: Told): Candidate[] => [...studied(told), ...shown(told)];

/** "according to a study by A and B in the journal on 4 May": the study's authors tell a result. */
function studied(told: Told): Candidate[] {
  const { units } = told.sentence;
  for (let at = 0; at + 1 < units.length; at++) {
    if (units[at]?.lower !== "according" || units[at + 1]?.lower !== "to") continue;
    const study = readPhrase(units, at + 2, told.reading.isVerb);
    if (study && !study.mention && TRIALS.has(study.head)) return tried(told, study);
    if (!study || study.mention || !STUDIES.has(study.head)) return [];
    let by = study.end;
    while (by < study.end + 3 && units[by]?.lower !== "by") by++;
    const authors = units[by]?.lower === "by" ? readList(units, by + 1, told.reading.isVerb) : [];
    if (authors.length === 0) return [];
    const parts = authors.map((phrase): Part => ({ role: "author", phrase }));
    const made = { ...toldBy(told, study), from: at, to: study.end, parts, theme: undefined };
    return [{ ...made, type: "Result", rule: "event-noun-study", confidence: 0.8 }];
  }
  return [];
}

/** "according to measurements made at the A Laboratory and presented on 2 May by Dr B": where they were made, and who made or presented them. */
function tried(told: Told, trial: NounPhrase): Candidate[] {
  const { clauses } = told.reading;
  const main = mainClause(clauses);
  const isToCome = main !== undefined && (main.verb.tense === "future" || main.verb.unreal);
  if (isToCome || !told.sentence.units.some(isDate)) return [];
  const behind = clauses.filter(({ verb }) => verb.start >= trial.end && verb.relative === undefined);
  const phrases = behind.flatMap((clause) => clause.phrases);
  const house = governed(phrases, "at").filter(({ mention }) => isLearned(mention));
  const authors = [...house, ...governed(phrases, "by").filter(({ mention }) => mention !== undefined)];
  if (!areScholars(told, authors)) return [];
  const parts = authors.map((phrase): Part => ({ role: "author", phrase }));
  const made = { ...toldBy(told, trial), parts, theme: undefined };
  return [{ ...made, type: "Result", rule: "event-noun-study", confidence: 0.8 }];
}

const TRIALS = new Set(
  "trial trials test measurement measurements calculation experiment observation finding reading count".split(
    " ",
  ),
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
  const parts = authors.map((phrase): Part => ({ role: "author", phrase }));
  const made = { ...toldBy(told, study), to: main.verb.start, parts, theme: undefined };
  return [{ ...made, type: "Result", rule: "event-noun-study", confidence: 0.8 }];
}

/** "A study of the paintings stolen by A": who did something else with what is studied wrote nothing. */
function isByOther(units: readonly Unit[], by: number): boolean {
  const at = /^(?:up|out|down|off|over)$/.test(units[by - 1]?.lower ?? "") ? by - 2 : by - 1;
  const { lower = "", mention } = units[at] ?? {};
  const isParticiple =
    /(?:ed|en)$/.test(lower) || triggerForms(lower).some(([, form]) => form === "participle");
  return !mention && isParticiple && !WRITTEN.test(lower);
}

const WRITTEN =
  /^(?:written|drawn|published|led|conducted|carried|made|prepared|produced|authored|compiled|presented|done|performed|undertaken|issued|released|submitted|edited|signed)$/;

/** Words between a study and its authors at most. */
const APART = 8;

const FINDINGS = new Set(
  "show find report prove reveal demonstrate confirm shows finds suggests concludes".split(" "),
);

const STUDIES = new Set(["paper", "study", "article", "report", "research", "work", "analysis", "survey"]);
