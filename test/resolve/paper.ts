// Makes Drafts by hand: a text, what it mentions, and what is told of it, found again by the words.
import type {
  Authority,
  Draft,
  EventDraft,
  Mention,
  ParticipationDraft,
  PositionDraft,
  RelationDraft,
  SourceMetadata,
  Told,
} from "../../pipeline/flow.ts";
import type { EventType, MentionType, Predicate, Role } from "../../pipeline/model/codes.ts";
import type { Tables } from "../../pipeline/model/records.ts";
import { resolve } from "../../pipeline/resolve/resolve.ts";

type Extras = Partial<Omit<Mention, "id" | "type" | "antecedent">> & {
  /** The words of the mention that explains this one. */
  readonly antecedent?: string;
};
type HomeMention = Draft["mentions"][number];

/** Writes a document article by article: `say` adds a sentence, and the other calls tell of the words in it. */
export class Paper {
  #text = "";
  #article: number | null = null;
  #sentence = { start: 0, end: 0 };
  readonly #document: string;
  readonly #metadata: SourceMetadata;
  readonly #articles: Draft["articles"][number][] = [];
  readonly #mentions: HomeMention[] = [];
  readonly #events: EventDraft[] = [];
  readonly #positions: PositionDraft[] = [];
  readonly #relations: RelationDraft[] = [];

  constructor(document: string, metadata: SourceMetadata = {}) {
    this.#document = document;
    this.#metadata = metadata;
  }

