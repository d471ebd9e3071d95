// Lines to paragraphs, and which of them are headings: by size, font and the space around them.
import { plainLine } from "./inline.ts";
import type { Column } from "./pdf-columns.ts";
import { heaviest, type PdfLine } from "./pdf-line.ts";

/** Lines that are read as one. */
export interface PdfBlock {
  readonly lines: PdfLine[];
  /** The edges of its column. */
  readonly left: number;
  readonly right: number;
}

/** What most of a document is set in, and what larger sizes and other fonts mean there. */
export interface Fashion {
  readonly size: number;
  readonly font: string;
  /** Sizes of headings, the largest first. */
  readonly sizes: readonly number[];
  /** Fonts that headings are set in. */
  readonly fonts: ReadonlySet<string>;
}

const LARGER = 1.07;
const LONGEST_HEADING = 220;
const MOST_LEVELS = 5;
const BULLET = /^(?:[•‣▪●○◦■□➢➤►▶✓✔·]|[-–—*+](?=\s)|\(?\d{1,3}[.)]\s|\[\d{1,3}\]\s)/u;

/** The fashion of all pages' lines. */
export function fashionOf(lines: readonly PdfLine[]): Fashion {
  const { size = 10, font = "" } = heaviest(lines, (line) => `${line.size.toFixed(1)} ${line.font}`) ?? {};
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const bySize = new Map<number, number>();
  const fonts = new Set<string>();
  for (const line of lines) {
    if (line.size < size * LARGER) continue;
    const rounded = Math.round(line.size * 2) / 2;
    bySize.set(rounded, (bySize.get(rounded) ?? 0) + line.text.length);
    if (line.font !== font) fonts.add(line.font);
  }
  const sizes = [...bySize].filter(([, count]) => count < letters / 4).map(([each]) => each);
  return { size, font, sizes: sizes.sort((a, b) => b - a), fonts };
}

/** The blocks of a column from top to bottom. */
function blocksOf(column: Column): PdfBlock[] {
  const leading = leadingOf(column);
  const left = Math.min(...column.slice(0, 5000).map((line) => line.left));
  const right = Math.max(...column.slice(0, 5000).map((line) => line.right));
  const blocks: PdfBlock[] = [];
  let before: PdfLine | undefined;
  for (const line of column) {
    const gap = before ? line.base - before.base : Number.POSITIVE_INFINITY;
    const block = blocks.at(-1);
    const goes = block && before && goesOn(before, line, { gap, leading, left, right });
    if (goes) block.lines.push(line);
    else blocks.push({ lines: [line], left, right });
    before = line;
  }
  return blocks;
}

/** Blocks of all columns, with those joined that the end of a column cut. */
export function blocksOfColumns(columns: readonly Column[]): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  for (const column of columns) {
    const [first, ...rest] = blocksOf(column);
    const above = blocks.at(-1)?.lines.at(-1);
    const below = first?.lines[0];
    if (first && above && below && isCut(above, below)) blocks.at(-1)?.lines.push(...first.lines);
    else if (first) blocks.push(first);
    blocks.push(...rest);
  }
  return blocks;
}

/** A sentence goes on, in the same letters. */
const isCut = (above: PdfLine, below: PdfLine): boolean =>
  Math.abs(above.size - below.size) < 0.2 &&
  !/[.!?:;)]["”’)]?$/.test(above.text) &&
  /^\p{Ll}/u.test(below.text);

/** The usual distance of lines, in sizes. */
function leadingOf(column: Column): number {
  const distances: number[] = [];
  for (let at = 1; at < column.length; at++) {
    const [above, line] = [column[at - 1] as PdfLine, column[at] as PdfLine];
    const distance = (line.base - above.base) / line.size;
    if (Math.abs(above.size - line.size) < 0.3 && distance > 0.8 && distance < 2.2) distances.push(distance);
  }
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 3)] ?? 1.2;
}

interface Setting {
  readonly gap: number;
  readonly leading: number;
  readonly left: number;
  readonly right: number;
}

/** Whether a line goes on the block of the line above it. */
function goesOn(above: PdfLine, line: PdfLine, { gap, leading, left, right }: Setting): boolean {
  const { size } = line;
  if (Math.abs(above.size - size) > size * 0.05) return false;
  if (gap > size * leading * 1.25 || gap < -size) return false;
  if (gap < size * 0.3) return true;
  if (BULLET.test(line.text)) return false;
  const ended = /[.!?:”"’)\]]$/.test(above.text);
  const isShort = above.right < right - (right - left) * 0.15;
  if (above.font !== line.font && (ended || isShort)) return false;
  const isIndented = line.left > above.left + size * 0.7 && line.left < left + size * 4;
  if (isIndented && ended && !BULLET.test(above.text)) return false;
  return !(isShort && ended && /^[\p{Lu}\p{N}"“(‘]/u.test(line.text));
}

/** Whether a line ends although the next word would have fitted. Of what is set narrower than its column nobody knows. */
function isMeant(above: PdfLine, line: PdfLine, { left, right }: PdfBlock): boolean {
  if (above.left > left + above.size * 3) return false;
  const word = line.text.indexOf(" ") < 0 ? line.text.length : line.text.indexOf(" ");
  const width = ((line.right - line.left) / Math.max(1, line.text.length)) * (word + 1);
  return above.right + width * 1.3 + above.size < right;
}

/**
 * The words of a block on one line. A word that is cut at a line's end stays cut there, for whoever knows words; so do
 * lines whose end is meant.
 */
export function textOfBlock(block: PdfBlock): string {
  let text = "";
  let above: PdfLine | undefined;
  for (const line of block.lines) {
    const cut = /[\p{L}\p{N}][-\u00ad\u2010]$/u.test(text);
    const ends = above !== undefined && (cut || isMeant(above, line, block));
    text += above === undefined ? line.text : `${ends ? "\n" : " "}${line.text}`;
    above = line;
  }
  return text
    .replace(/[\u00ad\u2010]\n/g, "-\n")
    .split("\n")
    .map(plainLine)
    .join("\n");
}

/** A heading's words on one line: there is no other to be cut at. */
export const textOfHeading = (block: PdfBlock): string =>
  textOfBlock(block)
    .replace(/-\n(?=\p{Ll})/gu, "")
    .replaceAll("\n", "");

/** Depth of a heading, 0 for what is none. */
export function levelOf(
  block: PdfBlock,
  next: PdfBlock | undefined,
  { size, font, sizes, fonts }: Fashion,
): number {
  const [first] = block.lines;
  const text = block.lines.map((line) => line.text).join(" ");
  if (!first || text.length > LONGEST_HEADING || !/\p{L}/u.test(text) || BULLET.test(text)) return 0;
  const level = sizes.indexOf(Math.round(first.size * 2) / 2) + 1;
  if (level > 0) return /[.;,]$/.test(text) && block.lines.length > 2 ? 0 : Math.min(level, MOST_LEVELS);
  const isBody = Math.abs(first.size - size) < size * 0.05;
  const alike = block.lines.every((line) => line.font === first.font);
  if (!isBody || !alike || first.font === font || /[.;,:)\]]$/.test(text) || block.lines.length > 3) return 0;
  const above = next?.lines[0];
  const isAbove = above !== undefined && above.font !== first.font;
  if (fonts.has(first.font) && isAbove) return Math.min(sizes.length, MOST_LEVELS) + 1;
  return 0;
}
