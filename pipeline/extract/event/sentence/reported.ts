// Candidates from findings that one statement tells and another reports: "A reef grows there. This was found by Dr A", "Seals are back, biologists of B reported".
import { wordSet } from "../../../core/word-set.ts";

import { readList } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governed, type PrepositionalPhrase, readPhrases } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate } from "../../clause/word.ts";
import { type Clause, mainClause, sentenceBefore } from "../../clause.ts";
import type { Candidate, Part, Told } from "../candidate.ts";
import { areScholars, isResearching } from "../scholar.ts";
import { fellowsOf } from "./fellows.ts";
import { FOUND, isOneFinding } from "./finding.ts";
import { behindReport, isReport } from "./reported-behind.ts";
import { tailOf } from "./reported-tail.ts";
import { isResult } from "./result.ts";

/** The finding that a sentence reports; none where it tells anything else. */
export function candidatesOfReported(told: Told, others: readonly Candidate[]): Candidate[] {
  if (others.some(isOther)) return [];
  const { clauses } = told.reading;
  const reports = clauses.filter((clause) => isReport(told, clause));
  for (const [index, clause] of clauses.entries()) {
    if (!isTold(clause)) continue;
    for (const read of READINGS) {
      const authors = read(told, clause, clauses[index + 1]);
      if (authors.length > 0)
        return [
          {
            ...made(told, clause.verb.main, clause.verb.end, authors, clause),
            theme: clause.subject.find((phrase) => isOneFinding(told, phrase)),
          },
        ];
    }
    const behind = behindReport(told, clause, reports);
    if (behind)
      return [
        {
          ...made(told, clause.verb.main, clause.verb.end, behind.authors, behind.report),
          phrases: clause.phrases,
        },
      ];
  }
  const tail = tailOf(told);
  if (!tail) return soSaid(told);
  const saying = clauses.find(({ verb }) => verb.main === tail.at) ?? clauses[0];
  return [
    {
      ...made(told, tail.at, tail.at + 1, tail.authors, saying),
      phrases: phrasesOfFinding(clauses, tail.at),
    },
  ];
}

/** "Bees in Valley A have come back, B reported": where it was found. */
function phrasesOfFinding(clauses: readonly Clause[], to: number): readonly PrepositionalPhrase[] {
  const main = mainClause(clauses, to);
  return main ? [...main.subject.flatMap(withinOf), ...main.phrases] : [];
}

/** "stocks of herring in Lake A": the phrases within a noun's. */
const withinOf = ({ complements, start }: NounPhrase): readonly PrepositionalPhrase[] =>
  complements.flatMap(({ preposition, phrases }) => [
    { preposition, phrases, at: start },
    ...phrases.flatMap((inner) => inner.complements.map((phrase) => ({ ...phrase, at: start }))),
  ]);

/** What else happens in the sentence, or is found by itself; not the paper that reports it, nor what is only named. */
const isOther = (candidate: Candidate): boolean =>
  candidate.type === "Result"
    ? !candidate.again &&
      !isBare(candidate) &&
      candidate.clause?.verb.reduced !== true &&
      isResult(candidate, true)
    : !isPaper(candidate) && candidate.rule !== "event-noun-dated";

/** "as a team led by A has found on nine plots": what was found stands before. */
const isBare = ({ theme, clause, told: { sentence } }: Candidate): boolean =>
  theme === undefined &&
  clause?.object.length === 0 &&
  sentence.units[(clause.subject[0]?.start ?? 0) - 1]?.lower === "as";

const isPaper = ({ type, theme, told }: Candidate): boolean =>
  type === "Publication" &&
  theme !== undefined &&
  (/^(?:paper|study|article)$/.test(theme.head) || isOneFinding(told, theme));

const isTold = ({ verb }: Clause): boolean => !verb.unreal && !verb.reduced && verb.tense !== "future";

