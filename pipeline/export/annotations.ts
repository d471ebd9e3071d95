// annotations.jsonld: the mentions as W3C Web Annotations, each found by its position and by a quotation that stands once.
import { type CodePointText, codePointText } from "../core/code-points.ts";
import { quoteAt } from "../core/quote.ts";
import type { Dataset } from "../flow.ts";
import { iriOf, kinds } from "../model/kinds.ts";
import type { MentionRecord } from "../model/records/mention.ts";
import { codeIri } from "../model/vocabulary.ts";
import type { Exporter } from "./exporter.ts";

type Json = Record<string, unknown>;
type Texts = ReadonlyMap<string, CodePointText & { readonly text: string }>;

const body = (purpose: string, source: string): Json => ({ type: "SpecificResource", purpose, source });

/** What a mention says of the words. */
export function bodiesOf({ type, entity, value }: MentionRecord, baseIri: string): Json[] {
  return [
    body("classifying", codeIri("mention-type", type)),
    ...(entity ? [body("identifying", baseIri + entity)] : []),
    ...(value ? [{ type: "TextualBody", purpose: "describing", value, format: "text/plain" }] : []),
  ];
}

function annotation(mention: MentionRecord, texts: Texts, baseIri: string): Json {
  const { id, document, start, end } = mention;
  const text = texts.get(document);
  const quote = text && quoteAt(text.text, text.toUtf16({ start, end }));
  return {
    id: baseIri + id,
    type: "Annotation",
    motivation: mention.entity ? "identifying" : "classifying",
    body: bodiesOf(mention, baseIri),
    target: {
      source: iriOf(kinds.document.iri, document, baseIri),
      selector: [
        { type: "TextPositionSelector", start, end },
        ...(quote ? [{ type: "TextQuoteSelector", ...quote }] : []),
      ],
    },
  };
}

function collection({ tables, sources, baseIri }: Dataset): string {
  const texts: Texts = new Map(
    sources.map(({ document, text }) => [document, { text, ...codePointText(text) }]),
  );
  const id = `${baseIri}annotations.jsonld`;
  const items = tables.mentions.map((mention) => JSON.stringify(annotation(mention, texts, baseIri)));
  const head = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: "Words in the source texts that name something",
    total: items.length,
  };
  const page = { id: `${id}/page`, type: "AnnotationPage", startIndex: 0, partOf: id };
  const open = (object: Json): string => JSON.stringify(object).slice(0, -1);
  return `${open(head)},"first":${open(page)},"items":[\n${items.join(",\n")}\n]}}\n`;
}

export const annotations: Exporter = {
  name: "annotations",
  loses: ["every record but the mentions"],
  files: (dataset) => [
    {
      path: "annotations.jsonld",
      content: collection(dataset),
      title: "The mentions as Web Annotations",
      mediaType: "application/ld+json",
    },
  ],
};
