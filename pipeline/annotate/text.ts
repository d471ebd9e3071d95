// Blocks cut into tokens and sentences: what all annotators read.
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { remember } from "../core/remember.ts";
import type { Block, Document, Edtf, Sentence, Token } from "../flow.ts";

/** A block's tokens and sentences, with its place in the document. */
export interface TextBlock {
  readonly index: number;
  readonly block: Block;
  /** The view's text, which token offsets count in. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A document ready for annotators. */
export interface Text {
  readonly document: Document;
  readonly blocks: readonly TextBlock[];
  /** The date that relative dates of a block resolve against: the article's own, or else the issue's. */
  readonly anchorOf: (block: TextBlock) => Edtf | undefined;
}

const nlp = winkNLP(winkModel, ["sbd", "pos"]);
const { its, as } = nlp;

export function readText(document: Document): Text {
  const blocks = document.blocks.map((block, index) => readBlock(block, index));
  return {
    document,
    blocks,
    anchorOf: ({ block }) => {
      const article = block.article === null ? undefined : document.articles[block.article];
      return article?.sourceDate?.value ?? document.masthead.date?.value;
    },
  };
}

/** "China-U.S." is cut into "China-U", ".", "S." unless a space of equal length stands for the hyphen. */
const DOTTED_AFTER_HYPHEN = /-(?<=\p{L}-)(?=(?:\p{Lu}\.){2})/gu;

const lowerOf = remember((word) => word.toLowerCase());

function readBlock(block: Block, index: number): TextBlock {
  const text = block.view.text;
  const doc = nlp.readDoc(text.replace(DOTTED_AFTER_HYPHEN, " "));
  const cut = doc.tokens();
  const values = cut.out(its.value, as.array) as string[];
  const spaces = cut.out(its.precedingSpaces, as.array) as string[];
  const tags = cut.out(its.pos, as.array) as string[];
  const bounds = doc.sentences().out(its.span, as.array) as unknown as [number, number][];
  const lasts = new Set(bounds.map(([, last]) => last));
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let offset = 0;
  let from = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as string;
    const sentence = sentences.length;
    const start = offset + (spaces[at] as string).length;
    if (start === offset + 1 && text[offset] === "-") {
      tokens.push({ text: "-", lower: "-", start: offset, end: start, pos: "PUNCT", sentence });
    }
    offset = start + value.length;
    tokens.push({
      text: value,
      lower: lowerOf(value),
      start,
      end: offset,
      pos: tags[at] as string,
      sentence,
    });
    if (!lasts.has(at)) continue;
    sentences.push({ from, to: tokens.length });
    from = tokens.length;
  }
  return { index, block, text, tokens, sentences };
}
