// Firms and bodies of one coined word again: "the start-up Lumibio ... Lumibio's director", wherever the word stands alone.
import type { Mention, Token } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isGivenName, isSurname, nameKey } from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, isCapital, wordsIn } from "../name/token.ts";
import type { Text, TextBlock } from "../text.ts";
import { placesOfWord } from "../word-index.ts";

/** How the text told of what kind a name is, where it told it at all. */
const TOLD =
  /^organization-(?:after-noun|apposed|named-by-noun|unknown|served|listed|affiliation|between-commas)$/;

/** Second round: a coined word that the text once explained as a body, without a name of anything else that holds it. */
export function spreadCoined(text: Text, found: readonly Mention[]): Proposal[] {
  const taken = new Set(found.map(({ block, start }) => `${block} ${start}`));
  const coined = coinedBodies(found);
  return [...coined].flatMap(([word, body]) =>
    placesOfWord(text, word).flatMap(({ block, at }) => {
      const token = block.tokens[at] as Token;
      if (token.text !== word || taken.has(`${block.index} ${token.start}`) || !isAlone(block, at)) return [];
      return [
        propose(
          block,
          { from: at, to: at + 1 },
          {
            type: "ORGANIZATION",
            rule: "organization-coined-again",
            confidence: 0.88,
            antecedent: body.id,
            ...(body.subtype ? { subtype: body.subtype } : {}),
          },
        ),
      ];
    }),
  );
}

function coinedBodies(found: readonly Mention[]): Map<string, Mention> {
  const coined = new Map<string, Mention>();
  for (const mention of found)
    if (
      mention.type === "ORGANIZATION" &&
      TOLD.test(mention.rule) &&
      isCoined(mention.text) &&
      !coined.has(mention.text)
    )
      coined.set(mention.text, mention);
  if (coined.size === 0) return coined;
  for (const { type, text } of found)
    if (type !== "ORGANIZATION") for (const word of wordsIn(text)) coined.delete(word);
  return coined;
}

/** One word that no list knows. */
const isCoined = (text: string): boolean =>
  /^\p{Lu}\p{L}{3,}$/u.test(text) &&
  !isCommonWord(text.toLowerCase()) &&
  !isWord("field", text.toLowerCase()) &&
  !isGivenName(nameKey(text)) &&
  !isSurname(nameKey(text)) &&
  placesNamed(text).length === 0;

/** In running text or a title, no capital behind it that goes on a longer name. */
function isAlone(block: TextBlock, at: number): boolean {
  const { tokens } = block;
  if (caseOf(block) === "capitals") return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (caseOf(block) === "title") return true;
  const opens = before === undefined || before.sentence !== tokens[at]?.sentence;
  return (
    !isCapital(after?.text ?? "") && (opens || !isCapital(before?.text ?? "") || isWord("stop", before.lower))
  );
}
