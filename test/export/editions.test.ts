// Each edition of the graph, read back from its file, is the N-Quads, byte for byte: on the sample and on random data.
// DATASETS=1000 tries that many.
import fc from "fast-check";
import { Parser, Writer } from "n3";
import { parse, Store } from "oxigraph";
import { describe, expect, test } from "vitest";
import { tableLines } from "../../pipeline/check/csv2rdf.ts";
import { separatorsOf, tablesOf } from "../../pipeline/check/csvw-metadata.ts";
import { parquetFile } from "../../pipeline/check/editions.ts";
import { readParquet } from "../../pipeline/check/read-parquet.ts";
import { readSqlite } from "../../pipeline/check/read-sqlite.ts";
import { readXlsx } from "../../pipeline/check/read-xlsx.ts";
import type { Tables } from "../../pipeline/check/tables.ts";
import { canonical, line } from "../../pipeline/core/n-quads.ts";
import { exporters } from "../../pipeline/export/export.ts";
import type { Dataset } from "../../pipeline/flow.ts";
import { triplesOf } from "../../pipeline/model/rdf/graph.ts";
import { jsonLdLines } from "../../pipeline/model/rdf/json-ld-lines.ts";
import { type Quad, quadLine } from "../../pipeline/model/rdf/quad-line.ts";
import { storeFault } from "../../pipeline/model/rdf/store-profile.ts";
import type { RecordType } from "../../pipeline/model/record-type.ts";
import { recordTypes, tableNames } from "../../pipeline/model/records.ts";
import { randomTables } from "../model/random.ts";
import { BASE, sample } from "../model/sample.ts";
import { filesInMemory } from "./in-memory.ts";
import { datasetOf } from "./sample-release.ts";

class Files {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
  }
  bytes = (path: string): Uint8Array => this.#files.get(path) ?? new Uint8Array();
  text = (path: string): string => Buffer.from(this.bytes(path)).toString("utf8");
}

const NQUADS = { format: "application/n-quads" };
const linesOf = (quads: Iterable<unknown>): string[] => Array.from(quads, (quad) => quadLine(quad as Quad));

const graphOf = (tables: Tables, base: string): string[] =>
  tableNames.flatMap((table) =>
    (tables[table] ?? []).flatMap((row) => triplesOf(recordTypes[table] as RecordType, row, base).map(line)),
  );

/** The lines that each edition gives when its files are read by a program that did not write them. */
const READERS: Readonly<Record<string, (files: Files, base: string) => Promise<string[]> | string[]>> = {
  "CSVs through their metadata": (files) =>
    tablesOf(JSON.parse(files.text("csv/csv-metadata.json"))).flatMap((table) =>
      [...tableLines(table, files.text(`csv/${table.url}`))].flat(),
    ),
  SQLite: async (files, base) => graphOf((await readSqlite(files.bytes("annals.sqlite"))).tables, base),
  Parquet: async (files, base) => {
    const tables = tableNames.map(async (table) => {
      const file = files.bytes(parquetFile(table));
      return [table, await readParquet(recordTypes[table] as RecordType, file)] as const;
    });
    return graphOf(Object.fromEntries(await Promise.all(tables)), base);
  },
  workbook: (files, base) => {
    const marks = separatorsOf(tablesOf(JSON.parse(files.text("csv/csv-metadata.json"))));
    return graphOf(readXlsx(files.bytes("annals.xlsx"), marks), base);
  },
  "JSON-LD": (files) => jsonLdLines(JSON.parse(files.text("graph.jsonld"))),
  "Turtle by oxigraph": (files) => linesOf(parse(files.text("graph.ttl"), { format: "text/turtle" })),
  "Turtle by n3": (files) => linesOf(new Parser({ format: "text/turtle" }).parse(files.text("graph.ttl"))),
  "N-Quads by n3, written and read again": (files) => {
    const writer = new Writer({ format: "N-Quads" });
    const quads = new Parser({ format: "N-Quads" }).parse(files.text("graph.nq"));
    return linesOf(new Parser({ format: "N-Quads" }).parse(writer.quadsToString(quads)));
  },
  "a dump of an oxigraph store": (files) => {
    const store = new Store();
    store.load(files.text("graph.nq"), NQUADS);
    return linesOf(parse(store.dump({ ...NQUADS }), NQUADS));
  },
};

/** The exporters whose files are read here. */
const READ = /^(?:csv|csvw|nquads|jsonld|turtle|sqlite|parquet|xlsx)$/;
const chosen = exporters.filter(({ name }) => READ.test(name));

const filesOf = async (dataset: Dataset): Promise<Files> => new Files(await filesInMemory(dataset, chosen));

describe.each([BASE, "https://x.example/data#", "http://x.example/d?q=/", "https://x.example/%E4/"])(
  "the sample under %s",
  async (base) => {
    const files = await filesOf(datasetOf(sample(), base));
    test.each(Object.entries(READERS))("%s", async (_, read) => {
      expect(canonical(await read(files, base))).toBe(files.text("graph.nq"));
    });
  },
);

test("all editions of data made at random are one graph", async () => {
  await fc.assert(
    fc.asyncProperty(randomTables, async (tables) => {
      const files = await filesOf({ ...datasetOf(), tables } as unknown as Dataset);
      const quads = files.text("graph.nq");
      for (const [name, read] of Object.entries(READERS))
        expect(canonical(await read(files, BASE)), name).toBe(quads);
      expect(
        quads
          .split("\n")
          .slice(0, -1)
          .flatMap((line) => storeFault(line) ?? []),
      ).toEqual([]);
    }),
    { numRuns: Number(process.env.DATASETS ?? 12) },
  );
}, 1_800_000);

describe("what stores would change is told", () => {
  test.each([
    ['<urn:s> <urn:p> "007"^^<http://www.w3.org/2001/XMLSchema#integer> .'],
    ['<urn:s> <urn:p> "1.50"^^<http://www.w3.org/2001/XMLSchema#decimal> .'],
    ['<urn:s> <urn:p> "-0"^^<http://www.w3.org/2001/XMLSchema#decimal> .'],
    ['<urn:s> <urn:p> "1"^^<http://www.w3.org/2001/XMLSchema#boolean> .'],
    ['<urn:s> <urn:p> "1"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .'],
    ['<urn:s> <urn:p> "May"^^<http://id.loc.gov/datatypes/edtf/EDTF> .'],
    ['<urn:s> <urn:p> "a"@zh-Hans .'],
    ["<urn:s> <urn:p> _:b ."],
    ["<urn:ä> <urn:p> <urn:o> ."],
    ["<urn:s> <urn:p> <o> ."],
  ])("%s", (line) => {
    expect(storeFault(line)).toMatch(/\w{3}/);
  });
  test.each(['"a\\"b\\\\"', '"-0.5"^^<http://www.w3.org/2001/XMLSchema#decimal>', '"ä"@zh', "<urn:o>"])(
    "%s is kept",
    (object) => {
      expect(storeFault(`<urn:s> <urn:p> ${object} .`)).toBeUndefined();
    },
  );
});
