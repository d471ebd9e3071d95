// What a post is in charge of, which looks like a firm's name: "Head of Payment Systems", "Director for Laboratory Services".
import type { Token } from "../../flow.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Name } from "../name.ts";
import { countryAt } from "./token.ts";

/** Endings of what people do and deal in. */
const DEALING = /..(?:ings?|tions?|sions?|ments?|ics|ology|ances?|ences?|graphy|metry|iture|rity|ory)$/;

/** Posts within a house, which founders and owners are not. */
const IN_CHARGE = /^(?:head|director|manager|officer|coordinator|chief|superintendent|supervisor)$/;
/** Heads of firms' names that houses have departments of. */
const DEALT_IN = /^(?:systems|services|service|technologies|communications|operations|laboratories)$/;

/** Bodies of a kind, which a land has many of. */
const OF_A_KIND =
  /^(?:hospitals|universities|schools|museums|libraries|laboratories|clinics|colleges|archives|institutes|theatres|prisons|missions|services)$/;

/** "Director of Hospitals of Fiji", "State Secretary for Energy Policy of Malta": what a post is in charge of in a whole land. */
function isChargeInLand(tokens: readonly Token[], { from, to, type, head }: Name): boolean {
  if (!/^(?:of|for)$/.test(tokens[from - 1]?.lower ?? "") || !isWord("post", tokens[from - 2]?.lower ?? ""))
    return false;
  if (type === "PROGRAMME") return /^polic(?:y|ies)$/.test(head.word);
  const of = from + 1;
  const land = OF_A_KIND.test(tokens[from]?.lower ?? "") && tokens[of]?.lower === "of";
  return land && of + 1 + (countryAt(tokens, of + 1)?.length ?? 9) === to;
}

/** Right behind "of" or "for" after a post, with no article, in words that name nobody. */
export function isChargeOfPost(tokens: readonly Token[], name: Name): boolean {
  const { from, to, head } = name;
  if (isChargeInLand(tokens, name)) return true;
  if (!head.marks.has("company") || head.marks.has("legal") || to - from > 4) return false;
  if (!/^(?:of|for)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  if (!IN_CHARGE.test(tokens[from - 2]?.lower ?? "") || !DEALT_IN.test(head.word)) return false;
  return tokens
    .slice(from, to)
    .every(({ lower }) => lower === "and" || isWord("field", lower) || DEALING.test(lower));
}
