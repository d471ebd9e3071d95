// Takes titles off the paragraphs that they stand on without a blank line between.
import type { Span } from "../core/span.ts";
import { type Chunk, STRONG_LEVEL } from "./chunk.ts";
import { splitChunk } from "./chunk-split.ts";
import { type Contents, titleKey } from "./contents.ts";
import type { KeepsHyphen } from "./cut-word.ts";
import { isTownAndDay } from "./day-line.ts";
import { isNavigation, POSTED } from "./furniture.ts";
import { isByline, isCapitals, isProse, wordCount } from "./sentence-form.ts";
import { withDaysBelow, withLabelledLines, withoutLabels } from "./title-beside.ts";
import { isDay } from "./title-day.ts";
import { breaksOff, isDateLine, isRemark } from "./title-line.ts";
import { asTitle, boldLines, closedTitles, offRunIn, runIns } from "./title-run-in.ts";
import { viewOf } from "./view.ts";

/** Chunks with titles on lines of their own: lines that the contents list names, or in capitals above prose. */
export function splitTitles(
  text: string,
  whole: readonly Chunk[],
  contents: Contents | undefined,
  keeps: KeepsHyphen,
): Chunk[] {
  const behind = contents?.to ?? 0;
  const chunks = withDaysBelow(
    text,
    withLabelledLines(text, withoutLabels(text, whole, keeps), keeps),
    behind,
    keeps,
  );
  const keys = new Set(contents?.entries.map(({ key }) => key));
  const numbered = new Set(chunks.filter((chunk) => isNumberedTitle(text, chunk)));
  const belowDays = new Set(chunks.filter((chunk) => isBelowDay(text, chunk)));
  const daysBelow = chunks.filter((chunk) => isAboveDay(text, chunk)).length > 1;
  const kickers = new Set(chunks.filter((chunk, index) => isBelowCapitals(text, chunk, chunks[index + 1])));
  const running = runIns(text, chunks);
  const closed = running.size > 0 ? boldLines(text, chunks, behind) : closedTitles(text, chunks, behind);
  const cut = chunks.map((chunk, index) => {
    const runIn = running.get(chunk);
    if (runIn) return offRunIn(text, chunk, runIn, keeps);
    const title = closed.get(chunk);
    if (title) return [asTitle(text, chunk, title)];
    const { form, segments } = chunk;
    const [first, second] = segments;
    if (!first || index < behind) return [chunk];
    if (!second) return [unclosed(text, chunk, keys)];
    if (numbered.size > 1 && numbered.has(chunk)) return offNumbered(text, chunk, second, keeps);
    if (form !== "text" || first.end - first.start > 200) return [chunk];
    return offLines(text, chunk, { keys, daysBelow, belowDays, kickers }, keeps);
  });
  const sections = sectionsAbove(chunks, (index) => (cut[index]?.length ?? 0) > 1);
  return cut.flatMap((parts, index) => (sections.has(index) ? parts.map(asSection) : parts));
}

const asSection = (chunk: Chunk): Chunk => ({ ...chunk, form: "heading", level: STRONG_LEVEL - 1 });

/** Lines of their own above titles that were cut off, the first of which has one too: they name sections. */
function sectionsAbove(chunks: readonly Chunk[], isCut: (index: number) => boolean): ReadonlySet<number> {
  const first = chunks.findIndex((_, index) => isCut(index));
  const found = [...chunks.keys()].filter(
    (index) => index >= first - 1 && isCut(index + 1) && isSectionLine(chunks[index] as Chunk),
  );
  // What comes again is a page's head or a link.
  const names = new Set(found.map((index) => chunks[index]?.view.text));
  const isSure = found.length > 1 && names.size === found.length && found[0] === first - 1;
  return new Set(isSure ? found : []);
}

