// Nouns that stand for money by the sum behind them: bills, cheques, promises, "a total of 14 million euros".
import type { NounPhrase } from "../clause/phrase.ts";

/** "a promise of 2 million dollars" */
export const isOfMoney = ({ complements }: NounPhrase): boolean =>
  complements.some(({ phrases }) => phrases.some(({ classes }) => classes.has("money")));

/** "the bill of 61,000 soles" */
export const isBill = ({ head, complements }: NounPhrase): boolean =>
  (head === "bill" || head === "tab") &&
  complements.some(
    ({ preposition, phrases }) => preposition === "of" && phrases.some(({ classes }) => classes.has("money")),
  );

/** "a cheque for 20,000 euros" */
export const isCheque = (phrase: NounPhrase): boolean =>
  /^(?:cheque|check|donation cheque)$/.test(phrase.head) && isOfMoney(phrase);

/** "a total of 14 million euros", "the sum of 3,000 pesos" */
export const isSum = (phrase: NounPhrase): boolean =>
  /^(?:total|sum|amount|equivalent|maximum)$/.test(phrase.head) && isOfMoney(phrase);
