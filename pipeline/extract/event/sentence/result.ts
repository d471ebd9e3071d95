// Whether a candidate tells a research result: told first, by researchers, and nothing else happens in the sentence.
import { wordSet } from "../../../core/word-set.ts";

import type { NounPhrase } from "../../clause/phrase.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate } from "../candidate.ts";
import { dateOf } from "../date.ts";
import { isMeasure } from "../measure.ts";
import { areScholars, isLearned } from "../scholar.ts";

/** Verbs that tell a result by themselves; others only with researchers as subject. */
const FINDING =
  wordSet(`discover detect show demonstrate isolate sequence prove find identify come unearth date excavate uncover rediscover decode
  decipher clone synthesise synthesize crystallise crystallize transplant pinpoint locate spot unravel coax wring set break
  beat smash read`);
/** Rules that tell a result whatever else stands in the sentence. */
const BY_ITSELF = new Set(["event-noun-study", "event-paper", "event-noun-of", "event-reported"]);

/** A research result: told first, by researchers, and nothing else happens in the sentence. */
export function isResult(candidate: Candidate, alone: boolean): boolean {
  const { told, clause, rule, theme } = candidate;
  if (BY_ITSELF.has(rule)) return true;
  if (isFinding(candidate) || isReached(candidate)) return true;
  if (clause && alone && isReportedByLearned(candidate, clause)) return true;
  if (!clause || clause.subordinate || !alone || told.order > 2 || isStanding(candidate)) return false;
  if (["milestone", "ceremony", "proof", "firstdata"].some((name) => theme?.classes.has(name))) return true;
  return rule.includes("come-to-light") || isFound(candidate) || isByFinders(candidate, clause);
}

/** Told as what is or will be so; but "A and B report in the Journal of 23 March that". */
function isStanding(candidate: Candidate): boolean {
  const { verb, following = [] } = candidate.clause ?? {};
  const isSaid = following.includes("that") || verb?.lemma === "report";
  const reports = verb?.tense === "present" && isSaid && dateOf(candidate);
  return (verb?.tense === "present" && !reports) || verb?.tense === "future";
}

/** "A new species of frog has been found in the hills": by whom is not told. */
const isFound = ({ clause, theme }: Candidate): boolean =>
  clause?.verb.passive === true &&
  (FINDING.has(clause.verb.lemma ?? "") || clause.verb.lemma === "describe") &&
  ((theme?.classes.has("find") === true && theme.determiner !== "the") ||
    theme?.classes.has("genome") === true);

/** Told of researchers, or of somebody by a verb of finding. */
function isByFinders({ parts, told, theme }: Candidate, { verb }: Clause): boolean {
  const actors = parts.filter(({ role }) => role === "author");
  if (actors.some(({ phrase }) => FINDERS.some((name) => phrase.classes.has(name)))) return true;
  if (isInvention(told, theme, actors, verb)) return true;
  const somebody = actors.some(({ phrase }) => phrase.mention !== undefined || isTeller(told, phrase));
  const before = told.sentence.units.slice(0, verb.start);
  if (isOpinion(told, verb, actors)) return false;
  return (
    somebody &&
    (before.some(({ lower }) => GROUPS.has(lower)) ||
      FINDING.has(verb.lemma ?? "") ||
      verb.lemma === "report" ||
      (RESEARCHING.has(verb.lemma ?? "") &&
        areScholars(
          told,
          actors.map(({ phrase }) => phrase),
        )) ||
      isReportedBeside(told))
  );
}

/** What a learned body or a scholar finds out by it: "The Institute of A has measured the lifetime of the muon". */
const RESEARCHING =
  wordSet(`measure map observe photograph breed solve quantify calculate reconstruct simulate decode trace image weigh
  characterise characterize synthesise`);

/** "Mr A found that the meeting was useful": an opinion, where nothing says that he does research. */
const isOpinion = (told: Candidate["told"], { lemma }: Clause["verb"], actors: Candidate["parts"]): boolean =>
  /^(?:find|show|prove|read|demonstrate)$/.test(lemma ?? "") &&
  actors.every(({ phrase }) => phrase.mention?.type === "PERSON") &&
  !told.sentence.units.some(({ mention }) => mention?.type === "DATE") &&
  !areScholars(
    told,
    actors.map(({ phrase }) => phrase),
  );

