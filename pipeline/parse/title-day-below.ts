// Town and day below a title, in bold or marked as a heading of their own: "**Lima, 12 May 2016**". They head no article.
import type { Chunk } from "./chunk.ts";
import { dayOfYearIn } from "./date.ts";
import { isDay } from "./title-day.ts";

/** The chunks, where each heading of town and day stands right below a title: those are lines of text. */
export function withDaysBelow(chunks: readonly Chunk[]): readonly Chunk[] {
  const seen = chunks.filter(({ view, form }) => view.text !== "" && form !== "rule");
  const first = seen.findIndex(isHeading);
  const days = seen.flatMap((chunk, place) =>
    place > first && isHeading(chunk) && isTownAndDay(chunk) ? [place] : [],
  );
  const isBelow = (place: number): boolean => {
    const [title, text] = [seen[place - 1], seen[place + 1]];
    return place - 1 > first && isTitle(title) && text !== undefined && !isHeading(text);
  };
  if (days.length === 0 || !days.every(isBelow)) return chunks;
  const lines = new Set(days.map((place) => seen[place]));
  return chunks.map((chunk) => (lines.has(chunk) ? { ...chunk, form: "text" } : chunk));
}

const isHeading = ({ form }: Chunk): boolean => form === "heading";

const isTitle = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && isHeading(chunk) && !isTownAndDay(chunk);

/** "12 May 2016", "Lima (Peru), May 12", "12 May 2016 | Lima": a day, and but the name of a place beside it. */
function isTownAndDay({ view: { text } }: Chunk): boolean {
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
