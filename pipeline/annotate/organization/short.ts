// Short names of bodies ("Joint Committee"), and full names in small letters that a founding verb tells.

import { anchors } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Mention, Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Proposal } from "../annotator.ts";
import { readLowerPhrase } from "../name/lowercase.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, isCapital } from "../name/token.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";

const COLLEGIATE = wordSet("committee council commission board group panel secretariat office");
const FOUNDING = wordSet("set established establish founded created formed launched inaugurated");

const COLLEGE = anchors.ask((lower) => COLLEGIATE.has(lower));

/** "set up the joint committee on scientific and technological cooperation". */
export function proposeFounded(block: TextBlock): Proposal[] {
  const { tokens } = block;
  const proposals: Proposal[] = [];
  for (const at of placesOf(block, COLLEGE, 1)) {
    const { text, lower } = tokens[at] as Token;
    if (text !== lower) continue;
    let from = at;
    while (from > 0 && isSmallWord(tokens[from - 1])) from--;
    if (tokens[from - 1]?.lower !== "the") continue;
    const verb = tokens[from - 2]?.lower === "up" ? tokens[from - 3] : tokens[from - 2];
    if (!FOUNDING.has(verb?.lower ?? "")) continue;
    const to = readLowerPhrase(tokens, at + 1);
    if (to > at + 2)
      proposals.push(
        propose(
          block,
          { from, to },
          { type: "ORGANIZATION", rule: "body-founded-lower-case", confidence: 0.85, subtype: "committee" },
        ),
      );
  }
  return proposals;
}

const isSmallWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}{4,}$/u.test(token.text) && isWord("general", token.lower);

/** "the Steering Committee" inside a sentence of running text: a name by its capitals. */
const isTold = (block: TextBlock, from: number): boolean =>
  caseOf(block) === "sentence" &&
  /^(?:the|a|its|their|The|Its|Our|our)$/.test(block.tokens[from - 1]?.text ?? "");

/** Second round: "Joint Committee" alone, where a longer name that holds it was found. */
export function spreadShortNames(text: Text, found: readonly Mention[]): Proposal[] {
  const proposals: Proposal[] = [];
  for (const block of text.blocks) {
    if (caseOf(block) === "capitals") continue;
    const { tokens } = block;
    for (const at of placesOf(block, COLLEGE, 1)) {
      const head = tokens[at] as Token;
      if (
        !isCapital(head.text) ||
        headsOf(tokens[at + 1]?.lower ?? "").some(() => isCapital(tokens[at + 1]?.text ?? ""))
      )
        continue;
      let from = at;
      while (
        from > 0 &&
        isCapital((tokens[from - 1] as Token).text) &&
        isWord("general", (tokens[from - 1] as Token).lower)
      )
        from--;
      if (from === at) continue;
      const words = block.text.slice((tokens[from] as Token).start, head.end).toLowerCase();
      const whole = found.find(
        (it) =>
          it.type !== "PERSON" &&
          it.text.length > words.length &&
          ` ${it.text.toLowerCase()} `.includes(` ${words} `),
      );
      if (!whole && !isTold(block, from)) continue;
      const body = found.find(
        (it) =>
          it.type === "ORGANIZATION" &&
          it.text.length > words.length &&
          it.text.toLowerCase().includes(words),
      );
      proposals.push(
        propose(
          block,
          { from, to: at + 1 },
          {
            type: "ORGANIZATION",
            rule: "short-name",
            confidence: 0.8,
            ...(body ? { antecedent: body.id } : {}),
            subtype: "committee",
          },
        ),
      );
    }
  }
  return proposals;
}
