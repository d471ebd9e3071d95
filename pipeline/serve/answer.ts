// An answer to a request, before it is sent: plain data, so that routes can be read and tested by themselves.
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline, Readable } from "node:stream";
import { createBrotliCompress, createGzip } from "node:zlib";
import { encodingFor } from "./accept.ts";

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** None where the status says all. */
  readonly body?: string | Uint8Array;
}

/** A line for people, and the status for programs. */
export const told = (status: number, text: string, headers: Answer["headers"] = {}): Answer => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8", ...headers },
  body: `${text}\n`,
});

/** What every answer says: anybody's page may read it, and nobody's browser shall guess what it is. */
const ALWAYS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Content-Range, Link, Location",
  "x-content-type-options": "nosniff",
} as const;

/** Media types that get smaller. */
const PACKABLE =
  /^(?:text\/|application\/(?:(?:[\w.-]+\+)?(?:json|xml)|n-quads|n-triples|yaml|vnd\.sqlite3)\b)/;
const SMALL = 1024;

/** Partial answers and unchanged ones are sent as they are. */
const isPackable = ({ status, headers = {}, body = "" }: Answer): boolean =>
  status === 200 && body.length > SMALL && PACKABLE.test(headers["content-type"] ?? "");

/** Sends an answer, packed where the client can unpack it; to HEAD without its body. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, headers = {}, body } = answer;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const packable = isPackable(answer);
  const encoding = packable ? encodingFor(String(request.headers["accept-encoding"] ?? "")) : undefined;
  const vary = [headers.vary, packable ? "Accept-Encoding" : undefined].filter(Boolean).join(", ");
  response.writeHead(status, {
    ...ALWAYS,
    ...headers,
    ...(vary ? { vary } : {}),
    ...(encoding ? { "content-encoding": encoding } : { "content-length": String(bytes?.byteLength ?? 0) }),
    // The same file packed is another representation of it.
    ...(encoding && headers.etag ? { etag: headers.etag.replace(/"$/, `-${encoding}"`) } : {}),
  });
  if (!bytes || request.method === "HEAD") response.end();
  else if (!encoding) response.end(bytes);
  else {
    const packer = encoding === "br" ? createBrotliCompress({ params: { 1: 5 } }) : createGzip();
    pipeline(Readable.from([bytes]), packer, response, () => {});
  }
}
