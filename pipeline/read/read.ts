// A file's bytes to Sources: text, media type, hash, and what is told beside the text. The one place that lists formats.
import { createHash } from "node:crypto";
import type { Problem, Report } from "../core/problem.ts";
import type { Source } from "../flow.ts";
import { docx } from "./docx.ts";
import { frontMatterOf } from "./front-matter.ts";
import { html } from "./html.ts";
import { innerDocuments } from "./inner.ts";
import { Allowance, checkLength, checkSize, DEFAULT_LIMITS, Deadline, LimitPassed } from "./limits.ts";
import { mail } from "./mail.ts";
import { markdown } from "./markdown.ts";
import { mbox } from "./mbox.ts";
import { metadataOfSidecar, type Told } from "./metadata.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plain-text.ts";
import type { DecodedText, InnerFile, ReadableFile, Reader } from "./reader.ts";
import { zip } from "./zip.ts";

export type { ReadableFile } from "./reader.ts";

/** All input formats. A new one is one file and one name here. */
const READERS: readonly Reader[] = [markdown, plainText, html, docx, pdf, mail, mbox, zip];

/** The endings of all formats that are read, for help texts. */
export const readableEndings = (): string[] => READERS.flatMap(({ endings }) => endings);

const readerOf = (document: string): Reader | undefined => {
  const lower = document.toLowerCase();
  return READERS.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
};

/** Whether a file's name tells a format that is read. */
export const isReadable = (document: string): boolean => readerOf(document) !== undefined;

/**
 * Reads the documents of one file: mostly one, several for a container, none (and a problem of severity error) where
 * nothing can be read. Mistakes in what is told beside a text are warnings. The sidecar wins over the front matter.
 */
export async function* read(file: ReadableFile, report: Report): AsyncGenerator<Source> {
  yield* readAt(0, file, report, new Allowance(file.limits ?? DEFAULT_LIMITS));
}

async function* readAt(
  depth: number,
  file: ReadableFile,
  report: Report,
  allowance: Allowance,
): AsyncGenerator<Source> {
  const tell: Report = (problem) => report({ document: file.document, ...problem });
  try {
    const content = await contentOf(file, report, tell);
    if (content?.source) yield content.source;
    if (content?.inner) yield* readInner(depth + 1, file, content, report, allowance);
  } catch (error) {
    tell(problemOf(error));
  }
}

interface Opened {
  readonly source?: Source;
  readonly inner?: readonly InnerFile[];
}

async function contentOf(file: ReadableFile, report: Report, tell: Report): Promise<Opened | undefined> {
  const { document, bytes, sidecar, limits = DEFAULT_LIMITS } = file;
  const reader = readerOf(document);
  if (!reader) {
    const hint = `annals reads files that end in ${readableEndings().join(", ")}`;
    const message = "its ending names no format that annals reads";
    tell({ severity: "error", rule: "format-unknown", message, hint });
    return undefined;
  }
  checkSize(bytes.length, limits);
  const beside =
    sidecar && metadataOfSidecar(sidecar.bytes, (p) => report({ ...p, document: sidecar.document }));
  const encoding = beside?.encoding;
  const reading = { report: tell, limits, deadline: new Deadline(limits), ...(encoding ? { encoding } : {}) };
  const content = await reader.open(bytes, reading);
  if (!content?.decoded) return content;
  checkLength(content.decoded.text, limits);
  const { inner } = content;
  const source = sourceOf(file, reader, content.decoded, beside, tell);
  return inner ? { source, inner } : { source };
}

/** The documents inside a file, by names below its own. What fails for one is told, and the others go on. */
async function* readInner(
  depth: number,
  { document: outer, limits = DEFAULT_LIMITS }: ReadableFile,
  { source, inner = [] }: Opened,
  report: Report,
  allowance: Allowance,
): AsyncGenerator<Source> {
  let readable = source ? 1 : 0;
  for (const { file, document, sidecar } of innerDocuments(outer, inner)) {
    const tell: Report = (problem) => report({ document, ...problem });
    if (!isReadable(document)) {
      const message = "not read: its ending names no format that annals reads";
      tell({ severity: "warning", rule: "format-unknown", message });
      continue;
    }
    readable++;
    allowance.take(file.size, depth);
    try {
      checkSize(file.size, limits);
      const beside = sidecar && { document: `${outer}/${sidecar.name}`, bytes: await sidecar.load() };
      const opened = { document, bytes: await file.load(), limits, ...(beside ? { sidecar: beside } : {}) };
      yield* readAt(depth, opened, report, allowance);
    } catch (error) {
      tell(problemOf(error));
    }
  }
  if (readable > 0) return;
  const hint = `annals reads files that end in ${readableEndings().join(", ")}`;
  report({ severity: "error", rule: "file-empty", message: "no newsletter is in it", hint, document: outer });
}

function sourceOf(
  { document, bytes }: ReadableFile,
  { mediaType }: Reader,
  { text, furniture, pages, metadata }: DecodedText,
  beside: Told | undefined,
  tell: Report,
): Source {
  const front = frontMatterOf(text, tell);
  return {
    document,
    mediaType,
    text,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    metadata: { ...metadata, ...front?.metadata, ...beside?.metadata },
    ...(front ? { frontMatter: front.span } : {}),
    ...(furniture ? { furniture } : {}),
    ...(pages ? { pages } : {}),
  };
}

/** What a reader could not make sense of is a fault of the file, told by whoever met it. */
function problemOf(error: unknown): Problem {
  if (error instanceof LimitPassed) return error.problem;
  const reason = error instanceof Error ? error.message : String(error);
  const message = `the file cannot be read: ${reason.replace(/\s+/g, " ").slice(0, 200)}`;
  const hint = "open it in the program that made it, and save it anew";
  return { severity: "error", rule: "file-broken", message, hint };
}
