// Quantity records: one for each number that counts or measures something.
import { bySpan } from "../core/span.ts";
import type { Mention, QuantityDraft } from "../flow.ts";
import type { QuantityRecord } from "../model/records/quantity.ts";
import { type Dossier, placeOf } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import type { View } from "./registry.ts";

type HomeMention = Mention & { readonly article: number | null };

/** The id of the quantity that a mention tells. */
export const quantityId = (home: Dossier, mention: Mention): string =>
  `quantity/${home.slug}/${home.codePoints(mention.span).start}`;

/** Gives the id of the event that a mention of an event names. */
export type EventNames = (mention: number) => { readonly id: string; readonly name: string } | undefined;

const SUBJECTS: ReadonlySet<string> = new Set(["PERSON", "ORGANIZATION", "PLACE", "PROGRAMME"]);

export function quantitiesOf(view: View, events: EventNames, book: EvidenceBook): QuantityRecord[] {
  const { home } = view;
  const drafts = new Map(home.draft.quantities.map((draft) => [draft.mention, draft]));
  const mentions = home.draft.mentions.filter(({ quantity }) => quantity !== undefined);
  return [...mentions]
    .sort((a, b) => bySpan(a.span, b.span))
    .flatMap((mention) => record(view, mention, drafts.get(mention.id), events, book));
}

function record(
  view: View,
  mention: HomeMention,
  draft: QuantityDraft | undefined,
  events: EventNames,
  book: EvidenceBook,
): QuantityRecord[] {
  const { home } = view;
  const told = mention.quantity;
  const text = home.words(mention.span);
  if (!told || text === "") return [];
  const id = quantityId(home, mention);
  const subject = subjectOf(view, draft, events);
  const words = { span: mention.span, rule: mention.rule };
  const fields = ["value", "qualifier", "text", ...(told.valueMax === undefined ? [] : ["valueMax"])];
  for (const field of fields) book.add(id, field, home, words);
  if (told.unit) book.add(id, "unit", home, { span: told.unitSpan ?? mention.span, rule: mention.rule });
  if (subject) book.add(id, "subject", home, draft?.subject);
  book.add(id, "date", home, draft?.date);
  return [
    {
      id,
      value: told.value,
      ...(told.valueMax === undefined ? {} : { valueMax: told.valueMax }),
      qualifier: told.qualifier,
      ...(told.unit ? { unit: told.unit } : {}),
      ...(told.unitCode ? { unitCode: told.unitCode } : {}),
      text,
      ...(subject ? { subject: subject.id, subjectName: subject.name } : {}),
      ...(draft?.date ? { date: draft.date.value } : {}),
      ...placeOf(home, mention.article, mention.span),
      confidence: mention.confidence,
    },
  ];
}

function subjectOf(
  view: View,
  draft: QuantityDraft | undefined,
  events: EventNames,
): Pick<Entity, "id" | "name"> | undefined {
  const reference = draft?.subject?.value;
  if (!reference) return undefined;
  const entity = view.refer(reference);
  if (entity && SUBJECTS.has(entity.type)) return entity;
  return entity?.type === "EVENT" && "mention" in reference ? events(reference.mention) : undefined;
}
