// The tables in the words of Data Package 2.0 (Table Schema): types, bounds, keys.
import type { Marks } from "../cells.ts";
import { type Kind, kinds } from "../kinds.ts";
import type { Field, RecordType } from "../record-type.ts";
import { expand } from "../vocabulary.ts";
import { boundsOf } from "./bounds.ts";

type Json = Record<string, unknown>;

/** Our datatypes in its words; all others are texts. */
const TYPES: Readonly<Record<string, string>> = { integer: "integer", decimal: "number", boolean: "boolean" };

/** What bounds the cells of a column. A mark in them is no part of the value that a pattern speaks of. */
function constraintsOf(field: Field, mark: string | undefined): Json {
  const { pattern, ...bounds } = boundsOf(field);
  return {
    ...(field.required ? { required: true } : {}),
    ...bounds,
    ...(pattern && !mark ? { pattern } : {}),
  };
}

function fieldOf(name: string, field: Field, mark: string | undefined): Json {
  const { rdf }: Kind = kinds[field.kind];
  const constraints = constraintsOf(field, mark);
  return {
    name,
    type: TYPES[/XMLSchema#(\w+)$/.exec(rdf)?.[1] ?? ""] ?? "string",
    title: field.title,
    description: field.description,
    ...(field.term ? { rdfType: expand(field.term) } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** References that lead to one table; that to the table itself has no resource. */
const foreignKeys = (type: RecordType): Json[] =>
  Object.entries(type.fields).flatMap(([name, { refersTo }]) => {
    if (refersTo?.length !== 1) return [];
    const [table] = refersTo;
    const reference = { ...(table === type.table ? {} : { resource: table }), fields: ["id"] };
    return [{ fields: [name], reference }];
  });

/** The Table Schema of a table, for the marks that its columns have. */
export function tableSchema(type: RecordType, marks: Marks): Json {
  const keys = foreignKeys(type);
  return {
    fields: Object.entries(type.fields).map(([name, field]) => fieldOf(name, field, marks[name])),
    missingValues: [""],
    ...(type.fields.id ? { primaryKey: ["id"] } : {}),
    ...(keys.length > 0 ? { foreignKeys: keys } : {}),
  };
}
