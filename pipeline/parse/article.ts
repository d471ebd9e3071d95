// Articles as outlined: title, section, subtitle, where each came from and when, from where to where it goes.
import { compareDays, firstDay, lastDay, parseEdtf } from "../core/edtf.ts";
import { type Span, span } from "../core/span.ts";
import type { ArticleOutline, Edtf, Told } from "../flow.ts";
import { splitChunk } from "./chunk-split.ts";
import type { KeepsHyphen } from "./cut-word.ts";
import { beginsWithDay } from "./day-line.ts";
import type { RankedHeading } from "./outline.ts";
import type { Part } from "./part.ts";
import { isByline } from "./sentence-form.ts";
import { datelineIn, pressDateIn, type SourceNote, sourceNoteIn } from "./source-note.ts";
import { type DatedTitle, datedTitles } from "./title-date.ts";
import { isLabelled } from "./title-line.ts";

/** Parts with the source notes among them told apart, and what the notes tell, by article. */
interface Noted {
  readonly parts: Part[];
  readonly notes: Map<number, SourceNote>;
}

/** Marks the source notes among the parts, cutting them off the paragraphs that they end. One note an article. */
export function noteSources(
  text: string,
  parts: readonly Part[],
  anchor: Edtf | undefined,
  keeps: KeepsHyphen,
): Noted {
  const reading = new NoteReading(text, parts, anchor, keeps);
  parts.forEach((part, index) => {
    reading.read(part, index);
  });
  return reading;
}

/** Reads the parts one after the other. */
class NoteReading implements Noted {
  readonly parts: Part[] = [];
  readonly notes = new Map<number, SourceNote>();
  readonly #text: string;
  readonly #anchor: Edtf | undefined;
  readonly #keeps: KeepsHyphen;
  readonly #lasts: ReadonlyMap<number, number>;
  readonly #dated: ReadonlyMap<number, DatedTitle>;
  readonly #chronicles: ReadonlySet<number>;
  /** The article whose first paragraph was read: no dateline comes any more. */
  #opened = -1;

  constructor(text: string, parts: readonly Part[], anchor: Edtf | undefined, keeps: KeepsHyphen) {
    this.#text = text;
    this.#anchor = anchor;
    this.#keeps = keeps;
    this.#lasts = lastTexts(parts);
    this.#dated = datedTitles(parts, anchor);
    this.#chronicles = chroniclesIn(parts);
  }

