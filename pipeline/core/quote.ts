// Words of a text with so much around them that they stand in it but once: how a quotation finds its place.
import type { Span } from "./span.ts";

export interface Quote {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** Characters on each side to begin with; doubled until the quotation stands once. */
const MARGIN = 24;

const isLow = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

/** How often words stand in a text, overlapping ones too; counted to two. */
export function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}

/** The quotation of a stretch of a text: no character is cut in two. */
export function quoteAt(text: string, { start, end }: Span): Quote {
  for (let margin = MARGIN; ; margin *= 2) {
    let from = Math.max(0, start - margin);
    let to = Math.min(text.length, end + margin);
    if (isLow(text, from)) from--;
    if (isLow(text, to)) to++;
    const whole = from === 0 && to === text.length;
    if (whole || standsOnce(text, text.slice(from, to)))
      return { prefix: text.slice(from, start), exact: text.slice(start, end), suffix: text.slice(end, to) };
  }
}
