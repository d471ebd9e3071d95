// One graph: the N-Quads are canonical and safe for stores; JSON-LD, Turtle, the tables and their metadata give the same.
import { parse, Store } from "oxigraph";
import { canonicalLines, line } from "../core/n-quads.ts";
import { triplesOf } from "../model/rdf/graph.ts";
import { jsonLdBatches } from "../model/rdf/json-ld-lines.ts";
import { type Quad, quadLine } from "../model/rdf/quad-line.ts";
import { storeFault } from "../model/rdf/store-profile.ts";
import type { RecordType } from "../model/record-type.ts";
import { recordTypes, tableNames } from "../model/records.ts";
import { tableLines } from "./csv2rdf.ts";
import { separatorsOf, type Table } from "./csvw-metadata.ts";
import { type Batches, GraphLines } from "./graph-lines.ts";
import { bytesOfFile, jsonOfFile, type OpenRelease, type Tell, textOfFile } from "./release.ts";
import { METADATA, readMetadata, readTable } from "./tables.ts";

const QUADS = "graph.nq";
const JSON_LD = "graph.jsonld";
const TURTLE = "graph.ttl";
const LINE_FEED = 10;

/** Checks the graph in its forms. Returns how many triples it has. */
export async function checkGraph(
  files: OpenRelease,
  baseIri: string | undefined,
  tell: Tell,
): Promise<number> {
  const expected = readQuads(files, tell);
  if (!expected) return 0;
  await compareJsonLd(files, expected, tell);
  const turtle = textOfFile(files, TURTLE, tell);
  if (turtle !== undefined) await compare(TURTLE, () => turtleLines(turtle), expected, tell);
  const described = readMetadata(files, toldElsewhere);
  if (baseIri !== undefined) await compare("csv", () => linesOf(files, described, baseIri), expected, tell);
  await compare(METADATA, () => describedLines(files, described), expected, tell);
  return expected.size;
}

/** What is wrong with the tables is told where they are read as tables. */
const toldElsewhere: Tell = () => {};

/** The N-Quads, of which each line was looked at. Where they are not canonical, what they are in order goes on. */
function readQuads(files: OpenRelease, tell: Tell): GraphLines | undefined {
  const bytes = bytesOfFile(files, QUADS, tell);
  if (!bytes) return undefined;
  let misplaced =
    bytes.length === 0 || bytes.at(-1) === LINE_FEED
      ? undefined
      : "the last line has no line feed at its end";
  let count = 0;
  for (
    let before = 0, start = 0, end = bytes.indexOf(LINE_FEED);
    end >= 0;
    end = bytes.indexOf(LINE_FEED, start)
  ) {
    const triple = bytes.toString("utf8", start, end);
    const fault = storeFault(triple);
    if (fault) tell(QUADS, "graph-unsafe", `${fault}: ${triple}`);
    // The order of the bytes of UTF-8 is that of code points.
    if (count > 0 && bytes.compare(bytes, start, end, before, start - 1) >= 0) misplaced ??= triple;
    before = start;
    start = end + 1;
    count++;
  }
  if (misplaced === undefined) return new GraphLines(bytes, count);
  tell(QUADS, "graph-order", `expected each triple once, sorted by code point: ${misplaced}`);
  const lines = canonicalLines(bytes.toString("utf8").split("\n").slice(0, -1));
  return new GraphLines(Buffer.from(lines.map((each) => `${each}\n`).join("")), lines.length);
}

async function compareJsonLd(files: OpenRelease, expected: GraphLines, tell: Tell): Promise<void> {
  const document = jsonOfFile(files, JSON_LD, tell);
  if (document !== undefined) await compare(JSON_LD, () => jsonLdBatches(graphOf(document)), expected, tell);
}

/** The triples that csv2rdf reads; a table that is missing is told where the tables are read. */
function* describedLines(files: OpenRelease, described: readonly Table[]): Generator<readonly string[]> {
  for (const table of described) {
    const path = `csv/${table.url}`;
    if (files.has(path)) yield* tableLines(table, Buffer.from(files.read(path)).toString("utf8"));
  }
}

/** Characters of Turtle that are read at once: small stores are the quickest, and no second graph lies in memory. */
const STRETCH = 100_000;
const N_QUADS = { format: "application/n-quads" };

/** What its types do not tell of a store: its memory, which is none of the collector's, has to be given back. */
interface Freed {
  readonly free: () => void;
}

/** N-Quads lines of a Turtle document, by a parser that is none of ours. */
function* turtleLines(text: string): Generator<readonly string[]> {
  const head = text.slice(0, text.indexOf("\n\n") + 1);
  for (let from = head.length; from < text.length; ) {
    const end = text.indexOf("\n\n", from + STRETCH);
    const to = end < 0 ? text.length : end + 1;
    const store = new Store() as Store & Freed;
    store.load(head + text.slice(from, to), { format: "text/turtle", no_transaction: true });
    const quads = store.dump(N_QUADS);
    store.free();
    yield quads.split("\n").slice(0, -1).map(canonicalLine);
    from = to;
  }
}

/** A line as other programs write it, in the one way that is canonical: what has an escape may have it otherwise. */
function canonicalLine(line: string): string {
  if (!/[\\\p{Cc}\ufffe\uffff]/u.test(line)) return line;
  return parse(line, N_QUADS).map((quad) => quadLine(quad as Quad))[0] ?? line;
}

function graphOf(document: unknown): { "@context": unknown; "@graph": unknown[] } {
  if (typeof document === "object" && document !== null && "@context" in document && "@graph" in document) {
    const { "@context": context, "@graph": graph } = document;
    if (Array.isArray(graph)) return { "@context": context, "@graph": graph };
  }
  throw new Error("expected an object with @context and a list @graph");
}

/** The triples that the tables hold as records; of the tables but one lies in memory. */
function* linesOf(
  files: OpenRelease,
  described: readonly Table[],
  baseIri: string,
): Generator<readonly string[]> {
  const marks = separatorsOf(described);
  for (const table of tableNames) {
    const type = recordTypes[table] as RecordType;
    for (const row of readTable(files, type, marks[table] ?? {}, toldElsewhere))
      yield triplesOf(type, row, baseIri).map(line);
  }
}

/** Tells the triples that one form has and the N-Quads have not, and the other way round. */
async function compare(file: string, form: () => Batches, expected: GraphLines, tell: Tell): Promise<void> {
  try {
    const { beyond, lacking } = await expected.differences(form());
    for (const triple of beyond) tell(file, "graph-differs", `${QUADS} lacks ${triple}`);
    for (const triple of lacking) tell(QUADS, "graph-differs", `${file} lacks ${triple}`);
  } catch (error) {
    tell(file, "graph-unreadable", error instanceof Error ? error.message : String(error));
  }
}
