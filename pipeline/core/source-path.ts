// Where the text of an input document stands in a release: a path that every file system and every URL can bear.

const SAFE = /[\p{L}\p{N}\p{M}._-]/u;
const encoder = new TextEncoder();

const escaped = (character: string): string =>
  Array.from(encoder.encode(character), (byte) => `~${byte.toString(16).padStart(2, "0")}`).join("");

function safeSegment(segment: string): string {
  if (segment === "") return "~";
  if (segment === "." || segment === "..") return [...segment].map(escaped).join("");
  return Array.from(segment, (character) => (SAFE.test(character) ? character : escaped(character))).join("");
}

/**
 * The file of a release that holds the text of a document: `newsletters/no-23.md` is `source/newsletters/no-23.md.txt`.
 * Letters and digits of any script, dot, hyphen and underscore stay; of all else each UTF-8 byte is written `~hh`,
 * so that no path leaves the folder and no two documents share a file.
 */
export const sourcePath = (document: string): string =>
  `source/${document.split("/").map(safeSegment).join("/")}.txt`;

/** A path as part of a URL: what is not plain ASCII is percent-encoded. */
export const urlPath = (path: string): string => path.split("/").map(encodeURIComponent).join("/");
