// What a noun tells that somebody said: "X's warning that the port would silt up", "the position of X is that fires must be fought".
import { wordSet } from "../../core/word-set.ts";
import type { Mention } from "../../flow.ts";
import type { Unit } from "../clause/unit.ts";
import { isAuxiliary, isGenitive } from "../clause/word.ts";
import type { SentenceClauses } from "../clause.ts";
import type { Said } from "./said.ts";
import { isSpeaker } from "./speaker.ts";

/** What is said, as nouns. */
export const SAID_NOUNS = wordSet(
  "warning remark view opinion position message verdict claim assertion argument conviction belief hope assurance promise pledge prediction admission statement announcement conclusion suggestion assessment observation comment reminder",
);
/** "is that", "was that": what follows is the whole of it. */
const IS = /^(?:is|was|remains|remained)$/;
/** Units of "of the Tasmanian Forest Alliance" at most. */
const LONGEST = 7;

/** The statements that nouns tell, with who is told to have made them. */
export function nominalsIn({ sentence: { units }, clauses }: SentenceClauses): Said[] {
  return units.flatMap(({ lower, mention }, at) => {
    if (mention || !SAID_NOUNS.has(lower)) return [];
    const owner = ownerBefore(units, at) ?? ownerBehind(units, at);
    if (!owner) return [];
    const copula = IS.test(units[owner.end]?.lower ?? "") ? 1 : 0;
    const that = owner.end + copula;
    if (units[that]?.lower !== "that") return [];
    // "X's warning that ... has led": the verb whose subject the noun is ends what was said.
    const behind = clauses.filter(({ verb }) => verb.start > that + 1 && verb.relative === undefined);
    const outer =
      behind.find(({ subject }) => subject.some(({ start, headEnd }) => start <= at && at < headEnd)) ??
      behind.slice(1).find(({ verb, subject }) => subject.length === 0 && !verb.reduced && !verb.infinitive);
    const told = { speaker: owner.speaker, lemma: lower, verb: [at, at + 1] as const, from: that + 1 };
    const to = copula === 0 && outer ? { to: outer.verb.start } : {};
    return [{ ...told, ...to, rule: "statement-noun", confidence: 0.85 }];
  });
}

interface Owner {
  readonly speaker: Mention;
  /** The unit behind noun and owner. */
  readonly end: number;
}

/** "X's warning" */
function ownerBefore(units: readonly Unit[], at: number): Owner | undefined {
  const speaker = isGenitive(units[at - 1]) ? units[at - 2]?.mention : undefined;
  return speaker && isSpeaker(speaker) ? { speaker, end: at + 1 } : undefined;
}

/** "the remark of Archbishop X" */
function ownerBehind(units: readonly Unit[], at: number): Owner | undefined {
  if (units[at + 1]?.lower !== "of") return undefined;
  for (let end = at + 2; end < at + LONGEST && end < units.length; end++) {
    const unit = units[end] as Unit;
    if (unit.mention) return isSpeaker(unit.mention) ? { speaker: unit.mention, end: end + 1 } : undefined;
    if (isAuxiliary(unit) || unit.lower === ",") return undefined;
  }
  return undefined;
}
