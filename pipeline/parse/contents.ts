// The table of contents: found by its heading, or because its lines come again later as titles.
import { fold } from "../core/keys.ts";
import type { Span } from "../core/span.ts";
import type { TextView } from "../core/text-view.ts";
import type { Chunk } from "./chunk.ts";
import { isNavigation } from "./furniture.ts";
import { isCapitals, isProse } from "./sentence-form.ts";
import { viewOf } from "./view.ts";

export interface Entry {
  readonly view: TextView;
  /** What it is compared by: folded, without number and page. */
  readonly key: string;
  readonly chunk: number;
}

export interface Contents {
  /** Chunk of the heading ("In this issue"), if it has one. */
  readonly heading?: number;
  /** Chunks of the entries, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
}

const WORDS = new Set(
  (
    "contents|content|table of contents|list of contents|in this issue|in this edition|in this newsletter|" +
    "in this bulletin|in our pages|on our pages|on other pages|summary|summary of contents|in short|what is inside|what you will find|inside|inside this issue|inside this edition|this issue|what s inside|whats inside|headlines|" +
    "in the headlines|topics|topics in this issue|index|agenda of this issue|also in this issue|in this number|" +
    "this month|this week|sommaire|inhalt|indice|contenido|conteudo|sumario"
  ).split("|"),
);
/** No contents list without a heading begins and ends later than this. */
const LONGEST_ZONE = 2000;
const LONGEST_TITLE = 400;
const LEADING_NUMBER =
  /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.):]|p(?:age|g)?\.?\s?\d{1,3}[:.]?|\d{1,3}\s(?:[–—|-]\s)?)\s*(?=\S)/i;
const TRAILING_PAGE =
  /(?<!\s)(?:\s{0,9}[.…·_ ]{2,200}\s{0,9}|\s{1,9}[|;–—-]?\s{0,9}|\s{0,9}\()(?:p(?:age|g|p)?\.?\s{0,9})?\d{1,3}\)?$/i;

/** Whether a line ends with a page's number. */
const endsWithPage = (line: string): boolean => TRAILING_PAGE.test(line.slice(-40));

