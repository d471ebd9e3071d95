// A record as a JSON-LD node: the record's own columns under the derived context.
import { XSD } from "../../core/n-quads.ts";
import { plainNumber } from "../../core/numbers.ts";
import { iriOf, type Kind, kinds } from "../kinds.ts";
import type { Field, RecordType } from "../record-type.ts";
import type { Row } from "../row.ts";

type Json = Record<string, unknown>;

/** The last part of a compact IRI: the name of a class in the context. */
export const localName = (compact: string): string => compact.slice(compact.indexOf(":") + 1);

/** True where ids can be written below `@base`, so that they read as they do in the tables. */
export const hasPathBase = (baseIri: string): boolean =>
  /^https?:\/\/[^?#]*\/$/.test(baseIri) && URL.canParse(baseIri) && new URL(baseIri).href === baseIri;

function jsonOf(field: Field, value: unknown, prefix: string): unknown {
  const kind: Kind = kinds[field.kind];
  if (field.codes) return value;
  if (kind.iri) return iriOf(kind.iri, String(value), prefix);
  return kind.rdf === `${XSD}decimal` ? plainNumber(Number(value)) : value;
}

const TYPE = "rdf:type";

/** The classes that a record has beside that of its table: cells whose term is `rdf:type`. */
const classesOf = ({ fields }: RecordType, row: Row): unknown[] =>
  Object.entries(fields).flatMap(([name, { term }]) => (term === TYPE ? (row[name] ?? []) : []));

/** A record as a node; what RDF does not carry is left out. */
export function nodeOf(type: RecordType, row: Row, baseIri: string): Json {
  const prefix = hasPathBase(baseIri) ? "" : baseIri;
  const id = `${prefix}${String(row.id)}`;
  const classes = classesOf(type, row);
  const node: Json = { "@id": id, "@type": classes.length > 0 ? [type.name, ...classes] : type.name };
  const parts = new Map<string | undefined, Json>([[undefined, node]]);
  for (const [name, part] of Object.entries(type.parts ?? {})) {
    const inner: Json = { "@id": `${id}/${name}`, "@type": localName(part.class) };
    const owner = parts.get(part.of);
    if (owner) owner[name] = inner;
    parts.set(name, inner);
  }
  for (const [name, field] of Object.entries(type.fields)) {
    const owner = parts.get(field.part);
    if (field.term && field.term !== TYPE && owner && row[name] !== undefined)
      owner[name] = jsonOf(field, row[name], prefix);
  }
  return node;
}
