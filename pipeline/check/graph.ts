// One graph: the N-Quads are canonical and safe for stores; JSON-LD, Turtle, the tables and their metadata give the same.
import { parse } from "oxigraph";
import { canonical, line } from "../core/n-quads.ts";
import { triplesOf } from "../model/rdf/graph.ts";
import { jsonLdLines } from "../model/rdf/json-ld-lines.ts";
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
  if (canonical(lines) !== text)
    tell(QUADS, "graph-order", `expected each triple once, sorted by code point: ${firstOutOfPlace(lines)}`);
  for (const triple of lines) {
    const fault = storeFault(triple);
    if (fault) tell(QUADS, "graph-unsafe", `${fault}: ${triple}`);
  }
  const expected = new Set(lines);
  const document = jsonOfFile(files, JSON_LD, tell);
  if (document !== undefined) await compare(JSON_LD, () => jsonLdLines(graphOf(document)), expected, tell);
  const turtle = textOfFile(files, TURTLE, tell);
  if (turtle !== undefined) await compare(TURTLE, async () => turtleLines(turtle), expected, tell);
  if (baseIri !== undefined) await compare("csv", async () => linesOf(tables, baseIri), expected, tell);
  await compare(
    METADATA,
    async () => described.flatMap((table) => describedLines(files, table)),
    expected,
    tell,
  );
  return expected.size;
}

/** The first line that is not the one that a sorted graph has there. */
const firstOutOfPlace = (lines: readonly string[]): string => {
  const sorted = canonical(lines).split("\n");
  return lines.find((each, at) => each !== sorted[at]) ?? "the last line has no line feed at its end";
};

/** The triples that csv2rdf reads; a table that is missing is told where the tables are read. */
function describedLines(files: OpenRelease, table: Table): string[] {
  const path = `csv/${table.url}`;
  return files.has(path) ? tableLines(table, Buffer.from(files.read(path)).toString("utf8")) : [];
}

/** N-Quads lines of a Turtle document, by a parser that is none of ours. */
const turtleLines = (text: string): string[] =>
  parse(text, { format: "text/turtle" }).map((quad) => quadLine(quad as Quad));

function graphOf(document: unknown): { "@context": unknown; "@graph": unknown[] } {
  if (typeof document === "object" && document !== null && "@context" in document && "@graph" in document) {
    const { "@context": context, "@graph": graph } = document;
    if (Array.isArray(graph)) return { "@context": context, "@graph": graph };
  }
  throw new Error("expected an object with @context and a list @graph");
}

const linesOf = (tables: Tables, baseIri: string): string[] =>
  tableNames.flatMap((table) =>
    (tables[table] ?? []).flatMap((row) =>
      triplesOf(recordTypes[table] as RecordType, row, baseIri).map(line),
    ),
  );

/** Tells the triples that one form has and the N-Quads have not, and the other way round. */
async function compare(
  file: string,
  linesOfForm: () => Promise<readonly string[]>,
  expected: ReadonlySet<string>,
  tell: Tell,
): Promise<void> {
  try {
    const found = new Set(await linesOfForm());
    for (const triple of found)
      if (!expected.has(triple)) tell(file, "graph-differs", `${QUADS} lacks ${triple}`);
    for (const triple of expected)
      if (!found.has(triple)) tell(QUADS, "graph-differs", `${file} lacks ${triple}`);
  } catch (error) {
    tell(file, "graph-unreadable", error instanceof Error ? error.message : String(error));
  }
}
