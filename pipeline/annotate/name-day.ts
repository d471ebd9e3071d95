// Days and weeks that are called for something: "World Water Day", "Seed Exchange Days 2024".
import type { Token } from "../flow.ts";
import type { Shape } from "./name-sense.ts";
import { isYear } from "./name-token.ts";

/** "World Water Day", "Europe Week": not "One Day", "Independence Day celebrations". */
export function isDay(tokens: readonly Token[], { from, first, numbered, country }: Shape): boolean {
  const words = first - from;
  return words >= 2 ? isWide(tokens, from) || numbered || country || words >= 3 : false;
}

/** "Seed Exchange Days 2024". */
export const isOfYear = (tokens: readonly Token[], { sense, first, from, right }: Shape): boolean =>
  sense.word === "days" && first - from >= 2 && isYear(tokens[right.to - 1]?.text ?? "");

export const isWide = (tokens: readonly Token[], from: number): boolean =>
  /^(?:world|international|european|africa|african|global|national)$/.test(tokens[from]?.lower ?? "");
