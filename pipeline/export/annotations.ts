// annotations.jsonld: the mentions as W3C Web Annotations, each found by its position and by a quotation that stands once.
import { type CodePointText, codePointText } from "../core/code-points.ts";
import { quoteAt } from "../core/quote.ts";
import type { Published, Rows, SourceText } from "../flow.ts";
import { iriOf, kinds } from "../model/kinds.ts";
import type { MentionRecord } from "../model/records/mention.ts";
import { codeIri } from "../model/vocabulary.ts";
import type { Exporter } from "./exporter.ts";
import { joined } from "./rows.ts";

type Json = Record<string, unknown>;
type Text = CodePointText & { readonly text: string };

const body = (purpose: string, source: string): Json => ({ type: "SpecificResource", purpose, source });

/** What a mention says of the words. */
export function bodiesOf({ type, entity, value }: MentionRecord, baseIri: string): Json[] {
  return [
    body("classifying", codeIri("mention-type", type)),
    ...(entity ? [body("identifying", baseIri + entity)] : []),
    ...(value ? [{ type: "TextualBody", purpose: "describing", value, format: "text/plain" }] : []),
  ];
}

function annotation(mention: MentionRecord, text: Text | undefined, baseIri: string): Json {
  const { id, document, start, end } = mention;
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

/** What the collection says of itself, and its only page. */
export function headsOf(total: number, baseIri: string): { readonly collection: Json; readonly page: Json } {
  const id = `${baseIri}annotations.jsonld`;
  return {
    collection: {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id,
      type: "AnnotationCollection",
      label: "Words in the source texts that name something",
      total,
    },
    page: { id: `${id}/page`, type: "AnnotationPage", startIndex: 0, partOf: id },
  };
}

function* written({ tables, sources, baseIri }: Published): Generator<string> {
  const textOf = finder(sources);
  const { collection, page } = headsOf(tables.mentions.length, baseIri);
  const open = (object: Json): string => JSON.stringify(object).slice(0, -1);
  yield `${open(collection)},"first":${open(page)},"items":[\n`;
  yield* joined(
    (function* () {
      for (const mention of tables.mentions)
        yield JSON.stringify(annotation(mention, textOf(mention.document), baseIri));
    })(),
    ",\n",
  );
  yield "\n]}}\n";
}

/** Finds the text of a document. Mentions come by document, as texts do, so the one that is asked for is the last or the next. */
function finder(sources: Rows<SourceText>): (document: string) => Text | undefined {
  let walk = sources[Symbol.iterator]();
  let current: (Text & { readonly document: string }) | undefined;
  return (document) => {
    for (let looked = 0; current?.document !== document && looked <= sources.length; looked++) {
      const next = walk.next();
      if (next.done) walk = sources[Symbol.iterator]();
      else if (next.value.document === document)
        current = { document, text: next.value.text, ...codePointText(next.value.text) };
    }
    return current?.document === document ? current : undefined;
  };
}

export const annotations: Exporter = {
  name: "annotations",
  loses: ["every record but the mentions"],
  files: (dataset) => [
    {
      path: "annotations.jsonld",
      content: written(dataset),
      title: "The mentions as Web Annotations",
      mediaType: "application/ld+json",
    },
  ],
};
