// HTML: a saved page or the body of a mail, as the blocks that a browser would show, one below the other.
import { parse } from "parse5";
import { decodeText } from "./encoding.ts";
import { walk } from "./html-tree.ts";
import { HtmlWriter } from "./html-writer.ts";
import type { DecodedText, Reader, Reading } from "./reader.ts";

/** As the standard wants it: within the first kilobyte; saved pages put long comments first. */
const HEAD = 4096;
const DECLARED =
  /<meta\s[^>]{0,300}charset\s*=\s*["']?\s*([\w:.-]{1,40})|^\s*<\?xml\s[^>]{0,200}encoding\s*=\s*["']([\w:.-]{1,40})/i;

/** The encoding that a page declares of itself. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const found = DECLARED.exec(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)));
  const label = found?.[1] ?? found?.[2];
  // Such a declaration could not be read in what it declares.
  return label && /^utf-?16/i.test(label) ? "utf-8" : label;
}

/** The text that a reader sees of a page. */
export function textOfHtml(page: string, { deadline }: Pick<Reading, "deadline">): DecodedText {
  const document = parse(page);
  deadline.check();
  const writer = new HtmlWriter();
  walk(document, writer);
  return writer.done();
}

export const html: Reader = {
  mediaType: "text/html",
  endings: [".html", ".htm", ".xhtml"],
  open: (bytes, reading) => {
    const page = decodeText(bytes, reading.report, reading.encoding ?? declaredIn(bytes));
    if (page === undefined) return undefined;
    const decoded = textOfHtml(page, reading);
    if (decoded.text !== "") return { decoded };
    const hint = "a page that its scripts fill has to be saved as it is shown";
    reading.report({ severity: "error", rule: "text-missing", message: "the page holds no words", hint });
    return undefined;
  },
};
