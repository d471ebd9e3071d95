// A draft with what all its records need: its short name, its dates, and offsets in code points.
import { copied } from "../core/copied.ts";
import { groupBy } from "../core/group.ts";
import { compareText, slug } from "../core/keys.ts";
import type { Report } from "../core/problem.ts";
import { type CodePointSpan, codePointsOf, type Span } from "../core/span.ts";
import type { Draft, Edtf, SourceText } from "../flow.ts";
import { documentPart, documentSlugs } from "./identifiers.ts";

/** What is kept of a document while its draft is not at hand. */
export interface Home {
  /** Its place in the order of documents. */
  readonly index: number;
  readonly document: string;
  /** The document's short name in ids. */
  readonly slug: string;
  /** The newsletter that it is an issue of, as a slug; where none is told, the document's own. */
  readonly series: string;
  readonly issueId: string;
  /** The issue's date. */
  readonly date?: Edtf;
}

export interface Dossier extends Home {
  readonly draft: Draft;
  readonly codePoints: (span: Span) => CodePointSpan;
  /** The words of the source at a span. */
  readonly words: (span: Span) => string;
}

/** The drafts in the order of their paths, whatever order they came in. A path that comes twice counts once. */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  const byPath = new Map(drafts.map((draft) => [draft.source.document, draft]));
  return [...byPath.values()].sort((a, b) => compareText(a.source.document, b.source.document));
}

/** What is noted of a draft before all documents are known. */
export interface HomeNote {
  readonly document: string;
  readonly series: string | undefined;
  readonly date: Edtf | undefined;
}

export const noteOf = ({ source, masthead }: Draft): HomeNote => ({
  document: source.document,
  series: masthead.series?.value ?? source.metadata.series,
  date: masthead.date?.value ?? source.metadata.date,
});

/** Complains of documents whose paths give one short name: the ids of one that was there before change with it. */
export function reportNamesakes(homes: readonly Home[], report: Report): void {
  for (const [name, sharing] of groupBy(homes, ({ document }) => documentPart(document)))
    for (const { document, slug: own } of sharing.slice(1))
      report({
        severity: "warning",
        rule: "document-namesake",
        message: `"${name}" is the short name of ${sharing[0]?.document} too, so the ids of each bear more of its path: issue/${own}`,
        hint: "rename the file that was added last, or leave it out where both are one newsletter",
        document,
      });
}

/** All documents of a collection, in their order. */
export function homesOf(notes: readonly HomeNote[]): Home[] {
  const slugs = documentSlugs(notes.map(({ document }) => document));
  return notes.map(({ document, series, date }, index) => {
    const short = slugs.get(document) ?? "x";
    const home = { index, document, slug: short, series: series ? slug(series) : short };
    return { ...home, issueId: `issue/${short}`, ...(date ? { date } : {}) };
  });
}

export function dossierOf(home: Home, draft: Draft): Dossier {
  const { text } = draft.source;
  return {
    ...home,
    draft,
    codePoints: codePointsOf(text),
    words: ({ start, end }) => copied(text.slice(start, end)),
  };
}

/** The id of an article, by its index. */
export const articleId = (home: Home, article: number): string => `article/${home.slug}/${article + 1}`;

/** Where a record stands in its document. */
export interface Place {
  readonly home: Home;
  readonly article: number | null;
  readonly at: CodePointSpan;
}

interface PlaceCells {
  document: string;
  article?: string;
  start: number;
  end: number;
}

/** The columns `document`, `article`, `start`, `end` of a record. */
export const cellsOf = ({ home, article, at }: Place): PlaceCells => ({
  document: home.document,
  ...(article === null ? {} : { article: articleId(home, article) }),
  start: at.start,
  end: at.end,
});

/** The same of a stretch of a document that is at hand. */
export const placeOf = (home: Dossier, article: number | null, span: Span): PlaceCells =>
  cellsOf({ home, article, at: home.codePoints(span) });

/** The date at which a part of a document was written: its article's own, else the issue's. */
export function dateOf({ draft }: Dossier, article: number | null): Edtf | undefined {
  const own = article === null ? undefined : draft.articles[article]?.sourceDate?.value;
  return own ?? draft.masthead.date?.value ?? draft.source.metadata.date;
}

/** The document's text as it is published, with its pages in code points. */
export function sourceTextOf({ document, draft, codePoints }: Dossier): SourceText {
  const { text, sha256, pages } = draft.source;
  const placed = pages?.map((page) => ({ page: page.label, ...codePoints(page) }));
  return { document, text, sha256, ...(placed ? { pages: placed } : {}) };
}
