// Who signed, by the sentence before: "A and B are to build a plant. The contract was signed on 3 May."
import { wordSet } from "../../core/word-set.ts";
import type { ParticipationDraft } from "../../flow.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import { governed } from "../clause/prepositional.ts";
import type { Unit } from "../clause/unit.ts";
import { type Candidate, isAnaphoric, type Told } from "./candidate.ts";

/** The parties that a sentence tells to have something in common before them, and where it stands in its article. */
export interface Agreed {
  readonly order: number;
  readonly parties: readonly NounPhrase[];
}

const AGREEING = wordSet("agree agreed want wants intend intends plan plans wish wishes decided");

/** "A and B will set up a pool", "C wants to build it with D": two bodies or states at least, of what is to come. */
export function agreedIn({ reading, sentence, order }: Told): Agreed | undefined {
  const { units } = sentence;
  const at = reading.clauses.findIndex(({ subordinate }) => !subordinate);
  const main = reading.clauses[at];
  if (!main || main.verb.passive || main.verb.unreal) return undefined;
  if (main.verb.tense !== "future" && !AGREEING.has(units[main.verb.main]?.lower ?? "")) return undefined;
  const aim = reading.clauses[at + 1];
  // "to build a plant together with D": read as a list of objects.
  const objects = [...main.object, ...(aim?.object ?? [])];
  const first = objects.findIndex(({ start }) => isBehindWith(units, start));
  const beside = first < 0 ? [] : objects.slice(first);
  const partners = [...beside, ...governed(main.phrases, "with"), ...governed(aim?.phrases ?? [], "with")];
  const parties = [...main.subject, ...partners].filter(isParty);
  return main.subject.some(isParty) && parties.length > 1 ? { order, parties } : undefined;
}

const isBehindWith = (units: readonly Unit[], start: number): boolean =>
  units[start - 1]?.lower === "with" ||
  (units[start - 1]?.lower === "the" && units[start - 2]?.lower === "with");

const isParty = ({ mention }: NounPhrase): boolean =>
  mention?.type === "ORGANIZATION" || (mention?.type === "PLACE" && mention.subtype === "country");

/** "The contract", "an agreement to this effect" */
const isOfThem = ({ theme, told }: Candidate): boolean =>
  isAnaphoric(theme) ||
  (theme !== undefined &&
    EFFECT.every((word, at) => told.sentence.units[theme.headEnd + at]?.lower === word));

const EFFECT = ["to", "this", "effect"];

/** Those told right before a signing of which nothing else tells who signed. */
export function signatoriesBefore(candidate: Candidate, agreed: Agreed | undefined): ParticipationDraft[] {
  const { type, told, clause, parts } = candidate;
  const isNext = agreed !== undefined && told.order === agreed.order + 1;
  if (!isNext || type !== "Signing" || !isOfThem(candidate) || clause?.verb.passive !== true) return [];
  // "signed by Rector A": for one of them.
  if (
    parts.some(
      ({ role, phrase }) =>
        role === "signatory" && phrase.mention?.type !== "PERSON" && !phrase.classes.has("post"),
    )
  )
    return [];
  return agreed.parties.flatMap(({ mention }) =>
    mention
      ? [
          {
            agent: { mention: mention.id },
            role: "signatory",
            span: mention.span,
            rule: "event-agreed-signatory",
            confidence: 0.8,
          } as const,
        ]
      : [],
  );
}
