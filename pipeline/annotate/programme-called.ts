// Programmes that their sentence calls by name: "the project, which goes by the name of Tide Link".
import { anchors } from "../core/word.ts";
import type { Token } from "../flow.ts";
import { kindOf } from "../lexicon/kind-nouns.ts";
import { isWord } from "../lexicon/name-words.ts";
import type { Proposal } from "./annotator.ts";
import { propose } from "./name-proposal.ts";
import { caseOf, countryAt, isCapital } from "./name-token.ts";
import { holds, type Text, type TextBlock } from "./text.ts";

const LONGEST = 6;
/** Small words inside a name that a capital follows. */
const BRIDGES = /^(?:of|for|and|the|in|on|to|with|without|across)$/;

const NAMING = /^(?:called|named|dubbed|titled|entitled|christened|baptised)$/;
const CALLING = anchors.ask((lower) => NAMING.test(lower) || /^(?:known|name|title)$/.test(lower));

/** Names behind "called", "named", "known as", "by the name of", with a noun for a programme before it. */
export function proposeCalled(text: Text): Proposal[] {
  return text.blocks.flatMap((block) =>
    holds(block, CALLING) && caseOf(block) === "sentence" ? calledIn(block) : [],
  );
}

function calledIn(block: TextBlock): Proposal[] {
  const { tokens } = block;
  const proposals: Proposal[] = [];
  for (let at = 2; at < tokens.length; at++) {
    if (!isCapital((tokens[at] as Token).text)) continue;
    const naming = namingBefore(tokens, at);
    if (naming < 0 || !isProgrammeBefore(tokens, naming)) continue;
    const to = endOf(tokens, at);
    if (to - at < 2 || countryAt(tokens, at)?.length === to - at) continue;
    const rest = {
      type: "PROGRAMME",
      rule: "programme-called",
      confidence: 0.85,
      subtype: "programme",
    } as const;
    proposals.push(propose(block, { from: at, to }, rest));
  }
  return proposals;
}

/** Where the naming words before a token begin; -1 without them. */
function namingBefore(tokens: readonly Token[], at: number): number {
  const [last, before] = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
  if (NAMING.test(last)) return at - 1;
  if (last === "as" && before === "known") return at - 2;
  return last === "of" && /^(?:name|title)$/.test(before) ? at - 2 : -1;
}

/** A noun for a programme in the sentence, near before the naming words. */
function isProgrammeBefore(tokens: readonly Token[], naming: number): boolean {
  const { sentence } = tokens[naming] as Token;
  for (let at = naming - 1; at >= naming - 7 && tokens[at]?.sentence === sentence; at--)
    if (kindOf(tokens[at]?.text ?? "")?.type === "PROGRAMME") return true;
  return false;
}

function endOf(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let at = from; at < tokens.length && at - from < LONGEST; at++) {
    const { text, lower } = tokens[at] as Token;
    if (isCapital(text) && !isWord("post", lower)) to = at + 1;
    else if (!BRIDGES.test(text)) break;
  }
  return to;
}