/** "We have developed a sensor", "The Institute of Optics has built a laser", "a wheat has been bred by Dr A": a thing that was not there before, by who makes such. */
const isInvention = (
  told: Candidate["told"],
  theme: NounPhrase | undefined,
  actors: Candidate["parts"],
  { lemma }: Clause["verb"],
): boolean =>
  INVENTING.has(lemma ?? "") &&
  theme !== undefined &&
  (theme.determiner === "a" || theme.determiner === "an") &&
  theme.classes.has("invention") &&
  actors.some(
    ({ phrase }) =>
      (phrase.pronoun === "we" && INVENTING_ONLY.has(lemma ?? "")) ||
      (phrase.mention?.type === "ORGANIZATION" && LABORATORY.test(phrase.mention.name)) ||
      (phrase.mention?.type === "PERSON" && areScholars(told, [phrase])),
  );

const INVENTING_ONLY = wordSet("develop invent engineer devise");
const INVENTING = new Set([...INVENTING_ONLY, "build", "construct", "make", "create", "produce", "design"]);
const LABORATORY =
  /\b(?:Institut[eo]?|Laborator(?:y|ies|io)|University|Universit[àéä]t?|Polytechnic|Observatory|Faculty|College of (?:Technology|Engineering))\b/;

const GROUPS = new Set(["group", "team", "colleagues"]);

/** "This finding, presented by the Institute on 3 May, rests on": what was told before, found by whoever tells it. */
const isFinding = ({ theme, parts, clause, rule, told }: Candidate): boolean =>
  (REVEALING.test(rule) || theme?.classes.has("finding") === true) &&
  !["present", "future"].includes(clause?.verb.tense ?? "present") &&
  told.order <= FOUND_WITHIN &&
  parts.some(({ role, phrase }) => role === "author" && phrase.mention !== undefined);

/** "A tug reached a speed of 62 km/h on 3 May": told by how much. */
const isReached = ({ theme, clause }: Candidate): boolean =>
  theme !== undefined && isMeasure(theme) && clause?.verb.tense === "past" && !clause.subordinate;

/** "made the lines legible again" */
const REVEALING = /-(?:visible|legible|readable|audible|decipherable)-/;

/** Sentences of an article that tell a finding, at most. */
const FOUND_WITHIN = 3;

/** Those who find: people, their instruments and trials, what is tried. */
const FINDERS = ["researchers", "finder", "tested", "spacecraft", "programme"];

/** "A announced on 15 May that it has developed a filter": who told it found it. */
const isTeller = ({ reading: { clauses } }: Candidate["told"], { pronoun }: NounPhrase): boolean =>
  pronoun !== undefined &&
  clauses.some(
    ({ subject, verb, following }) =>
      REPORTS.has(verb.lemma ?? "") &&
      isThat(following) &&
      subject.some(({ mention }) => mention !== undefined),
  );

/** "The Institute of A reported on 15 May that nets had cut": wherever in an article it is told. */
const isReportedByLearned = ({ told }: Candidate, own: Clause): boolean =>
  /^(?:past|perfect|pluperfect)$/.test(own.verb.tense) &&
  told.reading.clauses.some(
    ({ verb, subject, following }) =>
      verb.start < own.verb.start &&
      verb.lemma === "report" &&
      isThat(following) &&
      subject.some(({ mention }) => isLearned(mention)),
  );

/** "announced on 15 May that" */
const isThat = (following: readonly string[]): boolean => following.slice(0, 4).includes("that");

const REPORTS = wordSet("announce report disclose reveal publish");

/** "has realised the triple point, its head reported on 28 March" */
const isReportedBeside = ({ sentence, reading }: Candidate["told"]): boolean =>
  reading.clauses.some(({ verb }) => REPORTING.has(sentence.units[verb.main]?.lower ?? ""));

const REPORTING = wordSet("reported announced disclosed revealed report published");
