// Shares of a sum, which are money as the sum is: "cost 3 million euros, of which the Bank put up 60 per cent", "Three quarters of this had been lent by A".
import { wordSet } from "../../../core/word-set.ts";

import { isMoney, type NounPhrase } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { type Clause, sentenceBefore } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import type { Arguments } from "../clause/fit.ts";

/** What a clause gives to its event, with shares of a sum told as money; where a share only "goes to" somebody, the sum was given before. */
export function withShares(told: Told, { verb }: Clause, turned: Arguments): Arguments {
  const { subject, object } = turned;
  if (verb.lemma === "go") return turned;
  const isOne = (phrase: NounPhrase): boolean => isShare(told, phrase);
  if (!subject.some(isOne) && !object.some(isOne)) return turned;
  const asMoney = (phrase: NounPhrase): NounPhrase =>
    isOne(phrase) ? { ...phrase, classes: new Set([...phrase.classes, "money", "bill"]) } : phrase;
  return { ...turned, subject: subject.map(asMoney), object: object.map(asMoney) };
}

/** "60 per cent", "three quarters of this", "more than half", "the remainder", where a sum is told before or behind "of". */
function isShare(told: Told, phrase: NounPhrase): boolean {
  const { units } = told.sentence;
  const { start, headEnd, mention, head, pronoun } = phrase;
  if (pronoun) return false;
  if (mention ? mention.quantity?.unitCode !== "%" : !PARTS.has(head) && !isMoreThanHalf(units, phrase))
    return false;
  if (units[headEnd]?.lower !== "of") return units.slice(0, start).some(isMoney);
  const of = units[headEnd + 1];
  const noun = /^(?:the|its|their|these|those)$/.test(of?.lower ?? "") ? units[headEnd + 2] : of;
  if (isMoney(noun) || MONEY.has(noun?.lower ?? "")) return true;
  return /^(?:this|it|that|which)$/.test(of?.lower ?? "") && isSumBefore(told, start);
}

const PARTS = wordSet("half third quarter fifth tenth remainder rest balance bulk");
/** What a sum is told as. */
const MONEY = wordSet(
  "cost costs sum money amount total bill price budget investment outlay expenses expenditure funding financing",
);

/** "more than half", "almost two thirds": read as a phrase of its first word. */
const isMoreThanHalf = (units: readonly Unit[], { start, head }: NounPhrase): boolean =>
  /^(?:more|less)$/.test(head) &&
  units[start + 1]?.lower === "than" &&
  PARTS.has(units[start + 2]?.lower ?? "");

/** Whether a sum stands before a place of the sentence, or in the sentence before. */
const isSumBefore = (told: Told, at: number): boolean =>
  told.sentence.units.slice(0, at).some(isMoney) ||
  sentenceBefore(told)?.sentence.units.some(isMoney) === true;
