// Whether a verb that gives a post gives it to the one before it: "was appointed the Head" does, "appointed the Head" does not.
import type { Word } from "../person/words.ts";

/** Verbs that one does to another. */
const GIVING =
  /^(?:appointed|reappointed|re-appointed|elected|re-elected|named|nominated|installed|inaugurated|confirmed|chosen|made|promoted|designated|selected|ordained|enthroned|crowned|hired|posted|transferred|gazetted|voted|picked|reassigned|recruited)$/;
/** Those that headlines tell without "was" rather than of one who does them: "Ana Ruiz appointed Dean". */
const OF_HEADLINES =
  /^(?:appointed|reappointed|re-appointed|elected|re-elected|named|nominated|installed|confirmed|chosen|promoted|designated|selected)$/;
const PASSIVE = /^(?:is|are|was|were|be|been|being|gets?|got)$/;
const BETWEEN =
  /^(?:has|had|have|will|would|also|now|currently|who|to|formerly|previously|again|just|recently|then)$/;
const OWNED = /^(?:the|its|his|her|their|our|a|an)$/;

/** An active verb: no form of "be" before it, no participle behind a comma or in a headline. */
export function givesAway(words: readonly Word[], verb: number): boolean {
  const lower = words[verb]?.lower ?? "";
  if (!GIVING.test(lower)) return false;
  let at = verb - 1;
  while (at > verb - 6 && BETWEEN.test(words[at]?.lower ?? "")) at--;
  const before = words[at]?.lower ?? "";
  if (PASSIVE.test(before)) return false;
  const between = words.slice(at + 1, verb).map((word) => word.lower);
  if (between.some((word) => /^(?:has|had|have|will|would|who)$/.test(word))) return true;
  if (before.endsWith(",")) return false;
  return !OF_HEADLINES.test(lower) || OWNED.test(words[verb + 1]?.lower ?? "");
}

/** "was nominated by the Cabinet as Director": behind who gave the post, at "as"; `from` itself where nobody is told. */
export function behindGiver(words: readonly Word[], from: number): number {
  if (words[from]?.lower !== "by") return from;
  for (let at = from + 2; at < from + 14 && !/^[.;:]$/.test(words[at]?.text ?? "."); at++)
    if (words[at]?.lower === "as") return at;
  return from;
}
