// Candidates from what scholars write: "In a paper published in A on 3 May, B and C describe", "Writing in A, B reports", "B describes in A how".
import { wordSet } from "../../../core/word-set.ts";

import { readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { isDate } from "../../clause/word.ts";
import { type Clause, mainClause } from "../../clause.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { areScholars, isJournal, isLearned, isResearching } from "../scholar.ts";

/** The finding that the authors of a paper write of; the paper is named beside them. */
export function candidatesOfPapers(told: Told): Candidate[] {
  const main = mainClause(told.reading.clauses);
  if (!main || main.verb.passive || main.verb.unreal || main.verb.tense === "future") return [];
  // "That is what A and B report in a paper": of what was told right before.
  if (told.sentence.units.slice(0, main.verb.start).some(({ lower }) => lower === "what")) return [];
  if (!TELLS.test(told.sentence.units[main.verb.main]?.lower ?? "")) return [];
  const authors = main.subject.filter(isScholar);
  if (authors.length === 0) return [];
  const paper = openingPaper(told, main) ?? paperBehind(told, main);
  const isHeard = paper !== undefined && (paper.isJournal || areScholars(told, authors));
  if (!isHeard) return [];
  const first = authors[0] as NounPhrase;
  return [
    {
      ...toldBy(told, first),
      from: Math.min(first.start, paper.at),
      to: main.verb.start,
      type: "Result",
      theme: undefined,
      parts: authors.map((phrase): Part => ({ role: "author", phrase })),
      rule: "event-paper",
      confidence: 0.8,
    },
  ];
}

/** Who writes papers: people by name, researchers, bodies of research. */
const isScholar = (phrase: NounPhrase): boolean =>
  (phrase.mention?.type === "PERSON" && !phrase.modifiers.some(({ lower }) => OFFICIALS.has(lower))) ||
  isLearned(phrase.mention) ||
  isResearching(phrase);

/** Who writes of politics: "Minister A described in an article". */
const OFFICIALS = wordSet("minister president ambassador senator mayor governor commissioner");

/** What is done in a paper with what was found, in whichever tense. */
const TELLS =
  /^(?:report|describe|present|show|demonstrate|document|detail|reveal|identify|explain|trace|conclude|prove|unveil|establish|find|estimate)(?:d|s|ed|es)?$|^(?:found|shown|shows|finds|identifies|identified)$/;

interface Paper {
  readonly at: number;
  readonly isJournal: boolean;
}

/** "In a paper in A,", "Writing in A,", "In A of 3 May,": before the subject. */
function openingPaper(told: Told, main: Clause): Paper | undefined {
  const { units } = told.sentence;
  const at = /^(?:writing|reporting|publishing)$/.test(units[0]?.lower ?? "") ? 1 : 0;
  const subject = main.subject[0]?.start ?? main.verb.start;
  if (units[at]?.lower !== "in" || subject <= at + 2) return undefined;
  if (!units.slice(at, subject).some(({ lower }) => lower === ",")) return undefined;
  return paperAt(told, at + 1);
}

/** "describe in A how", "report a new antibiotic in Nature", "reports in a paper of 4 May that": behind the verb. */
function paperBehind(told: Told, main: Clause): Paper | undefined {
  const { units } = told.sentence;
  for (let at = main.verb.end; at < units.length; at++)
    if (units[at]?.lower === "in") {
      const paper = paperAt(told, at + 1);
      // "shows her prints in a paper": only right behind the verb a paper without a name is that of the finding.
      if (paper?.isJournal || (paper && at === main.verb.end)) return paper;
    }
  return undefined;
}

/** A paper or a journal that stands there. */
function paperAt(told: Told, at: number): Paper | undefined {
  const phrase = readPhrase(told.sentence.units, at, told.reading.isVerb);
  if (!phrase) return undefined;
  const name = phrase.mention ?? told.sentence.units[phrase.end]?.mention;
  const isOfJournal = name?.subtype === "newspaper" && isJournal(name);
  if (phrase.mention) return isOfJournal ? { at, isJournal: true } : undefined;
  if (phrase.head === "journal") return { at, isJournal: true };
  const isPaper = PAPERS.test(phrase.head) && phrase.determiner !== "the";
  const isDated = told.sentence.units.slice(at, phrase.end + WITHIN).some(isDate);
  return isPaper && (isDated || /^(?:published|in|for)$/.test(told.sentence.units[phrase.end]?.lower ?? ""))
    ? { at, isJournal: false }
    : undefined;
}

const PAPERS = /^(?:paper|study|article|preprint|letter|publication)$/;
/** Words behind a paper within which its day stands. */
const WITHIN = 6;
