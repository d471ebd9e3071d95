// JSON-LD to N-Quads lines by a JSON-LD processor: without network, and with each unknown term an error.
import jsonld from "jsonld";
import { type Quad, quadLine } from "./quad-line.ts";

/** Nodes handed to the processor at once: it slows down with large graphs. */
const BATCH = 500;

const refuse = (url: string): never => {
  throw new Error(`${url}: a release has to be read without network`);
};

interface Document {
  readonly "@context": unknown;
  readonly "@graph": readonly unknown[];
}

/** The lines of a document with `@context` and `@graph`, in no order, some at a time. Throws on terms that the context does not know. */
export async function* jsonLdBatches(document: Document): AsyncGenerator<readonly string[]> {
  for (let from = 0; from < document["@graph"].length; from += BATCH) {
    const batch = {
      "@context": document["@context"],
      "@graph": document["@graph"].slice(from, from + BATCH),
    };
    yield (await quadsOf(batch)).map(quadLine);
  }
}

/** All lines of a small document. */
export async function jsonLdLines(document: Document): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of jsonLdBatches(document)) lines.push(...batch);
  return lines;
}

/** Throws with the name of the node that cannot be read. */
async function quadsOf(batch: Document): Promise<Quad[]> {
  const options = { documentLoader: refuse, safe: true } as object;
  const { "@graph": nodes } = batch;
  try {
    return (await jsonld.toRDF(batch as object, options)) as unknown as Quad[];
  } catch (error) {
    if (nodes.length > 1) for (const node of nodes) await quadsOf({ ...batch, "@graph": [node] });
    const { "@id": id } = (nodes[0] ?? {}) as { readonly "@id"?: unknown };
    throw new Error(`${String(id)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
