// Markdown: read as text; its marks are understood by the parser, which treats all texts alike.
import { plainText } from "./plain-text.ts";
import type { Reader } from "./reader.ts";

export const markdown: Reader = {
  ...plainText,
  mediaType: "text/markdown",
  endings: [".md", ".markdown"],
};
