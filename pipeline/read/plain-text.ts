// Plain text, in any encoding.
import { decodeText } from "./encoding.ts";
import type { Reader } from "./reader.ts";

export const plainText: Reader = {
  mediaType: "text/plain",
  endings: [".txt", ".text"],
  open: (bytes, { report, encoding }) => {
    const text = decodeText(bytes, report, encoding);
    return text === undefined ? undefined : { decoded: { text } };
  },
};
