// Days and weeks that are called for something: "World Water Day", "Seed Exchange Days 2024".
import type { Token } from "../../flow.ts";
import type { Shape } from "./shape.ts";
import { isYear } from "./token.ts";

/** "World Water Day", "Europe Week": not "One Day", "Independence Day celebrations". */
export function isDay(tokens: readonly Token[], { from, first, at, numbered, country }: Shape): boolean {
  const words = first - from;
  if (words < 2) return false;
  return isWide(tokens, from) || numbered || country || words >= 3 || isHeld(tokens, from, at);
}

/** "the Bee Health Day in Mityana", "the Harbour Water Day, which": of two words, and told to be somewhere or to happen. */
const isHeld = (tokens: readonly Token[], from: number, at: number): boolean =>
  /^(?:the|a|its|our)$/.test(tokens[from - 1]?.lower ?? "") &&
  /^(?:in|on|at|has|will|was|is|takes|took|which|announced|planned|\()$/.test(
    tokens[tokens[at + 1]?.text === "," ? at + 2 : at + 1]?.lower ?? "",
  );

/** "the Long Night of Museums", "the Night of Science". */
export const isNightOf = (tokens: readonly Token[], { sense, from, right, at }: Shape): boolean =>
  sense.word === "night" && right.to > at + 2 && tokens[from - 1]?.lower === "the";

/** "Seed Exchange Days 2024". */
export const isOfYear = (tokens: readonly Token[], { sense, first, from, right }: Shape): boolean =>
  sense.word === "days" && first - from >= 2 && isYear(tokens[right.to - 1]?.text ?? "");

export const isWide = (tokens: readonly Token[], from: number): boolean =>
  /^(?:world|international|european|africa|african|global|national)$/.test(tokens[from]?.lower ?? "");