function made(
  told: Told,
  from: number,
  to: number,
  authors: readonly NounPhrase[],
  clause: Clause | undefined,
): Candidate {
  const parts = authors.map((phrase): Part => ({ role: "author", phrase }));
  const where = { theme: undefined, places: [], phrases: [], ...sinceBefore(told) };
  return { told, clause, from, to, parts, ...where, type: "Result", rule: "event-reported", confidence: 0.8 };
}

/** "This was", "That is", "So", "The finding was": what was found is told in the sentence before. */
function sinceBefore(told: Told): Pick<Candidate, "since"> {
  const before = sentenceBefore(told);
  const [first, second] = told.sentence.units;
  const isBack = /^(?:this|that|such|so|these)$/.test(first?.lower ?? "") || FOUND.test(second?.lower ?? "");
  return before && isBack ? { since: before.sentence.start } : {};
}

type Reading = (told: Told, clause: Clause, next: Clause | undefined) => readonly NounPhrase[];

/** What researchers do with what they find. */
const FINDING = wordSet(
  "found discovered shown showed demonstrated proved proven established observed ascertained uncovered detected",
);
/** What anybody does with news: only researchers tell a finding by it. */
const REPORTING = wordSet("reported announced published disclosed revealed confirmed described concluded");

/** "This was found by Dr A of the Institute", ": that was reported by a team led by B". */
const passively: Reading = (told, clause, next) => {
  const { units } = told.sentence;
  const { verb, phrases } = clause;
  const word = units[verb.main]?.lower ?? "";
  if (!verb.passive || !pointsBack(told, verb.start)) return [];
  const by = governed(phrases, "by");
  const own = testersOf(by, next) ?? by;
  const isFound = FINDING.has(word) && areScholars(told, own);
  const isNews = own.some(isResearching) || (followsMeasure(told) && areScholars(told, own));
  return isFound || (REPORTING.has(word) && isNews) ? [...own, ...fellowsOf(clause)] : [];
};

/** "Sales have doubled. This was reported by Dr A": a share was told right before, of what is or was. */
function followsMeasure(told: Told): boolean {
  const before = sentenceBefore(told);
  if (!before) return false;
  const isShare = before.sentence.units.some(({ mention }) => mention?.quantity?.unitCode === "%");
  return isShare && before.clauses.every(({ verb }) => verb.tense !== "future" && !verb.unreal);
}

/** "by tests that A and B completed together with C": who made the tests. */
const testersOf = (
  [by]: readonly NounPhrase[],
  next: Clause | undefined,
): readonly NounPhrase[] | undefined =>
  by && next?.verb.relative !== undefined && next.object[0]?.start === by.start
    ? [...next.subject, ...withWhom(next.phrases)]
    : undefined;

const withWhom = (phrases: Clause["phrases"]): readonly NounPhrase[] => governed(phrases, "with");

/** "Dr A established this together with colleagues at B". */
const actively: Reading = (told, { verb, subject }) => {
  const { units } = told.sentence;
  const behind = units[verb.end + 1];
  const isThis = units[verb.end]?.lower === "this" && !behind?.mention && !NOUNS.has(behind?.pos ?? "");
  if (verb.passive || !isThis || !FINDING.has(units[verb.main]?.lower ?? "")) return [];
  if (told.order === 0 || !areScholars(told, subject)) return [];
  return [...subject, ...withWhom(readPhrases(units, verb.end + 1, told.reading.isVerb).phrases)];
};

