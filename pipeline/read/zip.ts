// ZIP: a folder in one file. Its documents are called `archive.zip/folder/letter.html`.
import type { Reader } from "./reader.ts";
import { packedFiles } from "./zip-entries.ts";

export const zip: Reader = {
  mediaType: "application/zip",
  endings: [".zip"],
  open: async (bytes, reading) => ({ inner: await packedFiles(bytes, reading) }),
};
