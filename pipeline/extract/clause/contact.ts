// What is done stands first, and who does it right behind it, without "that": "The contract both sides will sign in June covers", "The prize the Guild gave went to A".
import type { Clause } from "../clause.ts";
import type { NounPhrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/** A clause with two phrases side by side before its verb and none behind it: the first of them is what the verb acts on. */
export function contacted(units: readonly Unit[], clause: Clause): Clause {
  const { verb, subject, object } = clause;
  const [thing, doer] = subject;
  if (!thing || !doer || subject.length > 2 || object.length > 0) return clause;
  if (verb.passive || verb.reduced || verb.infinitive || verb.relative !== undefined) return clause;
  if (doer.start !== thing.end || doer.end !== verb.start) return clause;
  return isThing(thing) && isDoer(units, doer)
    ? { ...clause, subject: [doer], object: [thing], subordinate: true }
    : clause;
}

/** "the contract", "the prize": made or given, and nobody who does anything. */
const isThing = ({ mention, determiner, classes }: NounPhrase): boolean =>
  !mention && DEFINITE.test(determiner) && THINGS.some((name) => classes.has(name));

const DEFINITE = /^(?:the|this|that|a|an)$/;
const THINGS = ["document", "deed", "event", "prize", "money", "report", "paper", "works", "thing"];

/** "both institutions", "the Guild", "Dr A": a noun with its article, or a name. */
const isDoer = (units: readonly Unit[], { mention, determiner, classes, start }: NounPhrase): boolean => {
  if (mention)
    return mention.type === "PERSON" || mention.type === "ORGANIZATION" || mention.subtype === "country";
  const isOpened = /^(?:the|both|its|our|their)$/.test(determiner || (units[start]?.lower ?? ""));
  return isOpened && DOERS.some((name) => classes.has(name));
};

const DOERS = ["body", "group", "post", "people", "society", "part"];
