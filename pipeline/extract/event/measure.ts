// What is measured and reached: "a speed of 160 km/h", "a depth of 1,200 m".
import { wordSet } from "../../core/word-set.ts";
import type { NounPhrase } from "../clause/phrase.ts";

const MEASURES = wordSet(
  "speed depth height altitude temperature pressure efficiency output range power brightness resolution accuracy field load",
);

/** A noun of measure with how much of it there is. */
export const isMeasure = ({ head, complements }: NounPhrase): boolean =>
  MEASURES.has(head) &&
  complements.some(
    ({ preposition, phrases }) => preposition === "of" && phrases[0]?.mention?.type === "QUANTITY",
  );
