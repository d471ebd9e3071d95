// Whether a verb is told as what is still to come: "will also be held", "to be opened".
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { GLAD, PLEASURES } from "../../lexicon/glad.ts";

/** Words of what is still to come. */
export const FUTURE: ReadonlySet<string> = wordSet("will shall must should 'll ’ll upcoming forthcoming");
const WITHIN = wordSet("be also then not have been first again soon only both now");

/** Verbs in the past behind which an infinitive tells what was done as well: "learnt to dive", "came to see". */
const PURSUED = wordSet(
  "learnt learned came went met gathered travelled traveled flew assembled convened helped began started continued managed",
);

/** "was pleased to welcome", "had the honour to receive": what was done. */
function isGladly(tokens: readonly Token[], to: number): boolean {
  const word = tokens[to - 1]?.lower ?? "";
  if (!GLAD.has(word) && !PLEASURES.has(word)) return false;
  return tokens
    .slice(Math.max(0, to - 6), to)
    .some(({ lower }) => /^(?:was|were|had|been|took)$/.test(lower));
}

/** "led a delegation to visit": who led it went. */
const isLed = (tokens: readonly Token[], to: number): boolean =>
  /^(?:delegation|mission|team|group)$/.test(tokens[to - 1]?.lower ?? "") &&
  /^(?:led|headed)$/.test(tokens[to - 3]?.lower ?? tokens[to - 2]?.lower ?? "");

/** "flew to Lima to inspect": behind such a verb, soon. */
function isPursued(tokens: readonly Token[], to: number): boolean {
  if (isLed(tokens, to)) return true;
  const { sentence } = tokens[to] as Token;
  for (let at = to - 1; at >= 0 && at >= to - 8 && tokens[at]?.sentence === sentence; at--)
    if (PURSUED.has(tokens[at]?.lower ?? ""))
      return !/^(?:will|to|would|shall)$/.test(tokens[at - 1]?.lower ?? "");
  return false;
}

/** Whether "will", "shall", "to" or the like governs a verb: "will also be held", "to be opened". */
export function isToCome(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 5; before--) {
    const { lower, pos } = tokens[before] as Token;
    if (FUTURE.has(lower) || (lower === "would" && tokens[at]?.pos === "VERB")) return FUTURE.has(lower);
    // "had been to see": who has been there.
    if (lower === "to")
      return !isPursued(tokens, before) && !isGladly(tokens, before) && tokens[before - 1]?.lower !== "been";
    if (!WITHIN.has(lower) && pos !== "ADV") return false;
  }
  return false;
}
