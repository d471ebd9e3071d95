// A record as Turtle, to be read by people: one block a node.
import { groupBy } from "../../core/group.ts";
import { type Literal, type Node, RDF_TYPE, type Triple, writeTerm, XSD } from "../../core/n-quads.ts";
import type { RecordType } from "../record-type.ts";
import type { Row } from "../row.ts";
import { NAMESPACES } from "../vocabulary.ts";
import { triplesOf } from "./graph.ts";
import { hasPathBase } from "./json-ld.ts";

const PREFIXES = Object.entries({ ...NAMESPACES, edtf: "http://id.loc.gov/datatypes/edtf/" });

/** Literals that Turtle writes as they are; a whole decimal would be read as an integer. */
const BARE: ReadonlyMap<string, RegExp> = new Map([
  [`${XSD}integer`, /^-?\d+$/],
  [`${XSD}decimal`, /^-?\d+\.\d+$/],
  [`${XSD}boolean`, /^(?:true|false)$/],
]);

/** The names of terms by their IRIs: there are few, and they come in every block. */
const TERMS = new Map<string, string>();

function termOf(iri: string): string {
  const known = TERMS.get(iri) ?? shortIri(iri, "");
  TERMS.set(iri, known);
  return known;
}

function shortIri(iri: string, base: string): string {
  for (const [prefix, namespace] of PREFIXES) {
    const local = iri.startsWith(namespace) ? iri.slice(namespace.length) : "";
    if (local !== "" && /^[A-Za-z]\w*$/.test(local)) return `${prefix}:${local}`;
  }
  if (base !== "" && iri.length > base.length && iri.startsWith(base)) return `<${iri.slice(base.length)}>`;
  return writeTerm({ iri });
}

function shortTerm(value: Node | Literal, base: string): string {
  if ("iri" in value) return shortIri(value.iri, base);
  const { literal, datatype } = value;
  if (!datatype) return writeTerm(value);
  if (BARE.get(datatype)?.test(literal)) return literal;
  return `${writeTerm({ literal })}^^${termOf(datatype)}`;
}

/** The triples of one node as a block: its predicates in their order, objects of one predicate in a row. */
function block(triples: readonly Triple[], base: string): string {
  const objects = new Map<string, string>();
  for (const { predicate, object } of triples) {
    const before = objects.get(predicate);
    const term = shortTerm(object, base);
    objects.set(predicate, before === undefined ? term : `${before}, ${term}`);
  }
  const subject = shortIri(triples[0]?.subject ?? "", base);
  const lines = Array.from(
    objects,
    ([predicate, terms]) => `  ${predicate === RDF_TYPE ? "a" : termOf(predicate)} ${terms}`,
  );
  return `${subject}\n${lines.join(" ;\n")} .\n`;
}

const baseOf = (baseIri: string): string => (hasPathBase(baseIri) ? baseIri : "");

/** What a document begins with: its base and its prefixes. */
export function turtleHead(baseIri: string): string {
  const head = PREFIXES.map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join("");
  return baseOf(baseIri) === "" ? head : `@base <${baseIri}> .\n${head}`;
}

/** A block for each node of some triples. */
export function* turtleNodes(triples: readonly Triple[], baseIri: string): Generator<string> {
  for (const each of groupBy(triples, ({ subject }) => subject).values())
    yield `\n${block(each, baseOf(baseIri))}`;
}

/** A block for each node of a record. */
export const turtleBlocks = (type: RecordType, row: Row, baseIri: string): Generator<string> =>
  turtleNodes(triplesOf(type, row, baseIri), baseIri);
