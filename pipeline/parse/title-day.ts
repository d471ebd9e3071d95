// Days on lines of their own above titles, as sites list their news: "12 May 2016" above "A hall for models". Each is its report's.
import { type Chunk, STRONG_LEVEL } from "./chunk.ts";
import { dateIn } from "./date.ts";
import { isOnlyDay } from "./day-line.ts";
import { isByline, isCapitals, isProse } from "./sentence-form.ts";
import { isDateLine } from "./title-line.ts";

/** "12 May 2016", "Published: 3 May 2014", "Monday, 3 June": a day, and next to nothing else; not "No. 3, 12 May 2016". */
export const isDay = (text: string): boolean =>
  isOnlyDay(text) || (isDateLine(text) && dateIn(text)?.precision === 3 && !ISSUE.test(text));

const ISSUE = /^(?:no|nr|n°|№|issue|vol|volume|number|edition)\b/iu;

/** Headings of a day right above a higher one as lines of text: they are its day, and no section. */
export function withDaysAbove(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, index) => {
    if (chunk.form !== "heading" || !isDay(chunk.view.text)) return chunk;
    const below = chunks.slice(index + 1, index + NEAR).find(isSeen);
    const isLower = below?.form === "heading" && (below.level ?? 0) < (chunk.level ?? 0);
    return isLower && !isDay(below.view.text) ? { ...chunk, form: "text" } : chunk;
  });
}

/** Chunks among which the title stands, pictures and rules counted. */
const NEAR = 5;

/**
 * The day lines each of which stands above a title with its text, in a document that dates its reports so; none where
 * days stand below titles or close the reports.
 */
export function daysAbove(chunks: readonly Chunk[], skipped: (index: number) => boolean): ReadonlySet<Chunk> {
  const seen = chunks.filter((chunk, index) => !skipped(index) && isSeen(chunk));
  const days = [...seen.keys()].filter((place) => isDayLine(seen[place]));
  const above = days.filter((place) => isTitle(seen[place + 1]) && isBody(seen[place + 2]));
  if (above.length < 2 || isClosing(seen)) return new Set();
  const below = days.filter((place) => isBody(seen[place + 1]));
  const apart = above.filter(
    (place) => isBody(seen[place - 1]) || isHigher(seen[place - 1], seen[place + 1]),
  );
  if (above.length <= below.length || apart.length * 2 < above.length) return new Set();
  // The first is the issue's own, where its masthead tells no other.
  const isTold = seen.slice(0, above[0]).some(({ view }) => dateIn(view.text));
  return new Set((isTold ? above : above.slice(1)).map((place) => seen[place] as Chunk));
}

/** Whether days close the reports that they stand below: the first has none above it, and one stands behind the last. */
function isClosing(seen: readonly Chunk[]): boolean {
  const first = seen.findIndex((chunk, place) => isTitle(chunk) && isBody(seen[place + 1]));
  const last = seen.findLastIndex(isDayLine);
  const isOpened = isDayLine(seen[first - 1]) || isDayLine(seen[first - 2]);
  return !isOpened && isBody(seen[last - 1]) && !seen.slice(last + 1).some(isBody);
}

/** A section's heading above the day, where a title's own day would stand between it and its subtitle. */
const isHigher = (above: Chunk | undefined, title: Chunk | undefined): boolean =>
  above !== undefined &&
  title !== undefined &&
  ((above.form === "heading" && (above.level ?? 0) < (title.level ?? LINE_LEVEL)) ||
    (isCapitals(above.view.text) && !isCapitals(title.view.text)));

/** The depth of a title that only its place marks. */
const LINE_LEVEL = STRONG_LEVEL + 1;

const isSeen = ({ form, view }: Chunk): boolean =>
  form !== "image" && form !== "hidden" && form !== "rule" && view.text !== "";

const isDayLine = (chunk: Chunk | undefined): boolean =>
  chunk?.form === "text" && chunk.segments.length === 1 && isDay(chunk.view.text);

/** Prose, a list, or what leads on to one ("appointed two readers at its meeting:"). */
const isBody = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  chunk.form !== "heading" &&
  (chunk.form !== "text" || isProse(chunk.view.text) || /\w.{30}:$/.test(chunk.view.text));

/** A heading by its marks, or a line or two that are no prose. */
const isTitle = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  !isDay(chunk.view.text) &&
  (chunk.form === "heading" ||
    (chunk.form === "text" &&
      chunk.segments.length <= 2 &&
      !isProse(chunk.view.text) &&
      !isByline(chunk.view.text)));