  article(title: string, sourceDate?: string): this {
    const start = this.#text.length;
    this.#text += `${title}\n\n`;
    this.#article = this.#articles.length;
    const span = { start, end: start + title.length };
    this.#sentence = span;
    this.#articles.push({
      title: { value: title, span, rule: "title" },
      ...(sourceDate ? { sourceDate: { value: sourceDate, span, rule: "test" } } : {}),
      span: { start, end: start + title.length + 2 },
      wordCount: 10,
    });
    return this;
  }

  say(sentence: string): this {
    const start = this.#text.length;
    this.#text += `${sentence}\n\n`;
    this.#sentence = { start, end: start + sentence.length };
    const outline = this.#article === null ? undefined : this.#articles[this.#article];
    if (outline && this.#article !== null)
      this.#articles[this.#article] = {
        ...outline,
        span: { start: outline.span.start, end: this.#text.length },
      };
    return this;
  }

  #find(words: string): { start: number; end: number } {
    const start = this.#text.indexOf(words, this.#sentence.start);
    if (start < 0) throw new Error(`"${words}" is not in the sentence`);
    return { start, end: start + words.length };
  }

  #told<T>(value: T, words?: string): Told<T> {
    return { value, span: words ? this.#find(words) : this.#sentence, rule: "test" };
  }

  mention(type: MentionType, text: string, extras: Extras = {}): this {
    const { antecedent, ...rest } = extras;
    const before =
      antecedent === undefined ? undefined : this.#mentions.find((one) => one.text === antecedent);
    this.#mentions.push({
      id: this.#mentions.length,
      type,
      block: 0,
      start: 0,
      end: 0,
      span: this.#find(text),
      text,
      name: text,
      rule: `${type.toLowerCase()}-test`,
      confidence: 0.9,
      article: this.#article,
      ...(before ? { antecedent: before.id } : {}),
      ...rest,
    });
    return this;
  }

  person = (text: string, extras?: Extras): this => this.mention("PERSON", text, extras);
  body = (text: string, extras?: Extras): this => this.mention("ORGANIZATION", text, extras);
  place = (text: string, extras?: Extras): this => this.mention("PLACE", text, extras);

  /** The latest mention of these words. */
  #id(text: string): number {
    const found = this.#mentions.findLast((one) => one.text === text);
    if (!found) throw new Error(`no mention "${text}"`);
    return found.id;
  }

  event(type: EventType, name: string, told: EventWords = {}): this {
    const { start, end, place, named, instrument, ordinal, parts = {}, ...rest } = told;
    this.#events.push({
      type: this.#told(type),
      name: this.#told(name),
      ...(named ? { nameMention: this.#id(named) } : {}),
      ...(start ? { start: this.#told(start) } : {}),
      ...(end ? { end: this.#told(end) } : {}),
      ...(place ? { place: this.#told({ mention: this.#id(place) }) } : {}),
      ...(instrument ? { instrument: this.#told(this.#id(instrument)) } : {}),
      ...(ordinal ? { ordinal: this.#told(ordinal) } : {}),
      participants: Object.entries(parts).map(
        ([agent, role]): ParticipationDraft => ({
          agent: { mention: this.#id(agent) },
          role,
          span: this.#find(agent),
          rule: "test",
          confidence: 0.8,
        }),
      ),
      core: true,
      status: this.#told("happened"),
      span: this.#sentence,
      article: this.#article,
      confidence: 0.8,
      ...rest,
    });
    return this;
  }

  post(person: string, title: string, told: PostWords = {}): this {
    const { body, implied, country, date, from, until } = told;
    const organization = implied
      ? {
          implied: {
            type: "ORGANIZATION",
            name: implied,
            span: this.#find(title),
            rule: "title",
            ...(country ? { country } : {}),
          } as const,
        }
      : { mention: body ? this.#id(body) : -1 };
    this.#positions.push({
      person: this.#id(person),
      title: this.#told(title, title),
      ...(body || implied ? { organization: this.#told(organization, implied ? title : body) } : {}),
      ...(country ? { country: this.#told(country) } : {}),
      ...(date ? { date: this.#told(date) } : {}),
      ...(from ? { from: this.#told(from) } : {}),
      ...(until ? { until: this.#told(until) } : {}),
      inferred: implied !== undefined,
      span: this.#sentence,
      article: this.#article,
      confidence: 0.8,
    });
    return this;
  }

  relation(subject: string, predicate: Predicate, object: string): this {
    this.#relations.push({
      subject: { mention: this.#id(subject) },
      predicate: this.#told(predicate),
      object: { mention: this.#id(object) },
      span: this.#sentence,
      article: this.#article,
      confidence: 0.8,
    });
    return this;
  }

  draft(): Draft {
    return {
      source: {
        document: this.#document,
        mediaType: "text/plain",
        text: this.#text,
        sha256: "0".repeat(64),
        metadata: this.#metadata,
      },
      masthead: {},
      articles: this.#articles,
      wordCount: 100,
      mentions: this.#mentions,
      events: this.#events,
      positions: this.#positions,
      quantities: [],
      statements: [],
      relations: this.#relations,
    };
  }
}

export interface EventWords {
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  readonly named?: string;
  readonly instrument?: string;
  readonly ordinal?: number;
  readonly partOf?: number;
  readonly parts?: Readonly<Record<string, Role>>;
}

export interface PostWords {
  readonly body?: string;
  readonly implied?: string;
  readonly country?: string;
  readonly date?: string;
  readonly from?: string;
  readonly until?: string;
}

export const paper = (document: string, metadata?: SourceMetadata): Paper => new Paper(document, metadata);

export const NOTHING_KNOWN: Authority = { people: [], organizations: [], places: [], corrections: [] };

/** The records of some papers. */
export const resolved = (papers: readonly Paper[], authority: Partial<Authority> = {}) =>
  resolve(
    { drafts: papers.map((one) => one.draft()), authority: { ...NOTHING_KNOWN, ...authority } },
    () => {},
  );

export const tablesOf = (papers: readonly Paper[], authority?: Partial<Authority>): Tables =>
  resolved(papers, authority).tables;

export const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** Which mention's words name which record, in reading order. */
export const named = (tables: Tables): string[] =>
  tables.mentions.map(({ text, entity }) => `${text} = ${entity ?? "?"}`);
