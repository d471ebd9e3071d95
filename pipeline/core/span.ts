// Where words stand: spans in UTF-16 inside the program, in Unicode code points in what is published.

/** An offset that `slice` takes: UTF-16 code units from the start of a text. */
export type Utf16 = number;

/** A stretch of the source text as decoded, end exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: Utf16;
  readonly end: Utf16;
}

/** A stretch of the source text, end exclusive, in Unicode code points: what is published (W3C Web Annotation). */
export interface CodePointSpan {
  readonly start: number;
  readonly end: number;
}

export const span = (start: Utf16, end: Utf16): Span => ({ start, end });

/** The words at a span. */
export const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that holds both. */
export const join = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end));

/** Reading order: by start, the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/**
 * The one place where UTF-16 offsets become code points. Texts without astral characters cost nothing;
 * for others the positions of the surrogate pairs are listed once and searched by halves.
 */
export function codePointsOf(text: string): (span: Span) => CodePointSpan {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) if (isHighSurrogate(text.charCodeAt(at))) pairs.push(at);
  const convert = (offset: Utf16): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  return ({ start, end }) => ({ start: convert(start), end: convert(end) });
}
