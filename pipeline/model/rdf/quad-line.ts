// A quad as RDF/JS libraries hand it over, as a line of N-Quads: only what a release may hold.
import { type Literal, line, type Node } from "../../core/n-quads.ts";

export interface QuadTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}
export interface Quad {
  readonly subject: QuadTerm;
  readonly predicate: QuadTerm;
  readonly object: QuadTerm;
  readonly graph: QuadTerm;
}

function objectOf({ termType, value, language, datatype }: QuadTerm): Node | Literal {
  if (termType === "NamedNode") return { iri: value };
  if (termType !== "Literal") throw new Error(`${value}: expected no blank nodes`);
  if (language) return { literal: value, language };
  return datatype ? { literal: value, datatype: datatype.value } : { literal: value };
}

/** The line of a quad. Throws on blank nodes and named graphs. */
export function quadLine({ subject, predicate, object, graph }: Quad): string {
  if (subject.termType !== "NamedNode" || graph.termType !== "DefaultGraph") {
    throw new Error(`${subject.value}: expected no blank nodes and no named graphs`);
  }
  return line({ subject: subject.value, predicate: predicate.value, object: objectOf(object) });
}
