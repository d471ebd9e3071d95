// JSON-LD to N-Quads lines by a JSON-LD processor: without network, and with each unknown term an error.
import jsonld from "jsonld";
import { type Literal, line, type Node } from "../../core/n-quads.ts";

/** Nodes handed to the processor at once: it slows down with large graphs. */
const BATCH = 500;

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
  readonly graph: Term;
}

const refuse = (url: string): never => {
  throw new Error(`${url}: a release has to be read without network`);
};

function objectOf({ termType, value, language, datatype }: Term): Node | Literal {
  if (termType === "NamedNode") return { iri: value };
  if (termType !== "Literal") throw new Error(`${value}: expected no blank nodes`);
  if (language) return { literal: value, language };
  return datatype ? { literal: value, datatype: datatype.value } : { literal: value };
}

function lineOf({ subject, predicate, object, graph }: Quad): string {
  if (subject.termType !== "NamedNode" || graph.termType !== "DefaultGraph") {
    throw new Error(`${subject.value}: expected no blank nodes and no named graphs`);
  }
  return line({ subject: subject.value, predicate: predicate.value, object: objectOf(object) });
}

/** The lines of a document with `@context` and `@graph`, in no order. Throws on terms that the context does not know. */
export async function jsonLdLines(document: {
  readonly "@context": unknown;
  readonly "@graph": readonly unknown[];
}): Promise<string[]> {
  const lines: string[] = [];
  for (let from = 0; from < document["@graph"].length; from += BATCH) {
    const batch = {
      "@context": document["@context"],
      "@graph": document["@graph"].slice(from, from + BATCH),
    };
    const options = { documentLoader: refuse, safe: true } as object;
    const quads = (await jsonld.toRDF(batch as object, options)) as unknown as Quad[];
    for (const quad of quads) lines.push(lineOf(quad));
  }
  return lines;
}
