// The source as lines: where each begins, what of it is not white space, and where the next begins.

export interface Line {
  /** Where the line begins, white space included. */
  readonly from: number;
  /** What a reader sees of it; start equals end for a blank line. */
  readonly start: number;
  readonly end: number;
  /** Where the next line begins (behind LF, CRLF, CR or form feed). */
  readonly next: number;
}

const LINE_BREAK = /\r\n|[\n\r\f]/g;

/** White space as newsletters hold it: ASCII, no-break, ideographic, zero-width. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0x200b ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x202f;

/** All lines of a text from an offset on; the last one may be empty. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let at = from;
  LINE_BREAK.lastIndex = from;
  for (let found = LINE_BREAK.exec(text); found; found = LINE_BREAK.exec(text)) {
    lines.push(trimmed(text, at, found.index, LINE_BREAK.lastIndex));
    at = LINE_BREAK.lastIndex;
  }
  if (at < text.length) lines.push(trimmed(text, at, text.length, text.length));
  return lines;
}

function trimmed(text: string, from: number, to: number, next: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { from, start, end, next };
}

export const isBlank = (line: Line): boolean => line.start === line.end;
