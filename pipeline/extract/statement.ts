// Who said what: direct speech with its tag, "said that ...", "According to X, ...". Held apart from fact.
import type { Span } from "../core/span.ts";
import type { Annotated, AnnotatedBlock, StatementDraft } from "../flow.ts";
import { sentencesOf } from "./clause.ts";
import { statementsInQuotes } from "./statement/direct.ts";
import { statementBefore, statementsOfSentence } from "./statement/indirect.ts";
import { labelled } from "./statement/label.ts";
import { Speakers } from "./statement/speaker.ts";

const SPOKEN = new Set(["paragraph", "item", "quote"]);

/** The statements of a document in reading order; one a sentence where it is indirect, one a quotation. */
export function extractStatements(annotated: Annotated): StatementDraft[] {
  const speakers = new Speakers(annotated);
  return annotated.blocks.flatMap((block, index) =>
    block.block.article !== null && SPOKEN.has(block.block.kind) && block.tokens.length > 0
      ? statementsOfBlock(block, index, speakers, annotated.blocks[index - 1])
      : [],
  );
}

function statementsOfBlock(
  block: AnnotatedBlock,
  index: number,
  speakers: Speakers,
  before: AnnotatedBlock | undefined,
): StatementDraft[] {
  const direct = statementsInQuotes(block, index, speakers);
  const readings = sentencesOf(block);
  const indirect = readings.flatMap((reading, at) => {
    const told = at > 0 ? readings[at - 1] : undefined;
    return [
      ...statementsOfSentence(block, index, reading, speakers),
      ...(told ? statementBefore(block, told, reading) : []),
    ];
  });
  const labels = labelled(block, before);
  const whole = direct.filter((quoted) => !indirect.some((said) => isPartOf(quoted, said)));
  const apart = indirect.filter(({ text }) => !whole.some((quoted) => overlap(quoted.text.span, text.span)));
  const alone = labels.filter(
    ({ text }) => ![...whole, ...apart].some((told) => overlap(told.text.span, text.span)),
  );
  return [...whole, ...apart, ...alone].sort((a, b) => a.text.span.start - b.text.span.start);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** `said the law had come "thirty years too late"`: some words of it are quoted. */
const isPartOf = ({ text: quoted, speaker }: StatementDraft, said: StatementDraft): boolean =>
  said.text.span.start < quoted.span.start - PART &&
  quoted.span.end <= said.text.span.end + 1 &&
  JSON.stringify(speaker) === JSON.stringify(said.speaker);

/** Characters of what is said before its quoted part at least. */
const PART = 4;
