// DOCX: what a word processor writes, by way of the HTML that mammoth makes of its styles.
import { decodeXML } from "entities";
import mammoth from "mammoth";
import { textOfHtml } from "./html.ts";
import type { DecodedText, Reader, Reading } from "./reader.ts";
import { TextWriter } from "./text-writer.ts";
import { packedFiles } from "./zip-entries.ts";

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='title'] => h1:fresh"];
const HEADER = /^word\/header\d*\.xml$/;
const FOOTER = /^word\/footer\d*\.xml$/;
const PARAGRAPH_END = /<\/w:p>/;
const WORDS = /<w:t(?:\s[^>]{0,100})?>([^<]*)<\/w:t>|<w:(tab|br)\b/g;

/** Unpacks all once within the limits, as mammoth does without any. */
async function unpacked(bytes: Uint8Array, reading: Reading): Promise<Map<string, Uint8Array>> {
  const files = await packedFiles(bytes, reading);
  const parts = new Map<string, Uint8Array>();
  for (const { name, load } of files) {
    reading.deadline.check();
    parts.set(name, await load());
  }
  return parts;
}

/** The paragraphs of the headers or footers: what mammoth leaves out. Pages of other sections mostly repeat them. */
function marginLines(parts: ReadonlyMap<string, Uint8Array>, name: RegExp): string[] {
  const lines = [...parts]
    .filter(([part]) => name.test(part))
    .flatMap(([, xml]) =>
      new TextDecoder()
        .decode(xml)
        .split(PARAGRAPH_END)
        .map((paragraph) =>
          [...paragraph.matchAll(WORDS)]
            .map(([, words]) => (words === undefined ? " " : decodeXML(words)))
            .join("")
            .trim(),
        ),
    );
  return [...new Set(lines)].filter((line) => line !== "");
}

async function textOfDocx(bytes: Uint8Array, reading: Reading): Promise<DecodedText> {
  const parts = await unpacked(bytes, reading);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage });
  reading.deadline.check();
  const writer = new TextWriter();
  for (const line of marginLines(parts, HEADER)) writer.block(line, "running-header");
  writer.append(textOfHtml(value, reading));
  for (const line of marginLines(parts, FOOTER)) writer.block(line, "running-footer");
  return writer.done();
}

export const docx: Reader = {
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  endings: [".docx"],
  open: async (bytes, reading) => {
    const decoded = await textOfDocx(bytes, reading);
    if (decoded.text !== "") return { decoded };
    const hint = "a document that holds but pictures has to be put into words first";
    reading.report({ severity: "error", rule: "text-missing", message: "the document holds no words", hint });
    return undefined;
  },
};