const isSectionLine = ({ form, segments, view, gap }: Chunk): boolean =>
  form === "text" &&
  gap > 0 &&
  segments.length === 1 &&
  /^\p{Lu}[^.,:;!?|\d]{2,40}$/u.test(view.text) &&
  (wordCount(view.text) <= 3 || isCapitals(view.text)) &&
  !/^(?:photos?|pictures?|images?|by|text)\b/iu.test(view.text) &&
  !isNavigation(view.text);

/** What the document tells of its titles. */
interface Titles {
  readonly keys: ReadonlySet<string>;
  readonly daysBelow: boolean;
  /** Chunks that begin with the day of the title below it. */
  readonly belowDays: ReadonlySet<Chunk>;
  /** Titles with the name of their section right above them. */
  readonly kickers: ReadonlySet<Chunk>;
}

/** A title of one line, or two that the contents list names, off the text below it. */
function offLines(text: string, chunk: Chunk, titles: Titles, keeps: KeepsHyphen): Chunk[] {
  const { keys, daysBelow, belowDays, kickers } = titles;
  const { segments } = chunk;
  const [first, second, third] = segments as [Span, Span, Span?];
  if (belowDays.size > 1 && belowDays.has(chunk)) return offTop(text, chunk, keeps);
  const line = viewOf(text, [first]).text;
  if (keys.has(titleKey(line))) return offListed(text, chunk, second, keys, keeps);
  if (third && keys.size > 0 && second.end - second.start < 120) {
    const two = viewOf(text, [first, second]).text;
    if (keys.has(titleKey(two))) return splitChunk(text, chunk, third.start, keeps);
  }
  const below = viewOf(text, [second]).text;
  if (kickers.size > 1 && kickers.has(chunk)) return splitChunk(text, chunk, second.start, keeps);
  if (!third && mayBeTitle(line) && isRemark(below)) return splitChunk(text, chunk, second.start, keeps);
  if (isAboveDay(text, chunk) && (daysBelow || (POSTED.test(below) && !third)))
    return offDay(text, chunk, second, third, keeps);
  const capitals = isCapitals(line) && !isCapitals(below) && isProse(chunk.view.text) && line.length > 5;
  const above = capitals || isAboveByline(line, below, segments) || isShortAbove(segments, line, text);
  return above ? splitChunk(text, chunk, second.start, keeps) : [chunk];
}

function offListed(
  text: string,
  chunk: Chunk,
  second: Span,
  keys: Titles["keys"],
  keeps: KeepsHyphen,
): Chunk[] {
  const [title, below] = splitChunk(text, chunk, second.start, keeps);
  return [unclosed(text, title, keys), below];
}

/** A title that the contents list names, without the full stop that it may end with here ("RATES HELD."). */
function unclosed(text: string, chunk: Chunk, keys: Titles["keys"]): Chunk {
  const [line] = chunk.segments;
  const isClosed = line && /\p{L}{2}\.$/u.test(text.slice(line.end - 3, line.end));
  if (!isClosed || chunk.form !== "text" || !keys.has(titleKey(chunk.view.text))) return chunk;
  return asTitle(text, chunk, { start: line.start, end: line.end - 1 });
}

/** "1. RATES HELD" or "1. Rates held" right above prose, as an item of a list. */
function isNumberedTitle(text: string, { form, segments, marker = "" }: Chunk): boolean {
  const [first, second] = segments;
  if (form !== "item" || !/\d/.test(marker) || !first || !second) return false;
  const line = viewOf(text, [first]).text;
  if (line.length > 120 || !/\p{L}{3}/u.test(line)) return false;
  const capitals = isCapitals(line) && !isCapitals(viewOf(text, [second]).text);
  return capitals
    ? isProse(text.slice(second.start, segments.at(-1)?.end))
    : isShortAbove(segments, line, text);
}

function offNumbered(text: string, chunk: Chunk, second: Span, keeps: KeepsHyphen): Chunk[] {
  const [title, below] = splitChunk(text, chunk, second.start, keeps);
  const { marker: _, ...plain } = title;
  const { marker: __, ...rest } = below;
  return [
    { ...plain, form: "heading", level: STRONG_LEVEL },
    { ...rest, form: "text" },
  ];
}

