// The SPARQL 1.1 protocol: a query by GET or POST, its answer in the form that the client would rather have. Read only.
import type { IncomingHttpHeaders } from "node:http";
import type { Store } from "oxigraph";
import { sparqlPrologue } from "../model/vocabulary.ts";
import { preferred } from "./accept.ts";
import { type Answer, told } from "./answer.ts";

export interface SparqlRequest {
  readonly method: string;
  readonly parameters: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Forms of answers to SELECT and ASK; the first where the client has no wish. */
const RESULTS = [
  "application/sparql-results+json",
  "application/sparql-results+xml",
  "text/csv",
  "text/tab-separated-values",
  "application/json",
  "application/xml",
] as const;
/** Forms of answers to CONSTRUCT and DESCRIBE. */
const GRAPHS = [
  "text/turtle",
  "application/ld+json",
  "application/n-triples",
  "application/n-quads",
  "application/rdf+xml",
] as const;

/** CSV and TSV know no truth values. */
const TRUTHS = RESULTS.filter((type) => !type.startsWith("text/"));

/** Plain names that clients ask by, for the form that is meant. */
const MEANT: Readonly<Record<string, string>> = {
  "application/json": "application/sparql-results+json",
  "application/xml": "application/sparql-results+xml",
};

type Form = "select" | "ask" | "construct" | "describe";

/** The form of a query: its first keyword outside of IRIs, texts, comments and the prologue. */
function formOf(query: string): Form | undefined {
  const plain = query
    .replace(/<[^<>"{}|^`\\\s]*>/g, " ")
    .replace(/#.*/g, " ")
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, " ");
  return /\b(select|ask|construct|describe)\b/i
    .exec(plain.replace(/\bprefix\s+[^\s:]*:/gi, " "))?.[1]
    ?.toLowerCase() as Form | undefined;
}

const mediaType = (headers: IncomingHttpHeaders): string =>
  (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

/** The query and the graphs that a request names, or the answer that refuses it. */
function readRequest({ method, parameters, headers, body }: SparqlRequest): URLSearchParams | Answer {
  if (method === "GET" || method === "HEAD") return parameters;
  if (method !== "POST") return told(405, "Ask by GET or POST", { allow: "GET, HEAD, POST, OPTIONS" });
  const type = mediaType(headers);
  if (type === "application/x-www-form-urlencoded") return new URLSearchParams(body);
  if (type === "application/sparql-query") return new URLSearchParams([["query", body], ...parameters]);
  if (type === "application/sparql-update") return told(403, "The release can be read, not changed");
  return told(415, "Expected application/sparql-query or application/x-www-form-urlencoded");
}

function ask(store: Store, asked: URLSearchParams, type: string): Answer {
  const graphs = asked.getAll("default-graph-uri");
  if (graphs.length > 0 || asked.has("named-graph-uri"))
    return told(400, "The release is one graph, the default graph; no others can be named");
  const result = store.query(sparqlPrologue + (asked.get("query") ?? ""), { results_format: type });
  return {
    status: 200,
    headers: { "content-type": type.startsWith("text/") ? `${type}; charset=utf-8` : type, vary: "Accept" },
    body: String(result),
  };
}

/** Answers a request of the protocol. */
export function sparqlAnswer(store: Store, request: SparqlRequest): Answer {
  const asked = readRequest(request);
  if (!(asked instanceof URLSearchParams)) return asked;
  if (asked.has("update")) return told(403, "The release can be read, not changed");
  const queries = asked.getAll("query");
  const [query] = queries;
  if (query === undefined || queries.length > 1) return told(400, "Expected one parameter: query");
  const form = formOf(query);
  if (!form) return told(400, "Expected SELECT, ASK, CONSTRUCT or DESCRIBE");
  const offers: readonly string[] = form === "select" ? RESULTS : form === "ask" ? TRUTHS : GRAPHS;
  const type = preferred(request.headers.accept, offers);
  if (!type) return told(406, `Offered are ${offers.join(", ")}`);
  try {
    return ask(store, asked, MEANT[type] ?? type);
  } catch (error) {
    return told(
      400,
      `The query cannot be answered: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
