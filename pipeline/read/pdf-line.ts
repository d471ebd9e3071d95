// A page's bits of text put together to lines, each with its place, size and font.

/** What pdf.js tells of a bit of text. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

/** A stretch of one line within one column. Places are in points from the page's upper left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand on. */
  readonly base: number;
  readonly size: number;
  /** The font of most of its letters. */
  readonly font: string;
}

/** Letters that stand together, which lines are made of. */
type Bit = PdfLine;

/** Gaps, in sizes of the letters: between words, and between columns. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.6;
/** Letters stand on one line that differ less, in sizes. */
const SAME_BASE = 0.3;
const RAISED_BASE = 0.75;
const PRIVATE_BULLET = /[\uf0b7\uf0a7\uf0d8\uf076\uf0fc]/g;

export interface PageText {
  readonly lines: readonly PdfLine[];
  /** Text that runs upward or aslant: stamps, watermarks. */
  readonly aslant: readonly string[];
}

/** The lines of a page from top to bottom, each cut at gaps as wide as those between columns. */
export function linesOfPage(items: readonly TextItem[], height: number): PageText {
  const bits: Bit[] = [];
  const aslant: string[] = [];
  for (const { str, width, transform, fontName } of items) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(c, d);
    if (str === "" || !(size > 0) || ![x, y, width, size].every(Number.isFinite)) continue;
    const text = str.replace(PRIVATE_BULLET, "•").replaceAll("\0", "\ufffd");
    if (Math.abs(b) > Math.abs(a) / 10) aslant.push(text);
    else bits.push({ text, left: x, right: x + Math.max(0, width), base: height - y, size, font: fontName });
  }
  return { lines: rowsOf(bits).flatMap(cutRow), aslant: aslant.filter((text) => text.trim() !== "") };
}

/** Bits that stand on one base; raised figures go with the letters before them. */
function rowsOf(bits: readonly Bit[]): Bit[][] {
  const rows: Bit[][] = [];
  const words = bits.filter(({ text }) => text.trim() !== "");
  for (const bit of words.toSorted((a, b) => b.size - a.size || a.base - b.base)) {
    const row = nearestRow(rows, bit);
    if (row) row.push(bit);
    else rows.push([bit]);
  }
  return rows.sort((a, b) => (a[0]?.base ?? 0) - (b[0]?.base ?? 0));
}

const FAR = 400;

function nearestRow(rows: readonly Bit[][], bit: Bit): Bit[] | undefined {
  // Hostile pages hold a hundred thousand bits: the newest rows are looked at.
  for (let at = rows.length - 1; at >= 0 && at >= rows.length - FAR; at--) {
    const head = rows[at]?.[0];
    if (!head) continue;
    const raise = Math.abs(head.base - bit.base);
    const isSmall = bit.size < head.size * 0.9;
    if (raise < head.size * SAME_BASE) return rows[at];
    if (isSmall && raise < head.size * RAISED_BASE && rows[at]?.some((each) => touches(each, bit)))
      return rows[at];
  }
  return undefined;
}

const touches = (one: Bit, other: Bit): boolean =>
  other.left >= one.left && other.left - one.right < one.size * WORD_GAP * 2;

/** A row as lines: cut at wide gaps, spaces where letters stand apart. */
function cutRow(row: readonly Bit[]): PdfLine[] {
  const lines: Bit[][] = [];
  for (const bit of row.toSorted((a, b) => a.left - b.left)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && bit.left - last.right < Math.min(last.size, bit.size) * COLUMN_GAP) line.push(bit);
    else lines.push([bit]);
  }
  return lines.map(joined).filter(({ text }) => text !== "");
}

function joined(bits: readonly Bit[]): PdfLine {
  let text = "";
  let before: Bit | undefined;
  for (const bit of bits) {
    const apart = before !== undefined && bit.left - before.right > bit.size * WORD_GAP;
    text += apart && !text.endsWith(" ") && !bit.text.startsWith(" ") ? ` ${bit.text}` : bit.text;
    before = bit;
  }
  const main = heaviest(bits, ({ font, size }) => `${size.toFixed(1)} ${font}`);
  const { left = 0, base = 0, size = 1, font = "" } = main ?? {};
  const right = bits.reduce((most, bit) => Math.max(most, bit.right), left);
  return { text: text.replace(/\s+/g, " ").trim(), left: bits[0]?.left ?? left, right, base, size, font };
}

/** Of things of equal keys, the first of those with most letters. */
export function heaviest<T extends { readonly text: string }>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): T | undefined {
  const letters = new Map<string, number>();
  for (const thing of things) letters.set(keyOf(thing), (letters.get(keyOf(thing)) ?? 0) + thing.text.length);
  let best: T | undefined;
  let most = 0;
  for (const thing of things) {
    const count = letters.get(keyOf(thing)) ?? 0;
    if (count > most) [best, most] = [thing, count];
  }
  return best;
}
