// What rows of the trigger lexicon ask of a noun that no list of nouns tells: a house that sits, a party told of before.
import type { NounPhrase } from "./clause-phrase.ts";

/** "the Senate", "parliament": those who sit and are spoken to. */
export const isHouse = ({ mention, head }: NounPhrase): boolean =>
  mention?.subtype === "parliament" || HOUSES.test(mention ? (mention.name.split(" ").at(-1) ?? "") : head);
const HOUSES = /^(?:parliament|senate|assembly|congress|council|house|chamber|plenary|legislature)$/i;

/** "the delegation": told of before. */
export const isKnownParty = ({ mention, determiner, modifiers }: NounPhrase): boolean =>
  !mention && determiner === "the" && modifiers.length === 1;
