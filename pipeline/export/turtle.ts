// The graph as Turtle, to be read by people: one block a node, in the order of the tables.
import type { Published } from "../flow.ts";
import { turtleBlocks, turtleHead } from "../model/rdf/turtle.ts";
import type { Exporter } from "./exporter.ts";
import { GRAPH_LOSES } from "./nquads.ts";
import { recordsOf } from "./rows.ts";

/** The document's text: prefixes, then a block for each node. */
function* turtleDocument(dataset: Published): Generator<string> {
  yield turtleHead(dataset.baseIri);
  for (const [type, row] of recordsOf(dataset)) yield* turtleBlocks(type, row, dataset.baseIri);
}

export const turtle: Exporter = {
  name: "turtle",
  loses: GRAPH_LOSES,
  files: (dataset) => [
    {
      path: "graph.ttl",
      content: turtleDocument(dataset),
      title: "The whole graph as Turtle",
      mediaType: "text/turtle",
    },
  ],
};
