// The days of a stay that a relative clause tells: what happens in its course, without a day of its own, carries them.
import { governed } from "../../clause/prepositional.ts";
import type { Candidate } from "../candidate.ts";
import type { Placed } from "../date.ts";

/** What happens in the course of a stay. */
const THERE: ReadonlySet<Candidate["type"]> = new Set<Candidate["type"]>(["Visit", "Meeting", "Speech"]);
const STAYING = new Set(["be", "stay", "spend", "come", "travel"]);

/** "Dr A, who was in Peru from 2 to 6 May, was also shown the dam": the date of the stay. */
export function ofStay({ told, clause, type }: Candidate, dates: readonly Placed[]): Placed | undefined {
  const [subject] = clause?.subject ?? [];
  if (clause?.verb.tense !== "past" || clause.verb.relative !== undefined || !subject) return undefined;
  if (!THERE.has(type)) return undefined;
  const stay = told.reading.clauses.find(
    ({ verb, subject: [who], phrases }) =>
      verb.relative !== undefined &&
      verb.start < clause.verb.start &&
      verb.tense === "past" &&
      STAYING.has(verb.lemma ?? "") &&
      who?.headEnd === subject.headEnd &&
      [...governed(phrases, "in"), ...governed(phrases, "at"), ...governed(phrases, "to")].some(
        ({ mention }) => mention?.type === "PLACE" || mention?.type === "ORGANIZATION",
      ),
  );
  const date = stay && dates.find(({ at }) => at >= stay.verb.end && at < clause.verb.start);
  return /^\d{4}-\d{2}-\d{2}/.test(date?.mention.date?.edtf ?? "") ? date : undefined;
}
