// Source to Document.
import { fold } from "../core/keys.ts";
import { type Span, span } from "../core/span.ts";
import type {
  ArticleOutline,
  Block,
  BlockKind,
  Document,
  FurnitureKind,
  Region,
  Source,
  Stage,
} from "../flow.ts";
import { type Chunk, chunksOf } from "./chunk.ts";
import { keepsHyphen } from "./view.ts";

export const parse: Stage<Source, Document> = (source) => {
  const chunks = chunksOf(source.text, 0, keepsHyphen);
  const seen = new Map<string, number>();
  for (const c of chunks) seen.set(fold(c.view.text), (seen.get(fold(c.view.text)) ?? 0) + 1);
  const titles = new Set<number>();
  const sections = new Set<number>();
  chunks.forEach((c, i) => {
    const twice = (seen.get(fold(c.view.text)) ?? 0) > 1;
    const lone = c.segments.length === 1 && c.view.text.length < 120 && c.form !== "heading" && twice;
    const next = chunks.slice(i + 1, i + 4).find((x) => x.form !== "rule" && x.form !== "image");
    if (c.form === "heading" || lone) {
      if (next?.form === "text" && next.view.text.length > 100) titles.add(i);
      else if (next?.form === "item" && lone === false && next.view.text.length > 60) titles.add(i);
      else if (c.form === "heading") {
        if (next?.form === "heading") sections.add(i);
        else if (next?.form === "text" && i > 10) titles.add(i);
      }
    }
  });
  const first = [...titles, ...sections].sort((a, b) => a - b)[0] ?? 0;
  const articles: ArticleOutline[] = [];
  const blocks: Block[] = [];
  const regions: Region[] = [];
  let section: Chunk | undefined;
  let at = 0;
  const region = (kind: Region["kind"], s: Span, article: number) => {
    if (s.start > at) regions.push({ kind: "blank", ...span(at, s.start) });
    regions.push(kind === "article" ? { kind, article, ...s } : { kind, ...s });
    at = s.end;
  };
  chunks.forEach((c, i) => {
    const told = { value: c.view.text, span: c.view.span, rule: "heading" };
    if (sections.has(i) && i >= first) section = c;
    if (titles.has(i))
      articles.push({
        title: told,
        span: c.span,
        ...(section && { section: { value: section.view.text, span: section.view.span, rule: "heading" } }),
      });
    const current = articles.length - 1;
    const inArticle = current >= 0 && !sections.has(i);
    const kind: FurnitureKind | "article" =
      c.form === "rule"
        ? "separator"
        : c.form === "image"
          ? "image"
          : sections.has(i) && i >= first
            ? "section-heading"
            : inArticle
              ? "article"
              : "masthead";
    region(kind, c.span, current);
    if (inArticle)
      articles[current] = {
        ...(articles[current] as ArticleOutline),
        span: span((articles[current] as ArticleOutline).span.start, c.span.end),
      };
    if (c.view.text === "") return;
    const role: BlockKind = titles.has(i)
      ? "title"
      : kind === "article"
        ? c.form === "item"
          ? "item"
          : c.form === "quote"
            ? "quote"
            : "paragraph"
        : (kind as BlockKind);
    blocks.push({ kind: role, article: kind === "article" ? current : null, view: c.view });
  });
  if (at < source.text.length) regions.push({ kind: "blank", ...span(at, source.text.length) });
  return { source, masthead: {}, contents: [], articles, regions, blocks };
};
