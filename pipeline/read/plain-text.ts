// Plain text: UTF-8, with or without byte order mark.
import type { Reader } from "./reader.ts";
import { decodeUtf8 } from "./utf8.ts";

export const plainText: Reader = {
  mediaType: "text/plain",
  endings: [".txt", ".text"],
  decode: decodeUtf8,
};
