// The release that is judged, as its own files show it: the lines of its graph and the cells of its tables.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";

/** A table of texts, its header first. */
export type Cells = readonly (readonly string[])[];

export interface Table {
  readonly name: string;
  /** Where its CSV lies. */
  readonly file: string;
  readonly cells: Cells;
  /** The type of each column in the words of Data Package. */
  readonly types: readonly string[];
}

export interface Release {
  /** Where a file of the release lies. */
  readonly file: (path: string) => string;
  readonly text: (path: string) => string;
  readonly json: (path: string) => Readonly<Record<string, unknown>>;
  readonly version: string;
  /** The canonical N-Quads, line by line. */
  readonly graph: ReadonlySet<string>;
  readonly tables: readonly Table[];
}

interface Resource {
  readonly path: string;
  readonly schema?: { readonly fields: readonly { readonly type: string }[] };
}

/** The cells of a CSV. */
export const cellsOf = (csv: string): Cells => parse(csv, { relax_column_count: true }) as string[][];

/** Opens a release folder. */
export function openRelease(folder: string): Release {
  const file = (path: string): string => join(resolve(folder), path);
  const text = (path: string): string => readFileSync(file(path), "utf8");
  const json = (path: string) => JSON.parse(text(path)) as Record<string, unknown>;
  const { resources } = json("datapackage.json") as { resources: readonly Resource[] };
  const typesOf = (path: string): string[] =>
    resources.find((each) => each.path === path)?.schema?.fields.map(({ type }) => type) ?? [];
  const names = readdirSync(file("csv")).filter((name) => name.endsWith(".csv"));
  const tables = names.sort().map((name) => ({
    name: name.slice(0, -".csv".length),
    file: file(`csv/${name}`),
    cells: cellsOf(text(`csv/${name}`)),
    types: typesOf(`csv/${name}`),
  }));
  const graph = new Set(text("graph.nq").split("\n").slice(0, -1));
  return { file, text, json, version: String(json("dataset.jsonld").version), graph, tables };
}
