// SHACL shapes of the graph, as Turtle: what each record has to have, may have, and nothing else.
import { writeTerm, XSD } from "../../core/n-quads.ts";
import { type Kind, kinds } from "../kinds.ts";
import type { Field, Part, RecordType } from "../record-type.ts";
import { recordTypes } from "../records.ts";
import { codeIri, HOME, NAMESPACES } from "../vocabulary.ts";
import { boundsOf } from "./bounds.ts";

const PREFIXES = { ...NAMESPACES, sh: "http://www.w3.org/ns/shacl#", shapes: `${HOME}shapes#` };

const text = (value: string): string => writeTerm({ literal: value });
const iri = (value: string): string => writeTerm({ iri: value });
const number = (value: number): string => (Number.isInteger(value) ? `${value}` : `"${value}"^^xsd:decimal`);

const classOf = (table: string): string =>
  (recordTypes as Readonly<Record<string, { readonly class: string }>>)[table]?.class ?? "rdfs:Resource";

/** What bounds one value of a field, as constraints of SHACL. */
function valueConstraints(field: Field): string[] {
  const { rdf, iri: form, list }: Kind = kinds[field.kind];
  if (field.codes) {
    const { scheme, values } = field.codes;
    return [`sh:in ( ${values.map((value) => iri(codeIri(scheme, value))).join(" ")} )`];
  }
  if (field.refersTo) {
    const classes = [...new Set(field.refersTo.map(classOf))].map((name) => `[ sh:class ${name} ]`);
    return classes.length === 1
      ? [`sh:class ${classOf(field.refersTo[0] ?? "")}`]
      : [`sh:or ( ${classes.join(" ")} )`];
  }
  if (form) {
    const ahead =
      form.from === "elsewhere" ? [`sh:pattern ${text(`^${form.before.replace(/\./g, "\\.")}`)}`] : [];
    return ["sh:nodeKind sh:IRI", ...ahead];
  }
  const told = boundsOf(field);
  const datatype = rdf.startsWith(XSD) ? rdf.replace(XSD, "xsd:") : iri(rdf);
  const limit = (name: string, value: number | undefined): string[] =>
    value === undefined ? [] : [`sh:${name} ${number(value)}`];
  return [
    `sh:datatype ${datatype}`,
    ...(told.pattern && !list ? [`sh:pattern ${text(told.pattern.replaceAll("\\/", "/"))}`] : []),
    ...(rdf === `${XSD}string` ? ["sh:minLength 1"] : []),
    ...limit("minInclusive", told.minimum),
    ...limit("maxInclusive", told.maximum),
  ];
}

/** The fields of one node that share a term: one property of RDF. */
function property(term: string, fields: readonly Field[]): string {
  const [first] = fields;
  if (!first) return "";
  const several = fields.map((field) => `[ ${valueConstraints(field).join(" ; ")} ]`);
  const values = fields.length === 1 ? valueConstraints(first) : [`sh:or ( ${several.join(" ")} )`];
  const list = fields.some(({ kind }) => (kinds[kind] as Kind).list);
  return propertyOf([
    `sh:path ${term}`,
    `sh:name ${text(fields.map(({ title }) => title).join(", "))}@en`,
    `sh:description ${text(fields.map(({ description }) => description).join(" "))}@en`,
    ...(fields.some(({ required }) => required) ? ["sh:minCount 1"] : []),
    ...(list ? [] : [`sh:maxCount ${fields.length}`]),
    ...values,
  ]);
}

const propertyOf = (constraints: readonly string[]): string =>
  `  sh:property [\n    ${constraints.join(" ;\n    ")}\n  ]`;

/** The links of a node to its parts, one property a term. */
function links(parts: readonly Part[]): string[] {
  const byTerm = new Map<string, Part[]>();
  for (const part of parts) byTerm.set(part.term, [...(byTerm.get(part.term) ?? []), part]);
  return Array.from(byTerm, ([term, ends]) => {
    const classes = ends.map((end) => `[ sh:class ${end.class} ]`);
    const count = [`sh:minCount ${ends.length}`, `sh:maxCount ${ends.length}`];
    return propertyOf([`sh:path ${term}`, ...count, `sh:or ( ${classes.join(" ")} )`]);
  });
}

interface NodeNotes {
  readonly name: string;
  readonly class: string;
  readonly description: string;
}

/** The shape of a record, or of a part of one. */
function nodeShape(type: RecordType, owner: string | undefined, notes: NodeNotes): string {
  const byTerm = new Map<string, Field[]>();
  for (const field of Object.values(type.fields)) {
    if (!field.term || field.part !== owner || field.term === "rdf:type") continue;
    byTerm.set(field.term, [...(byTerm.get(field.term) ?? []), field]);
  }
  const parts = Object.values(type.parts ?? {}).filter(({ of }) => of === owner);
  const lines = [
    `shapes:${notes.name}`,
    "  a sh:NodeShape",
    `  sh:targetClass ${notes.class}`,
    `  sh:description ${text(notes.description)}@en`,
    "  sh:nodeKind sh:IRI",
    "  sh:closed true",
    "  sh:ignoredProperties ( rdf:type )",
    ...Array.from(byTerm, ([term, fields]) => property(term, fields)),
    ...links(parts),
  ];
  return `${lines[0]}\n${lines.slice(1).join(" ;\n")} .\n`;
}

const shapesOf = (type: RecordType): string[] => [
  nodeShape(type, undefined, type),
  ...Object.entries(type.parts ?? {}).map(([name, part]) =>
    nodeShape(type, name, {
      name: `${type.name}-${name}`,
      class: part.class,
      description: `The ${name} of a ${type.name}.`,
    }),
  ),
];

/** The shapes of all records that the graph holds. */
export function shapesDocument(): string {
  const prefixes = Object.entries(PREFIXES).map(([name, namespace]) => `@prefix ${name}: <${namespace}> .`);
  return [`${prefixes.join("\n")}\n`, ...(Object.values(recordTypes) as RecordType[]).flatMap(shapesOf)].join(
    "\n",
  );
}
