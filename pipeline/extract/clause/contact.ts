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
  if (doer.end !== verb.start || !isBeside(units, thing.end, doer.start)) return clause;
  return isThing(thing) && isDoer(units, doer)
    ? { ...clause, subject: [doer], object: [thing], subordinate: true }
    : clause;
}

/** Nothing between them, or what the thing is about: "the contract [about it] both sides will sign". */
const isBeside = (units: readonly Unit[], from: number, to: number): boolean =>
  from === to ||
  (to <= from + TOPIC &&
    /^(?:about|on|for)$/.test(units[from]?.lower ?? "") &&
    units.slice(from, to).every(({ lower, pos }) => lower !== "," && pos !== "VERB" && pos !== "CCONJ"));

/** Words of such a topic at most. */
const TOPIC = 5;

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
