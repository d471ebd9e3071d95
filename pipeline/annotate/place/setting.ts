// A name that is said to have a gathering: "Santa Rita was the venue of the 2nd Forum", "Belmonte will be the scene for".
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";

const BEING = wordSet("was is were became becomes be been");
const HELPERS = wordSet("will has had again once also");
/** What only a place is for what happens there. */
const SETTINGS = wordSet("address venue scene stage setting backdrop seat");

/** Whether such words stand right behind a name. */
export function isSetting(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (at < to + 3 && HELPERS.has(tokens[at]?.lower ?? "")) at++;
  if (!BEING.has(tokens[at]?.lower ?? "")) return false;
  at++;
  while (/^(?:again|once|also|then)$/.test(tokens[at]?.lower ?? "")) at++;
  if (tokens[at]?.lower !== "the") return false;
  return SETTINGS.has(tokens[at + 1]?.lower ?? "") && /^(?:of|for)$/.test(tokens[at + 2]?.lower ?? "");
}
