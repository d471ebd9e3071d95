// Sentences with their names marked: "{O World Bank}" is a body, P a place, E an event, D a document, G a programme.
import { draftOf } from "../support/draft.ts";

const LETTERS: Readonly<Record<string, string>> = {
  ORGANIZATION: "O",
  PLACE: "P",
  EVENT: "E",
  DOCUMENT: "D",
  PROGRAMME: "G",
};

/** The sentence without its marks. */
export const plain = (marked: string): string => marked.replace(/\{[OPEDG] ([^}]*)\}/g, "$1");

/** The sentence as the program marks its names. */
export function marked(text: string): string {
  const before = "# Example News\n\nNo. 5, 20 May 2019\n\n## About this and that\n\n".length;
  let result = "";
  let at = 0;
  for (const { type, span } of draftOf(text).mentions) {
    const letter = LETTERS[type];
    if (!letter || span.start < before) continue;
    const [start, end] = [span.start - before, span.end - before];
    result += `${text.slice(at, start)}{${letter} ${text.slice(start, end)}}`;
    at = end;
  }
  return result + text.slice(at);
}
