// When, where and with whose money something began that was told by its last day: "finished a course yesterday. It had begun on 26 March at the school".
import { governed } from "../../clause/prepositional.ts";
import type { Candidate, Told } from "../candidate.ts";
import { asidesOf } from "./aside.ts";

const BEGINNING = new Set(["open", "begin", "start", "commence"]);
const LASTING: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>([
  "Exchange",
  "Conference",
  "Meeting",
  "Exhibition",
]);

/** Told again of what lasted: "it" began, without anybody who begins it. */
export const candidatesOfBegun = (told: Told): Candidate[] =>
  told.reading.clauses.flatMap((clause) => {
    const { verb, subject, object, phrases } = clause;
    const [it, ...others] = subject;
    const isBegun = BEGINNING.has(verb.lemma ?? "") && !verb.passive && !verb.unreal && !verb.reduced;
    const isRightBehind = object.some(({ start }) => start === verb.end);
    const isOver = verb.tense === "pluperfect" || verb.tense === "past";
    if (!isBegun || !isOver || it?.pronoun !== "it" || others.length > 0 || isRightBehind) return [];
    return [
      {
        told,
        clause,
        from: verb.main,
        to: verb.end,
        type: "Exchange",
        theme: it,
        parts: asidesOf(told, clause, "Exchange"),
        places: [...governed(phrases, "at"), ...governed(phrases, "in")],
        phrases,
        again: true,
        of: LASTING,
        rule: "event-begun",
        confidence: 0.82,
      },
    ];
  });
