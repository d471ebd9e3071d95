// Quantity records: one for each number that counts or measures something.
import { bySpan } from "../core/span.ts";
import type { Mention, QuantityDraft } from "../flow.ts";
import type { QuantityRecord } from "../model/records/quantity.ts";
import { type Dossier, placeOf } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";
import type { Registry } from "./registry.ts";

type HomeMention = Mention & { readonly article: number | null };

/** The id of the quantity that a mention tells. */
export const quantityId = (home: Dossier, mention: Mention): string =>
  `quantity/${home.slug}/${home.codePoints(mention.span).start}`;

/** Gives the id of the event that a mention of an event names. */
export type EventNames = (
  home: Dossier,
  mention: number,
) => { readonly id: string; readonly name: string } | undefined;

const SUBJECTS: ReadonlySet<string> = new Set(["PERSON", "ORGANIZATION", "PLACE", "PROGRAMME"]);

export function quantitiesOf(
  home: Dossier,
  registry: Registry,
  events: EventNames,
  book: EvidenceBook,
): QuantityRecord[] {
  const drafts = new Map(home.draft.quantities.map((draft) => [draft.mention, draft]));
  const mentions = home.draft.mentions.filter(({ quantity }) => quantity !== undefined);
  return [...mentions]
    .sort((a, b) => bySpan(a.span, b.span))
    .flatMap((mention) => record(home, mention, drafts.get(mention.id), registry, events, book));
}

function record(
  home: Dossier,
  mention: HomeMention,
  draft: QuantityDraft | undefined,
  registry: Registry,
  events: EventNames,
  book: EvidenceBook,
): QuantityRecord[] {
  const told = mention.quantity;
  const text = home.words(mention.span);
  if (!told || text === "") return [];
  const id = quantityId(home, mention);
  const subject = subjectOf(home, draft, registry, events);
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
  home: Dossier,
  draft: QuantityDraft | undefined,
  registry: Registry,
  events: EventNames,
): Pick<Entity, "id" | "name"> | undefined {
  const reference = draft?.subject?.value;
  if (!reference) return undefined;
  const entity = registry.refer(home, reference);
  if (entity && SUBJECTS.has(entity.type)) return entity;
  return entity?.type === "EVENT" && "mention" in reference ? events(home, reference.mention) : undefined;
}
