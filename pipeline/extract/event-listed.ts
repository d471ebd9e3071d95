// Candidates from lines without a verb: "10-12 June: International Book Fair, Festival Park", "Faces of the River, City Museum, until 4 May".
import { readPhrase } from "./clause-noun.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import { isDate } from "./clause-word.ts";
import type { Candidate, Told } from "./event-candidate.ts";

/** Units of a line that tells no more than what, where and when, at most. */
const LONGEST = 24;

/** The event of a line that names it with its date and has no verb; none elsewhere. */
export function candidatesOfLines(told: Told): Candidate[] {
  const { units } = told.sentence;
  const { clauses, isVerb } = told.reading;
  const stop = clauses[0]?.verb.start ?? units.length;
  const end = units.findIndex(({ lower }, at) => lower === ";" && at > 0);
  const last = end < 0 ? units.length : end;
  if (stop < last || last > LONGEST || !units.slice(0, last).some(isDate)) return [];
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < last; ) {
    const phrase = readPhrase(units, at, isVerb);
    if (phrase) phrases.push(phrase);
    at = Math.max(at + 1, phrase?.end ?? 0);
  }
  const theme = phrases.find(({ mention }) => mention?.type === "EVENT");
  if (!theme?.type) return [];
  const where = phrases.filter(
    ({ mention }) => mention?.type === "PLACE" || mention?.type === "ORGANIZATION",
  );
  return [
    {
      told,
      clause: undefined,
      type: theme.type,
      from: theme.start,
      to: theme.end,
      theme,
      parts: [],
      places: where,
      phrases: [],
      rule: "event-noun-listed",
      confidence: 0.8,
    },
  ];
}
