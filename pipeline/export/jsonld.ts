// The graph as JSON-LD: one record a line under the derived context, readable without any other file.
import type { Dataset } from "../flow.ts";
import { jsonLdContext } from "../model/rdf/context.ts";
import { hasPathBase, nodeOf } from "../model/rdf/json-ld.ts";
import type { RecordType } from "../model/record-type.ts";
import { recordTypes, tableNames } from "../model/records.ts";
import type { Exporter } from "./exporter.ts";
import { GRAPH_LOSES } from "./nquads.ts";

/** The document's text: the context, then a line for each record. */
export function graphDocument({ tables, baseIri }: Dataset): string {
  const base = hasPathBase(baseIri) ? { "@base": baseIri } : {};
  const context = JSON.stringify({ ...base, ...jsonLdContext() });
  const nodes = tableNames.flatMap((table) =>
    tables[table].map((row) => JSON.stringify(nodeOf(recordTypes[table] as RecordType, row, baseIri))),
  );
  return `{\n"@context": ${context},\n"@graph": [\n${nodes.join(",\n")}\n]\n}\n`;
}

export const jsonld: Exporter = {
  name: "jsonld",
  loses: GRAPH_LOSES,
  files: (dataset) => [
    {
      path: "graph.jsonld",
      content: graphDocument(dataset),
      title: "The whole graph as JSON-LD",
      mediaType: "application/ld+json",
    },
  ],
};
