// Source to Document.
import { span } from "../core/span.ts";
import { plainView } from "../core/text-view.ts";
import type { Document, Source, Stage } from "../flow.ts";

export const parse: Stage<Source, Document> = (source) => {
  const whole = span(0, source.text.length);
  const title = { value: source.document, span: span(0, 0), rule: "stub" };
  return {
    source,
    masthead: {},
    contents: [],
    articles: [{ title, span: whole }],
    regions: [{ kind: "article", article: 0, ...whole }],
    blocks: [{ kind: "paragraph", article: 0, view: plainView(source.text, whole) }],
  };
};
