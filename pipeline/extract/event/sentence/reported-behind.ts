// Who reports a finding behind it: "Seals are back on the shore, biologists of A reported on 4 May", "A buoy sent its data for weeks, the Institute announced".

import type { NounPhrase } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import { areScholars, isResearching } from "../scholar.ts";

interface Behind {
  readonly report: Clause;
  readonly authors: readonly NounPhrase[];
}

/** The clause that reports what was found, behind it, with the finding's authors: the last of the sentence's reports. */
export function behindReport(told: Told, main: Clause, reports: readonly Clause[]): Behind | undefined {
  const report = reports.findLast((clause) => clause !== main);
  const from = report?.subject[0]?.start;
  if (!report || from === undefined || from < main.verb.end || main.verb.relative !== undefined)
    return undefined;
  const tellers = report.subject.filter(isNamed);
  if (tellers.some(isResearching)) return { report, authors: tellers };
  const bodies = tellers.filter(isBody);
  const past = main.verb.tense === "past" || main.verb.tense === "perfect";
  if (!past || main.verb.passive) return undefined;
  const words = told.sentence.units.slice(main.verb.end, from);
  if (main.subject.some(isResearching) && isFirstTime(words))
    return { report, authors: [...main.subject, ...bodies] };
  const makers = makersOf(told, main);
  return bodies.length > 0 && (makers.length > 0 || isTool(main)) && isTried(main, words)
    ? { report, authors: [...makers, ...bodies] }
    : undefined;
}

const isBody = ({ mention }: NounPhrase): boolean =>
  mention?.type === "ORGANIZATION" && mention.subtype !== "newspaper";

/** ", biologists of A reported on 4 May", ", the Institute made known": says nothing but that and when. */
export function isReport(
  { sentence: { units } }: Told,
  { verb, subject, object, following }: Clause,
): boolean {
  const word = units[verb.main]?.lower ?? "";
  const tells =
    /^(?:reported|announced|disclosed|revealed|report)$/.test(word) ||
    (word === "made" && /^(?:known|public)$/.test(units[verb.end]?.lower ?? "")) ||
    (/^(?:known|public)$/.test(word) && units[verb.main - 1]?.lower === "made");
  if (!tells) return false;
  const first = subject.find(isNamed) ?? subject[0];
  return (
    object.length === 0 &&
    verb.relative === undefined &&
    !following.includes("that") &&
    first !== undefined &&
    first.end <= verb.start &&
    units.slice(0, first.start).some(({ lower }) => lower === ",")
  );
}

const isNamed = ({ mention, complements }: NounPhrase): boolean =>
  mention !== undefined ||
  complements.some(({ phrases }) => phrases.some((inner) => inner.mention !== undefined));

/** "for the first time" */
const isFirstTime = (words: readonly Unit[]): boolean => {
  const at = words.findLastIndex(({ lower }) => lower === "first");
  return at > 0 && words[at - 1]?.lower === "the" && words[at + 1]?.lower === "time";
};

const isTool = ({ subject: [tool] }: Clause): boolean => tool?.classes.has("finder") === true;

/** "Three buoys have sent their data", "a kite carried 4 kg of mail over 60 km": did what it was made for. */
const isTried = ({ object }: Clause, words: readonly Unit[]): boolean =>
  object.length > 0 || words.some(({ mention }) => mention?.type === "QUANTITY");

/** "a kite built by A and her group": who made it. */
const makersOf = (told: Told, main: Clause): readonly NounPhrase[] =>
  told.reading.clauses
    .filter(
      ({ verb, subject }) =>
        verb.reduced && verb.start < main.verb.start && subject[0]?.start === main.subject[0]?.start,
    )
    .flatMap(({ phrases }) => phrases)
    .filter(({ preposition }) => preposition === "by")
    .map(({ phrases }) => phrases)
    .filter((list) => areScholars(told, list))
    .flat();
