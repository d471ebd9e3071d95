// A tie that a clause tells, with its verb as the words for it and the only date of its sentence.
import type { AnnotatedBlock, Mention, RelationDraft } from "../../flow.ts";
import type { Predicate } from "../../model/codes.ts";
import type { SentenceUnits } from "../clause/unit.ts";
import type { Clause } from "../clause.ts";

/** Where a clause stands. */
export interface Scene {
  readonly block: AnnotatedBlock;
  readonly sentence: SentenceUnits;
  readonly clause: Clause;
}

/** What is told of two mentions, by which rule and how sure. */
interface Tie {
  readonly subject: Mention;
  readonly predicate: Predicate;
  readonly object: Mention;
  readonly rule: string;
  readonly confidence: number;
}

export function toldRelation({ block, sentence, clause }: Scene, tie: Tie): RelationDraft {
  const { view, article } = block.block;
  const verb = sentence.units[clause.verb.main];
  const words = view.toSource(verb?.start ?? sentence.start, verb?.end ?? sentence.end);
  const dates = sentence.units.flatMap(({ mention }) => (mention?.type === "DATE" ? [mention] : []));
  const date = dates.length === 1 ? dates[0] : undefined;
  return {
    subject: { mention: tie.subject.id },
    predicate: { value: tie.predicate, span: words, rule: tie.rule },
    object: { mention: tie.object.id },
    ...(date?.date ? { date: { value: date.date.edtf, span: date.span, rule: "relation-only-date" } } : {}),
    span: view.toSource(sentence.start, sentence.end),
    article,
    confidence: tie.confidence,
  };
}
