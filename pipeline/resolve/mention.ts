// Mention records: each with its value and the record that it names.
import { plainNumber } from "../core/numbers.ts";
import { bySpan } from "../core/span.ts";
import type { Mention } from "../flow.ts";
import type { MentionRecord } from "../model/records/mention.ts";
import { placeOf } from "./dossier.ts";
import type { EvidenceBook } from "./evidence.ts";
import { distinguish } from "./identifiers.ts";
import { type EventNames, quantityId } from "./quantity.ts";
import type { View } from "./registry.ts";

type Meaning = Pick<MentionRecord, "value" | "entity">;

/** The mentions of a document in reading order. */
export function mentionsOf(view: View, events: EventNames, book: EvidenceBook): MentionRecord[] {
  const { home } = view;
  const mentions = home.draft.mentions.filter(({ span }) => span.start < span.end);
  mentions.sort((a, b) => bySpan(a.span, b.span));
  const ids = distinguish(mentions, ({ span }) => `mention/${home.slug}/${home.codePoints(span).start}`, [
    ({ span }) => String(home.codePoints(span).end),
    ({ type }) => type,
  ]);
  return mentions.map((mention): MentionRecord => {
    const id = ids.get(mention) ?? "";
    const words = { span: mention.span, rule: mention.rule };
    book.add(id, "type", home, words);
    book.add(id, "text", home, words);
    return {
      id,
      type: mention.type,
      text: home.words(mention.span),
      ...meaning(view, mention, events),
      ...placeOf(home, mention.article, mention.span),
      confidence: mention.confidence,
    };
  });
}

function meaning(view: View, mention: Mention, events: EventNames): Meaning {
  if (mention.type === "DATE") return mention.date ? { value: mention.date.edtf } : {};
  if (mention.type === "QUANTITY") {
    const { quantity } = mention;
    if (!quantity) return {};
    const unit = quantity.unitCode ?? quantity.unit;
    return { value: `${plainNumber(quantity.value)} ${unit}`.trim(), entity: quantityId(view.home, mention) };
  }
  const entity = view.mention(mention.id);
  if (mention.type !== "EVENT")
    return entity ? { value: entity.name, entity: entity.id } : { value: mention.name || mention.text };
  const event = events(mention.id);
  return event ? { value: event.name, entity: event.id } : { value: entity?.name ?? mention.name };
}
