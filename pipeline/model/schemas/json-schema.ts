// The JSON Schema of each record type (2020-12): what validation is done against, here and by strangers.
import * as z from "zod";
import type { RecordType } from "../record-type.ts";
import { allTypes } from "../records.ts";
import { schemaIri, schemeIri } from "../vocabulary.ts";

/** Keywords of our own that the schemas hold; a validator has to be told of them. */
export const OWN_KEYWORDS = ["x-class", "x-kind", "x-rdf", "x-refersTo", "x-told", "x-codes"] as const;

type Property = Readonly<Record<string, unknown>>;

/** What stands first in a property is what a reader looks for. */
function inOrder({ title, description, ...rest }: Property): Property {
  const { type, ...others } = rest;
  return { title, description, ...(type === undefined ? {} : { type }), ...others };
}

/** The schema of one record type. */
function jsonSchema(type: RecordType): Record<string, unknown> {
  const { properties, required } = z.toJSONSchema(type.schema) as {
    properties: Record<string, Property>;
    required?: string[];
  };
  const described = Object.entries(properties).map(([name, property]) => {
    const codes = type.fields[name]?.codes;
    return [name, { ...inOrder(property), ...(codes ? { "x-codes": schemeIri(codes.scheme) } : {}) }];
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: schemaIri(type.table),
    title: type.name,
    description: type.description,
    "x-class": type.class,
    type: "object",
    properties: Object.fromEntries(described),
    required: required ?? [],
    additionalProperties: false,
  };
}

/** All schemas by table. */
export const jsonSchemas = (): Record<string, object> =>
  Object.fromEntries(allTypes.map((type) => [type.table, jsonSchema(type)]));
