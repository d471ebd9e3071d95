// Meetings with a number whose title stands in quotation marks behind what they are: '3rd National Forum "Water for All"'.
import type { Token } from "../../flow.ts";
import type { Head } from "../../lexicon/heads.ts";
import { isCapital } from "./token.ts";

/** The most words of such a title. */
const LONGEST = 14;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
]);

/** Behind the title's closing mark, where one begins at `to`, right behind a meeting's numbered name; else `to`. */
export function overTitle(tokens: readonly Token[], { type }: Head, numbered: boolean, to: number): number {
  const closing = CLOSING.get(tokens[to]?.text ?? "");
  if (type !== "EVENT" || !numbered || !closing || !isCapital(tokens[to + 1]?.text ?? "")) return to;
  const sentence = tokens[to]?.sentence;
  for (let at = to + 2; at < to + LONGEST && tokens[at]?.sentence === sentence; at++)
    if (tokens[at]?.text === closing) return at + 1;
  return to;
}
