// Who signed for whom, where the verb goes before its subject or another's hand is named: "For the Bank signed A; for the Fund, B", "The Fund signed by the hand of A".
import { wordSet } from "../../../core/word-set.ts";
import { companyOf } from "../../../lexicon/event-company.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Told } from "../candidate.ts";
import type { Found } from "./idiom.ts";

const SIGNATORY = companyOf("signatory");
const SIGNED = wordSet("signed initialled countersigned");

/** Who signed, told in one of the two ways; none where the sentence has no such verb. */
export function signedFor(told: Told): Found[] {
  const { units } = told.sentence;
  const verb = units.findIndex(({ lower, mention }) => !mention && SIGNED.has(lower));
  if (verb < 1) return [];
  const members = [...inverted(told, verb), ...byHand(told, verb)];
  return members.length === 0
    ? []
    : [{ company: SIGNATORY, members, clause: undefined, from: verb, to: verb + 1 }];
}

/** "For the Bank signed A, its Director; for the Fund, Dr B": whoever is named between the marks, up to a verb. */
function inverted({ sentence: { units }, reading }: Told, verb: number): NounPhrase[] {
  const from = units.findLastIndex(({ lower, mention }, at) => at < verb && !mention && lower === ";") + 1;
  if (!isFor(units, from) || units.slice(from + 1, verb).some(({ lower }) => lower === ",")) return [];
  const next = reading.clauses.find(({ verb: other }) => other.start > verb);
  const end = next ? next.verb.start : units.length;
  if (units.slice(verb + 1, end).every(({ mention }) => mention?.type !== "PERSON")) return [];
  const members: NounPhrase[] = [];
  // The first name of each side is what it signs for, or who signs for it; what stands behind a post is not.
  let isOpen = true;
  for (let at = from; at < end; at++) {
    const { lower, mention } = units[at] as Unit;
    if (mention?.type === "PERSON" || (isOpen && isParty(mention) && !isOwner(units, at)))
      members.push(phraseOf(units, at, at + 1));
    if ((mention && !isOwner(units, at)) || at === verb) isOpen = false;
    if (!mention && isFor(units, at)) isOpen = true;
    if (at > verb && lower !== ";" && ENDS.test(lower)) break;
  }
  return members;
}

const isFor = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "for" || (units[at]?.lower === "on" && units[at + 1]?.lower === "behalf");

const isParty = (mention: Unit["mention"]): boolean =>
  mention?.type === "ORGANIZATION" || mention?.subtype === "country";

/** "Malta's Seed Fund": of whose land it is. */
const isOwner = (units: readonly Unit[], at: number): boolean => /^['’]s?$/.test(units[at + 1]?.lower ?? "");

/** "A and B signed by the hands of C and D respectively": the parties, and whose hands they were. */
function byHand({ sentence: { units } }: Told, verb: number): NounPhrase[] {
  const words = units.slice(verb + 1, verb + 5).map(({ lower }) => lower);
  if (
    !/^(?:by|with|through) (?:the|their|its) (?:hands?|pens?|persons?) of$/.test(words.slice(0, 4).join(" "))
  )
    return [];
  const from = units.findLastIndex(({ lower, mention }, at) => at < verb && !mention && lower === ";") + 1;
  const stop = units.findIndex(({ lower, mention }, at) => at > verb && !mention && ENDS.test(lower));
  const end = stop < 0 ? units.length : stop;
  const named = units.flatMap(({ mention }, at) =>
    (at >= from && at < verb && isParty(mention) && !isOwner(units, at)) ||
    (at > verb && at < end && mention?.type === "PERSON")
      ? [phraseOf(units, at, at + 1)]
      : [],
  );
  return named.some(({ start }) => start > verb) ? named : [];
}

/** Where what is told of the signers ends. */
const ENDS = /^(?:;|presence|witnessed|while)$/;
