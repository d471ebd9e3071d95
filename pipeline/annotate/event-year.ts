// Fairs and contests that are called by one name and a year: "at Anuga 2023", "at Hannover Messe 2024".
import { anchors } from "../core/word.ts";
import type { Token } from "../flow.ts";
import { placesNamed } from "../lexicon/gazetteer.ts";
import { headsOf } from "../lexicon/heads.ts";
import { isWord } from "../lexicon/name-words.ts";
import { isCommonWord } from "../lexicon/not-names.ts";
import type { Proposal } from "./annotator.ts";
import { propose } from "./name-proposal.ts";
import { caseOf, countryAt, isAcronym, isCapital, isFieldWord, isYear } from "./name-token.ts";
import { placesOf, type Text, type TextBlock } from "./text.ts";

const FEASTS =
  /^(?:easter|christmas|ramadan|eid|diwali|passover|michaelmas|pentecost|lent|nowruz|vesak|carnival)$/;
const LONGEST = 3;
const YEAR = anchors.ask((_, text) => isYear(text));

/** Unknown names before a year, where one goes to an event: behind "at" and "part in". */
export function proposeWithYear(text: Text): Proposal[] {
  return text.blocks.flatMap((block) => (caseOf(block) === "sentence" ? withYearIn(block) : []));
}

function withYearIn(block: TextBlock): Proposal[] {
  const { tokens } = block;
  const proposals: Proposal[] = [];
  for (const at of placesOf(block, YEAR, 2)) {
    let from = at;
    while (from > 0 && at - from < LONGEST && isNameWord(tokens[from - 1])) from--;
    if (from === at || isCapital(tokens[from - 1]?.text ?? "a") || !isAttended(tokens, from)) continue;
    const words = tokens.slice(from, at).map(({ text }) => text);
    if (placesNamed(words.join(" ")).length > 0 || countryAt(tokens, from)?.length === at - from) continue;
    const rest = { type: "EVENT", rule: "event-with-year", confidence: 0.9, subtype: "exhibition" } as const;
    proposals.push(propose(block, { from, to: at + 1 }, rest));
  }
  return proposals;
}

function isNameWord(token: Token | undefined): boolean {
  if (!token || !isCapital(token.text) || isAcronym(token.text) || FEASTS.test(token.lower)) return false;
  if (isWord("stop", token.lower) || isWord("post", token.lower) || isWord("general", token.lower))
    return false;
  return !isCommonWord(token.lower) && !isFieldWord(token.lower) && headsOf(token.lower).length === 0;
}

/** "at X", "part in X". */
const isAttended = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === "at" ||
  (tokens[from - 1]?.lower === "in" && tokens[from - 2]?.lower === "part");
