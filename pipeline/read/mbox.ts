// MBOX: many mails in one file, called `archive.mbox/1.eml` in their order: what is added behind changes no name.
import type { InnerFile, Reader } from "./reader.ts";

const OPENING = Buffer.from("From ");
/** A mail program's line above each mail: `From ana@example.org Thu Jun  2 09:14:07 2022`. */
const SEPARATOR = /^From [^\r\n]{0,300}\d\d:\d\d[^\r\n]{0,40}\r?\n/;
/** Lines that begin with "From " are written with a mark before it. */
const MARKED = /^>(?=>{0,20}From )/gm;

/** Where mails begin: such a line stands at the very start or below a blank line. */
function beginningsOf(bytes: Buffer): number[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf(OPENING); at >= 0; at = bytes.indexOf(OPENING, at + 1)) {
    const above = bytes.toString("latin1", Math.max(0, at - 4), at);
    if (at > 0 && !/\n\r?\n$/.test(above)) continue;
    if (SEPARATOR.test(bytes.toString("latin1", at, at + 360))) starts.push(at);
  }
  return starts;
}

/** The mail without the line above it, and without the marks. */
function unmarked(bytes: Buffer): Buffer {
  const text = bytes.toString("latin1");
  return Buffer.from(text.slice(text.indexOf("\n") + 1).replace(MARKED, ""), "latin1");
}

export const mbox: Reader = {
  mediaType: "application/mbox",
  endings: [".mbox"],
  open: (bytes) => {
    const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const starts = beginningsOf(packed);
    if (starts.length === 0) throw new Error("it holds no mail");
    const inner = starts.map((start, index): InnerFile => {
      const end = starts[index + 1] ?? packed.length;
      return {
        name: `${index + 1}.eml`,
        size: end - start,
        load: () => unmarked(packed.subarray(start, end)),
      };
    });
    return { inner };
  },
};
