// The way back from what is published: offsets in Unicode code points to the words of a text.
import { type CodePointSpan, type Span, span } from "./span.ts";

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/g;

/** A text that is cut at code points. */
export interface CodePointText {
  /** How many code points it has. */
  readonly length: number;
  /** The same stretch in UTF-16. */
  readonly toUtf16: (at: CodePointSpan) => Span;
  /** The words there, or undefined for a span that is empty, backward or outside of the text. */
  readonly cut: (at: CodePointSpan) => string | undefined;
}

/** Lists the surrogate pairs of a text once, so that each cut afterwards is a search by halves. */
export function codePointText(text: string): CodePointText {
  const pairs = Array.from(text.matchAll(ASTRAL), ({ index }, earlier) => index - earlier);
  const length = text.length - pairs.length;
  const convert = (offset: number): number => offset + countBelow(pairs, offset);
  const toUtf16 = ({ start, end }: CodePointSpan): Span => span(convert(start), convert(end));
  const cut = (at: CodePointSpan): string | undefined => {
    const inside =
      Number.isInteger(at.start) && Number.isInteger(at.end) && at.start >= 0 && at.end <= length;
    if (!inside || at.start >= at.end) return undefined;
    const { start, end } = toUtf16(at);
    return text.slice(start, end);
  };
  return { length, toUtf16, cut };
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
