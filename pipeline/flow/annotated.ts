// What annotate gives: tokens, mentions and posts of a document.
import type { Span } from "../core/span.ts";
import type { Word } from "../core/word.ts";
import type { MentionType, Qualifier } from "../model/codes.ts";
import type { Block, Document, Told } from "./document.ts";
import type { CountryCode, Edtf } from "./source.ts";

/** A token of a block's view. Offsets are UTF-16 in the view. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  /** What is known of its spelling. */
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** Universal part of speech (NOUN, PROPN, VERB, AUX, ADJ, ADP, CCONJ, NUM, PUNCT ...). A hint: it slips inside names. */
  readonly pos: string;
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
  /** The canonical spelling where the form tells another than the text: "Nguyen Thi Hoa" for "NGUYEN Thi Hoa". */
  readonly name: string;
  readonly rule: string;
  /** 0 to 1: how often the rule is right. */
  readonly confidence: number;
  /** The mention (id) of the same thing that explains this one: "Okafor" to "Ada Okafor", "XYZ" to its definition. */
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
  /** No body is named, and nothing but the publisher comes into question: the mention (id) of it. */
  readonly house?: number;
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
