// Each record fits the JSON Schema of its table.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Row } from "../row.ts";
import { OWN_KEYWORDS } from "../schemas/json-schema.ts";
import { type Fault, type Law, shown } from "./law.ts";

function faultOf(error: ErrorObject, row: Row): Fault {
  const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>;
  const rule = "schema-violated";
  if (missingProperty) return { rule, field: missingProperty, reason: `${missingProperty} is missing` };
  if (additionalProperty) return { rule, reason: `${additionalProperty} is no column of this table` };
  const [, field = ""] = error.instancePath.split("/");
  if (!field) return { rule, reason: error.message ?? "is no record" };
  return { rule, field, reason: `${field} ${shown(row[field])} ${error.message ?? "is not valid"}` };
}

/** One for all schemas, so that it reads the schema of schemas once. */
const ajv = new Ajv2020({ strict: true, allErrors: true, addUsedSchema: false });
ajv.addVocabulary([...OWN_KEYWORDS]);

/** Schemas once compiled; compiling takes longer than judging thousands of records. */
const compiled = new WeakMap<object, ValidateFunction>();

function compile(schema: object): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** The law of the schemas handed in, by table; a table without one is an error of whoever calls. */
export const schemaLaw =
  (schemas: Readonly<Record<string, object>>): Law =>
  ({ table }, row) => {
    const schema = schemas[table];
    if (!schema) throw new Error(`no JSON Schema for the table ${table}`);
    const validate = compile(schema);
    return validate(row) ? [] : (validate.errors ?? []).map((error) => faultOf(error, row));
  };
