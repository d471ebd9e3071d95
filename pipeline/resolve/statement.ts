// Statement records: what somebody said, held apart from fact.
import { bySpan } from "../core/span.ts";
import type { StatementDraft } from "../flow.ts";
import type { StatementRecord } from "../model/records/statement.ts";
import { placeOf } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { distinguish } from "./identifiers.ts";
import type { View } from "./registry.ts";

const SPEAKERS: ReadonlySet<string> = new Set(["PERSON", "ORGANIZATION", "PLACE", "DOCUMENT"]);

/** The statements of a document whose speaker is known. */
export function statementsOf(view: View, book: EvidenceBook): StatementRecord[] {
  const { home } = view;
  const known = home.draft.statements.flatMap((draft) => {
    const speaker = view.refer(draft.speaker);
    return speaker && SPEAKERS.has(speaker.type) && draft.text.value ? [{ draft, speaker }] : [];
  });
  known.sort((a, b) => bySpan(a.draft.span, b.draft.span) || bySpan(a.draft.text.span, b.draft.text.span));
  const ids = distinguish(
    known,
    ({ draft }) => `statement/${home.slug}/${home.codePoints(draft.span).start}`,
    [
      ({ draft }) => String(home.codePoints(draft.text.span).start),
      ({ draft }) => String(home.codePoints(draft.verb.span).start),
    ],
  );
  return known.map((item) => record(view, item.draft, item.speaker, ids.get(item) ?? "", book));
}

function record(
  view: View,
  draft: StatementDraft,
  speaker: Entity,
  id: string,
  book: EvidenceBook,
): StatementRecord {
  const { home } = view;
  const { verb, text } = draft;
  book.add(id, "speaker", home, view.naming(draft.speaker));
  book.add(id, "verb", home, verb);
  book.add(id, "text", home, text);
  return {
    id,
    speaker: speaker.id,
    speakerName: speaker.name,
    verb: verb.value,
    text: text.value,
    ...placeOf(home, draft.article, draft.span),
    confidence: draft.confidence,
  };
}
