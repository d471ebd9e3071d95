// Classes of verbs that rules of several files ask for: of those who go somewhere, see something, bring people, give money.
import { wordSet } from "../../core/word-set.ts";

/** Finite forms and participles of going from one place to another, by whatever means. */
export const MOVING = wordSet(
  `come comes came go goes went gone travel travels travelled traveled fly flies flew flown drive drives drove driven sail sails sailed
  journey journeys journeyed return returns returned cross crosses crossed ride rides rode ridden walk walks walked`,
);
/** What visitors do with what they came for. */
export const SEEING = wordSet("see visit inspect tour view examine explore");
/** What brings people to a gathering. */
export const BRINGING = wordSet("bring draw attract drive lead move call invite bid");
/** What is done with money by who gives it away. */
export const GIVING = wordSet(
  "give grant award allocate allot contribute provide donate devote earmark assign pay lend pledge commit invest release disburse finance fund",
);
