// What stands below a title in bold or marked as a heading of its own and heads no article: a title's second line, town and day, who wrote it.
import { type Chunk, STRONG_LEVEL } from "./chunk.ts";
import type { KeepsHyphen } from "./cut-word.ts";
import { dateIn } from "./date.ts";
import { isTownAndDay } from "./day-line.ts";
import { isByline, isCapitals, isProse, wordCount } from "./sentence-form.ts";
import { isDay } from "./title-day.ts";
import { viewOf } from "./view.ts";

/** The chunks with titles of several lines as one heading, and what is only said of a report below its title as text. */
export function withTitlesWhole(
  text: string,
  chunks: readonly Chunk[],
  keeps: KeepsHyphen,
): readonly Chunk[] {
  const cut = cutTitles(chunks);
  const whole: Chunk[] = [];
  chunks.forEach((chunk) => {
    const before = whole.at(-1);
    if (before && (cut.has(chunk) || goesOn(before, chunk)))
      whole[whole.length - 1] = joined(text, before, chunk, keeps);
    else whole.push(chunk);
  });
  return withLinesBelow(whole);
}

const isHeading = ({ form }: Chunk): boolean => form === "heading";

/** "**The delta weighs in on**" above "**what rivers carry**": cut at a line's end. */
function goesOn(first: Chunk, second: Chunk): boolean {
  if (!areAlike(first, second) || second.gap > 1) return false;
  if (UNFINISHED.test(first.view.text)) return true;
  // "de Castro visits Kenya", "mRNA from Ghana": small letters that begin a title.
  return second.gap === 0 && /^\p{Ll}/u.test(second.view.text) && !SMALL_START.test(second.view.text);
}
const UNFINISHED = / (?:of|and|the|an?|for|with|to|from|at|between|as|or|its|their|&)$/;
const SMALL_START = /^(?:\p{Ll}\p{Lu}|(?:de|da|van|von|di|al|el|bin) \p{Lu})/u;

/**
 * The second lines of titles that nothing but their end cuts: bold right below bold, where most titles of the document are so;
 * a section's name stands above some only, and the masthead has lines of its own.
 */
function cutTitles(chunks: readonly Chunk[]): ReadonlySet<Chunk> {
  const opening = chunks.findIndex(({ form, view }) => form !== "heading" && view.text !== "");
  const isBold = (chunk: Chunk | undefined): boolean =>
    chunk?.form === "heading" && chunk.level === STRONG_LEVEL;
  const later = chunks.map((second, index) => ({ second, index })).slice(opening + 1);
  const seconds = later.filter(({ second, index }) => {
    const first = chunks[index - 1];
    if (!first || !isBold(first) || !isLineOfTitle(first, second)) return false;
    return !(isBold(chunks[index - 2]) && first.gap === 0) && !isBold(chunks[index + 1]);
  });
  const titles = later.filter(({ second, index }) => isBold(second) && !isBold(chunks[index + 1]));
  const isCustom = seconds.length > 1 && seconds.length * 2 >= titles.length;
  return new Set(isCustom ? seconds.map(({ second }) => second) : []);
}

/** Two lines of the same kind, of which the first is long enough that its end may cut it. */
const isLineOfTitle = (first: Chunk, second: Chunk): boolean =>
  areAlike(first, second) &&
  second.gap === 0 &&
  first.view.text.length >= SHORTEST &&
  wordCount(first.view.text) > 2 &&
  !/[?!:.]$/.test(first.view.text);

const areAlike = (first: Chunk, second: Chunk): boolean =>
  isHeading(first) &&
  isHeading(second) &&
  first.level === second.level &&
  !isLineBelow(second) &&
  !dateIn(second.view.text) &&
  isCapitals(first.view.text) === isCapitals(second.view.text);

/** Characters of a title's line that its end cuts. */
const SHORTEST = 30;

function joined(text: string, first: Chunk, second: Chunk, keeps: KeepsHyphen): Chunk {
  const segments = [...first.segments, ...second.segments];
  return {
    ...first,
    span: { start: first.span.start, end: second.span.end },
    segments,
    view: viewOf(text, segments, keeps),
  };
}

/**
 * Each heading of town and day, or of who wrote it, as a line of text, where it stands right below a title and is the only
 * such line of the article; a diary whose days are headings has several.
 */
function withLinesBelow(chunks: readonly Chunk[]): readonly Chunk[] {
  const seen = chunks.filter(({ view, form }) => view.text !== "" && form !== "rule");
  const first = seen.findIndex(isHeading);
  const isBelow = (place: number): boolean => {
    const [title, body] = [seen[place - 1], seen[place + 1]];
    if (!title || !body || place - 1 <= first) return false;
    if ((seen[place]?.level ?? 0) <= (title.level ?? 0) && !isLineBelow(title)) return false;
    return (isHeading(title) || isLineBelow(title)) && (!isHeading(body) || isLineBelow(body));
  };
  const articles: number[][] = [];
  seen.forEach((chunk, place) => {
    if (place <= first || !isHeading(chunk)) return;
    if (!isLineBelow(chunk)) articles.push([]);
    else if (!isDiary(seen[place - 1]?.view.text ?? "")) articles.at(-1)?.push(place);
  });
  const lined = articles.filter((lines) => lines.length > 0);
  const whole = lined.filter((lines) => lines.every(isBelow));
  const isSure = whole.length > (whole.length < lined.length ? 1 : 0);
  if (!isSure) return chunks;
  const texts = new Set(whole.flat().map((place) => seen[place]));
  return chunks.map((chunk) => (texts.has(chunk) ? { ...chunk, form: "text" } : chunk));
}

/** What has its days as headings. */
const DIARY = /\b(?:diary|calendar|events|agenda|dates|chronicle|programme|program|schedule|timetable)\b/i;

const isDiary = (text: string): boolean => wordCount(text) <= 4 && DIARY.test(text);

const isLineBelow = (chunk: Chunk): boolean =>
  isHeading(chunk) &&
  !isProse(chunk.view.text) &&
  (isDay(chunk.view.text) ||
    isTownAndDay(chunk.view.text) ||
    (isByline(chunk.view.text) && BY_NAME.test(chunk.view.text)));

/** "By Ana Ruiz, Press Office", not "By Sea to Lima". */
const BY_NAME =
  /^[Bb]y (?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,.{2,40})?$/u;
