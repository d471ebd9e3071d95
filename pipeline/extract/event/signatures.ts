// When, where and by whom something was signed that "bears the signatures" of those who signed: told by the list, and by what they did beside it.

import { readList } from "../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../clause/phrase.ts";
import type { Unit } from "../clause/unit.ts";
import type { Clause } from "../clause.ts";
import type { Candidate, Part } from "./candidate.ts";
import { isUnderPact } from "./date/aside.ts";
import { betweenAt } from "./parties-apart.ts";

/** Verbs by which a deed has signatures. */
const BEARING = new Set(["bear", "carry"]);

/** Whether a clause only tells whose signatures a deed bears. */
export const isBorne = ({ type, clause }: Candidate): boolean =>
  type === "Signing" && BEARING.has(clause?.verb.lemma ?? "");

/** "bears the signatures of A, Rector of X, and of B, who exchanged the papers in Lund on 3 May": all who signed, with the phrases of the clauses behind. */
export function withSigners(candidate: Candidate): Candidate {
  const { clause, phrases, parts, told } = candidate;
  if (clause && isUnderPact(candidate))
    return { ...candidate, phrases: [...phrases, ...mainBefore(told, clause)] };
  if (!clause || !isBorne(candidate)) return candidate;
  const beside = told.reading.clauses.filter((other) => tellsWhere(clause, other));
  return {
    ...candidate,
    parts: [...parts, ...signersBehind(candidate, clause)],
    phrases: [...phrases, ...beside.flatMap((other) => other.phrases)],
  };
}

/** "signed a pact in Lund, by which A grants 4 million": where it was signed. */
const mainBefore = (told: Candidate["told"], { verb: { start } }: Clause): Clause["phrases"] =>
  told.reading.clauses.findLast(({ verb }) => verb.end <= start && verb.relative === undefined)?.phrases ??
  [];

const tellsWhere = ({ verb }: Clause, other: Clause): boolean =>
  other.verb.start > verb.end && !other.verb.unreal && other.verb.tense !== "future";

/** The persons of the list behind "the signatures of", with their posts between them, up to the next clause or who was only there. */
function signersBehind({ told }: Candidate, { verb, object: [signatures] }: Clause): Part[] {
  const { units } = told.sentence;
  if (!signatures?.classes.has("signature") || signatures.start < verb.end) return [];
  const next = told.reading.clauses.find((other) => other.verb.start > verb.end);
  const end = next ? (next.verb.relative ?? next.verb.start) : units.length;
  const parts: Part[] = [];
  for (let at = signatures.headEnd; at < end && !isEnd(units, at, end); at++)
    if (units[at]?.mention?.type === "PERSON")
      parts.push({ role: "signatory", phrase: phraseOf(units, at, at + 1) });
  return parts;
}

/** "in the presence of C", "; Dr D looked on": who did not sign, unless semicolons part those of one list up to its "and". */
function isEnd(units: readonly Unit[], at: number, end: number): boolean {
  const lower = units[at]?.lower ?? "";
  if (/^(?:presence|witnesses|watched|while)$/.test(lower)) return true;
  return (
    lower === ";" &&
    !units.slice(at, end).some((unit, index, rest) => unit.lower === ";" && rest[index + 1]?.lower === "and")
  );
}

/** "The agreement, signed by A and B, covers", "the pact to which A and B put their names covers": who signed it is told, though not when. */
export const isSignedBySeveral = ({ type, clause, parts }: Candidate): boolean =>
  type === "Signing" &&
  clause !== undefined &&
  (clause.verb.reduced ? clause.verb.passive : clause.verb.relative !== undefined) &&
  parts.filter(({ role, phrase: { mention } }) => role === "signatory" && mention).length > 1;

/** Words between an agreement and "between" at most: "on the mutual recognition of diplomas and titles". */
const SUBJECT = 12;

/** "An agreement on the recognition of diplomas between A and B was concluded": who agreed, behind what they agreed on. */
export function betweenBehind(told: Candidate["told"], theme: NounPhrase): Part[] {
  const at = betweenAt(told, theme, SUBJECT, /^[,;:]$/);
  if (at < 0) return [];
  const parties = readList(told.sentence.units, at + 1, told.reading.isVerb, undefined, true).filter(
    ({ mention }) => mention?.type === "ORGANIZATION" || mention?.subtype === "country",
  );
  return parties.length > 1 ? parties.map((phrase): Part => ({ role: "signatory", phrase })) : [];
}
