// The years at the end of the names of events, documents and programmes.
import type { Token } from "../../flow.ts";
import { isCapital, isNumber, isYear } from "./token.ts";

/** "2016", "2016-2020" behind the name of an event, document or programme. */
export function readYears(tokens: readonly Token[], start: number): number {
  const to = overRoman(tokens, start);
  const at = isPeriodAhead(tokens, to) ? to + 1 : to;
  if (!isYear(tokens[at]?.text ?? "")) return overPair(tokens, to);
  const dash = tokens[at + 1];
  const until = tokens[at + 2];
  const range =
    dash && until && /^[-–/]$/.test(dash.text) && dash.start === tokens[at]?.end && isNumber(until);
  return range ? at + 3 : at + 1;
}

/** "Rural Roads Programme II", "Water Plan Phase III": which of several that follow each other. */
function overRoman(tokens: readonly Token[], to: number): number {
  const phase = /^(?:Phase|Stage)$/.test(tokens[to]?.text ?? "") ? to + 1 : to;
  const next = tokens[phase + 1];
  return isEdition(tokens[phase]) && !isCapital(next?.text ?? "") ? phase + 1 : to;
}

/** "for 2021-2023", "First Half of 2019": the years that a document is for. */
const isPeriodAhead = (tokens: readonly Token[], to: number): boolean =>
  (tokens[to]?.lower === "of" && /^(?:half|quarter|semester|trimester)$/.test(tokens[to - 1]?.lower ?? "")) ||
  (tokens[to]?.lower === "for" &&
    isYear(tokens[to + 1]?.text ?? "") &&
    (/[-–/]/.test(tokens[to + 1]?.text ?? "") || /^[-–/]$/.test(tokens[to + 2]?.text ?? "")));

/** "for North Borneo and Palawan 2009": the second of two names before a year. */
function overPair(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.lower !== "and" || !isCapital(tokens[to + 1]?.text ?? "")) return to;
  let at = to + 1;
  while (at < to + 4 && isCapital(tokens[at]?.text ?? "")) at++;
  return isYear(tokens[at]?.text ?? "") ? at + 1 : to;
}

/** The edition of a series behind its noun: "Short Course XVII on Wells", "World Congress XII". */
export const isEdition = (token: Token | undefined): boolean => ROMAN.test(token?.text ?? "");
const ROMAN = /^(?:I{2,3}|IV|VI{0,3}|IX|X{1,3}(?:I{1,3}|IV|VI{0,3}|IX)?|XL(?:I{1,3}|IV|VI{0,3}|IX)?)$/;
