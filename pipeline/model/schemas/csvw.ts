// The tables as CSV on the Web: what each column holds and means, so that a csv2rdf processor reads the graph from them.
import type { Marks } from "../cells.ts";
import { type IriForm, type Kind, kinds } from "../kinds.ts";
import type { Field, RecordType } from "../record-type.ts";
import { allTypes } from "../records.ts";
import { expand, schemeIri } from "../vocabulary.ts";
import { boundsOf } from "./bounds.ts";

type Json = Record<string, unknown>;

/** A value of a column in a URI template. */
const slot = (column: string): string => `{+${column}}`;
const templateOf = ({ from, before, after }: IriForm, column: string, baseIri: string): string =>
  (from === "base" ? baseIri : "") + before + slot(column) + after;

function datatypeOf(field: Field): unknown {
  const { rdf }: Kind = kinds[field.kind];
  const base = /XMLSchema#(\w+)$/.exec(rdf)?.[1] ?? "string";
  const { pattern, enum: values, ...limits } = boundsOf(field);
  const format = values?.join("|") ?? (field.kind === "document" ? undefined : pattern?.slice(1, -1));
  const own = rdf === "iri" || rdf === "none" || rdf.endsWith(`#${base}`) ? {} : { "@id": rdf };
  const more = { ...own, ...(format ? { format } : {}), ...limits };
  return Object.keys(more).length > 0 ? { base, ...more } : base;
}

/** The node that carries a field: the record, or a part of it. */
const aboutPart = (part: string | undefined, baseIri: string): string =>
  `${baseIri}${slot("id")}${part ? `/${part}` : ""}`;

function meaningOf(name: string, field: Field, baseIri: string): Json {
  const { iri }: Kind = kinds[field.kind];
  if (!field.term) return { suppressOutput: true };
  const valueUrl = field.codes
    ? `${schemeIri(field.codes.scheme)}/${slot(name)}`
    : iri && templateOf(iri, name, baseIri);
  return {
    ...(field.part ? { aboutUrl: aboutPart(field.part, baseIri) } : {}),
    propertyUrl: expand(field.term),
    ...(valueUrl ? { valueUrl } : {}),
  };
}

function column(name: string, field: Field, mark: string | undefined, baseIri: string): Json {
  const { list }: Kind = kinds[field.kind];
  return {
    name,
    titles: name,
    "dc:title": field.title,
    "dc:description": field.description,
    datatype: datatypeOf(field),
    // A text behind a mark is the second of a list whose first is empty, and what is required has no empty value.
    ...(field.required && (list || !mark) ? { required: true } : {}),
    ...(mark ? { separator: mark } : {}),
    ...meaningOf(name, field, baseIri),
  };
}

const link = (name: string, aboutUrl: string, term: string, valueUrl: string): Json => ({
  name,
  virtual: true,
  aboutUrl,
  propertyUrl: expand(term),
  valueUrl,
});

/** What no cell says: the class of the record, and the nodes that it has as parts. */
function virtualColumns(type: RecordType, baseIri: string): Json[] {
  const parts = Object.entries(type.parts ?? {}).flatMap(([name, part]) => {
    const node = aboutPart(name, baseIri);
    return [
      link(`${name}Link`, aboutPart(part.of, baseIri), part.term, node),
      link(`${name}Class`, node, "rdf:type", expand(part.class)),
    ];
  });
  return [link("class", aboutPart(undefined, baseIri), "rdf:type", expand(type.class)), ...parts];
}

/** References that lead to one table. */
const foreignKeys = (type: RecordType): Json[] =>
  Object.entries(type.fields).flatMap(([name, { refersTo }]) =>
    refersTo?.length === 1
      ? [{ columnReference: name, reference: { resource: `${refersTo[0]}.csv`, columnReference: "id" } }]
      : [],
  );

function table(type: RecordType, marks: Marks, baseIri: string): Json {
  const columns = Object.entries(type.fields).map(([name, field]) =>
    column(name, field, marks[name], baseIri),
  );
  const about = { url: `${type.table}.csv`, "dc:title": type.title, "dc:description": type.description };
  if (!type.fields.id) return { ...about, suppressOutput: true, tableSchema: { columns } };
  return {
    ...about,
    tableSchema: {
      aboutUrl: aboutPart(undefined, baseIri),
      primaryKey: "id",
      foreignKeys: foreignKeys(type),
      columns: [...columns, ...virtualColumns(type, baseIri)],
    },
  };
}

/** The metadata of all tables, for the marks by table that the columns of a release have. */
export const csvwMetadata = (baseIri: string, marks: Readonly<Record<string, Marks>>): Json => ({
  "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
  "@type": "TableGroup",
  dialect: { commentPrefix: null, lineTerminators: ["\r\n"] },
  tables: allTypes.map((type) => table(type, marks[type.table] ?? {}, baseIri)),
});
