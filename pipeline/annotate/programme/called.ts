// Programmes and shows that their sentence calls by name: "the project, which goes by the name of Salt Loom".
import { oncePer } from "../../core/remember.ts";
import { anchors } from "../../core/word.ts";
import type { Token } from "../../flow.ts";
import { type Kind, kindOf } from "../../lexicon/kind-nouns.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { MentionType } from "../../model/codes.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, isCapital } from "../name/token.ts";
import { holds, type Text, type TextBlock } from "../text.ts";

const LONGEST = 6;
/** Small words inside a name that a capital follows. */
const BRIDGES = /^(?:of|for|and|the|in|on|to|with|without|across)$/;

const NAMING = /^(?:called|named|dubbed|titled|entitled|christened|baptised)$/;
const CALLING = anchors.ask((lower) => NAMING.test(lower) || /^(?:known|name|title)$/.test(lower));

/** Names behind "called", "named", "known as", "by the name of", with a noun for a programme before it. */
const called = oncePer(({ blocks }: Text): readonly Proposal[] =>
  blocks.flatMap((block) => (holds(block, CALLING) && caseOf(block) === "sentence" ? calledIn(block) : [])),
);

/** The names of one type that are called so. All types are read at once, once a text. */
export const proposeCalled = (text: Text, type: MentionType): Proposal[] =>
  called(text).filter((proposal) => proposal.type === type);

function calledIn(block: TextBlock): Proposal[] {
  const { tokens } = block;
  const proposals: Proposal[] = [];
  for (let at = 2; at < tokens.length; at++) {
    if (!isCapital((tokens[at] as Token).text)) continue;
    const naming = namingBefore(tokens, at);
    const kind = naming < 0 ? undefined : kindBefore(tokens, naming);
    if (!kind) continue;
    const to = endOf(tokens, at);
    if (to - at < 2 || countryAt(tokens, at)?.length === to - at) continue;
    const rest = {
      type: kind.type,
      rule: `${kind.type.toLowerCase()}-called`,
      confidence: 0.85,
      subtype: kind.subtype,
    };
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

/** The kind of programme or show that the sentence names, near before the naming words. */
function kindBefore(tokens: readonly Token[], naming: number): Kind | undefined {
  const { sentence } = tokens[naming] as Token;
  for (let at = naming - 1; at >= naming - 7 && tokens[at]?.sentence === sentence; at--) {
    const kind = kindOf(tokens[at]?.text ?? "");
    if (kind?.type === "PROGRAMME" || kind?.type === "DOCUMENT" || kind?.subtype === "exhibition")
      return kind;
  }
  return undefined;
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
