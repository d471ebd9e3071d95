// Articles as outlined: title, section, subtitle, where each came from and when, from where to where it goes.
import { type Span, span } from "../core/span.ts";
import type { ArticleOutline, Edtf, Told } from "../flow.ts";
import { splitChunk } from "./chunk-split.ts";
import { beginsWithDay } from "./day-line.ts";
import type { RankedHeading } from "./outline.ts";
import type { Part } from "./part.ts";
import { isByline } from "./sentence-form.ts";
import { datelineIn, pressDateIn, type SourceNote, sourceNoteIn } from "./source-note.ts";
import { datedTitles } from "./title-date.ts";
import type { KeepsHyphen } from "./view.ts";

/** Marks the source notes among the parts, cutting them off the paragraphs that they end. One note an article. */
export function noteSources(
  text: string,
  parts: readonly Part[],
  anchor: Edtf | undefined,
  keeps: KeepsHyphen,
): { readonly parts: Part[]; readonly notes: Map<number, SourceNote> } {
  const lasts = lastTexts(parts);
  const notes = new Map<number, SourceNote>();
  const result: Part[] = [];
  const dated = datedTitles(parts, anchor);
  const chronicles = chroniclesIn(parts);
  let opening = -1;
  parts.forEach((part, index) => {
    result.push(part);
    if (chronicles.has(index)) part.role = "item";
    const { article, role, chunk } = part;
    const day = dated.get(index);
    if (day && article !== null) {
      notes.set(article, day.note);
      cutNote(text, result, day.behind, keeps, 0);
    }
    const above = role === "source-note" && article !== null && pressDateIn(chunk.view, anchor);
    if (above) notes.set(article, above);
    if (article === null || !NOTED.has(role)) return;
    const isDashed = role !== "item" || /^[-–—(]$/.test(chunk.marker ?? "");
    const note = isDashed ? sourceNoteIn(chunk.view, anchor, lasts.get(article) === index) : undefined;
    if (note) {
      notes.set(article, { ...notes.get(article), ...note });
      if (note.from === 0) part.role = "source-note";
      else cutNote(text, result, note.from, keeps, 1);
    } else if (role === "paragraph" && opening !== article && !notes.has(article)) {
      const press = pressDateIn(chunk.view, anchor);
      const found = press ?? datelineIn(chunk.view, anchor);
      if (found) notes.set(article, found);
      if (press) part.role = "source-note";
      else if (!isByline(chunk.view.text)) opening = article;
    }
  });
  return { parts: result, notes };
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
