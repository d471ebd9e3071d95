// The graph as canonical N-Quads: one triple a line, sorted by code point, without blank nodes.
import { canonical, line } from "../core/n-quads.ts";
import type { Dataset } from "../flow.ts";
import { triplesOf } from "../model/rdf/graph.ts";
import type { RecordType } from "../model/record-type.ts";
import { recordTypes, tableNames } from "../model/records.ts";
import type { Exporter } from "./exporter.ts";

function* linesOf({ tables, baseIri }: Dataset): Generator<string> {
  for (const table of tableNames)
    for (const row of tables[table])
      for (const triple of triplesOf(recordTypes[table] as RecordType, row, baseIri)) yield line(triple);
}

/** What neither form of the graph carries. */
export const GRAPH_LOSES: readonly string[] = [
  "evidence cell by cell, with its rule (csv/evidence.csv); records carry their document and span",
  "what was held back (csv/quarantine.csv)",
  "names shown beside references: they are the names of the records referred to",
];

export const nquads: Exporter = {
  name: "nquads",
  loses: GRAPH_LOSES,
  files: (dataset) => [
    {
      path: "graph.nq",
      content: canonical(linesOf(dataset)),
      title: "The whole graph as canonical N-Quads",
      mediaType: "application/n-quads",
    },
  ],
};
