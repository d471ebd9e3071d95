// The graph as JSON-LD: one record a line under the derived context, readable without any other file.
import type { Published } from "../flow.ts";
import { jsonLdContext } from "../model/rdf/context.ts";
import { hasPathBase, nodeOf } from "../model/rdf/json-ld.ts";
import type { Exporter } from "./exporter.ts";
import { GRAPH_LOSES } from "./nquads.ts";
import { joined, recordsOf } from "./rows.ts";

/** The document's text: the context, then a line for each record. */
function* graphDocument(dataset: Published): Generator<string> {
  const { baseIri } = dataset;
  const base = hasPathBase(baseIri) ? { "@base": baseIri } : {};
  yield `{\n"@context": ${JSON.stringify({ ...base, ...jsonLdContext() })},\n"@graph": [\n`;
  yield* joined(nodes(dataset), ",\n");
  yield "\n]\n}\n";
}

function* nodes(dataset: Published): Generator<string> {
  for (const [type, row] of recordsOf(dataset)) yield JSON.stringify(nodeOf(type, row, dataset.baseIri));
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
