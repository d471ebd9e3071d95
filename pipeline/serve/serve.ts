// A release on localhost: its files, its records by their IRIs, its graph by SPARQL.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Store } from "oxigraph";
import { preferred } from "./accept.ts";
import { type Answer, send, told } from "./answer.ts";
import { fileAnswer } from "./file.ts";
import { recordAnswer } from "./record.ts";
import { sparqlAnswer } from "./sparql.ts";

/** The files of a release, by their paths below it. */
interface ReleaseFiles {
  readonly list: () => readonly string[];
  readonly read: (path: string) => Uint8Array;
}

interface Served {
  readonly files: ReleaseFiles;
  readonly paths: ReadonlySet<string>;
  /** Checksums by path. */
  readonly sums: ReadonlyMap<string, string>;
  readonly baseIri: string;
  /** The graph, loaded when first asked for. */
  readonly store: () => Promise<Store>;
}

/** Longest body of a request, in bytes: a query is not longer. */
const LONGEST = 1_000_000;

const textOf = (files: ReleaseFiles, path: string): string => Buffer.from(files.read(path)).toString("utf8");

const sumsOf = (files: ReleaseFiles): Map<string, string> =>
  new Map(
    Array.from(
      textOf(files, "SHA256SUMS").matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm),
      ([, sum = "", path = ""]) => [path, sum],
    ),
  );

function opened(files: ReleaseFiles): Served {
  let store: Promise<Store> | undefined;
  const load = async (): Promise<Store> => {
    const { Store } = await import("oxigraph");
    const graph = new Store();
    graph.load(textOf(files, "graph.nq"), { format: "application/n-quads" });
    return graph;
  };
  return {
    files,
    paths: new Set(files.list()),
    sums: sumsOf(files),
    baseIri: String(JSON.parse(textOf(files, "dataset.jsonld"))["@id"]),
    store: () => {
      store ??= load();
      return store;
    },
  };
}

/** The body of a request as text; undefined where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length <= LONGEST) pieces.push(piece);
  }
  return length > LONGEST ? undefined : Buffer.concat(pieces).toString("utf8");
}

/** The path below the release; undefined where it is garbled. */
function pathOf(url: URL): string | undefined {
  try {
    return decodeURIComponent(url.pathname.slice(1));
  } catch {
    return undefined;
  }
}

/** The release itself: to people its front page, to programs its description. */
const FRONT = { "text/html": "index.html", "application/ld+json": "dataset.jsonld" } as const;

function frontAnswer(served: Served, request: IncomingMessage): Answer {
  const type = preferred(request.headers.accept, Object.keys(FRONT) as (keyof typeof FRONT)[]) ?? "text/html";
  const answer = fileOf(served, FRONT[type], request);
  return { ...answer, headers: { ...answer.headers, vary: "Accept" } };
}

const fileOf = ({ files, sums }: Served, path: string, { headers }: IncomingMessage): Answer =>
  fileAnswer(path, files.read(path), sums.get(path) ?? "", headers);

/** The answer to a request. */
async function answerTo(served: Served, request: IncomingMessage): Promise<Answer> {
  const { method = "GET", headers } = request;
  const url = new URL(request.url ?? "/", "http://localhost");
  const path = pathOf(url);
  if (path === undefined) return told(400, "The address is garbled");
  if (method === "OPTIONS")
    return {
      status: 204,
      headers: {
        "access-control-allow-methods": "GET, HEAD, POST, OPTIONS",
        "access-control-allow-headers": "Accept, Content-Type, Range",
      },
    };
  if (path === "sparql") {
    const body = await bodyOf(request);
    if (body === undefined) return told(413, `A query has at most ${LONGEST} bytes`);
    return sparqlAnswer(await served.store(), { method, parameters: url.searchParams, headers, body });
  }
  if (method !== "GET" && method !== "HEAD")
    return told(405, "The release can be read, not changed", { allow: "GET, HEAD, OPTIONS" });
  if (path === "") return frontAnswer(served, request);
  if (served.paths.has(path)) return fileOf(served, path, request);
  const record = await recordAnswer(await served.store(), served.baseIri, path, headers.accept);
  return record ?? told(404, "The release has neither a file nor a record of this name");
}

/** A server of a release, which listens once it is told where. */
export function serverOf(files: ReleaseFiles): Server {
  const served = opened(files);
  return createServer((request, response) => {
    answerTo(served, request)
      .catch((error: unknown) => told(500, error instanceof Error ? error.message : String(error)))
      .then((answer) => send(request, response, answer));
  });
}
