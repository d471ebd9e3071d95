// What a post is in charge of, which looks like a firm's name: "Head of Payment Systems", "Director for Laboratory Services".
import type { Token } from "../../flow.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Name } from "../name.ts";

/** Endings of what people do and deal in. */
const DEALING = /..(?:ings?|tions?|sions?|ments?|ics|ology|ances?|ences?|graphy|metry|iture|rity|ory)$/;

/** Posts within a house, which founders and owners are not. */
const IN_CHARGE = /^(?:head|director|manager|officer|coordinator|chief|superintendent|supervisor)$/;
/** Heads of firms' names that houses have departments of. */
const DEALT_IN = /^(?:systems|services|service|technologies|communications|operations|laboratories)$/;

/** Right behind "of" or "for" after a post, with no article, in words that name nobody. */
export function isChargeOfPost(tokens: readonly Token[], { from, to, head }: Name): boolean {
  if (!head.marks.has("company") || head.marks.has("legal") || to - from > 4) return false;
  if (!/^(?:of|for)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  if (!IN_CHARGE.test(tokens[from - 2]?.lower ?? "") || !DEALT_IN.test(head.word)) return false;
  return tokens
    .slice(from, to)
    .every(({ lower }) => lower === "and" || isWord("field", lower) || DEALING.test(lower));
}
