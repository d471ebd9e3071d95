// All that derives from the record types, as files: what the schemas folder and each release hold.
import { jsonLdContext } from "../rdf/context.ts";
import { fieldGuide } from "./field-guide.ts";
import { jsonSchemas } from "./json-schema.ts";
import { shapesDocument } from "./shapes.ts";
import { vocabularyGraph } from "./vocabulary-graph.ts";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function derive(): Map<string, string> {
  const schemas = Object.entries(jsonSchemas()).map(
    ([table, schema]) => [`${table}.schema.json`, json(schema)] as const,
  );
  return new Map([
    ...schemas,
    ["context.jsonld", json({ "@context": jsonLdContext() })],
    ["shapes.ttl", shapesDocument()],
    ["vocabulary.jsonld", json(vocabularyGraph())],
    ["README.md", fieldGuide()],
  ]);
}

let derived: ReadonlyMap<string, string> | undefined;

/** File name to content; derived but once, since the model does not change. */
export function schemaFiles(): ReadonlyMap<string, string> {
  derived ??= derive();
  return derived;
}
