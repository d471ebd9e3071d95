// Texts as strings of their own: a slice keeps its source alive, and has two bytes a letter wherever a quotation mark in the source has.

const CHUNK = 1000;

/** The same text in as little memory as it needs, which is also the quickest to search. */
export function copied(text: string): string {
  let copy = "";
  for (let from = 0; from < text.length; from += CHUNK) {
    const units: number[] = [];
    const to = Math.min(text.length, from + CHUNK);
    for (let at = from; at < to; at++) units.push(text.charCodeAt(at));
    copy += String.fromCharCode(...units);
  }
  return copy;
}
