// What a program gives back, compared with the release: quads with its graph, cells with its tables.
import { parse } from "oxigraph";
import { type Quad, quadLine } from "../../pipeline/model/rdf/quad-line.ts";
import type { Finding } from "./judge.ts";
import type { Cells, Release } from "./release.ts";

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
  return { looked: found.size, of: "quads", faults: [...lost, ...added] };
}

/** Whether a cell is the one expected in a column of a type. */
export type Same = (cell: string, expected: string, type: string) => boolean;

/** Numbers are the same as numbers, and truth values as words. */
export const sameValue: Same = (cell, expected, type) => {
  if (cell === expected) return true;
  if (type === "boolean") return { true: "t1", false: "f0" }[expected]?.includes(cell || " ") ?? false;
  return /^(?:integer|number)$/.test(type) && cell !== "" && Number(cell) === Number(expected);
};

/** Editions with types of their own need no mark before a text that a spreadsheet would misread. */
export const sameUnmarked: Same = (cell, expected, type) =>
  sameValue(cell, expected, type) || cell === expected.replace(/^\|/, "");

/** Tables as a program gives them back, by name, against the tables of the release: no cell may differ. */
export function compareCells(
  found: Readonly<Record<string, Cells>>,
  { tables }: Release,
  same: Same = (cell, expected) => cell === expected,
): Finding {
  let looked = 0;
  const faults = tables.flatMap(({ name, cells, types }) => {
    const other = found[name];
    if (other === undefined) return [`${name}: no such table`];
    if (other.length !== cells.length) return [`${name}: ${other.length} rows, expected ${cells.length}`];
    return cells.flatMap((row, at) =>
      row.flatMap((expected, column) => {
        looked++;
        const cell = other[at]?.[column] ?? "";
        return same(cell, expected, types[column] ?? "")
          ? []
          : [
              `${name}, row ${at}, ${cells[0]?.[column]}: ${JSON.stringify(cell)} for ${JSON.stringify(expected)}`,
            ];
      }),
    );
  });
  return { looked, of: "cells", faults };
}
