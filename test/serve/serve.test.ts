// `annals serve` as clients meet it: real requests to the committed release, by fetch, by curl, by a SPARQL client.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request as httpRequest, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { SparqlEndpointFetcher } from "fetch-sparql-endpoint";
import { Parser } from "n3";
import { afterAll, describe, expect, test } from "vitest";
import { openRelease } from "../../pipeline/command/release-folder.ts";
import { jsonLdLines } from "../../pipeline/model/rdf/json-ld-lines.ts";
import { encodingFor, preferred } from "../../pipeline/serve/accept.ts";
import { serverOf } from "../../pipeline/serve/serve.ts";
import { annals } from "../support/terminal.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const OUTPUT = join(ROOT, "output");
const bytesOf = (path: string): Buffer => readFileSync(join(OUTPUT, path));

const server = serverOf(openRelease(OUTPUT)).listen(0, "127.0.0.1");
await once(server, "listening");
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  fetch(origin + path, { redirect: "manual", headers, ...init });

const BASE = "https://w3id.org/annals/";
const lines = bytesOf("graph.nq").toString("utf8").split("\n").slice(0, -1);
const firstId = (table: string): string =>
  bytesOf(`csv/${table}.csv`).toString("utf8").split("\n")[1]?.split(",")[0] ?? "";
const ID = firstId("people");
const MENTION = firstId("mentions");
const triplesOf = (id: string): string[] =>
  lines.filter((line) => line.startsWith(`<${BASE}${id}>`) || line.startsWith(`<${BASE}${id}/`)).sort();

