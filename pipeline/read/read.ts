// A file's bytes to a Source: text, media type, hash, and what is told beside the text. The one place that lists formats.
import { createHash } from "node:crypto";
import type { Report } from "../core/problem.ts";
import type { Source } from "../flow.ts";
import { frontMatterOf } from "./front-matter.ts";
import { markdown } from "./markdown.ts";
import { metadataOfSidecar } from "./metadata.ts";
import { plainText } from "./plain-text.ts";
import type { Reader } from "./reader.ts";

/** All input formats. A new one is one file and one name here. */
const READERS: readonly Reader[] = [markdown, plainText];

/** A file's name below the input folder, and what is in it. */
export interface FileBytes {
  readonly document: string;
  readonly bytes: Uint8Array;
}

export interface ReadableFile extends FileBytes {
  /** `NAME.meta.json`: what the text does not tell of itself. */
  readonly sidecar?: FileBytes;
}

/** The endings of all formats that are read, for help texts. */
export const readableEndings = (): string[] => READERS.flatMap(({ endings }) => endings);

const readerOf = (document: string): Reader | undefined => {
  const lower = document.toLowerCase();
  return READERS.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
};

/** Whether a file's name tells a format that is read. */
export const isReadable = (document: string): boolean => readerOf(document) !== undefined;

/**
 * Reads one document. A file that cannot be read gives one problem of severity error, and undefined;
 * mistakes in what is told beside the text are warnings. The sidecar wins over the front matter.
 */
export function read({ document, bytes, sidecar }: ReadableFile, report: Report): Source | undefined {
  const reader = readerOf(document);
  const tell: Report = (problem) => report({ document, ...problem });
  if (!reader) {
    const hint = `annals reads files that end in ${readableEndings().join(", ")}`;
    const message = "its ending names no format that annals reads";
    tell({ severity: "error", rule: "format-unknown", message, hint });
    return undefined;
  }
  const text = reader.decode(bytes, tell);
  if (text === undefined) return undefined;
  const front = frontMatterOf(text, tell);
  const beside = sidecar
    ? metadataOfSidecar(sidecar.bytes, (p) => report({ ...p, document: sidecar.document }))
    : {};
  return {
    document,
    mediaType: reader.mediaType,
    text,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    metadata: { ...front?.metadata, ...beside },
    ...(front ? { frontMatter: front.span } : {}),
  };
}