/** "2  The mill turns again": the page's number stands apart before the title. */
const LEADING_PAGE = /^\d{1,3}(?: {2,9}|\t)[\p{Lu}\p{N}“"‘'(]/u;

/** Whether a line ends or begins with a page's number, as entries of a contents list do. */
export const hasPage = (line: string): boolean => endsWithPage(line) || LEADING_PAGE.test(line);

/** How titles are compared with entries. */
export const titleKey = (text: string): string => (text.length > LONGEST_TITLE ? "" : fold(text));

/** An entry's key without the number before and the page behind it. */
export function entryKey(text: string): string {
  if (text.length > LONGEST_TITLE) return "";
  const bare = text.replace(TRAILING_PAGE, "");
  return titleKey((bare || text).replace(LEADING_NUMBER, "") || text);
}

/** The key by which an entry is known as a title: as it stands ("40 new beds"), else without number and page. */
function keyAsTitle(text: string, chunk: number, titles: ReadonlyMap<string, number>): string {
  const whole = titleKey(text);
  return (titles.get(whole) ?? -1) > chunk ? whole : entryKey(text);
}

/** "In this mail", "Inside our June letter": what it stands in goes by many names. */
const NAMED_ISSUE =
  /^(?:what (?:s|is) )?(?:in|inside) (?:this|our|the|today s) (?:\w+ ){0,2}(?:issue|edition|number|mail|mailing|e mail|email|letter|newsletter|e newsletter|bulletin|e bulletin|dispatch|despatch|digest|update|circular|gazette|journal|magazine|message|report|review|post|courier|monitor|herald|briefing|leaflet|paper|sheet|volume|month|week|quarter|news)$/;

/** Characters of a contents heading at most. */
export const LONGEST_CONTENTS_HEADING = 60;

export const isContentsHeading = (text: string): boolean => {
  if (text.length >= LONGEST_CONTENTS_HEADING) return false;
  const words = fold(text.replace(/[:.]$/, ""));
  return WORDS.has(words) || NAMED_ISSUE.test(words);
};

/** The contents list of a document, or undefined. It stands before the first paragraph of prose, or under its heading. */
export function findContents(text: string, chunks: readonly Chunk[]): Contents | undefined {
  const titles = lastPlaces(chunks);
  const prose = chunks.findIndex(
    ({ form }, at) => form !== "heading" && form !== "row" && isText(text, chunks, at, titles),
  );
  const zone = prose < 0 ? chunks.length : prose;
  const named = chunks.findIndex(
    ({ form, view }, at) => at < zone + 40 && form !== "item" && isContentsHeading(view.text),
  );
  if (named >= 0) {
    const to = endOfList(text, chunks, named + 1, titles);
    const entries = entriesOf(text, chunks, named + 1, to, titles);
    if (isList(entries, titles)) return { heading: named, from: named + 1, to, entries };
  }
  return contentsByMatch(text, chunks, zone, titles);
}

/** A line alone under "Topics" that never comes again is no list, but the first title of a section so called. */
const isList = (entries: readonly Entry[], titles: ReadonlyMap<string, number>): boolean =>
  entries.length > 1 || entries.some(({ key, chunk }) => (titles.get(key) ?? -1) > chunk);

/** What a paragraph begins with that may be its title: "The mill turns. On 3 May ...". */
const OPENING = /^([\p{Lu}\p{N}"“][^.:!?]{3,120}[.:!?])\s/u;

/** For each line or opening of a paragraph that may be a title, the last chunk that begins with it. */
function lastPlaces(chunks: readonly Chunk[]): Map<string, number> {
  const places = new Map<string, number>();
  chunks.forEach(({ view, segments }, index) => {
    const isLine = segments.length <= 2 && view.text.length <= 200;
    const title = isLine ? view.text : OPENING.exec(view.text)?.[1];
    if (title) places.set(titleKey(title), index);
  });
  return places;
}

/** Where the list under a contents heading ends: at a heading, a rule, prose, or the first title come again. */
function endOfList(
  text: string,
  chunks: readonly Chunk[],
  from: number,
  titles: ReadonlyMap<string, number>,
): number {
  const seen = new Set<string>();
  for (let at = from; at < chunks.length; at++) {
    const { form, view } = chunks[at] as Chunk;
    const ended = form === "heading" || (form === "rule" && at > from);
    if (ended || isText(text, chunks, at, titles)) return at;
    const key = entryKey(view.text);
    if (seen.has(key) || isNavigation(view.text) || endsItems(chunks, from, at)) return at;
    const below = chunks[at + 1]?.view.text ?? "";
    const isAbove = seen.has(entryKey(below)) || seen.has(entryKey(OPENING.exec(below)?.[1] ?? ""));
    if (isAbove && at > from && (isBehindPages(text, chunks, at) || isApart(chunks, from, at))) return at;
    const lines = linesOf(text, chunks[at] as Chunk).map((line) => entryKey(line.text));
    for (const own of [key, ...lines]) if (own) seen.add(own);
  }
  return chunks.length;
}

/** A line alone that is no entry: none before it has its form or its capitals. */
function isApart(chunks: readonly Chunk[], from: number, at: number): boolean {
  const { form, gap, segments, view } = chunks[at] as Chunk;
  if (segments.length !== 1 || form === "row" || gap === 0) return false;
  const entries = chunks.slice(from, at);
  return (
    entries.every((entry) => entry.form !== form) ||
    (isCapitals(view.text) && !entries.some((entry) => isCapitals(entry.view.text)))
  );
}

/** A line alone without a page, behind entries that have theirs: right above the first title come again it is a section. */
function isBehindPages(text: string, chunks: readonly Chunk[], at: number): boolean {
  const { form, gap, segments, view } = chunks[at] as Chunk;
  if (form !== "text" || gap === 0 || segments.length !== 1 || endsWithPage(view.text)) return false;
  const last = chunks[at - 1]?.segments.at(-1);
  return last !== undefined && hasPage(text.slice(last.start, last.end));
}

/** "II. PEOPLE", "B. People", "PART TWO: PEOPLE": the section's name without its number or letter. */
export const sectionName = (text: string): string => text.replace(SECTION_NUMBER, "");

const SECTION_NUMBER =
  /^(?:(?:[IVX]{1,5}|[A-H])\.|(?:PART|Part|SECTION|Section) (?:\d{1,2}|\p{L}{1,8})\s?[.:–—-]) +(?=\p{Lu}\p{L}{2})/u;

/** Text behind items: more blank lines before it than one, or one where the items had none between them. */
function endsItems(chunks: readonly Chunk[], from: number, at: number): boolean {
  const { form, gap } = chunks[at] as Chunk;
  if (form !== "text" || at === from || chunks[at - 1]?.form !== "item") return false;
  const tight = at > from + 1 && chunks.slice(from + 1, at).every((chunk) => chunk.gap === 0);
  return gap > (tight ? 0 : 1);
}

/** A paragraph, and no lines that are entries: by their pages, or because they come again as titles. */
function isText(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  titles: ReadonlyMap<string, number>,
): boolean {
  const chunk = chunks[at] as Chunk;
  if (!isProse(chunk.view.text) || isPaged(text, chunk)) return false;
  const lines = chunk.segments.length > 1 ? linesOf(text, chunk) : [];
  const again = lines.filter((line) => (titles.get(keyAsTitle(line.text, at, titles)) ?? -1) > at).length;
  return again * 2 <= lines.length;
}

/** Lines that mostly have a page's number. */
function isPaged(text: string, { form, segments }: Chunk): boolean {
  if (form !== "text" || segments.length < 2) return false;
  return segments.filter(({ start, end }) => hasPage(text.slice(start, end))).length * 2 > segments.length;
}

/** Early lines that come again later as titles: a run of two at least. */
function contentsByMatch(
  text: string,
  chunks: readonly Chunk[],
  zone: number,
  titles: ReadonlyMap<string, number>,
): Contents | undefined {
  const later = (key: string, at: number): boolean => (titles.get(key) ?? -1) > at;
  const matched = chunks
    .slice(0, Math.min(zone, LONGEST_ZONE))
    .map((chunk, at) => linesOf(text, chunk).some((line) => later(keyAsTitle(line.text, at, titles), at)));
  for (let from = 0; from < matched.length; from++) {
    if (!matched[from]) continue;
    const to = endOfRun(chunks, matched, from);
    const headed = chunks[from]?.form === "heading" && to > from + 1;
    const first = headed ? from + 1 : from;
    const entries = entriesOf(text, chunks, first, to, titles).filter(
      ({ view }) => !isContentsHeading(view.text),
    );
    const known = entries.filter(({ key, chunk }) => later(key, chunk)).length;
    if (known >= 2 && known * 2 >= entries.length)
      return { from: first, to, entries, ...(headed ? { heading: from } : {}) };
    from = to - 1;
  }
  return undefined;
}

/** Unmatched list items belong to the list, but for the first title come again. */
function endOfRun(chunks: readonly Chunk[], matched: readonly boolean[], from: number): number {
  const seen = new Set<string>();
  let to = from;
  for (; to < matched.length; to++) {
    const chunk = chunks[to] as Chunk;
    const key = entryKey(chunk.view.text);
    const goesOn = matched[to] || (chunk.form === "item" && chunks[to - 1]?.form === "item");
    if (!goesOn || (!matched[to] && seen.has(key))) break;
    seen.add(key);
  }
  return to;
}

/** A chunk's lines, each as it is read. */
function linesOf(text: string, { segments, view, form }: Chunk): TextView[] {
  if (segments.length === 0) return [];
  if (segments.length === 1 || form !== "text" || segments.length > 60) return [view];
  return segments.map((segment) => viewOf(text, [segment]));
}

function entriesOf(
  text: string,
  chunks: readonly Chunk[],
  from: number,
  to: number,
  titles: ReadonlyMap<string, number>,
): Entry[] {
  const entries: Entry[] = [];
  for (let chunk = from; chunk < to; chunk++) {
    const { segments, form } = chunks[chunk] as Chunk;
    if (form === "row" && chunks[chunk + 1]?.form === "hidden") continue;
    const lines = linesOf(text, chunks[chunk] as Chunk);
    for (let at = 0; at < lines.length; at++) {
      const joined =
        form === "text"
          ? wrapped(text, segments.slice(at, at + 2), lines[at], (line) =>
              titles.has(keyAsTitle(line, chunk, titles)),
            )
          : undefined;
      const view = joined ?? (lines[at] as TextView);
      if (joined) at++;
      if (view.text !== "" && !PAGE.test(view.text))
        entries.push({ view, key: keyAsTitle(view.text, chunk, titles), chunk });
    }
  }
  return entries;
}

/** The number of the page that the list stands on. */
const PAGE = /^\d{1,3}$/;

/** Two lines that are one entry: only together do they come again as a title. */
function wrapped(
  text: string,
  pair: readonly Span[],
  first: TextView | undefined,
  isTitle: (line: string) => boolean,
): TextView | undefined {
  if (pair.length < 2 || !first || isTitle(first.text)) return undefined;
  const view = viewOf(text, pair);
  return isTitle(view.text) ? view : undefined;
}
