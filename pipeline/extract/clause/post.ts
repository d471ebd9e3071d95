// What may hang on the noun of a post or a party: whose it is, what it is for, where it is held.
import { wordSet } from "../../core/word-set.ts";
import { nounReading } from "../../lexicon/event-noun.ts";
import { isHonorific } from "./head.ts";
import type { NounPhrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/** "Ambassador to Ghana"; "brought ministers to Lima" tells where they went. */
export const isOnePost = (units: readonly Unit[], { reading, headEnd }: NounPhrase): boolean =>
  reading?.classes.has("post") === true && units[headEnd - 1]?.lower === reading.noun.split(" ").at(-1);

/** "the rectors of A and the B": posts in the plural, of several bodies. */
const areOfficers = (units: readonly Unit[], phrase: NounPhrase): boolean =>
  phrase.reading?.classes.has("post") === true && !isOnePost(units, phrase);

/** "ministers for research of Chad and Mali", "for higher education of": a field in small letters, and whose post it is behind it. */
export const isFieldOf = (units: readonly Unit[], at: number): boolean => {
  const of = units[at + 1]?.lower === "of" ? at + 1 : at + 2;
  const field = units.slice(at, of);
  return (
    units[of]?.lower === "of" &&
    units[of + 1]?.mention?.type === "PLACE" &&
    field.every(({ text, lower, mention, pos }) => !mention && text === lower && /^(?:NOUN|ADJ)$/.test(pos))
  );
};

/** "vice-rector for research Dr A": the name right behind the field of a post; -1 where none stands there. */
export function holderBehindField(units: readonly Unit[], phrase: NounPhrase): number {
  if (units[phrase.headEnd]?.lower !== "for" || !isOnePost(units, phrase)) return -1;
  for (let at = phrase.headEnd + 1; at < phrase.headEnd + FIELD; at++) {
    const { mention, lower, pos } = units[at] ?? {};
    if (mention)
      return mention.type === "PERSON" && at > phrase.headEnd + 1 && !isServed(units, phrase, at) ? at : -1;
    if (lower !== "and" && !/^(?:NOUN|ADJ|PROPN)$/.test(pos ?? "")) return -1;
  }
  return -1;
}

/** "Rector of the University of Y A", "Vice Minister of Health of Peru Dr B": the name right behind whose post it is. */
export const isHolderBehindBody = (units: readonly Unit[], phrase: NounPhrase, at: number): boolean =>
  units[at]?.mention?.type === "PERSON" &&
  phrase.determiner === "" &&
  !phrase.mention &&
  units[phrase.headEnd]?.lower === "of" &&
  isOnePost(units, phrase);

/** "The spokesman for Minister A", "the adviser for Prof. B": whom another serves, and no field. */
const isServed = (units: readonly Unit[], { headEnd }: NounPhrase, holder: number): boolean => {
  const last = units.slice(headEnd + 1, holder).findLast((unit) => !isHonorific(unit));
  return last === undefined || nounReading(last.lower)?.classes.has("post") === true;
};

/** Words of a field and a title behind it, at most: "for international affairs and research Prof. Dr. A". */
const FIELD = 8;

export const isApposed = (units: readonly Unit[], { start, mention }: NounPhrase): boolean =>
  !mention && units[start - 1]?.lower === "," && units[start - 2]?.mention?.type === "PERSON";

export const APPOSED = new Set(["at", "for", "in"]);
const SERVING = wordSet(
  "secretary adviser advisor assistant aide clerk counsel envoy delegate representative attaché liaison",
);

/** "Dr A, adviser for trade at the Bank", "B, Secretary to the Ministry": where a post is held, or whom it serves. */
export const isHeldWith = (word: string, { head }: NounPhrase): boolean =>
  APPOSED.has(word) || (word === "to" && SERVING.has(head.slice(head.lastIndexOf(" ") + 1)));

/** "Dr A, Minister of Health, ... in Lima": a town is where it happened. */
export const isTown = (units: readonly Unit[], at: number, word: string): boolean =>
  word === "in" && isGovernedName(units, at + 1);

/** "Director for Asia", "Ambassador to Ghana": what a post is for. */
export const POST_PHRASES = new Set(["for", "to", "in"]);

export const isGovernedName = (units: readonly Unit[], at: number): boolean =>
  units[units[at]?.lower === "the" ? at + 1 : at]?.mention?.type === "PLACE";

/** "the delegation of Peru to the 3rd Forum" */
export const isNamedEvent = (units: readonly Unit[], at: number): boolean =>
  units[units[at]?.lower === "the" ? at + 1 : at]?.mention?.type === "EVENT";

/** "a new joint laboratory of A and B": of both. */
const isShared = ({ modifiers }: NounPhrase): boolean =>
  modifiers.some(({ lower }) => /^(?:joint|common|shared|bilateral|binational)$/.test(lower));

/** Whether a noun is of all who are named behind its "of", up to the verb. */
export const isOfSeveral = (units: readonly Unit[], phrase: NounPhrase): boolean =>
  areOfficers(units, phrase) || isShared(phrase);
