// annotations.jsonld holds each mention, at its place, with a quotation that stands in the text but once.
import { type CodePointText, codePointText } from "../core/code-points.ts";
import { standsOnce } from "../core/quote.ts";
import { sourcePath } from "../core/source-path.ts";
import { bodiesOf, headsOf } from "../export/annotations.ts";
import { iriOf, kinds } from "../model/kinds.ts";
import type { MentionRecord } from "../model/records/mention.ts";
import { numberOf, type Row, textOf } from "../model/row.ts";
import { leaves } from "./differences.ts";
import { jsonOfFile, type OpenRelease, type Tell } from "./release.ts";
import type { Tables } from "./tables.ts";

const FILE = "annotations.jsonld";

interface Selector {
  readonly type?: string;
  readonly start?: number;
  readonly end?: number;
  readonly prefix?: string;
  readonly exact?: string;
  readonly suffix?: string;
}
interface Annotation {
  readonly id?: string;
  readonly type?: string;
  readonly motivation?: string;
  readonly body?: unknown;
  readonly target?: { readonly source?: string; readonly selector?: readonly Selector[] };
}
interface Collection {
  readonly first?: { readonly items?: readonly Annotation[] };
}

type Text = CodePointText & { readonly text: string };

/** Checks the annotations against the mentions and the texts. Returns how many were compared. */
export function checkAnnotations(
  files: OpenRelease,
  { mentions = [] }: Tables,
  baseIri: string | undefined,
  tell: Tell,
): number {
  const document = jsonOfFile(files, FILE, tell) as Collection | undefined;
  if (document === undefined) return 0;
  const items = document.first?.items;
  if (!Array.isArray(items)) {
    tell(FILE, "annotations-unreadable", "expected a collection with its first page");
    return 0;
  }
  if (items.length !== mentions.length)
    tell(FILE, "annotations-differ", `expected ${mentions.length} annotations, found ${items.length}`);
  const { items: _, ...page } = document.first ?? {};
  const { first: __, ...head } = document;
  const heads = headsOf(mentions.length, baseIri ?? "");
  for (const difference of leaves(heads, { collection: head, page }))
    tell(FILE, "annotations-differ", `its head: ${difference}`);
  const byId = new Map<unknown, Annotation>(items.map((item: Annotation) => [item?.id, item]));
  const texts = textsOf(files, mentions);
  for (const mention of mentions) {
    const annotation = byId.get(`${baseIri}${mention.id}`);
    const fault =
      faultOf(mention, annotation, texts.get(mention.document)) ??
      sayingFault(mention, annotation, baseIri ?? "");
    if (fault) tell(FILE, "annotations-differ", `${String(mention.id)}: ${fault}`);
  }
  return items.length;
}

function textsOf(files: OpenRelease, mentions: readonly Row[]): Map<unknown, Text> {
  const documents = [...new Set(mentions.flatMap((row) => textOf(row, "document") ?? []))];
  return new Map(
    documents
      .filter((document) => files.has(sourcePath(document)))
      .map((document) => {
        const text = Buffer.from(files.read(sourcePath(document))).toString("utf8");
        return [document, { text, ...codePointText(text) }];
      }),
  );
}

function faultOf(
  mention: Row,
  annotation: Annotation | undefined,
  text: Text | undefined,
): string | undefined {
  const selectors = annotation?.target?.selector ?? [];
  const place = selectors.find(({ type }) => type === "TextPositionSelector");
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  if (!place || !quote || !text) return "has no place and quotation";
  const start = numberOf(mention, "start");
  const end = numberOf(mention, "end");
  if (place.start !== start || place.end !== end) return "stands at another place";
  const { prefix = "", exact = "", suffix = "" } = quote;
  const words = start !== undefined && end !== undefined ? text.cut({ start, end }) : undefined;
  if (exact !== words) return "quotes other words than stand there";
  if (!standsOnce(text.text, prefix + exact + suffix)) return "its quotation does not stand once in the text";
  const at = text.text.indexOf(prefix + exact + suffix) + prefix.length;
  return at === text.toUtf16({ start: start ?? 0, end: end ?? 0 }).start
    ? undefined
    : "its quotation stands elsewhere";
}

/** What the annotation says of the words is what the mention says. */
function sayingFault(row: Row, annotation: Annotation | undefined, baseIri: string): string | undefined {
  const mention = row as unknown as MentionRecord;
  const { type, motivation, body, target } = annotation ?? {};
  if (JSON.stringify(body) !== JSON.stringify(bodiesOf(mention, baseIri)))
    return "says other things of the words";
  if (type !== "Annotation" || motivation !== (mention.entity ? "identifying" : "classifying"))
    return "is not made for what it says";
  return target?.source === iriOf(kinds.document.iri, mention.document, baseIri)
    ? undefined
    : "is of another text";
}
