// Files on their way out: counted and hashed as their pieces pass, so that nothing has to be kept or read again.
import { createHash } from "node:crypto";
import type { Chunk, OutputFile, WrittenFile } from "./exporter.ts";

/** Takes the bytes of the files of a release, one file after the other. */
export interface Sink {
  readonly open: (path: string) => void;
  readonly write: (bytes: Uint8Array) => void;
  readonly close: () => void;
}

/** Texts shorter than this are put together before they are handed on. */
const PIECE = 1 << 16;

const piecesOf = (content: OutputFile["content"]): Iterable<Chunk> =>
  typeof content === "string" || content instanceof Uint8Array ? [content] : content;

/** Bytes in pieces of a fair size. */
export function* bytesOf(chunks: Iterable<Chunk>): Generator<Uint8Array> {
  let text = "";
  for (const chunk of chunks) {
    if (typeof chunk === "string") text += chunk;
    if (text !== "" && (typeof chunk !== "string" || text.length >= PIECE)) {
      yield Buffer.from(text);
      text = "";
    }
    if (typeof chunk !== "string") yield chunk;
  }
  if (text !== "") yield Buffer.from(text);
}

/** Writes a file and tells what became of it. */
export function writeFile({ content, ...notes }: OutputFile, sink: Sink): WrittenFile {
  const hash = createHash("sha256");
  let bytes = 0;
  let isText = true;
  function* watched(): Generator<Chunk> {
    for (const chunk of piecesOf(content)) {
      if (typeof chunk !== "string") isText = false;
      yield chunk;
    }
  }
  sink.open(notes.path);
  for (const piece of bytesOf(watched())) {
    hash.update(piece);
    bytes += piece.byteLength;
    sink.write(piece);
  }
  sink.close();
  return { ...notes, bytes, sha256: hash.digest("hex"), isText };
}
