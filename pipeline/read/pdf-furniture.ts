// What a print repeats on its pages: running heads and feet, page numbers, by their place at the margin.
import type { PdfLine } from "./pdf-line.ts";
import type { FurnitureName } from "./text-writer.ts";

export interface MarginLine {
  readonly line: PdfLine;
  readonly kind: FurnitureName;
}

export interface ParedPage {
  readonly head: readonly MarginLine[];
  readonly body: readonly PdfLine[];
  readonly foot: readonly MarginLine[];
  /** The number printed on it. */
  readonly number?: string;
}

/** On odd and even pages stand different heads, on first pages none. */
const REPEATED = 0.35;
/** Rows at each end of a page that may be furniture. */
const REACH = 3;
const PAGE_NUMBER =
  /^(?:\W{0,3}(\d{1,4}|[ivxl]{1,6})\W{0,3}|(?:page|p\.|seite|página|第)\s?(\d{1,4})(?:\s?(?:of|\/|von|de)\s?\d{1,4}|\s?页)?|(\d{1,4})\s?(?:\/|of)\s?\d{1,4})$/i;

/** A line by its letters and place, figures apart: pages differ in their numbers. */
const shapeOf = ({ text, base, size }: PdfLine): string =>
  `${text.toLowerCase().replace(/\d+/g, "0")} ${Math.round(base / 4)} ${size.toFixed(1)}`;

/** Each page with its furniture taken off. What stands at one place on several pages is furniture. */
export function pared(pages: readonly (readonly PdfLine[])[]): ParedPage[] {
  const counts = new Map<string, number>();
  const sorted = pages.map((lines) => lines.toSorted((a, b) => a.base - b.base || a.left - b.left));
  for (const lines of sorted)
    for (const shape of new Set([...endOf(lines, 1), ...endOf(lines, -1)].map(shapeOf)))
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const needed = Math.max(2, pages.length * REPEATED);
  const repeats = (line: PdfLine): boolean => (counts.get(shapeOf(line)) ?? 0) >= needed;
  return sorted.map((lines) => pare(lines, repeats));
}

/** The lines of the outermost rows, from the top (1) or the bottom (-1). */
function endOf(lines: readonly PdfLine[], from: 1 | -1): PdfLine[] {
  const taken: PdfLine[] = [];
  let rows = 0;
  let base = Number.NaN;
  for (let at = from === 1 ? 0 : lines.length - 1; at >= 0 && at < lines.length; at += from) {
    const line = lines[at] as PdfLine;
    if (!(Math.abs(line.base - base) < 3)) rows++;
    if (rows > REACH) break;
    base = line.base;
    taken.push(line);
  }
  return taken;
}

function pare(lines: readonly PdfLine[], repeats: (line: PdfLine) => boolean): ParedPage {
  let number: string | undefined;
  const take = (from: 1 | -1, kind: FurnitureName): MarginLine[] => {
    const taken: MarginLine[] = [];
    for (const line of endOf(lines, from)) {
      const found = PAGE_NUMBER.exec(line.text);
      const printed = found?.[1] ?? found?.[2] ?? found?.[3];
      const isNumber = printed !== undefined && (repeats(line) || taken.length === 0);
      if (!isNumber && !repeats(line)) break;
      if (isNumber) number ??= printed;
      taken.push({ line, kind: isNumber ? "page-number" : kind });
    }
    return taken;
  };
  const foot = take(-1, "running-footer").reverse();
  const head = take(1, "running-header").filter(({ line }) => !foot.some((each) => each.line === line));
  const off = new Set([...head, ...foot].map(({ line }) => line));
  const body = lines.filter((line) => !off.has(line));
  return { head, body, foot, ...(number === undefined ? {} : { number }) };
}
