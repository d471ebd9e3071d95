// Who said what: direct speech with its tag, "said that ...", "According to X, ...". Held apart from fact.
import type { Annotated, AnnotatedBlock, StatementDraft } from "../flow.ts";
import { sentencesOf } from "./clause.ts";
import { statementsInQuotes } from "./statement-direct.ts";
import { statementOfSentence } from "./statement-indirect.ts";

const SPOKEN = new Set(["paragraph", "item", "quote"]);

/** The statements of a document in reading order; one a sentence where it is indirect, one a quotation. */
export function extractStatements({ blocks }: Annotated): StatementDraft[] {
  return blocks
    .filter(({ block, tokens }) => block.article !== null && SPOKEN.has(block.kind) && tokens.length > 0)
    .flatMap(statementsOfBlock);
}

function statementsOfBlock(block: AnnotatedBlock): StatementDraft[] {
  const direct = statementsInQuotes(block);
  const indirect = sentencesOf(block).flatMap((reading) => statementOfSentence(block, reading) ?? []);
  const apart = indirect.filter(
    ({ text }) =>
      !direct.some(
        (quoted) => quoted.text.span.start < text.span.end && text.span.start < quoted.text.span.end,
      ),
  );
  return [...direct, ...apart].sort((a, b) => a.text.span.start - b.text.span.start);
}
