// Candidates from studies: "according to a study by A and B of 4 May", "A paper by A and B in the journal shows that".
import { readList, readPhrase } from "./clause-noun.ts";
import { type Candidate, type Part, type Told, toldBy } from "./event-candidate.ts";

/** The results that studies of a sentence tell, with their authors. */
export const candidatesOfStudies = (told: Told): Candidate[] => [...studied(told), ...shown(told)];

/** "according to a study by A and B in the journal on 4 May": the study's authors tell a result. */
function studied(told: Told): Candidate[] {
  const { units } = told.sentence;
  for (let at = 0; at + 1 < units.length; at++) {
    if (units[at]?.lower !== "according" || units[at + 1]?.lower !== "to") continue;
    const study = readPhrase(units, at + 2, told.reading.isVerb);
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

/** "A paper by A and B in the journal on 4 May shows that": what a study at the head of the sentence finds. */
function shown(told: Told): Candidate[] {
  const { units } = told.sentence;
  const { isVerb, clauses } = told.reading;
  const study = readPhrase(units, 0, isVerb);
  const main = clauses.find(({ verb }) => !verb.reduced && verb.relative === undefined);
  if (!study || !STUDIES.has(study.head) || units[study.end]?.lower !== "by" || !main) return [];
  const authors = readList(units, study.end + 1, isVerb);
  const finds = !main.verb.passive && FINDINGS.has(main.verb.lemma ?? units[main.verb.main]?.lower ?? "");
  if (!finds || authors.length === 0) return [];
  const parts = authors.map((phrase): Part => ({ role: "author", phrase }));
  const made = { ...toldBy(told, study), to: main.verb.start, parts, theme: undefined };
  return [{ ...made, type: "Result", rule: "event-noun-study", confidence: 0.8 }];
}

const FINDINGS = new Set(
  "show find report prove reveal demonstrate confirm shows finds suggests concludes".split(" "),
);

const STUDIES = new Set(["paper", "study", "article", "report", "research", "work", "analysis", "survey"]);
