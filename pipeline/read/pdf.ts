// PDF with text: lines put together again, columns in reading order, headings by size, furniture and pages told.
import { getDocumentProxy } from "unpdf";
import { plainLine } from "./inline.ts";
import {
  blocksOfColumns,
  type Fashion,
  fashionOf,
  levelOf,
  textOfBlock,
  textOfHeading,
} from "./pdf-blocks.ts";
import { columnsOf } from "./pdf-columns.ts";
import { type MarginLine, type ParedPage, pared } from "./pdf-furniture.ts";
import { linesOfPage, type PageText, type TextItem } from "./pdf-line.ts";
import { withBoundedWidths } from "./pdf-widths.ts";
import type { DecodedText, Reader, Reading } from "./reader.ts";
import { TextWriter } from "./text-writer.ts";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Nothing of a file is run, fetched or drawn. */
const SETTINGS = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
};

/** What PDF.js throws for what it cannot make sense of. */
const FAULTS_OF_FILES = /(?:Exception|FormatError|JpegError|Jbig2Error|JpxError)$/;

let isHeard = false;

/**
 * PDF.js leaves some promises alone that it rejects for broken files, and one such would end the process. Whoever waits
 * for the page is told of the same fault; any other rejection that nobody handles still ends it.
 */
function hearRejections(): void {
  if (isHeard) return;
  isHeard = true;
  process.on("unhandledRejection", (reason) => {
    const { name = "" } = reason instanceof Object ? (reason as { readonly name?: string }) : {};
    if (!FAULTS_OF_FILES.test(name)) throw reason;
  });
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  hearRejections();
  try {
    return await getDocumentProxy(withBoundedWidths(bytes), SETTINGS);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "PasswordException") throw error;
    throw new Error("it is encrypted, and opens with a password only");
  }
}

/** The text of each page; one that cannot be read is told, and the others are. */
async function pagesOf(pdf: Pdf, { report, limits, deadline }: Reading): Promise<PageText[]> {
  const pages: PageText[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages && letters <= limits.characters; number++) {
    deadline.check();
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const [, bottom = 0, , top = 0] = page.view;
      const text = linesOfPage(
        items.flatMap((item): TextItem[] => ("str" in item ? [item] : [])),
        Math.max(top, bottom),
      );
      letters += text.lines.reduce((sum, line) => sum + line.text.length, 0);
      pages.push(text);
      page.cleanup();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `page ${number} cannot be read: ${reason.slice(0, 200)}`;
      report({
        severity: "warning",
        rule: "page-broken",
        message,
        hint: "save the file anew in a PDF program",
      });
      pages.push({ lines: [], aslant: [] });
    }
  }
  return pages;
}

function write(writer: TextWriter, { head, body, foot }: ParedPage, fashion: Fashion): void {
  const margin = (lines: readonly MarginLine[]): void => {
    for (const { line, kind } of lines) writer.block(plainLine(line.text), kind);
  };
  margin(head);
  const blocks = blocksOfColumns(columnsOf(body));
  blocks.forEach((block, index) => {
    const level = levelOf(block, blocks[index + 1], fashion);
    writer.block(level > 0 ? `${"#".repeat(level)} ${textOfHeading(block)}` : textOfBlock(block));
  });
  margin(foot);
}

async function textOfPdf(bytes: Uint8Array, reading: Reading): Promise<DecodedText> {
  const pdf = await open(bytes);
  try {
    const pages = await pagesOf(pdf, reading);
    const labels = await pdf.getPageLabels();
    const parts = pared(pages.map(({ lines }) => lines));
    const fashion = fashionOf(parts.flatMap(({ body }) => body));
    const writer = new TextWriter();
    parts.forEach((part, index) => {
      writer.page(labels?.[index] || part.number || String(index + 1));
      write(writer, part, fashion);
      for (const words of pages[index]?.aslant ?? []) writer.block(plainLine(words), "running-footer");
      reading.deadline.check();
    });
    return writer.done();
  } finally {
    await pdf.destroy();
  }
}

export const pdf: Reader = {
  mediaType: "application/pdf",
  endings: [".pdf"],
  open: async (bytes, reading) => {
    const decoded = await textOfPdf(bytes, reading);
    if (/\p{L}/u.test(decoded.text)) return { decoded };
    const hint = "recognise the text of a scan first, for instance with OCRmyPDF";
    reading.report({
      severity: "error",
      rule: "text-missing",
      message: "the PDF holds pictures, no words",
      hint,
    });
    return undefined;
  },
};
