// The files inside a file as documents: names that are safe and differ, sidecars beside what they tell of, no litter.
import { documentName } from "../core/source-path.ts";
import type { InnerFile } from "./reader.ts";

export interface InnerDocument {
  readonly file: InnerFile;
  readonly document: string;
  readonly sidecar?: InnerFile;
}

const SIDECAR = ".meta.json";
/** What systems leave in archives: hidden files, and the twins that macOS packs. */
const LITTER = /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/|Thumbs\.db$)/;

/** The documents, each with what is told beside it. A name that comes twice is numbered. */
export function innerDocuments(outer: string, files: readonly InnerFile[]): InnerDocument[] {
  const sidecars = new Map(
    files.filter(({ name }) => name.endsWith(SIDECAR)).map((file) => [file.name, file]),
  );
  const taken = new Map<string, number>();
  return files.flatMap((file): InnerDocument[] => {
    const { name } = file;
    if (name.endsWith(SIDECAR) || LITTER.test(name)) return [];
    const sidecar =
      sidecars.get(`${name}${SIDECAR}`) ?? sidecars.get(`${name.replace(/\.[^./]*$/, "")}${SIDECAR}`);
    const document = `${outer}/${free(documentName(name), taken)}`;
    return [{ file, document, ...(sidecar ? { sidecar } : {}) }];
  });
}

/** `letter.html`, then `letter-2.html`. */
function free(name: string, taken: Map<string, number>): string {
  for (let number = (taken.get(name) ?? 0) + 1; ; number++) {
    taken.set(name, number);
    const numbered = number === 1 ? name : name.replace(/(?=\.[^./]*$)|$/, `-${number}`);
    if (number === 1 || !taken.has(numbered)) {
      taken.set(numbered, Math.max(1, taken.get(numbered) ?? 0));
      return numbered;
    }
  }
}
