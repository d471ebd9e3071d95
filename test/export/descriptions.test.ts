// The descriptions of a release: each is readable without network, all tell one version, and what they count is so.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Dataset } from "../../pipeline/flow.ts";
import { jsonLdLines } from "../../pipeline/model/rdf/json-ld-lines.ts";
import { allTypes, tableNames } from "../../pipeline/model/records.ts";
import { program } from "../../pipeline/model/release-notes.ts";
import { BASE, sample } from "../model/sample.ts";
import { datasetOf, releaseOf } from "./sample-release.ts";

type Json = Record<string, unknown>;

const release = await releaseOf();
const textOf = (path: string): string => Buffer.from(release.get(path) ?? []).toString("utf8");
const jsonOf = (path: string) => JSON.parse(textOf(path));
const graph = textOf("graph.nq").split("\n").slice(0, -1);

/** The lines of a description that has a context of its own. */
async function linesOf(path: string): Promise<string[]> {
  const { "@context": context, "@graph": nodes, ...node } = jsonOf(path);
  return jsonLdLines({ "@context": context, "@graph": nodes ?? [node] });
}

test("all tell one version, and the program is that of the package", () => {
  const { version } = jsonOf("dataset.jsonld");
  expect(version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
  expect([
    jsonOf("datapackage.json").version,
    jsonOf("catalog.jsonld")["dcat:dataset"]["dcat:version"],
    jsonOf("croissant.json").version,
    jsonOf("ro-crate-metadata.json")["@graph"].find((each: Json) => each["@id"] === "./").version,
    jsonOf("provenance.jsonld")["@graph"].find((each: Json) => each["@id"] === BASE)["dcat:version"],
    parse(textOf("CITATION.cff")).version,
  ]).toEqual(Array.from({ length: 6 }, () => version));
  expect(textOf("LICENSE.md")).toContain(version);
  const { name, version: program_ } = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"),
  );
  expect(program).toEqual({ name, version: program_ });
});

test.each(["catalog.jsonld", "provenance.jsonld", "quality.jsonld"])(
  "%s is RDF without blank nodes and without network",
  async (path) => {
    expect((await linesOf(path)).length).toBeGreaterThan(40);
  },
);

describe("the catalogue", () => {
  const count = (values: Iterable<unknown>): string => String(new Set(values).size);
  const { "dcat:dataset": dataset } = jsonOf("catalog.jsonld");
  const told = (name: string): string => dataset[`void:${name}`]["@value"];
  test("counts the graph", () => {
    const terms = graph.map((line) => /^(\S+) (\S+) (.*) \.$/s.exec(line) ?? []);
    expect(told("triples")).toBe(String(graph.length));
    expect(told("distinctSubjects")).toBe(count(terms.map(([, subject]) => subject)));
    expect(told("properties")).toBe(count(terms.map(([, , predicate]) => predicate)));
    expect(told("distinctObjects")).toBe(count(terms.map(([, , , object]) => object)));
    const events = dataset["void:classPartition"].find(
      (each: Json) => (each["void:class"] as Json)["@id"] === "http://schema.org/Event",
    );
    expect(events["void:entities"]["@value"]).toBe(String(sample().tables.events.length));
  });
  test("tells dates as precise as they are", () => {
    expect(dataset["dct:issued"]).toEqual({ "@value": "2019-05", "@type": "xsd:gYearMonth" });
  });
});

describe("the Croissant description", () => {
  const { distribution, recordSet } = jsonOf("croissant.json");
  const fields = recordSet.flatMap(({ field }: { field: Json[] }) => field);
  const ids = new Set([...distribution, ...fields].map((each: Json) => each["@id"]));
  test("has a record set a table, and what its fields refer to is there", () => {
    expect(recordSet.map(({ name }: Json) => name)).toEqual(allTypes.map(({ table }) => table));
    for (const { source, references } of fields) {
      expect(ids).toContain(source.fileObject["@id"]);
      if (!references) continue;
      const [, table] = /^csv\/(\w+)\.csv$/.exec(references.fileObject["@id"]) ?? [];
      expect(ids).toContain(`${table}/${references.extract.column}`);
    }
    expect(fields.filter(({ references }: Json) => references).length).toBeGreaterThan(10);
  });
});

test("the research object names its parts, its licence and its maker", () => {
  const entities: Json[] = jsonOf("ro-crate-metadata.json")["@graph"];
  const ids = new Set(entities.map((each) => each["@id"]));
  const root = entities.find((each) => each["@id"] === "./") as Json & { hasPart: Json[] };
  for (const part of [...root.hasPart, root.license as Json, root.author as Json])
    expect(ids).toContain(part["@id"]);
  expect(root.datePublished).toBe("2019-05");
});

test("the provenance tells each input and each rule", () => {
  const text = textOf("provenance.jsonld");
  for (const { document } of sample().sources) expect(text).toContain(document);
  for (const { rule } of sample().evidence) expect(text).toContain(`"annals:rule": "${rule}"`);
});

test("the quality of the sample", () => {
  const measured = Object.fromEntries(
    jsonOf("quality.jsonld")
      ["@graph"].filter((each: Json) => each["@type"] === "dqv:QualityMeasurement")
      .map((each: Json) => [String(each["@id"]).split("/").pop(), Number(each.value)]),
  );
  expect(measured).toMatchObject({ records: 20, evidence: sample().evidence.length, resolved: 0.6667 });
  expect(measured.accepted).toBeCloseTo(20 / 21, 3);
  expect(measured.confidence).toBeGreaterThan(0.5);
});

test("a collection without anything, or without a date, is described too", async () => {
  const nothing = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Dataset["tables"];
  const bare = await releaseOf({ ...datasetOf(), tables: nothing, evidence: [], sources: [] });
  for (const path of ["croissant.json", "catalog.jsonld", "ro-crate-metadata.json", "datapackage.json"])
    expect(Buffer.from(bare.get(path) ?? []).toString()).toContain("0.0.0+");
});
