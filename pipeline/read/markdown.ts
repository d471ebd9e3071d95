// Markdown: read as text; its marks are understood by the parser, which treats all texts alike.
import type { Reader } from "./reader.ts";
import { decodeUtf8 } from "./utf8.ts";

export const markdown: Reader = {
  mediaType: "text/markdown",
  endings: [".md", ".markdown"],
  decode: decodeUtf8,
};
