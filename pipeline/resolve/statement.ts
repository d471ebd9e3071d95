// Statement records: what somebody said, held apart from fact.
import { bySpan } from "../core/span.ts";
import type { StatementDraft } from "../flow.ts";
import type { StatementRecord } from "../model/records/statement.ts";
import { type Dossier, placeOf } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import { distinguish } from "./identifiers.ts";
import type { Registry } from "./registry.ts";

const SPEAKERS: ReadonlySet<string> = new Set(["PERSON", "ORGANIZATION", "PLACE"]);

/** The statements of a document whose speaker is known. */
export function statementsOf(home: Dossier, registry: Registry, book: EvidenceBook): StatementRecord[] {
  const known = home.draft.statements.flatMap((draft) => {
    const speaker = registry.refer(home, draft.speaker);
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
  return known.map((item) => record(home, item.draft, item.speaker, ids.get(item) ?? "", registry, book));
}

function record(
  home: Dossier,
  draft: StatementDraft,
  speaker: Entity,
  id: string,
  registry: Registry,
  book: EvidenceBook,
): StatementRecord {
  const { verb, text } = draft;
  book.add(id, "speaker", home, registry.naming(home, draft.speaker));
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
