// What travels through the pipeline: Source > Document > Annotated > Draft > Records > Dataset.
// Everything here is plain data (a Document's views apart), so that a Draft can cross threads, queues and caches.
import type { Report } from "./core/problem.ts";
import type { Span } from "./core/span.ts";
import type { TextView } from "./core/text-view.ts";
import type { EventType, MentionType, Predicate, Qualifier, Role, Status } from "./model/codes.ts";
import type { EvidenceRecord, QuarantineRecord, Tables } from "./model/records.ts";

/** Turns one value into the next. Does no input or output; reports problems instead of throwing. */
export type Stage<In, Out> = (input: In, report: Report) => Out;

/** A date as EDTF (ISO 8601-2) in the forms of the annotation guide. */
export type Edtf = string;
/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;

// ---------------------------------------------------------------- read: bytes to Source

/** What a text does not tell of itself, given beside it (sidecar or front matter). */
export interface SourceMetadata {
  readonly date?: Edtf;
  readonly series?: string;
  readonly number?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly license?: string;
  readonly language?: string;
}

export interface Source {
  /** The input file's path below the input folder, with forward slashes. */
  readonly document: string;
  readonly mediaType: string;
  /** The decoded text that all offsets count in (a byte order mark is no part of it). */
  readonly text: string;
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string;
  readonly metadata: SourceMetadata;
}

// ---------------------------------------------------------------- parse: Source to Document

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

// ---------------------------------------------------------------- annotate: Document to Annotated

/** A token of a block's view. Offsets are UTF-16 in the view. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Universal part of speech (NOUN, PROPN, VERB, AUX, ADJ, ADP, CCONJ, NUM, PUNCT ...). A hint: it slips inside names. */
  readonly pos: string;
  readonly lemma: string;
  /** Index of its sentence in the block. */
  readonly sentence: number;
}

