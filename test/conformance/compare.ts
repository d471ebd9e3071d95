// What a program gives back, compared with the release: quads with its graph, cells with its tables.
import { parse } from "oxigraph";
import { type Quad, quadLine } from "../../pipeline/model/rdf/quad-line.ts";
import type { Finding } from "./judge.ts";
import type { Cells, Release } from "./release.ts";

/** How many faults of one kind are told one by one. */
const MOST = 5;

const few = (faults: readonly string[]): string[] =>
  faults.length > MOST
    ? [...faults.slice(0, MOST), `and ${faults.length - MOST} more like these`]
    : [...faults];

/** A dump of a store in N-Quads, N-Triples or Turtle, against the canonical graph: no quad may differ. */
export function compareQuads(dump: string, { graph }: Release, format = "application/n-quads"): Finding {
  return compareLines(
    parse(dump, { format }).map((quad) => quadLine(quad as Quad)),
    graph,
  );
}

/** Lines of canonical N-Quads against those of the graph. */
export function compareLines(lines: readonly string[], graph: ReadonlySet<string>): Finding {
  const found = new Set(lines);
  const lost = [...graph].filter((line) => !found.has(line)).map((line) => `lost: ${line}`);
  const added = [...found].filter((line) => !graph.has(line)).map((line) => `added: ${line}`);
  return { looked: found.size, of: "quads", faults: [...few(lost), ...few(added)] };
}

/** Tables as a program gives them back, by name, against the tables of the release: no cell may differ. */
export function compareCells(
  found: Readonly<Record<string, Cells>>,
  { tables }: Release,
  same: (cell: string, expected: string) => boolean = (cell, expected) => cell === expected,
): Finding {
  let looked = 0;
  const faults = tables.flatMap(({ name, cells }) => {
    const other = found[name];
    if (other === undefined) return [`${name}: no such table`];
    if (other.length !== cells.length) return [`${name}: ${other.length} rows, expected ${cells.length}`];
    return cells.flatMap((row, at) =>
      row.flatMap((expected, column) => {
        looked++;
        const cell = other[at]?.[column] ?? "";
        return same(cell, expected)
          ? []
          : [
              `${name}, row ${at}, ${cells[0]?.[column]}: ${JSON.stringify(cell)} for ${JSON.stringify(expected)}`,
            ];
      }),
    );
  });
  return { looked, of: "cells", faults: few(faults) };
}
