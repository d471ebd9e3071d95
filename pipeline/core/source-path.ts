// What an input document is called, and where its text stands in a release: names that every file system and URL can bear.

/** What a file system, or a URL, does not bear; and the mark that such characters are written with. */
const UNSAFE = /[\p{Cc}\p{Cs}%?#[\]:*<>"|\\~]/gu;
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@]/;
const encoder = new TextEncoder();

const escaped = (character: string): string =>
  Array.from(encoder.encode(character), (byte) => `~${byte.toString(16).padStart(2, "0")}`).join("");

function safeSegment(segment: string): string {
  if (segment === "") return "~";
  if (segment === "." || segment === "..") return [...segment].map(escaped).join("");
  return segment.replace(UNSAFE, escaped);
}

/**
 * What the tables call the file at a path below the input folder: the path itself, with `~hh` for each UTF-8 byte of
 * what not every file system and URL can bear, so that no name leaves the folder and no two files share a name.
 */
export const documentName = (path: string): string =>
  path.split("/").map(safeSegment).join("/").replace(FORMULA, escaped);

/** The file of a release that holds the text of a document: `source/newsletters/no-23.md.txt`. */
export const sourcePath = (document: string): string => `source/${document}.txt`;

/** The file of a release that tells where a document's pages stand in its text. */
export const pagesPath = (document: string): string => `source/${document}.pages.json`;

/** A path as part of a URL: what is not plain ASCII is percent-encoded, as `{+path}` is in a URI template. */
export const urlPath = (path: string): string => encodeURI(path);
