// The subject behind an opening participle: "Founded in 1969, the agency is ...", "Having signed it, A and B went home".
import { isNamedBehindComma, type VerbStart } from "./head.ts";
import { afterJoint } from "./joint.ts";
import { readList, readPhrase } from "./noun.ts";
import type { NounPhrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import type { VerbGroup } from "./verb.ts";
import { isJoint } from "./word.ts";

/** "Founded in 1969, the agency is ...", "Asked whether it was old, she said": what follows the comma. "Elected to succeed him was X": or "was", "is". */
export function subjectAfter(
  units: readonly Unit[],
  verb: VerbGroup,
  main: VerbGroup | undefined,
  isVerb: VerbStart,
): { subject: NounPhrase[]; inverted: boolean } {
  const several = main ? subjectBehind(units, verb.end, main.start, isVerb) : [];
  if (several.length > 0) return { subject: several, inverted: false };
  let asked = false;
  let last: NounPhrase | undefined;
  for (let at = verb.end; at < units.length; at++) {
    if (units[at]?.lower === "whether" || units[at]?.lower === "why" || units[at]?.lower === "how")
      asked = true;
    if (/^(?:was|were|is|are)$/.test(units[at]?.lower ?? "") && !asked && !last)
      return { subject: readList(units, at + 1, isVerb), inverted: true };
    // "Unveiled in Lima on 3 May: sixty drawings", "Signed in Lima on 6 May: a pact that allows": what the colon opens.
    if (units[at]?.lower === ":" && !last)
      return { subject: readList(units, at + 1, isVerb), inverted: true };
    if (units[at]?.lower !== "," || isNameOfAgent(units, at)) continue;
    const phrase = readPhrase(units, at + 1, isVerb);
    const holder = phrase && holderBehind(units, phrase, isVerb);
    if (phrase && holder && !last) return { subject: [phrase, holder], inverted: false };
    // "Founded by A, B and C, the institute lived": who does what the main verb tells.
    if (phrase && main && phrase.end === main.start) return { subject: [phrase], inverted: false };
    last ??= phrase;
  }
  return { subject: last ? [last] : [], inverted: false };
}

/** "Having signed it on 3 May, A and B, both of Riga, went home": all that reaches from a comma to the main verb by names and what stands beside them. */
function subjectBehind(units: readonly Unit[], from: number, to: number, isVerb: VerbStart): NounPhrase[] {
  for (let at = from; at < to - 1; at++) {
    if (units[at]?.lower !== ",") continue;
    const found = reaching(units, at + 1, to, isVerb);
    if (found.length > 1) return found;
  }
  return [];
}

/** Names and nouns, each behind a comma or "and", that fill a stretch; none where anything else stands in it. */
export function reaching(units: readonly Unit[], from: number, to: number, isVerb: VerbStart): NounPhrase[] {
  const found: NounPhrase[] = [];
  let at = from;
  while (at < to) {
    const phrase = readPhrase(units, at, isVerb);
    if (!phrase || phrase.end > to || (found.length === 0 && !isActor(phrase))) return [];
    found.push(phrase);
    at = phrase.end;
    if (at === to) return found;
    if (!isJoint(units[at])) return [];
    at = afterJoint(units, at);
  }
  return at === to ? found : [];
}

export const isActor = ({ mention, classes }: NounPhrase): boolean =>
  mention?.type === "PERSON" || mention?.type === "ORGANIZATION" || classes.has("post");

/** "Accompanied by the rector, Dr A, the Ambassador": the name of who was told by "by". */
const isNameOfAgent = (units: readonly Unit[], comma: number): boolean =>
  units[comma + 1]?.mention?.type === "PERSON" &&
  units[comma - 1]?.mention === undefined &&
  units.slice(Math.max(0, comma - 6), comma).some(({ lower }) => lower === "by");

/** "the mayor of Narva, Lidia Sokolova,": who holds the post. */
function holderBehind(
  units: readonly Unit[],
  { mention, classes, end }: NounPhrase,
  isVerb: VerbStart,
): NounPhrase | undefined {
  return !mention && classes.has("post") && isNamedBehindComma(units, end)
    ? readPhrase(units, end + 1, isVerb)
    : undefined;
}
