// Opens the streams in which a PDF keeps compressed objects, so that they can be looked at before PDF.js builds them.
import { Unzlib } from "fflate";

/** One stream of objects may open into this many bytes, and all of a file into this many. */
const LONGEST_STREAM = 32_000_000;
const LONGEST_FILE = 256_000_000;
/** A dictionary of such a stream is no longer, before and behind its type. */
const DICTIONARY = 1_000;
const OBJECTS = /\/Type\s{0,8}\/ObjStm(?!\w)/g;
const FIRST = /\/First\s{1,8}(\d{1,9})/;
const STREAM = /stream\r?\n/g;

/** Objects of one stream: the text they stand in, a char a byte, and where each begins by its number (ISO 32000-1, 7.5.7). */
export interface CompressedObjects {
  readonly text: string;
  readonly starts: ReadonlyMap<string, number>;
}

/**
 * The compressed objects of a file, given as bytes and as the same bytes in Latin-1. Streams that cannot be opened, as
 * those of an encrypted file, are left out. Throws where they open into more than a document can hold.
 */
export function compressedObjectsOf(bytes: Uint8Array, text: string): CompressedObjects[] {
  const found: CompressedObjects[] = [];
  let length = 0;
  for (const { index } of text.matchAll(OBJECTS)) {
    STREAM.lastIndex = index;
    const stream = STREAM.exec(text.slice(0, index + DICTIONARY));
    if (!stream) continue;
    const start = stream.index + stream[0].length;
    const end = text.indexOf("endstream", start);
    const objects = opened(bytes.subarray(start, end < 0 ? undefined : end));
    length += objects.length;
    if (objects.length > LONGEST_STREAM || length > LONGEST_FILE)
      throw new Error("its compressed objects open into more than a document holds");
    const before = text.slice(Math.max(0, index - DICTIONARY), stream.index);
    const first = FIRST.exec(before.slice(before.lastIndexOf("obj") + 1))?.[1] ?? 0;
    found.push({ text: objects, starts: startsOf(objects, Number(first)) });
    if (end < 0) break;
  }
  return found;
}

/** What a stream opens into as Latin-1, up to its first fault or a little more than it may hold. */
function opened(bytes: Uint8Array): string {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((chunk) => {
    length += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < bytes.length && length <= LONGEST_STREAM; at += SLICE)
      stream.push(bytes.subarray(at, at + SLICE));
  } catch {
    // What was opened before is looked at: PDF.js reads as far, too.
  }
  return Buffer.concat(chunks).toString("latin1");
}

/** Bytes that are opened at a time: they open into a thousand times as many at most. */
const SLICE = 8_192;

/** The head of a stream holds pairs: an object's number, and where it begins behind the head. */
function startsOf(objects: string, first: number): Map<string, number> {
  const head = objects.slice(0, first).match(/\d+/g) ?? [];
  const starts = new Map<string, number>();
  for (let at = 0; at + 1 < head.length; at += 2) starts.set(head[at] ?? "", first + Number(head[at + 1]));
  return starts;
}
