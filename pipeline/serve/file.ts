// The files of a release as downloads: whole or in ranges, unchanged ones not again (RFC 9110).
import type { IncomingHttpHeaders } from "node:http";
import { type Answer, told } from "./answer.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json",
  jsonld: "application/ld+json",
  ttl: "text/turtle; charset=utf-8",
  nq: "application/n-quads",
  cff: "application/yaml",
  sqlite: "application/vnd.sqlite3",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
};

/** What a file is by its ending; checksums and the like are text. */
export const mediaTypeOf = (path: string): string =>
  MEDIA_TYPES[/\.([a-z]+)$/.exec(path)?.[1] ?? ""] ?? "text/plain; charset=utf-8";

type Range = { readonly first: number; readonly last: number };

/** The one range asked for; `none` where the header is none that has to be followed, `beyond` where it lies outside. */
function rangeOf(header: string | undefined, size: number): Range | "none" | "beyond" {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return "none";
  if (first === "") {
    const length = Math.min(size, Number(last));
    return length === 0 ? "beyond" : { first: size - length, last: size - 1 };
  }
  if (Number(first) >= size) return "beyond";
  const end = last === "" ? size - 1 : Math.min(size - 1, Number(last));
  return end < Number(first) ? "none" : { first: Number(first), last: end };
}

/** Whether a tag is among those that a client has, packed or not. */
const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === "*" ||
    header
      .split(",")
      .map((each) =>
        each
          .trim()
          .replace(/^W\//, "")
          .replace(/-(?:br|gzip)"$/, '"'),
      )
      .includes(etag));

/** A file as asked for. `sum` is its checksum, which tells versions apart. */
export function fileAnswer(path: string, bytes: Uint8Array, sum: string, asked: IncomingHttpHeaders): Answer {
  const etag = `"${sum.slice(0, 32)}"`;
  const headers = {
    "content-type": mediaTypeOf(path),
    "accept-ranges": "bytes",
    "cache-control": "no-cache",
    etag,
  };
  if (isKnown(asked["if-none-match"], etag)) return { status: 304, headers };
  const condition = asked["if-range"];
  const range = condition === undefined || condition === etag ? rangeOf(asked.range, bytes.length) : "none";
  if (range === "beyond")
    return told(416, "The file has no such range", { "content-range": `bytes */${bytes.length}` });
  if (range === "none") return { status: 200, headers, body: bytes };
  const { first, last } = range;
  return {
    status: 206,
    headers: { ...headers, "content-range": `bytes ${first}-${last}/${bytes.length}` },
    body: bytes.subarray(first, last + 1),
  };
}
