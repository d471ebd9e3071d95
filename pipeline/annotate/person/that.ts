// Whether "that" before a name goes on a clause, or points at a thing: "the drawings that Ana Ruiz made", "that Copper Tray".
import type { Word } from "./words.ts";

/** "the drawings that Ana Ruiz made", "said that Ana Ruiz left", "It was in Oslo, in May, that Ana Ruiz left": no article. */
export const isRelative = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === "that" && (words[from - 2]?.shape === "lower" || isCleft(words, from - 2));

/** Words between "It was" and "that", at most. */
const FOCUS = 16;

/** "It was" before a word, in its sentence. */
function isCleft(words: readonly Word[], last: number): boolean {
  for (let at = last; at > Math.max(0, last - FOCUS); at--) {
    if (/^[.;:?!]$/.test(words[at]?.text ?? "")) return false;
    if (/^(?:is|was)$/.test(words[at]?.lower ?? "") && words[at - 1]?.lower === "it") return true;
  }
  return false;
}
