// Bodies and places that only say where a person belongs: "Dr A, Kiel University, opened the session", "B, Dune Centre, Peru won".
import type { Unit } from "../clause/unit.ts";
import { isWholeOfPart } from "../clause/whole.ts";
import type { Candidate, Part } from "../event/candidate.ts";
import { isSecondHome } from "./home.ts";

/** Units from a name to the comma behind what it is of, at most: "A of the host institute,". */
const OF = 6;

/** The parts of a candidate without the bodies that stand behind a person's name for where that person belongs. */
export function withoutAffiliations(candidate: Candidate): readonly Part[] {
  const { told } = candidate;
  const parts = candidate.parts.filter(({ phrase }) => !isSecondHome(phrase, told.sentence.units));
  const isMixed = parts.some(({ phrase }) => BELONGING.has(phrase.mention?.type ?? ""));
  if (!isMixed || !parts.some(({ phrase }) => phrase.mention?.type === "PERSON")) return parts;
  const { units } = told.sentence;
  return parts.filter((part) => !isAffiliation(part, parts, units) && !isTown(part, parts, units));
}

const BELONGING: ReadonlySet<string> = new Set(["ORGANIZATION", "PLACE"]);

/** "Dr A, Dune Centre, Lima won": a place behind the last comma closes the words on the person; lists end with "and". */
function isTown({ phrase, role }: Part, parts: readonly Part[], units: readonly Unit[]): boolean {
  const { mention, start, headEnd } = phrase;
  if (mention?.type !== "PLACE" || units[start - 1]?.lower !== ",") return false;
  if (units[start - 2]?.mention?.type === "PLACE") return false;
  const next = units[units[headEnd]?.lower === "," ? headEnd + 1 : headEnd];
  if (!next || next.mention || next.lower === "and") return false;
  return parts.some(
    ({ phrase: other, role: own }) =>
      own === role &&
      other.mention?.type === "PERSON" &&
      other.start < start &&
      !hasAnd(units, other.start, start),
  );
}

const hasAnd = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(({ lower }) => lower === "and");

function isAffiliation({ phrase, role }: Part, parts: readonly Part[], units: readonly Unit[]): boolean {
  const comma = phrase.start - 1;
  if (phrase.mention?.type !== "ORGANIZATION" || units[comma]?.lower !== ",") return false;
  const person = personBefore(units, comma);
  const isOfPart = parts.some(({ phrase: other, role: own }) => own === role && other.mention === person);
  // "signed by Minister A, the Dune Fund and Mayor B": a list, unless a comma closes the body.
  const isListed = phrase.determiner === "the" && units[phrase.headEnd]?.lower !== ",";
  const joins = /^and$/.test(units[phrase.headEnd]?.lower ?? "");
  return person !== undefined && isOfPart && !isListed && !joins && !goesOn(units, phrase.headEnd);
}

/** The person before a comma, with or without what the person is of. */
function personBefore(units: readonly Unit[], comma: number): Unit["mention"] {
  for (let at = comma - 1; at >= Math.max(0, comma - OF); at--) {
    const { lower, mention } = units[at] as Unit;
    if (mention?.type === "PERSON") {
      const behind = units[at + 1]?.lower;
      return at === comma - 1 || behind === "of" || behind === "from" ? mention : undefined;
    }
    // "Dr A, Director General, Dune Ministry": over the post.
    const holder = units[at - 1]?.mention;
    if (lower === "," && holder?.type === "PERSON" && /^\p{Lu}/u.test(units[at + 1]?.text ?? ""))
      return holder;
    if (mention || lower === "and" || lower === ",") return undefined;
  }
  return undefined;
}

/** "Minister A, the World Bank and the Dune Fund": bodies of a list, that act beside the person. */
function goesOn(units: readonly Unit[], end: number): boolean {
  let at = end;
  while (/^(?:,|and|the|as|well)$/.test(units[at]?.lower ?? "")) at++;
  if (at === end || units[at]?.mention?.type !== "ORGANIZATION") return false;
  return !isWholeOfPart(units, at) || goesOn(units, at + 1);
}
