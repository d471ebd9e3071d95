// Annotated to Draft: what the mentions of a document tell of each other.
import type { Annotated, Draft, Stage } from "../flow.ts";
import { extractEvents } from "./event.ts";
import { extractPositions } from "./position.ts";
import { extractQuantities } from "./quantity.ts";
import { extractRelations } from "./relation.ts";
import { extractStatements } from "./statement.ts";

export const extract: Stage<Annotated, Draft> = (annotated) => {
  const { document, blocks, mentions } = annotated;
  const words = document.articles.map(() => 0);
  let wordCount = 0;
  for (const { block, tokens } of blocks) {
    const count = tokens.filter((token) => token.pos !== "PUNCT" && token.pos !== "SYM").length;
    wordCount += count;
    if (block.article !== null) words[block.article] = (words[block.article] ?? 0) + count;
  }
  return {
    source: document.source,
    masthead: document.masthead,
    articles: document.articles.map((article, index) => ({ ...article, wordCount: words[index] ?? 0 })),
    wordCount,
    mentions: mentions.map((mention) => ({
      ...mention,
      article: blocks[mention.block]?.block.article ?? null,
    })),
    events: extractEvents(annotated),
    positions: extractPositions(annotated),
    quantities: extractQuantities(annotated),
    statements: extractStatements(annotated),
    relations: extractRelations(annotated),
  };
};
