// The graph as canonical N-Quads: one triple a line, sorted by code point, without blank nodes.
import { canonicalLines, line } from "../core/n-quads.ts";
import type { Published } from "../flow.ts";
import { triplesOf } from "../model/rdf/graph.ts";
import { packed } from "./explorer/packed.ts";
import type { Exporter } from "./exporter.ts";
import { GraphTally } from "./graph-tally.ts";
import { recordsOf, rowCount } from "./rows.ts";
import { type Keyed, sorted } from "./sorted.ts";

/** Rows beyond which the lines are sorted on a disk. */
const MANY = 200_000;

/** The lines of each node, under the beginning that all of them have. */
function* nodesOf(dataset: Published): Generator<Keyed> {
  for (const [type, row] of recordsOf(dataset)) {
    const nodes = new Map<string, string>();
    for (const triple of triplesOf(type, row, dataset.baseIri)) {
      const lines = nodes.get(triple.subject);
      nodes.set(triple.subject, lines === undefined ? line(triple) : `${lines}\n${line(triple)}`);
    }
    for (const [subject, lines] of nodes) yield [`<${subject}>`, lines];
  }
}

/** The lines of sorted nodes, each once; nodes of one name are one. */
function* linesOf(nodes: Iterable<Keyed>, tally: GraphTally): Generator<string> {
  let key = "";
  let lines: string[] = [];
  const settled = function* (): Generator<string> {
    for (const each of canonicalLines(lines)) {
      tally.see(each);
      yield `${each}\n`;
    }
  };
  for (const [next, text] of nodes) {
    if (next !== key) {
      yield* settled();
      lines = [];
      key = next;
    }
    lines.push(...text.split("\n"));
  }
  yield* settled();
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
  files: async function* (dataset, earlier, scratch) {
    const tally = new GraphTally();
    const many = rowCount(dataset) > MANY;
    const nodes = await sorted(nodesOf(dataset), many, scratch);
    yield {
      path: "graph.nq",
      content: linesOf(nodes, tally),
      title: "The whole graph as canonical N-Quads",
      mediaType: "application/n-quads",
      tally,
    };
    if (!many)
      yield* packed("graph", "graph.nq", earlier.at(-1)?.bytes ?? 0, () => linesOf(nodes, new GraphTally()));
  },
};