  read(part: Part, index: number): void {
    this.parts.push(part);
    if (this.#chronicles.has(index)) part.role = "item";
    const { article, role } = part;
    if (article === null) return;
    const dated = this.#dated.get(index);
    if (dated) this.#takeTitle(article, dated);
    const above = role === "source-note" ? pressDateIn(part.chunk.view, this.#anchor) : undefined;
    if (above && this.#isPast(above)) this.notes.set(article, above);
    else if (above) part.role = "paragraph";
    if (!NOTED.has(role)) return;
    const note = this.#noteOf(part, this.#lasts.get(article) === index);
    if (note) this.#take(part, article, note);
    else if (role === "paragraph" && this.#opened !== article && !this.notes.has(article))
      this.#open(part, article);
  }

  /** "3 May 2019 - A hall for models": the title's own day. */
  #takeTitle(article: number, { note, behind }: DatedTitle): void {
    this.notes.set(article, note);
    cutNote(this.#text, this.parts, behind, this.#keeps, 0);
  }

  /** A day behind the issue's own is that of what is announced, and no report's. */
  #isPast({ date }: SourceNote): boolean {
    const told = date?.value ?? "";
    const length = Math.min(told.length, this.#anchor?.length ?? 0);
    return told.slice(0, length) <= (this.#anchor ?? "").slice(0, length);
  }

  #noteOf({ role, chunk }: Part, isLast: boolean): SourceNote | undefined {
    const isDashed = role !== "item" || /^[-–—(]$/.test(chunk.marker ?? "");
    return isDashed ? sourceNoteIn(chunk.view, this.#anchor, isLast) : undefined;
  }

  #take(part: Part, article: number, note: SourceNote): void {
    this.notes.set(article, { ...this.notes.get(article), ...note });
    if (note.from === 0) part.role = "source-note";
    else cutNote(this.#text, this.parts, note.from, this.#keeps, 1);
  }

  /** The day of a report below its title, or in the dateline of its first paragraph. */
  #open(part: Part, article: number): void {
    const { view } = part.chunk;
    const press = pressDateIn(view, this.#anchor);
    const found = press ?? datelineIn(view, this.#anchor);
    if (found) this.notes.set(article, found);
    if (press) part.role = "source-note";
    else if (!isByline(view.text) && !isLabelled(view.text)) this.#opened = article;
  }
}

/** What may be a source note, or hold one. */
const NOTED: ReadonlySet<string> = new Set(["paragraph", "item", "quote"]);

/** Paragraphs that begin with a day ("14 May - A delegation ..."), of articles that have several: each tells its own. */
function chroniclesIn(parts: readonly Part[]): ReadonlySet<number> {
  const found = new Set<number>();
  let last = -1;
  parts.forEach(({ role, chunk, article }, index) => {
    if (role !== "paragraph" || article === null || !beginsWithDay(chunk.view.text, { start: 0 })) return;
    if (parts[last]?.article === article) found.add(last).add(index);
    last = index;
  });
  return found;
}

/** Index of the last part with words of each article. */
function lastTexts(parts: readonly Part[]): Map<number, number> {
  const lasts = new Map<number, number>();
  parts.forEach(({ article, chunk, role }, index) => {
    if (article !== null && chunk.view.text !== "" && role !== "footnote") lasts.set(article, index);
  });
  return lasts;
}

/** Cuts the last part in two at a place of its view: the first (0) or the second (1) is a source note. */
function cutNote(text: string, parts: Part[], at: number, keeps: KeepsHyphen, note: 0 | 1): void {
  const part = parts.pop() as Part;
  const offset = part.chunk.view.toSource(at, at + 1).start;
  splitChunk(text, part.chunk, offset, keeps).forEach((chunk, half) => {
    parts.push(half === note ? { ...part, chunk, role: "source-note" } : { ...part, chunk });
  });
}

/** The articles in reading order. */
export function articlesOf(
  parts: readonly Part[],
  headings: readonly RankedHeading[],
  sectionText: (chunk: number) => Told<string> | undefined,
  notes: ReadonlyMap<number, SourceNote>,
): ArticleOutline[] {
  const titled = headings.filter(({ role }) => role === "article");
  const spans = new Map<number, Span>();
  const titles = new Map<number, Told<string>>();
  const subtitles = new Map<number, Told<string>>();
  let belowTitle = false;
  for (const { article, role, chunk } of parts) {
    if (article === null) continue;
    const before = spans.get(article);
    spans.set(article, span(before?.start ?? chunk.span.start, chunk.span.end));
    const told = { value: chunk.view.text, span: chunk.view.span, rule: `article-${role}` };
    if (role === "title") titles.set(article, told);
    if (role === "subtitle" && belowTitle) subtitles.set(article, told);
    if (chunk.view.text !== "") belowTitle = role === "title";
  }
  return [...spans].map(([article, stretch]) => {
    const section = titled[article]?.section;
    const subtitle = subtitles.get(article);
    const { name, date } = notes.get(article) ?? {};
    const told = section === undefined ? undefined : sectionText(section);
    return {
      title: titles.get(article) ?? firstLine(parts, article),
      span: stretch,
      ...(told ? { section: told } : {}),
      ...(subtitle ? { subtitle } : {}),
      ...(name ? { sourceName: name } : {}),
      ...(date ? { sourceDate: date } : {}),
    };
  });
}

/** The articles, none dated after its issue: a later day above a text is that of what it announces. */
export function withoutComing(
  articles: readonly ArticleOutline[],
  issue: Edtf | undefined,
): readonly ArticleOutline[] {
  const value = issue === undefined ? undefined : parseEdtf(issue);
  const limit = value && lastDay(value);
  if (!limit) return articles;
  return articles.map((article) => {
    const told = article.sourceDate && parseEdtf(article.sourceDate.value);
    const first = told && firstDay(told);
    if (!first || compareDays(first, limit) <= 0) return article;
    const { sourceDate: _, ...undated } = article;
    return undated;
  });
}

/** A text without a title goes by its first words. */
function firstLine(parts: readonly Part[], article: number): Told<string> {
  const seen = parts.filter(({ chunk }) => chunk.view.text !== "");
  const view = (seen.find((part) => part.article === article) ?? seen[0])?.chunk.view;
  if (!view) return { value: "", span: span(0, 0), rule: "article-first-words" };
  const head = view.text.slice(0, 120);
  const stop =
    /[.!?](?=\s)/.exec(head)?.index ?? (head.length < view.text.length ? head.lastIndexOf(" ") : head.length);
  const end = stop > 0 ? stop : head.length;
  return { value: view.text.slice(0, end), span: view.toSource(0, end), rule: "article-first-words" };
}