export interface Sentence {
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface DateValue {
  readonly edtf: Edtf;
  /** How it was resolved: "absolute", "year-from-anchor", "relative" ... */
  readonly basis: string;
}

export interface QuantityValue {
  readonly value: number;
  readonly valueMax?: number;
  readonly qualifier: Qualifier;
  /** What is counted, in the singular ("country or region"); for measures and money the readable name. */
  readonly unit: string;
  /** UCUM code or ISO 4217 code, where it is a measure or money. */
  readonly unitCode?: string;
  /** Where the unit's words stand in the source. */
  readonly unitSpan?: Span;
}

/** The parts of a person's name as the form of the mention tells them. */
export interface PersonName {
  readonly family?: string;
  readonly given?: string;
  /** The honorific before it ("Dr.", "H.E. Mr"), as written. */
  readonly honorific?: string;
  /** What a title or pronoun tells ("Mr", "Mrs"), for pronouns later. */
  readonly gender?: "female" | "male";
}

export interface Mention {
  /** Place in the document's list of mentions, in reading order of the source. */
  readonly id: number;
  readonly type: MentionType;
  readonly block: number;
  /** In the block's view, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** In the source, UTF-16. */
  readonly span: Span;
  /** As seen in the view (no marks, no page breaks). */
  readonly text: string;
  /** The canonical spelling where the form tells another than the text: "Lee Seok-jin" for "LEE Seok-jin". */
  readonly name: string;
  readonly rule: string;
  /** 0 to 1: how often the rule is right. */
  readonly confidence: number;
  /** The mention (id) of the same thing that explains this one: "Yin" to "Yin Hejun", "CERC" to its definition. */
  readonly antecedent?: number;
  readonly date?: DateValue;
  readonly quantity?: QuantityValue;
  readonly person?: PersonName;
  /** The acronym that stands in brackets with this name, or the name that an acronym stands for. */
  readonly acronym?: string;
  /** Country of a place or body, where the name or its neighbour tells it ("Chinese Ministry of ..."). */
  readonly country?: CountryCode;
  /** city, country, region, continent, river, venue ... / ministry, university, company, committee ... */
  readonly subtype?: string;
}

/** A post read in the text: title + body + country, bound to the person who holds it. No mention, but evidence. */
export interface PostPhrase {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  /** As written without the body ("Vice Minister"), or whole where the body is only implied ("Minister of Science and Technology"). */
  readonly title: string;
  readonly titleSpan: Span;
  /** The mention (id) of the body. */
  readonly organization?: number;
  /** The body that the title implies ("Ministry of Science and Technology"), with the title's words as evidence. */
  readonly impliedOrganization?: string;
  readonly country?: CountryCode;
  readonly countrySpan?: Span;
  /** The mention (id) of the person. */
  readonly person: number;
  /** "former President", "had served as": over; "President-elect", "will become": to come. */
  readonly tense: "present" | "past" | "future";
  readonly from?: Told<Edtf>;
  readonly until?: Told<Edtf>;
  readonly rule: string;
}

export interface AnnotatedBlock {
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Without overlap, in reading order; the same objects as in Annotated.mentions. */
  readonly mentions: readonly Mention[];
}

export interface Annotated {
  readonly document: Document;
  readonly blocks: readonly AnnotatedBlock[];
  readonly mentions: readonly Mention[];
  readonly posts: readonly PostPhrase[];
}

// ---------------------------------------------------------------- extract: Annotated to Draft

/** Somebody or something of the document: mentioned by name, or implied by other words ("Japanese delegation": Japan). */
export type Reference = { readonly mention: number } | { readonly implied: ImpliedEntity };

export interface ImpliedEntity {
  readonly type: "PERSON" | "ORGANIZATION" | "PLACE";
  readonly name: string;
  readonly country?: CountryCode;
  readonly span: Span;
  readonly rule: string;
}

export interface ParticipationDraft {
  readonly agent: Reference;
  readonly role: Role;
  /** The words that give the role (the agent's mention or the sentence). */
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
}

export interface EventDraft {
  /** The words that tell the type: verb or event noun. */
  readonly type: Told<EventType>;
  /** The proper name or a short label cut from the text. */
  readonly name: Told<string>;
  /** The EVENT mention (id) that names it, where there is one. */
  readonly nameMention?: number;
  readonly start?: Told<Edtf>;
  readonly end?: Told<Edtf>;
  readonly place?: Told<Reference>;
  readonly participants: readonly ParticipationDraft[];
  /** The DOCUMENT or PROGRAMME mention signed, issued or launched. */
  readonly instrument?: Told<number>;
  readonly core: boolean;
  readonly status: Told<Status>;
  readonly series?: Told<string>;
  readonly ordinal?: Told<number>;
  /** Index into Draft.events of the event that this is part of. */
  readonly partOf?: number;
  /** The sentence that tells it, in the source. */
  readonly span: Span;
  readonly article: number | null;
  readonly confidence: number;
}

export interface PositionDraft {
  readonly person: number;
  readonly title: Told<string>;
  readonly organization?: Told<Reference>;
  readonly country?: Told<CountryCode>;
  readonly date?: Told<Edtf>;
  readonly from?: Told<Edtf>;
  readonly until?: Told<Edtf>;
  /** True where the body is implied by the title. */
  readonly inferred: boolean;
  readonly span: Span;
  readonly article: number | null;
  readonly confidence: number;
}

export interface QuantityDraft {
  readonly mention: number;
  /** Whose number it is, where the clause tells it. */
  readonly subject?: Told<Reference>;
  readonly date?: Told<Edtf>;
  readonly article: number | null;
}

export interface StatementDraft {
  readonly speaker: Reference;
  readonly verb: Told<string>;
  readonly text: Told<string>;
  readonly span: Span;
  readonly article: number | null;
  readonly confidence: number;
}

export interface RelationDraft {
  readonly subject: Reference;
  readonly predicate: Told<Predicate>;
  readonly object: Reference;
  readonly date?: Told<Edtf>;
  readonly span: Span;
  readonly article: number | null;
  readonly confidence: number;
}

/** What one document gives: plain data, independent of every other document. */
export interface Draft {
  readonly source: Source;
  readonly masthead: Masthead;
  readonly articles: readonly (ArticleOutline & { readonly wordCount: number })[];
  readonly wordCount: number;
  readonly mentions: readonly (Mention & { readonly article: number | null })[];
  readonly events: readonly EventDraft[];
  readonly positions: readonly PositionDraft[];
  readonly quantities: readonly QuantityDraft[];
  readonly statements: readonly StatementDraft[];
  readonly relations: readonly RelationDraft[];
}

// ---------------------------------------------------------------- resolve: Drafts to Records; validate: Records to Dataset

/** The text of a document as published with the release, for whoever checks spans. */
export interface SourceText {
  readonly document: string;
  readonly text: string;
  readonly sha256: string;
}

/** The whole collection as records, each filled cell that was read from a text with its evidence; not yet judged. */
export interface Records {
  readonly tables: Tables;
  readonly evidence: readonly EvidenceRecord[];
  readonly quarantine: readonly QuarantineRecord[];
  readonly sources: readonly SourceText[];
}

/** What is published: records that passed, and what did not, with its reason. Tables are sorted by id, mentions by place. */
export interface Dataset extends Records {
  readonly baseIri: string;
}

/** A row of an authority file: somebody or something known beforehand. */
export interface AuthorityRecord {
  /** Its id without the table's prefix, as the curator wishes it: `wan-gang`. */
  readonly id: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly acronym?: string;
  readonly country?: CountryCode;
  readonly wikidata?: string;
  readonly ror?: string;
  readonly geonames?: string;
}

/** A curator's correction: `merge` two ids, `rename` a record, `drop` one. */
export interface Correction {
  readonly action: "merge" | "rename" | "drop";
  readonly record: string;
  /** The id to merge into, or the new name. */
  readonly value: string;
}

/** What is known beforehand; all lists may be empty. */
export interface Authority {
  readonly people: readonly AuthorityRecord[];
  readonly organizations: readonly AuthorityRecord[];
  readonly places: readonly AuthorityRecord[];
  readonly corrections: readonly Correction[];
}
