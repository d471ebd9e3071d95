// A draft with what all its records need: its short name, its dates, and offsets in code points.
import { compareText, slug } from "../core/keys.ts";
import { type CodePointSpan, codePointsOf, type Span } from "../core/span.ts";
import type { Draft, Edtf } from "../flow.ts";
import { documentSlugs } from "./identifiers.ts";

export interface Dossier {
  readonly draft: Draft;
  readonly document: string;
  /** The document's short name in ids. */
  readonly slug: string;
  /** The newsletter that it is an issue of, as a slug; where none is told, the document's own. */
  readonly series: string;
  readonly codePoints: (span: Span) => CodePointSpan;
  /** The words of the source at a span. */
  readonly words: (span: Span) => string;
  readonly issueId: string;
}

/** The drafts in the order of their paths, whatever order they came in. A path that comes twice counts once. */
export function dossiersOf(drafts: readonly Draft[]): Dossier[] {
  const byPath = new Map(drafts.map((draft) => [draft.source.document, draft]));
  const sorted = [...byPath.values()].sort((a, b) => compareText(a.source.document, b.source.document));
  const slugs = documentSlugs(sorted.map((draft) => draft.source.document));
  return sorted.map((draft) => {
    const { document, text } = draft.source;
    const short = slugs.get(document) ?? "x";
    const series = draft.masthead.series?.value ?? draft.source.metadata.series;
    return {
      draft,
      document,
      slug: short,
      series: series ? slug(series) : short,
      codePoints: codePointsOf(text),
      words: ({ start, end }) => text.slice(start, end),
      issueId: `issue/${short}`,
    };
  });
}

/** The id of an article, by its index. */
export const articleId = (home: Dossier, article: number): string => `article/${home.slug}/${article + 1}`;

/** The columns `document`, `article`, `start`, `end` of a record. */
export function placeOf(
  home: Dossier,
  article: number | null,
  span: Span,
): { document: string; article?: string; start: number; end: number } {
  const at = home.codePoints(span);
  return {
    document: home.document,
    ...(article === null ? {} : { article: articleId(home, article) }),
    start: at.start,
    end: at.end,
  };
}

/** The date at which a part of a document was written: its article's own, else the issue's. */
export function dateOf(home: Dossier, article: number | null): Edtf | undefined {
  const own = article === null ? undefined : home.draft.articles[article]?.sourceDate?.value;
  return own ?? home.draft.masthead.date?.value ?? home.draft.source.metadata.date;
}
