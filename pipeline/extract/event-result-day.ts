// The day of a result that a later sentence tells: "The findings were published on 3 May", "She presented the discovery in Oslo on 8 May".
import { roles } from "../core/word.ts";
import type { Clause } from "./clause.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import { plays } from "./clause-word.ts";
import { type Told, toldBy } from "./event-candidate.ts";
import { dateOf } from "./event-date.ts";
import { type Draft, dateAt } from "./event-draft.ts";

const TELLING = new Set(
  `published publish publishes reported report reports presented present presents announced announce unveiled disclosed described appeared
  printed revealed released`.split(/\s+/),
);
const MAY_TELL = roles.ask((lower) => TELLING.has(lower));

/** What a result is called by whoever tells of it again. */
const RESULTS =
  /^(?:results?|findings?|discovery|discoveries|find|finds|study|studies|work|paper|research|observations?|measurements?|breakthrough|data|trial|analysis|article)$/;
const DEFINITE = new Set(["the", "this", "these", "their", "its", "his", "her"]);

/** Dates the last result of an article, where it has no day and a sentence tells when it was made known. */
export function dateResult(drafts: readonly Draft[], told: Told): void {
  const { units } = told.sentence;
  const result = drafts.findLast(({ type }) => type.value === "Result");
  if (!result || result.start || !units.some((unit) => plays(unit, MAY_TELL))) return;
  for (const clause of told.reading.clauses) {
    const made =
      plays(units[clause.verb.main], MAY_TELL) && !clause.verb.unreal ? madeKnown(clause) : undefined;
    if (!made) continue;
    const candidate = { ...toldBy(told, made), clause, theme: made, confidence: 1 };
    const date = dateOf({ ...candidate, type: "Result", rule: "event-date-of-telling" });
    if (!date?.date) continue;
    dateAt(result, date, "event-date-of-telling");
    return;
  }
}

/** What a clause makes known, if it is a result told before. */
const madeKnown = ({ verb, subject, object }: Clause): NounPhrase | undefined =>
  (verb.passive || verb.lemma === "appear" || object.length === 0 ? subject : object).find(
    ({ head, determiner, mention }) => !mention && DEFINITE.has(determiner) && RESULTS.test(head),
  );
