// One graph: the N-Quads are canonical and safe for stores; JSON-LD, Turtle, the tables and their metadata give the same.
import { parse, Store } from "oxigraph";
import { compareCodePoints, line } from "../core/n-quads.ts";
import { triplesOf } from "../model/rdf/graph.ts";
import { jsonLdBatches } from "../model/rdf/json-ld-lines.ts";
import { type Quad, quadLine } from "../model/rdf/quad-line.ts";
import { storeFault } from "../model/rdf/store-profile.ts";
import type { RecordType } from "../model/record-type.ts";
import { recordTypes, tableNames } from "../model/records.ts";
import { tableLines } from "./csv2rdf.ts";
import type { Table } from "./csvw-metadata.ts";
import { jsonOfFile, type OpenRelease, type Tell, textOfFile } from "./release.ts";
import { METADATA, type Tables } from "./tables.ts";

const QUADS = "graph.nq";
const JSON_LD = "graph.jsonld";
const TURTLE = "graph.ttl";

/** What the graph is compared with: the tables as records, and as their CSVW metadata describe them. */
export interface Tabular {
  readonly tables: Tables;
  readonly described: readonly Table[];
  readonly baseIri: string | undefined;
}

/** Checks the graph in its forms. Returns how many triples it has. */
export async function checkGraph(
  files: OpenRelease,
  { tables, described, baseIri }: Tabular,
  tell: Tell,
): Promise<number> {
  const text = textOfFile(files, QUADS, tell);
  if (text === undefined) return 0;
  const lines = text.split("\n").slice(0, -1);
  if (!isCanonical(lines, text))
    tell(QUADS, "graph-order", `expected each triple once, sorted by code point: ${firstOutOfPlace(lines)}`);
  for (const triple of lines) {
    const fault = storeFault(triple);
    if (fault) tell(QUADS, "graph-unsafe", `${fault}: ${triple}`);
  }
  const expected = new Expected(lines);
  await compareJsonLd(files, expected, tell);
  const turtle = textOfFile(files, TURTLE, tell);
  if (turtle !== undefined) await compare(TURTLE, () => turtleLines(turtle), expected, tell);
  if (baseIri !== undefined) await compare("csv", () => linesOf(tables, baseIri), expected, tell);
  await compare(METADATA, () => describedLines(files, described), expected, tell);
  return expected.size;
}

async function compareJsonLd(files: OpenRelease, expected: Expected, tell: Tell): Promise<void> {
  const document = jsonOfFile(files, JSON_LD, tell);
  if (document !== undefined) await compare(JSON_LD, () => jsonLdBatches(graphOf(document)), expected, tell);
}

/** The first line that does not stand after the one before it. */
const firstOutOfPlace = (lines: readonly string[]): string =>
  lines.find((line, at) => at > 0 && compareCodePoints(lines[at - 1] ?? "", line) >= 0) ??
  "the last line has no line feed at its end";

/** Whether each line stands after the one before it by the order of code points, and the last is ended. */
function isCanonical(lines: readonly string[], text: string): boolean {
  const plain = !/[\ud800-\udfff]/.test(text);
  const rises = (a: string, b: string): boolean => (plain ? a < b : compareCodePoints(a, b) < 0);
  return (
    /(?:^|\n)$/.test(text.slice(-1)) &&
    lines.every((line, at) => at === 0 || rises(lines[at - 1] ?? "", line))
  );
}

/** Lines of a form of the graph, some at a time, so that no second graph lies in memory. */
type Batches = Iterable<readonly string[]> | AsyncIterable<readonly string[]>;

/** The lines of the N-Quads, against which each form is held: what it has beyond them, and what of them it lacks. */
class Expected {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #count: number;

  constructor(lines: readonly string[]) {
    this.#numbers = new Map(lines.map((line, index) => [line, index]));
    this.#count = lines.length;
  }

  get size(): number {
    return this.#numbers.size;
  }

  async differences(
    form: Batches,
  ): Promise<{ readonly beyond: Iterable<string>; readonly lacking: Iterable<string> }> {
    const beyond = new Set<string>();
    const found = new Uint8Array(this.#count);
    for await (const batch of form)
      for (const line of batch) {
        const number = this.#numbers.get(line);
        if (number === undefined) beyond.add(line);
        else found[number] = 1;
      }
    const lacking = [...this.#numbers].flatMap(([line, number]) => (found[number] ? [] : [line]));
    return { beyond, lacking };
  }
}

/** The triples that csv2rdf reads; a table that is missing is told where the tables are read. */
function* describedLines(files: OpenRelease, described: readonly Table[]): Generator<readonly string[]> {
  for (const table of described) {
    const path = `csv/${table.url}`;
    if (files.has(path)) yield tableLines(table, Buffer.from(files.read(path)).toString("utf8"));
  }
}

/** Characters of Turtle that are read at once, so that no second graph lies in the parser's memory. */
const STRETCH = 2_000_000;
const N_QUADS = { format: "application/n-quads" };

/** N-Quads lines of a Turtle document, by a parser that is none of ours. */
function* turtleLines(text: string): Generator<readonly string[]> {
  const head = text.slice(0, text.indexOf("\n\n") + 1);
  for (let from = head.length; from < text.length; ) {
    const end = text.indexOf("\n\n", from + STRETCH);
    const to = end < 0 ? text.length : end + 1;
    const store = new Store();
    store.load(head + text.slice(from, to), { format: "text/turtle" });
    yield store.dump(N_QUADS).split("\n").slice(0, -1).map(canonicalLine);
    from = to;
  }
}

/** A line as other programs write it, in the one way that is canonical: what has an escape may have it otherwise. */
function canonicalLine(line: string): string {
  if (/^[^\\\p{Cc}\ufffe\uffff]*$/u.test(line)) return line;
  return parse(line, N_QUADS).map((quad) => quadLine(quad as Quad))[0] ?? line;
}

function graphOf(document: unknown): { "@context": unknown; "@graph": unknown[] } {
  if (typeof document === "object" && document !== null && "@context" in document && "@graph" in document) {
    const { "@context": context, "@graph": graph } = document;
    if (Array.isArray(graph)) return { "@context": context, "@graph": graph };
  }
  throw new Error("expected an object with @context and a list @graph");
}

function* linesOf(tables: Tables, baseIri: string): Generator<readonly string[]> {
  for (const table of tableNames)
    for (const row of tables[table] ?? [])
      yield triplesOf(recordTypes[table] as RecordType, row, baseIri).map(line);
}

/** Tells the triples that one form has and the N-Quads have not, and the other way round. */
async function compare(file: string, form: () => Batches, expected: Expected, tell: Tell): Promise<void> {
  try {
    const { beyond, lacking } = await expected.differences(form());
    for (const triple of beyond) tell(file, "graph-differs", `${QUADS} lacks ${triple}`);
    for (const triple of lacking) tell(QUADS, "graph-differs", `${file} lacks ${triple}`);
  } catch (error) {
    tell(file, "graph-unreadable", error instanceof Error ? error.message : String(error));
  }
}
