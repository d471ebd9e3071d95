// What extract gives: all that one document tells, as plain data.
import type { Span } from "../core/span.ts";
import type { EventType, Predicate, Role, Status } from "../model/codes.ts";
import type { Mention } from "./annotated.ts";
import type { ArticleOutline, Masthead, Told } from "./document.ts";
import type { CountryCode, Edtf, Source } from "./source.ts";

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
