// Whether a date was a plan that did not come true, or may not: it lies near the text's own day, before or behind it.
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { isEarlyPlan, planWords } from "../../lexicon/tense.ts";

/** What is told of a plan that failed: one word, or a verb with its particle. */
const FAILED =
  /\b(?:cancel+ed|postponed|dropped|abandoned|deferred|delayed|suspended|shelved|called off|put off|put back|held over|ruled out|scrapped|fallen through|fell through|will now|(?:have|has|had|did|does|do|will|could|can|would|was|were|is|are) not|cannot|n[’']t|never|not yet)\b/;

const LONGEST = 40;

/** "near" for the date of a plan that failed: "announced for 6 July, is cancelled"; undefined for any other word. */
export function foiledTense(tokens: readonly Token[], at: number): "near" | "past" | undefined {
  if (isUnreal(tokens, at) || isFailure(tokens, at)) return "past";
  if (!planWords.has(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "for") return undefined;
  return isFirstPlan(tokens, at) || isFailed(tokens, at + 2) ? "near" : undefined;
}

/** "could not agree", "did not meet", "failed to agree", "were unable to": told once it was over. */
const isFailure = (tokens: readonly Token[], at: number): boolean =>
  /^(?:could|did)$/.test(tokens[at - 2]?.lower ?? "") && /^(?:not|never)$/.test(tokens[at - 1]?.lower ?? "");

/** "The launch was first planned for October": told once it was over. */
function isFirstPlan(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return isEarlyPlan(before) && /^(?:was|were|been|,)$/.test(tokens[at - 2]?.lower ?? "");
}

/** What the rest of the sentence says of the plan. */
function isFailed(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokens[from] ?? {};
  const words: string[] = [];
  for (let at = from; at < from + LONGEST && tokens[at] && tokens[at]?.sentence === sentence; at++)
    words.push(tokens[at]?.lower ?? "");
  return FAILED.test(words.join(" "));
}

const WISHED = wordSet("should would could ought was were");

/** "which should have taken place in May", "was to have opened in May": it did not. */
function isUnreal(tokens: readonly Token[], at: number): boolean {
  const have = tokens[at - 1]?.lower === "been" ? at - 2 : at - 1;
  if (tokens[have]?.lower !== "have") return false;
  const to = tokens[have - 1]?.lower === "to" ? have - 1 : have;
  return WISHED.has(tokens[to - 1]?.lower ?? "");
}
