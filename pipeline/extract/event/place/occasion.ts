// When and where the occasion was at which something was done: "during the Congress, held in Lima", "by its board, which met in Accra".
import { wordSet } from "../../../core/word-set.ts";
import type { Mention } from "../../../flow.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate } from "../candidate.ts";
import { fitsWhere, placesIn } from "./fit.ts";

/** What is said of an occasion to tell where and when it was. */
const HELD = wordSet(
  "hold host organise organize stage convene take arrange celebrate be open carry conduct perform",
);
/** What those who decide do, to decide. */
const MET = wordSet("meet sit convene assemble gather");
const AT = new Set(["at", "during", "in", "on"]);
const LOCATIVE = wordSet("in at near inside aboard on");

/** The clause that tells of the occasion, or of those who met, at which a candidate's clause was. */
export function occasionClause({ clause, told, theme }: Candidate): Clause | undefined {
  if (!clause) return undefined;
  const { leading, clauses } = told.reading;
  const around = [...clause.phrases, ...(clause.subordinate ? [] : leading)];
  for (const { preposition, phrases } of around) {
    const [noun] = phrases;
    const verbs = preposition === "by" ? MET : AT.has(preposition) ? HELD : undefined;
    if (
      !noun ||
      !verbs ||
      noun.start === theme?.start ||
      !(verbs === MET ? isAssembly(noun) : isOccasion(noun))
    )
      continue;
    const found = clauses.find(
      (other) => other !== clause && verbs.has(other.verb.lemma ?? "") && isSaidOf(noun, other),
    );
    if (found) return found;
  }
  return undefined;
}

/** "sat through a course on rules, given in Lund by the Academy": the clause that tells more of the theme. */
export function clauseOfTheme({ clause, told, theme }: Candidate): Clause | undefined {
  if (!clause || !theme?.type || theme.start < clause.verb.end) return undefined;
  return told.reading.clauses.find(
    (other) =>
      other !== clause &&
      other.verb.reduced &&
      GIVEN.has(verbOf(told, other)) &&
      (isSaidOf(theme, other) || isBehind(told, theme, other)),
  );
}

const verbOf = ({ sentence }: Candidate["told"], { verb }: Clause): string =>
  sentence.units[verb.main]?.lower ?? "";

/** "a course on rules of origin, given in Lund": behind a comma, and what the course is on. */
const isBehind = ({ sentence }: Candidate["told"], theme: NounPhrase, { verb }: Clause): boolean =>
  sentence.units[verb.start - 1]?.lower === "," && verb.start > theme.end && verb.start - theme.end < FAR;

const FAR = 10;

/** What is done with a course or a lecture by who gives it. */
const GIVEN = wordSet("given taught run offered delivered conducted staged led tutored");

/** The clause that tells the occasion of a candidate, or what its theme was given at. */
export const clauseOfOccasion = (candidate: Candidate): Clause | undefined =>
  occasionClause(candidate) ?? clauseOfTheme(candidate);

/** The places of the occasion at which a candidate's clause was, the nearest first. */
export function placesOfOccasion(candidate: Candidate): Mention[] {
  const clause = clauseOfOccasion(candidate);
  return (clause?.phrases ?? [])
    .filter(({ preposition }) => LOCATIVE.has(preposition))
    .flatMap(({ phrases, preposition }) => phrases.filter((noun) => fitsWhere(noun, preposition, candidate)))
    .flatMap(placesIn);
}

const isOccasion = ({ mention, type, classes, head }: NounPhrase): boolean =>
  mention?.type === "EVENT" ||
  (!mention &&
    (type !== undefined || classes.has("ceremony") || classes.has("occasion") || OCCASIONS.has(head)));

const OCCASIONS = wordSet(
  "dinner banquet reception lunch luncheon breakfast gala concert session sitting function party service festival test tests trial trials experiment experiments dive dives dig digs excavation excavations drill drills",
);

const isAssembly = ({ mention, classes, type }: NounPhrase): boolean =>
  mention?.type === "ORGANIZATION" || classes.has("part") || classes.has("body") || type === "Meeting";

/** "at the Congress, held", "a ceremony that took place": right behind the noun, or with it as subject. */
const isSaidOf = (noun: NounPhrase, { verb, subject, subordinate }: Clause): boolean => {
  const gap = (verb.relative ?? verb.start) - noun.end;
  return (
    (subordinate && subject[0]?.start === noun.start) || (gap >= 0 && gap <= GAP && verb.start > noun.end - 1)
  );
};

/** Words between an occasion and what is told of it at most: a comma and "to be". */
const GAP = 1;
