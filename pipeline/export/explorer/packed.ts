// An edition that the browser reads too, also from a disk: packed, in a script.
import { Gzip } from "fflate";
import type { Chunk, OutputFile } from "../exporter.ts";
import { bytesOf } from "../write.ts";
import { scriptOf } from "./shard.ts";

/** Bytes of an edition that a script may carry; larger ones are fetched from a server. */
const MOST = 40_000_000;

function gzipped(chunks: Iterable<Chunk>): Buffer {
  const parts: Uint8Array[] = [];
  const gzip = new Gzip({ mtime: 0, level: 9 }, (part) => parts.push(part));
  for (const bytes of bytesOf(chunks)) gzip.push(bytes);
  gzip.push(new Uint8Array(), true);
  return Buffer.concat(parts);
}

/** The script of an edition of so many bytes, where it is not too large for one. */
export function* packed(
  key: string,
  path: string,
  bytes: number,
  chunks: () => Iterable<Chunk>,
): Generator<OutputFile> {
  if (bytes > MOST) return;
  const json = JSON.stringify(gzipped(chunks()).toString("base64"));
  yield {
    path: `explorer/data/${key}.js`,
    content: scriptOf({ key, json }),
    title: `${path} for queries in the browser`,
    mediaType: "text/javascript",
  };
}
