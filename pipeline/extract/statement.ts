// Who said what: direct speech with its tag, "said that ...", "According to X, ...". Held apart from fact.
import type { Annotated, AnnotatedBlock, StatementDraft } from "../flow.ts";
import { sentencesOf } from "./clause.ts";
import { statementsInQuotes } from "./statement-direct.ts";
import { statementOfSentence } from "./statement-indirect.ts";
import { Speakers } from "./statement-speaker.ts";

const SPOKEN = new Set(["paragraph", "item", "quote"]);

/** The statements of a document in reading order; one a sentence where it is indirect, one a quotation. */
export function extractStatements(annotated: Annotated): StatementDraft[] {
  const speakers = new Speakers(annotated);
  return annotated.blocks.flatMap((block, index) =>
    block.block.article !== null && SPOKEN.has(block.block.kind) && block.tokens.length > 0
      ? statementsOfBlock(block, index, speakers)
      : [],
  );
}

function statementsOfBlock(block: AnnotatedBlock, index: number, speakers: Speakers): StatementDraft[] {
  const direct = statementsInQuotes(block, index, speakers);
  const indirect = sentencesOf(block).flatMap(
    (reading) => statementOfSentence(block, index, reading, speakers) ?? [],
  );
  const apart = indirect.filter(
    ({ text }) =>
      !direct.some(
        (quoted) => quoted.text.span.start < text.span.end && text.span.start < quoted.text.span.end,
      ),
  );
  return [...direct, ...apart].sort((a, b) => a.text.span.start - b.text.span.start);
}
