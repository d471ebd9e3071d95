// A record as triples: one loop over the fields of any record type.
import { type Literal, type Node, RDF_TYPE, type Triple, XSD } from "../../core/n-quads.ts";
import { plainNumber } from "../../core/numbers.ts";
import { iriOf, type Kind, kinds } from "../kinds.ts";
import type { Field, RecordType } from "../record-type.ts";
import type { Row } from "../row.ts";
import { codeIri, expand } from "../vocabulary.ts";

/** The values of a field, whether it holds one, several or none. */
function valuesOf(row: Row, name: string): readonly unknown[] {
  const value = row[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function objectOf(field: Field, value: unknown, baseIri: string): Node | Literal {
  const kind: Kind = kinds[field.kind];
  if (field.codes) return { iri: codeIri(field.codes.scheme, String(value)) };
  if (kind.iri) return { iri: iriOf(kind.iri, String(value), baseIri) };
  const lexical = typeof value === "number" ? plainNumber(value) : String(value);
  return kind.rdf === `${XSD}string` ? { literal: lexical } : { literal: lexical, datatype: kind.rdf };
}

/** All that RDF says of a record, in no order. */
export function triplesOf(type: RecordType, row: Row, baseIri: string): Triple[] {
  const subject = `${baseIri}${String(row.id)}`;
  const nodeOf = (part: string | undefined): string => (part ? `${subject}/${part}` : subject);
  const triples: Triple[] = [{ subject, predicate: RDF_TYPE, object: { iri: expand(type.class) } }];
  for (const [name, part] of Object.entries(type.parts ?? {})) {
    const iri = nodeOf(name);
    triples.push({ subject: nodeOf(part.of), predicate: expand(part.term), object: { iri } });
    triples.push({ subject: iri, predicate: RDF_TYPE, object: { iri: expand(part.class) } });
  }
  for (const [name, field] of Object.entries(type.fields)) {
    if (!field.term) continue;
    const predicate = expand(field.term);
    for (const value of valuesOf(row, name)) {
      triples.push({ subject: nodeOf(field.part), predicate, object: objectOf(field, value, baseIri) });
    }
  }
  return triples;
}