/** The title, its day, and what stands below without a blank line between. */
function offDay(text: string, chunk: Chunk, day: Span, rest: Span | undefined, keeps: KeepsHyphen): Chunk[] {
  const [title, below] = splitChunk(text, chunk, day.start, keeps);
  return rest ? [title, ...splitChunk(text, below, rest.start, keeps)] : [title, below];
}

/** The day, the title below it, and the prose below that where no blank line is between. */
function offTop(text: string, chunk: Chunk, keeps: KeepsHyphen): Chunk[] {
  const [, title, below] = chunk.segments as [Span, Span, Span?];
  const [day, rest] = splitChunk(text, chunk, title.start, keeps);
  return below && isProse(rest.view.text)
    ? [day, ...splitChunk(text, rest, below.start, keeps)]
    : [day, rest];
}

/** A title right below the day of its report. */
function isBelowDay(text: string, { form, segments }: Chunk): boolean {
  const [first, second] = segments;
  if (form !== "text" || !first || !second || first.end - first.start > 90) return false;
  const below = viewOf(text, [second]).text;
  return isDay(viewOf(text, [first]).text) && mayBeTitle(below) && !isDay(below);
}

/**
 * A title right above the day on which it was posted, or the town and day of its dateline; no sentence whose date is
 * broken ("at its meeting on 20" above "April 2018:").
 */
function isAboveDay(text: string, { form, segments }: Chunk): boolean {
  const [first, second] = segments;
  if (form !== "text" || !first || !second) return false;
  if (first.end - first.start > 130 || second.end - second.start > 90) return false;
  const line = viewOf(text, [first]).text;
  const below = viewOf(text, [second]).text;
  if (/:$/.test(below) || (/ \d{1,2}$/.test(line) && /^\p{L}/u.test(below))) return false;
  return (isDateLine(below) || isTownAndDay(below)) && mayBeTitle(line) && !isDateLine(line);
}

/** "RESEARCH" right above "A kelp farm off Bruny", and the text below that. */
function isBelowCapitals(text: string, { form, segments }: Chunk, body: Chunk | undefined): boolean {
  const [first, second, third] = segments;
  if (form !== "text" || !first || !second || third || !body || body.gap === 0) return false;
  if (first.end - first.start > 40 || second.end - second.start > 130) return false;
  const [line, below] = [viewOf(text, [first]).text, viewOf(text, [second]).text];
  const isName = isCapitals(line) && wordCount(line) <= 4 && mayBeTitle(line);
  return isName && !isCapitals(below) && wordCount(below) > 1 && mayBeTitle(below) && isProse(body.view.text);
}

/** A title with nothing below it but who wrote what follows. */
const isAboveByline = (line: string, below: string, { length }: readonly Span[]): boolean =>
  length === 2 && mayBeTitle(line) && isByline(below);

/** Begun with a capital or a figure, and no sentence. */
const mayBeTitle = (line: string): boolean =>
  /^["“]?(?:[\p{Lu}\p{N}]|\p{Sc}\d)/u.test(line) && !/[.,;:!]["”]?$/.test(line) && !breaksOff(line);

/**
 * A line that breaks off early above wrapped prose: the next word would have fitted, so its end is meant, and it is
 * no sentence.
 */
function isShortAbove(segments: readonly Span[], line: string, text: string): boolean {
  const [first, second] = segments;
  if (!first || !second || segments.length < 2 || segments.length > 400) return false;
  if (!mayBeTitle(line)) return false;
  const head = text.slice(second.start, Math.min(second.end, second.start + 60));
  if (!/^["“]?[\p{Lu}\p{N}]/u.test(head)) return false;
  const width = segments.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  const word = head.split(" ", 1)[0] ?? "";
  const rest = text.slice(second.start, segments.at(-1)?.end);
  return width >= 50 && first.end - first.start + word.length + 8 <= width && isProse(rest);
}
