// Titles of mixed kinds (marked, in bold, in capitals, plain), each with its day right below, as exports of sites hold them.
import { type Chunk, STRONG_LEVEL } from "./chunk.ts";
import { isTownAndDay } from "./day-line.ts";
import { isNavigation } from "./furniture.ts";
import { isCapitals, isProse } from "./sentence-form.ts";
import { isDay } from "./title-day.ts";
import { isTitleLine } from "./title-line.ts";

/** The document's chunks with such titles as headings of one level, if it has three of them at least, and of two kinds. */
export function withDatedTitles(chunks: readonly Chunk[]): readonly Chunk[] {
  const seen = chunks.filter(isSeen);
  const places = [...seen.keys()].filter((place) => isDated(seen, place));
  const [first = 0] = places;
  // The name of the series above the day of the issue stands alone of its kind.
  const isMasthead =
    first === 0 && places.every((place) => place === 0 || kindOf(seen[place]) !== kindOf(seen[0]));
  const titles = places.slice(isMasthead ? 1 : 0).map((place) => seen[place] as Chunk);
  if (titles.length < FEWEST || new Set(titles.map(kindOf)).size < 2) return chunks;
  const level = Math.min(...titles.map(levelOf), STRONG_LEVEL);
  const named = new Set(titles);
  const days = new Set(places.map((place) => seen[place + 1]));
  const sections = new Set(seen.filter((chunk, place) => isAbove(chunk, seen[place + 1], named, level)));
  return chunks.map((chunk) => {
    if (named.has(chunk)) return asHeading(chunk, level);
    if (sections.has(chunk)) return { ...chunk, level: level - HALF };
    return days.has(chunk) ? { ...chunk, form: "text" } : chunk;
  });
}

/** Titles of a document that dates its reports so, at least. */
const FEWEST = 3;
/** What a section stands above the titles in it that are marked as it is. */
const HALF = 0.5;

const isSeen = ({ form, view }: Chunk): boolean =>
  form !== "image" && form !== "hidden" && form !== "rule" && view.text !== "" && !isNavigation(view.text);

/** A title, its day, and its text. */
function isDated(seen: readonly Chunk[], place: number): boolean {
  const [title, day, body] = seen.slice(place, place + 3);
  return !!title && !!day && !!body && mayBeTitle(title) && isDayLine(day) && isBody(body);
}

const mayBeTitle = (chunk: Chunk): boolean => {
  const { form, marker = "", view } = chunk;
  if (isDayLine(chunk)) return false;
  if (form === "heading") return true;
  const isLine = form === "text" || (form === "item" && /\d/.test(marker));
  return isLine && isTitleLine(chunk) && !isProse(view.text);
};

const isDayLine = ({ form, segments, view }: Chunk): boolean =>
  (form === "text" || form === "heading") &&
  segments.length === 1 &&
  (isDay(view.text) || isTownAndDay(view.text));

const isBody = ({ form, view }: Chunk): boolean =>
  form !== "heading" &&
  (form !== "text" || isProse(view.text) || view.text.length >= LONG_LINE || /[.:?!]["”]?$/.test(view.text));

/** Characters of a line that is too long for most titles. */
const LONG_LINE = 60;

const kindOf = (chunk: Chunk | undefined): string =>
  chunk?.form === "heading" ? `${chunk.level}` : isCapitals(chunk?.view.text ?? "") ? "capitals" : "plain";

const levelOf = ({ form, level = STRONG_LEVEL }: Chunk): number =>
  form === "heading" ? level : STRONG_LEVEL;

/** A heading right above a title's own heading, and of no lower level. */
const isAbove = (
  { form, level = 0 }: Chunk,
  below: Chunk | undefined,
  titles: ReadonlySet<Chunk>,
  most: number,
): boolean => form === "heading" && level >= most && below !== undefined && titles.has(below);

function asHeading(chunk: Chunk, level: number): Chunk {
  const { marker: _, ...plain } = chunk;
  return { ...plain, form: "heading", level };
}
