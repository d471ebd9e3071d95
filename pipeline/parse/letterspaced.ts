// Titles set wide: "T H E   W A T E R   P O S T" is read as words, each letter at its place in the source.
import type { Span } from "../core/span.ts";

/** Letters parted by one space, words by more; four letters at least. */
const LETTERSPACED = /^\p{L}(?: \p{L})+(?: {2,}\p{L}(?: \p{L})*)*$/u;

/** Whether a stretch of the source is set wide. */
export function isLetterspaced(source: string, { start, end }: Span): boolean {
  // The second and the fourth character tell for nearly every line that it is not.
  if (source.charAt(start + 1) !== " " || source.charAt(start + 3) !== " " || end - start > 200) return false;
  const line = source.slice(start, end).trim();
  return line.length >= 7 && LETTERSPACED.test(line);
}

/** The single spaces between the letters of a stretch that is set wide. */
export function spacesInWords(source: string, { start, end }: Span): Span[] {
  const spaces: Span[] = [];
  for (let at = start + 1; at < end - 1; at++)
    if (source.charAt(at) === " " && source.charAt(at - 1) !== " " && source.charAt(at + 1) !== " ")
      spaces.push({ start: at, end: at + 1 });
  return spaces;
}
