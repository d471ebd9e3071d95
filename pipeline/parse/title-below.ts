// What stands below a title in bold or marked as a heading of its own and heads no article: a title's second line, town and day, who wrote it.
import type { Chunk } from "./chunk.ts";
import { STRONG_LEVEL } from "./chunk.ts";
import { dateIn, dayOfYearIn } from "./date.ts";
import { isByline, isCapitals, isProse, wordCount } from "./sentence-form.ts";
import { isDay } from "./title-day.ts";
import { breaksOff } from "./title-line.ts";
import { type KeepsHyphen, viewOf } from "./view.ts";

/** The chunks with titles of several lines as one heading, and what is only said of a report below its title as text. */
export function withTitlesWhole(
  text: string,
  chunks: readonly Chunk[],
  keeps: KeepsHyphen,
): readonly Chunk[] {
  const opening = chunks.findIndex(({ form, view }) => form !== "heading" && view.text !== "");
  const whole: Chunk[] = [];
  chunks.forEach((chunk, index) => {
    const before = whole.at(-1);
    if (before && goesOn(before, chunk, index > opening))
      whole[whole.length - 1] = joined(text, before, chunk, keeps);
    else whole.push(chunk);
  });
  return withLinesBelow(whole);
}

const isHeading = ({ form }: Chunk): boolean => form === "heading";

/** "**The delta weighs in on**" above "**what rivers carry**": cut at a line's end; the masthead has lines of its own. */
function goesOn(first: Chunk, second: Chunk, inText: boolean): boolean {
  if (!isHeading(first) || !isHeading(second) || first.level !== second.level || second.gap > 1) return false;
  const [above, below] = [first.view.text, second.view.text];
  if (isLineBelow(second) || dateIn(below) || isCapitals(above) !== isCapitals(below)) return false;
  if (breaksOff(above) || /^\p{Ll}/u.test(below)) return true;
  const isAdjacent = second.gap === 0 && first.level === STRONG_LEVEL;
  return inText && isAdjacent && above.length >= SHORTEST && wordCount(above) > 2;
}

/** Characters of a title's line that its end cuts. */
const SHORTEST = 18;

function joined(text: string, first: Chunk, second: Chunk, keeps: KeepsHyphen): Chunk {
  const segments = [...first.segments, ...second.segments];
  return {
    ...first,
    span: { start: first.span.start, end: second.span.end },
    segments,
    view: viewOf(text, segments, keeps),
  };
}

/** Each heading of town and day, or of who wrote it, as a line of text, if all such stand right below titles. */
function withLinesBelow(chunks: readonly Chunk[]): readonly Chunk[] {
  const seen = chunks.filter(({ view, form }) => view.text !== "" && form !== "rule");
  const first = seen.findIndex(isHeading);
  const lines = [...seen.keys()].filter((place) => place > first && isLineBelow(seen[place] as Chunk));
  const isBelow = (place: number): boolean => {
    const [title, body] = [seen[place - 1], seen[place + 1]];
    if (!title || !body || place - 1 <= first) return false;
    return (isHeading(title) || isLineBelow(title)) && (!isHeading(body) || isLineBelow(body));
  };
  if (lines.length === 0 || !lines.every(isBelow)) return chunks;
  const texts = new Set(lines.map((place) => seen[place]));
  return chunks.map((chunk) => (texts.has(chunk) ? { ...chunk, form: "text" } : chunk));
}

const isLineBelow = (chunk: Chunk): boolean =>
  isHeading(chunk) &&
  !isProse(chunk.view.text) &&
  (isTownAndDay(chunk.view.text) || isByline(chunk.view.text));

/** "12 May 2016", "Lima (Peru), May 12", "12 May 2016 | Lima": a day, and but the name of a place beside it. */
function isTownAndDay(text: string): boolean {
  if (text.length > 60) return false;
  if (isDay(text)) return true;
  const day = dayOfYearIn(text);
  if (!day) return false;
  const before = text.slice(0, day.start);
  const behind = text.slice(day.end).replace(/^,? ?\d{4}/, "");
  return before === "" ? BEHIND.test(behind) : BEFORE.test(before) && behind.trim() === "";
}

const PLACE =
  "\\p{Lu}[\\p{L}.'’-]+(?:[ -]\\p{L}[\\p{L}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L} ]{2,20}| \\(\\p{Lu}[\\p{L} ]{1,20}\\))?";
const BEFORE = new RegExp(`^${PLACE}(?:,| [–—|·-]) $`, "u");
const BEHIND = new RegExp(`^(?:,| [–—|·-]) ${PLACE}$`, "u");