describe("a record by its IRI", () => {
  test.each([ID, MENTION])("%s in every form says the same", async (id) => {
    const expected = triplesOf(id);
    expect(expected.length).toBeGreaterThan(4);
    const quads = await get(`/${id}`, { accept: "application/n-quads" });
    expect(quads.headers.get("content-type")).toBe("application/n-quads");
    expect((await quads.text()).split("\n").slice(0, -1)).toEqual(expected);
    const turtle = await get(`/${id}`, { accept: "text/turtle" });
    expect(turtle.headers.get("vary")).toContain("Accept");
    expect(new Parser({ format: "text/turtle" }).parse(await turtle.text())).toHaveLength(expected.length);
    const jsonLd = await get(`/${id}`, { accept: "application/ld+json" });
    const { "@context": context, ...node } = (await jsonLd.json()) as Record<string, object>;
    expect((await jsonLdLines({ "@context": context, "@graph": [node] } as never)).sort()).toEqual(expected);
  });
  test("people are led to its page", async () => {
    const page = await get(`/${ID}`, { accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8" });
    expect([page.status, page.headers.get("location")]).toEqual([303, `/#/${ID}`]);
  });
  test("an ending names a form, and links name the others", async () => {
    const turtle = await get(`/${ID}.ttl`);
    expect(turtle.headers.get("content-type")).toContain("text/turtle");
    expect(turtle.headers.get("link")).toContain(
      `</${ID}.jsonld>; rel="alternate"; type="application/ld+json"`,
    );
  });
  test.each([
    [`/${ID}`, { accept: "image/png" }, 406],
    ["/person/nobody-at-all", {}, 404],
    ["/../package.json", {}, 404],
    ["/%2e%2e/package.json", {}, 404],
    ["/%ff", {}, 400],
  ])("%s with %o is refused", async (path, headers, status) => {
    expect((await get(path, headers as Record<string, string>)).status).toBe(status);
  });
});

describe("files", () => {
  test("the front page, and the description to programs", async () => {
    expect(await (await get("/", { accept: "text/html" })).text()).toContain("<h1");
    expect(await (await get("/", { accept: "application/ld+json" })).json()).toHaveProperty("distribution");
  });
  test.each([
    ["bytes=0-9", 0, 10],
    ["bytes=100-", 100, undefined],
    ["bytes=-20", -20, undefined],
  ])("%s of a file", async (range, from, to) => {
    const answer = await get("/annals.sqlite", { range });
    expect(answer.status).toBe(206);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.equals(bytesOf("annals.sqlite").subarray(from, to))).toBe(true);
    expect(answer.headers.get("content-range")).toMatch(/^bytes \d+-\d+\/\d+$/);
  });
  test("a range beyond the file, and one that is none", async () => {
    expect((await get("/csv/people.csv", { range: "bytes=99999999-" })).status).toBe(416);
    expect((await get("/csv/people.csv", { range: "lines=1-2" })).status).toBe(200);
  });
  test("unchanged files are not sent again, changed ranges whole", async () => {
    const first = await get("/csv/people.csv");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{32}(?:-(?:br|gzip))?"$/);
    expect((await get("/csv/people.csv", { "if-none-match": etag })).status).toBe(304);
    expect((await get("/csv/people.csv", { "if-range": '"other"', range: "bytes=0-3" })).status).toBe(200);
  });
  test.each([
    ["gzip", gunzipSync],
    ["br", brotliDecompressSync],
  ])("packed with %s", async (encoding, unpack) => {
    const sent = httpRequest(`${origin}/graph.nq`, { headers: { "accept-encoding": encoding } }).end();
    const [answer] = (await once(sent, "response")) as [IncomingMessage];
    const pieces: Buffer[] = [];
    for await (const piece of answer) pieces.push(piece as Buffer);
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(Buffer.concat(pieces).length).toBeLessThan(bytesOf("graph.nq").length / 5);
    expect(unpack(Buffer.concat(pieces)).equals(bytesOf("graph.nq"))).toBe(true);
  });
  test("HEAD tells without a body; nothing can be written", async () => {
    const head = await get("/annals.xlsx", {}, { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(String(bytesOf("annals.xlsx").length));
    expect(await head.text()).toBe("");
    for (const method of ["PUT", "DELETE", "POST"])
      expect((await get("/csv/people.csv", {}, { method })).status).toBe(405);
  });
});

const SELECT =
  "SELECT ?n WHERE { ?p a <http://schema.org/Person> ; <http://schema.org/name> ?n } ORDER BY ?n";
const PEOPLE = new Set(lines.filter((line) => line.endsWith("<http://schema.org/Person> .")));

describe("the SPARQL protocol", () => {
  const byGet = `/sparql?${new URLSearchParams([["query", SELECT]])}`;
  const post = (body: string, type: string, accept = "application/sparql-results+json") =>
    get("/sparql", { "content-type": type, accept }, { method: "POST", body });
  test("GET and both ways of POST answer alike", async () => {
    const answers = [
      await get(byGet),
      await post(SELECT, "application/sparql-query"),
      await post(
        String(new URLSearchParams([["query", SELECT]])),
        "application/x-www-form-urlencoded; charset=utf-8",
      ),
    ];
    const all = await Promise.all(answers.map((answer) => answer.json()));
    const { results } = all[0] as { results: { bindings: object[] } };
    expect(results.bindings).toHaveLength(PEOPLE.size);
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
  });
  test.each([
    ["application/sparql-results+json", /^\{"head"/],
    ["application/sparql-results+xml", /^<\?xml/],
    ["text/csv", /^n\r?\n/],
    ["text/tab-separated-values", /^\?n\n/],
  ])("SELECT as %s", async (accept, begins) => {
    const answer = await get(byGet, { accept });
    expect(answer.headers.get("content-type")).toContain(accept);
    expect(await answer.text()).toMatch(begins);
  });
  test.each([
    ["ASK { ?s ?p ?o }", "application/sparql-results+json", /true/],
    [
      "# SELECT\nPREFIX select: <urn:ask> CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 3",
      "text/turtle",
      / \.\n/,
    ],
    ["DESCRIBE <https://w3id.org/annals/place/china>", "application/n-triples", /^</],
  ])("%s", async (query, accept, holds) => {
    const answer = await get(`/sparql?${new URLSearchParams([["query", query]])}`, { accept });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain(accept);
    expect(await answer.text()).toMatch(holds);
  });
  test("what is wrong is told by its status", async () => {
    expect((await get("/sparql")).status).toBe(400);
    expect((await get("/sparql?query=SELECT+broken")).status).toBe(400);
    expect((await get(byGet, { accept: "image/png" })).status).toBe(406);
    expect((await post("DELETE WHERE { ?s ?p ?o }", "application/sparql-update")).status).toBe(403);
    expect((await post("update=CLEAR+ALL", "application/x-www-form-urlencoded")).status).toBe(403);
    expect((await post("DELETE WHERE { ?s ?p ?o }", "application/sparql-query")).status).toBe(400);
    expect((await post(SELECT, "text/plain")).status).toBe(415);
    expect((await get(`${byGet}&default-graph-uri=urn:x`)).status).toBe(400);
    expect((await get("/sparql", {}, { method: "PUT" })).status).toBe(405);
  });
  test("a SPARQL client reads it", async () => {
    const client = new SparqlEndpointFetcher();
    const stream = await client.fetchBindings(`${origin}/sparql`, SELECT);
    const names: string[] = [];
    stream.on("data", ({ n }: { n: { value: string } }) => names.push(n.value));
    await once(stream, "end");
    expect(names).toHaveLength(PEOPLE.size);
    expect(await client.fetchAsk(`${origin}/sparql`, "ASK { ?s a <http://schema.org/Event> }")).toBe(true);
    const triples = await client.fetchTriples(`${origin}/sparql`, `DESCRIBE <${BASE}${ID}>`);
    let count = 0;
    triples.on("data", () => count++);
    await once(triples, "end");
    expect(count).toBe(triplesOf(ID).length);
  });
  test("prefixes of the vocabulary are known, and may be declared otherwise", async () => {
    const client = new SparqlEndpointFetcher();
    for (const query of [
      "ASK { ?event a schema:Event ; annals:status ?status }",
      "PREFIX schema: <http://schema.org/Ev> ASK { ?event a schema:ent }",
    ])
      expect(await client.fetchAsk(`${origin}/sparql`, query), query).toBe(true);
  });
  test("curl asks it", async () => {
    const curl = promisify(execFile);
    const asked = [
      "-sS",
      "--noproxy",
      "*",
      "-H",
      "Accept: text/csv",
      "--data-urlencode",
      `query=${SELECT}`,
      `${origin}/sparql`,
    ];
    const answer = await curl("curl", asked).catch((error: { code?: string }) => error);
    if ("code" in answer && answer.code === "ENOENT") return;
    expect((answer as { stdout: string }).stdout.trim().split("\r\n")).toHaveLength(PEOPLE.size + 1);
  });
});

test("the command listens until it is told to end", async () => {
  const args = ["--import", "tsx", join(ROOT, "pipeline", "main.ts"), "serve", OUTPUT, "--port", "0"];
  const process_ = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  const [first] = (await once(process_.stdout, "data")) as [Buffer];
  const url = String(first).trim();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect((await fetch(`${url}csv/people.csv`)).status).toBe(200);
  process_.kill("SIGTERM");
  const [status] = await once(process_, "exit");
  expect(status).toBe(0);
});

test("what cannot be served is refused", async () => {
  expect((await annals("serve", join(ROOT, "input"))).status).toBe(2);
  expect((await annals("serve", OUTPUT, "--port", "99999")).status).toBe(2);
  const taken = (server.address() as AddressInfo).port;
  expect((await annals("serve", OUTPUT, "--port", String(taken))).err).toContain("cannot be listened on");
});

test("the client's wishes are weighed", () => {
  const offers = ["text/html", "application/ld+json", "text/turtle"] as const;
  expect(preferred(undefined, offers)).toBe("text/html");
  expect(preferred("text/turtle;q=0.5, application/ld+json;q=0.9", offers)).toBe("application/ld+json");
  expect(preferred("text/*;q=0.4, text/turtle", offers)).toBe("text/turtle");
  expect(preferred("text/html;q=0, */*;q=0.1", offers)).toBe("application/ld+json");
  expect(preferred("image/png", offers)).toBeUndefined();
  expect(encodingFor("gzip;q=1, br;q=0")).toBe("gzip");
  expect(encodingFor(undefined)).toBeUndefined();
});
