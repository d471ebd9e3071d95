// What is measured and reached: "a speed of 160 km/h", "a depth of 1,200 m".
import type { NounPhrase } from "../clause/phrase.ts";

const MEASURES = new Set(
  "speed depth height altitude temperature pressure efficiency output range power brightness resolution accuracy field load".split(
    " ",
  ),
);

/** A noun of measure with how much of it there is. */
export const isMeasure = ({ head, complements }: NounPhrase): boolean =>
  MEASURES.has(head) &&
  complements.some(
    ({ preposition, phrases }) => preposition === "of" && phrases[0]?.mention?.type === "QUANTITY",
  );
