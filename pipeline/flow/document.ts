// What parse gives: a document taken apart, every character accounted for.
import type { Span } from "../core/span.ts";
import type { TextView } from "../core/text-view.ts";
import type { Edtf, Source } from "./source.ts";

/** A value read from the text: what it says, where it stands, which rule read it. */
export interface Told<T> {
  readonly value: T;
  readonly span: Span;
  readonly rule: string;
}

/** A value that may come from beside the text (metadata), and then has no span. */
export interface Given<T> {
  readonly value: T;
  readonly span?: Span;
  readonly rule: string;
}

export interface Masthead {
  readonly series?: Given<string>;
  readonly number?: Given<string>;
  readonly date?: Given<Edtf>;
  readonly title?: Given<string>;
  readonly publisher?: Given<string>;
  readonly contact?: Given<string>;
}

export const FURNITURE = [
  "front-matter",
  "masthead",
  "contents",
  "section-heading",
  "running-header",
  "running-footer",
  "page-number",
  "imprint",
  "navigation",
  "separator",
  "image",
  "blank",
] as const;
export type FurnitureKind = (typeof FURNITURE)[number];

/**
 * The tiling of the source: regions in reading order, without gap or overlap, from 0 to the text's length.
 * Each character lies in one article or in named furniture.
 */
export interface Region extends Span {
  readonly kind: "article" | FurnitureKind;
  /** Index into Document.articles, for `article` regions. */
  readonly article?: number;
}

export const BLOCK_KINDS = [
  "title",
  "subtitle",
  "paragraph",
  "item",
  "quote",
  "source-note",
  "footnote",
  "table-row", // in articles
  "masthead",
  "contents-heading",
  "contents-entry",
  "section-heading",
  "running-header",
  "running-footer", // furniture that is read
  "page-number",
  "imprint",
  "navigation",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * A stretch that is read as one: a heading, a paragraph (whole again where a page break cut it), a list item.
 * Its view is what a reader sees: marks stripped, wrapped lines joined, hyphenated words whole.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Index into Document.articles; null for furniture. */
  readonly article: number | null;
  readonly view: TextView;
  /** Set on list items that go on a sentence begun by the block before ("delegations from" / "- Cambodia,"). */
  readonly continues?: boolean;
}

export interface ArticleOutline {
  readonly title: Told<string>;
  readonly section?: Told<string>;
  readonly subtitle?: Told<string>;
  readonly sourceName?: Told<string>;
  readonly sourceDate?: Told<Edtf>;
  /** From the first to the last region of the article (furniture in between is no part of it). */
  readonly span: Span;
}

export interface ContentsEntry {
  readonly text: string;
  readonly span: Span;
  /** The article that bears this title, or null where the entry names a section or nothing was found. */
  readonly article: number | null;
}

export interface Document {
  readonly source: Source;
  readonly masthead: Masthead;
  readonly contents: readonly ContentsEntry[];
  readonly articles: readonly ArticleOutline[];
  readonly regions: readonly Region[];
  readonly blocks: readonly Block[];
}
