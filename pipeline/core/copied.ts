// Texts as strings of their own: a slice keeps its source alive, and has two bytes a letter wherever a quotation mark in the source has.

const CHUNK = 1000;
/** The letters of a stretch while it is copied: one list for all. */
const units: number[] = Array.from({ length: CHUNK }, () => 0);

/** The same text in as little memory as it needs, which is also the quickest to search. */
export function copied(text: string): string {
  let copy = "";
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(text.length - from, CHUNK);
    for (let at = 0; at < length; at++) units[at] = text.charCodeAt(from + at);
    copy += String.fromCharCode(...(length === CHUNK ? units : units.slice(0, length)));
  }
  return copy;
}
