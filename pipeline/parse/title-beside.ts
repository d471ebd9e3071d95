// What stands on a title's own line and is none of its words: a label before it, the day of its report far to the right.
import type { Span } from "../core/span.ts";
import type { Chunk } from "./chunk.ts";
import { splitChunk } from "./chunk-split.ts";
import type { KeepsHyphen } from "./cut-word.ts";
import { isTownAndDay } from "./day-line.ts";
import { isNavigation } from "./furniture.ts";
import { wordCount } from "./sentence-form.ts";
import { isDay } from "./title-day.ts";
import { isLabelled, isTitleLine } from "./title-line.ts";
import { viewOf } from "./view.ts";

/** Chunks with the labels off the titles of a document that labels them ("Title: New lamps"). */
export function withoutLabels(text: string, chunks: readonly Chunk[], keeps: KeepsHyphen): readonly Chunk[] {
  const labelled = new Map<Chunk, number>();
  for (const chunk of chunks) {
    const [line] = chunk.segments;
    const label = line && LABEL.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_LABEL)));
    if (label && (chunk.form === "text" || chunk.form === "heading")) labelled.set(chunk, label[0].length);
  }
  if (labelled.size < FEWEST) return chunks;
  return chunks.map((chunk) => {
    const [first, ...rest] = chunk.segments;
    const length = labelled.get(chunk);
    if (!first || length === undefined) return chunk;
    const segments = [{ start: first.start + length, end: first.end }, ...rest];
    return { ...chunk, segments, view: viewOf(text, segments, keeps) };
  });
}

const LABEL = /^(?:title|headline|heading)\s?:\s+(?=\S)/iu;
const LONGEST_LABEL = 30;
const FEWEST = 3;

/** Chunks with each labelled line below a title ("Category: News", "Date: 3 May 2018") as one of its own, if several titles have them. */
export function withLabelledLines(
  text: string,
  chunks: readonly Chunk[],
  keeps: KeepsHyphen,
): readonly Chunk[] {
  const cuts = new Map<Chunk, readonly Span[]>();
  for (const chunk of chunks) {
    const lines = labelledLines(text, chunk);
    if (lines.length > 0) cuts.set(chunk, lines);
  }
  if (cuts.size < FEWEST) return chunks;
  return chunks.flatMap((chunk) => {
    const parts: Chunk[] = [];
    let rest = chunk;
    for (const { start } of cuts.get(chunk) ?? []) {
      const [before, behind] = splitChunk(text, rest, start, keeps);
      parts.push(before);
      rest = behind;
    }
    return [...parts, rest];
  });
}

/** Where a chunk of a title, or of nothing, and labelled lines is cut; a day must be among them. */
function labelledLines(text: string, { form, segments }: Chunk): readonly Span[] {
  if (form !== "text" || segments.length < 2) return [];
  const wordsOf = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + LONGEST));
  const lines = segments.slice(0, MOST_LABELS + 1);
  const from = isLabelled(wordsOf(lines[0] as Span)) ? 0 : 1;
  const until = lines.findIndex((line, at) => at >= from && !isLabelled(wordsOf(line)));
  const labelled = lines.slice(from, until < 0 ? undefined : until);
  const isDated = labelled.some((line) => isDay(wordsOf(line).replace(/[*_]+/g, "")));
  if (labelled.length < 2 || !isDated) return [];
  return [...labelled.slice(from === 0 ? 1 : 0), ...(until < 0 ? [] : segments.slice(until, until + 1))];
}

const MOST_LABELS = 8;

/** Chunks with the days that stand beside titles, behind a wide gap or a bar, as lines below them, if several do. */
export function withDaysBelow(
  text: string,
  chunks: readonly Chunk[],
  from: number,
  keeps: KeepsHyphen,
): readonly Chunk[] {
  const days = new Map<Chunk, number>();
  chunks.forEach((chunk, index) => {
    const day = index < from ? undefined : dayBeside(text, chunk, keeps);
    const body = chunks[index + 1];
    // Lines of a table, or of a list of dates, stand right below one another.
    if (day !== undefined && body && (body.gap > 0 || body.form === "item")) days.set(chunk, day);
  });
  // What comes again is the head of a page.
  const heads = new Set([...days.keys()].map(({ view }) => view.text));
  const sure = [...heads].filter((head) => wordCount(head) > LEAST_WORDS);
  if (heads.size < days.size) return chunks;
  if (sure.length < 2) return chunks;
  return chunks.flatMap((chunk) => {
    const day = days.get(chunk);
    if (day === undefined) return [chunk];
    const [title, below] = splitChunk(text, chunk, day, keeps);
    const { level: _, ...plain } = below;
    return [trimmed(text, title, keeps), { ...plain, form: "text" }];
  });
}

/** A title's words with those of its day, where it may be no place or label. */
const LEAST_WORDS = 4;

/** Where the day begins that stands beside a title. */
function dayBeside(text: string, { form, segments, view }: Chunk, keeps: KeepsHyphen): number | undefined {
  const [line] = segments;
  // "Arusha | 16 January 2018", "News | 16 January 2018": a line below a title.
  const isBarred = form === "text" && view.text.includes(" | ");
  if (isBarred && (isDay(view.text) || isTownAndDay(view.text))) return undefined;
  if ((form !== "text" && form !== "heading") || segments.length !== 1 || !line) return undefined;
  if (line.end - line.start > LONGEST) return undefined;
  const words = text.slice(line.start, line.end);
  const at = line.start + Math.max(...GAPS.map((gap) => behindLast(words, gap)));
  if (at === line.start) return undefined;
  const title = viewOf(text, [trimmedSpan(text, { start: line.start, end: at })], keeps);
  const isTitle = !isNavigation(title.text) && !isDay(title.text);
  const day = text.slice(at, line.end).replace(/[*_]+/g, "");
  return isTitle && isTitleLine({ ...EMPTY, view: title }) && isDay(day) ? at : undefined;
}

const EMPTY = { form: "text", span: { start: 0, end: 0 }, segments: [], indent: 0, gap: 1 } as const;
/** What stands between a title and its day. */
const GAPS = ["   ", "\t", " | "] as const;

/** Where a line goes on behind the last such gap; 0 without one. */
const behindLast = (words: string, gap: string): number => {
  const at = words.lastIndexOf(gap);
  return at < 0 ? 0 : at + gap.length;
};
const LONGEST = 200;

/** A title without the gap or the bar behind it. */
function trimmed(text: string, chunk: Chunk, keeps: KeepsHyphen): Chunk {
  const segments = chunk.segments.map((segment) => trimmedSpan(text, segment));
  return { ...chunk, segments, view: viewOf(text, segments, keeps) };
}

function trimmedSpan(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[\s|]/.test(text.charAt(to - 1))) to--;
  return { start, end: to };
}
