// Houses and streets that a number tells: "the wind tunnel in Building 9", "Street 114, Vientiane".
import { wordSet } from "../../core/word-set.ts";

import type { Token } from "../../flow.ts";
import { isFloorLetter } from "../name/token.ts";

const HOUSE = new Set(["building", "pavilion", "hall", "hangar"]);
const STREET = wordSet("street road avenue calle carrera route");
const WITHIN = /^(?:in|of|at|to|from|behind|near|inside|outside|into|into)$/;

/** Whether the word and the number behind it name a house that something is in, or a street in an address. */
export function isNumberedHouse(tokens: readonly Token[], at: number): boolean {
  const [before, head, number, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!head || !/^\d{1,3}[A-D]?$/.test(number?.text ?? "")) return false;
  if (HOUSE.has(head.lower)) return WITHIN.test(before?.lower ?? "");
  if (!STREET.has(head.lower)) return false;
  const place = !before || /^(?:,|in|at|on|\||·|–)$/.test(before.lower);
  return place && after?.text === "," && /^\p{Lu}/u.test(tokens[at + 3]?.text ?? "");
}

/** "N23-41" behind a street, the "F" of "7F": letters of a house or floor. */
export const isHouseNumber = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}{1,2}\d/u.test(tokens[at]?.text ?? "") || isFloorLetter(tokens, at);