const NOUNS = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** "Such is the conclusion that Prof. A draws", "This is the result of a study by B". */
const concludes: Reading = (told, { verb, object: [noun] }, next) => {
  const { units } = told.sentence;
  if (verb.lemma !== "be" || !noun || !CONCLUSIONS.test(noun.head) || !pointsBack(told, verb.start))
    return [];
  const by = next?.verb.passive ? next.phrases.filter(({ preposition }) => preposition === "by") : [];
  const drawn = next && next.subject[0] !== noun ? next.subject : [];
  const of = noun.complements
    .filter(({ preposition }) => preposition === "of" || preposition === "by")
    .flatMap(({ phrases }) => phrases);
  const study = of.find(({ head }) => STUDIES.test(head));
  const wrote =
    study && units[study.end]?.lower === "by" ? readList(units, study.end + 1, told.reading.isVerb) : [];
  // "of a study by A, of the Institute, which appeared": who wrote it, before what stands right before "which".
  const authors = [wrote, drawn, by.flatMap(({ phrases }) => phrases), of].find((list) =>
    areScholars(told, list),
  );
  return authors ?? [];
};

const CONCLUSIONS = /^(?:conclusions?|findings?|discovery|results?|verdict|upshot|outcome)$/;
const STUDIES = /^(?:study|paper|trial|survey|experiments?|tests?|work|research|analysis)$/;

/** "The finding was made public by A and B": nothing told it by itself before. */
const madeKnown: Reading = (told, { verb, subject: [finding], phrases, following }) => {
  const word = told.sentence.units[verb.main]?.lower ?? "";
  const isKnown = REPORTING.has(word) || (word === "made" && /^(?:public|known)$/.test(following[0] ?? ""));
  if (!verb.passive || !isKnown || !finding || !isOneFinding(told, finding)) return [];
  const by = governed(phrases, "by");
  return told.order > 0 && areScholars(told, by) ? by : [];
};

const READINGS: readonly Reading[] = [passively, actively, concludes, madeKnown];

/** "This was", "; that has been": stands for what was told right before. */
function pointsBack({ sentence: { units }, order }: Told, start: number): boolean {
  const before = units[start - 1];
  const isPointing = before !== undefined && !before.mention && /^(?:this|that|such)$/.test(before.lower);
  return isPointing && (start === 1 ? order > 0 : /^[:;–—]$/.test(units[start - 2]?.lower ?? ""));
}

/** "…: so says a team led by Dr A in a paper of 10 May": who says it stands behind the verb. */
function soSaid(told: Told): Candidate[] {
  const { units } = told.sentence;
  const at = units.findIndex(({ lower }, index) => lower === "so" && isSaying(units[index + 1]));
  if (at < 0 || !(at === 0 ? told.order > 0 : /^[:;–—]$/.test(units[at - 1]?.lower ?? ""))) return [];
  const sayers = readList(units, at + 2, told.reading.isVerb);
  const [paper] = sayers;
  // "kills 99 per cent of them. So says the article that A published"
  const isArticle = paper?.head === "article" && followsMeasure(told);
  const isOfPaper = paper !== undefined && (isArticle || STUDIES.test(paper.head));
  const authors = isOfPaper ? writersOf(told, paper) : sayers;
  const isPaper = isArticle || units.slice(at).some(({ lower }) => STUDIES.test(lower));
  const isLearned = authors.some(isResearching) || (isPaper && areScholars(told, authors));
  if (!isLearned || !units.some(isDate)) return [];
  return [made(told, at, at + 2, authors, told.reading.clauses[0])];
}

/** "So states the paper that A and B brought out", "So says a study by C": whose it is. */
const writersOf = ({ reading, sentence: { units } }: Told, paper: NounPhrase): readonly NounPhrase[] => {
  if (units[paper.end]?.lower === "by") return readList(units, paper.end + 1, reading.isVerb);
  const behind = reading.clauses.find(({ verb }) => verb.start >= paper.end && !verb.unreal);
  const by = governed(behind?.phrases ?? [], "by");
  return by.length > 0 ? by : (behind?.subject.filter(({ mention }) => mention?.type === "PERSON") ?? []);
};

const isSaying = (unit: Unit | undefined): boolean =>
  /^(?:says?|said|states?|stated|runs?|tells?|reports?|reported|writes?|wrote|concludes?|concluded|finds?|found)$/.test(
    unit?.lower ?? "",
  );
