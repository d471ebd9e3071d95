// Words of a source as a reader sees them: without the marks that text formats put around and into them.

/** Each mark, and what is seen in its place. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<(?:br|p|div|li|td|th|tr)\b[^<>]{0,500}>/gi, " "],
  [/<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,500})?\/?>/gi, ""],
  [/\[\^[^\]\s]{1,40}\](?!:)/g, ""],
  [/!\[[^[\]\n]{0,200}\]\([^()\n]{0,500}\)/g, ""],
  [/\[([^[\]\n]{1,500})\]\([^()\n]{0,500}\)/g, "$1"],
  [/\^(\p{L}{1,4})\^/gu, "$1"],
  [/\*\*|__/g, ""],
  [/(?<![\p{L}\p{N}_*])([*_])(\S(?:[^*_\n]{0,500}\S)?)\1(?![\p{L}\p{N}_*])/gu, "$2"],
  [/\\([!-/:-@[-`{-~])/g, "$1"],
];

/** A stretch of a source as it is seen, in the lines that it has. */
export const seenText = (source: string): string =>
  MARKS.reduce((text, [mark, seen]) => text.replace(mark, seen), source);

/** The words of a stretch of a source, on one line. */
export const seenWords = (source: string): string => seenText(source).replace(/\s+/g, " ");
