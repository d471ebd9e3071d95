// Where a later clause of a sentence happens, told before its subject: "visited the port of Tema; in Accra she met".
import { type PrepositionalPhrase, readPhrases } from "./clause-prepositional.ts";
import type { Candidate } from "./event-candidate.ts";

/** Words before which a clause that fronts its place begins. */
const JOINTS = new Set([";", "and", "while", "but", "then", ","]);
const IN = new Set(["in", "at"]);
const SITES = new Set(["PLACE", "ORGANIZATION"]);
/** Units between the joint and the subject, at most. */
const FRONT = 9;

/** The phrases between the joint and the subject of a later clause, if they tell a place; undefined elsewhere. */
export function frontedOf({ told, clause }: Candidate): readonly PrepositionalPhrase[] | undefined {
  if (!clause || clause.verb.start <= told.reading.firstVerb) return undefined;
  const { units } = told.sentence;
  const subject = clause.subject.find(({ start }) => start < clause.verb.start)?.start;
  if (subject === undefined) return undefined;
  for (let joint = subject - 2; joint > 0 && joint > subject - FRONT; joint--) {
    if (told.reading.isVerb(joint)) return undefined;
    if (!JOINTS.has(units[joint]?.lower ?? "") || !IN.has(units[joint + 1]?.lower ?? "")) continue;
    const { phrases, end } = readPhrases(units, joint + 1, told.reading.isVerb);
    const reaches = end === subject || (end === subject - 1 && units[end]?.lower === ",");
    const own = phrases.filter(({ at }) => at < subject);
    return reaches && own.some(({ phrases: [noun] }) => SITES.has(noun?.mention?.type ?? ""))
      ? own
      : undefined;
  }
  return undefined;
}
