// An article as scene: its sentences in reading order, with clauses read; titles apart.
import type { Annotated, AnnotatedBlock, Edtf, Mention } from "../../../flow.ts";
import { sentencesOf } from "../../clause.ts";
import type { Told } from "../candidate.ts";

export interface Scene {
  readonly article: number;
  readonly title: readonly Told[];
  readonly body: readonly Told[];
  /** The article's own date, or else the issue's. */
  readonly anchor: Edtf | undefined;
  /** The town that the article was written in: "APIA, 22 August -". */
  readonly dateline: Mention | undefined;
}

const BODY = new Set(["paragraph", "item", "quote", "footnote", "table-row"]);
const HEADING = new Set(["title", "subtitle"]);

/** The scenes of a document, one an article. Mastheads, contents and other furniture tell no events. */
export function readScenes({ document, blocks }: Annotated): Scene[] {
  const title = document.articles.map((): Told[] => []);
  const body = document.articles.map((): Told[] => []);
  let header: AnnotatedBlock | undefined;
  for (const block of joined(blocks)) {
    const { article, kind } = block.block;
    header = kind === "table-row" ? (header ?? block) : undefined;
    if (article === null) continue;
    const list = BODY.has(kind) ? body[article] : HEADING.has(kind) ? title[article] : undefined;
    if (!list) continue;
    for (const [index, reading] of sentencesOf(block).entries()) {
      list.push({
        block,
        order: list.length,
        firstOfBlock: index === 0,
        sentence: reading.sentence,
        reading,
        header,
      });
    }
  }
  return document.articles.map((outline, article) => ({
    article,
    title: title[article] ?? [],
    body: body[article] ?? [],
    anchor: outline.sourceDate?.value ?? document.masthead.date?.value,
    dateline: datelineOf(outline, body[article]?.[0]?.block),
  }));
}

/** The place before a dateline's day, at the head of the first paragraph. */
function datelineOf(
  { sourceDate }: Annotated["document"]["articles"][number],
  block: AnnotatedBlock | undefined,
): Mention | undefined {
  const [first] = block?.mentions ?? [];
  if (sourceDate?.rule !== "dateline" || first?.type !== "PLACE") return undefined;
  return first.start === block?.tokens[0]?.start && first.span.start < sourceDate.span.start
    ? first
    : undefined;
}

const joined = (blocks: readonly AnnotatedBlock[]): readonly AnnotatedBlock[] =>
  blocks.filter(({ tokens }) => tokens.length > 0);
