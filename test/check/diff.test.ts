// What changed between two releases: the old one with the changes is the new one, as records and as triples.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges, diffTables, rdfPatch, tablesOfRelease } from "../../pipeline/check/diff.ts";
import type { Tables } from "../../pipeline/check/tables.ts";
import { compareText } from "../../pipeline/core/keys.ts";
import { canonical, line } from "../../pipeline/core/n-quads.ts";
import { triplesOf } from "../../pipeline/model/rdf/graph.ts";
import type { RecordType } from "../../pipeline/model/record-type.ts";
import { recordTypes, tableNames } from "../../pipeline/model/records.ts";
import { filesOf, releaseOf } from "../export/sample-release.ts";
import { randomTables } from "../model/random.ts";
import { BASE, sample } from "../model/sample.ts";

const graphOf = (tables: Tables): string =>
  canonical(
    tableNames.flatMap((table) =>
      (tables[table] ?? []).flatMap((row) =>
        triplesOf(recordTypes[table] as RecordType, row, BASE).map(line),
      ),
    ),
  );

/** Records in the order of their ids and cells in that of the columns, as text. */
const written = (tables: Tables): string =>
  JSON.stringify(
    tableNames.map((table) =>
      [...(tables[table] ?? [])]
        .sort((a, b) => compareText(String(a.id), String(b.id)))
        .map((row) => Object.keys(recordTypes[table].fields).map((name) => row[name] ?? null)),
    ),
  );

/** A patch applied to a graph. */
function patched(graph: string, patch: string): string {
  const lines = new Set(graph.split("\n").slice(0, -1));
  for (const each of patch.split("\n")) {
    if (each.startsWith("D ")) expect(lines.delete(each.slice(2)), each).toBe(true);
    if (each.startsWith("A ")) lines.add(each.slice(2));
  }
  return canonical(lines);
}

describe("between any two collections", () => {
  test("the old one with the changes is the new one", () => {
    fc.assert(
      fc.property(randomTables, randomTables, (before, after) => {
        const changes = JSON.parse(JSON.stringify(diffTables(before, after)));
        expect(written(applyChanges(before, changes))).toBe(written(after));
        expect(patched(graphOf(before), rdfPatch(before, after, BASE))).toBe(graphOf(after));
      }),
      { numRuns: 40 },
    );
  });
  test("nothing changed where nothing did", () => {
    fc.assert(
      fc.property(randomTables, (tables) => {
        expect(diffTables(tables, tables)).toEqual([]);
        expect(rdfPatch(tables, tables, BASE)).toBe("TX .\nTC .\n");
      }),
      { numRuns: 10 },
    );
  });
});

test("a changed record tells the fields that differ, with null for what is empty", () => {
  const before = sample().tables as unknown as Tables;
  const after = {
    ...before,
    people: [{ ...before.people?.[0], name: "Ana María Salinas", wikidata: undefined }],
  };
  const of = { table: "people", id: "person/ana-salinas" };
  expect(diffTables(before, after)).toEqual([
    {
      op: "change",
      ...of,
      before: { name: "Ana Salinas", wikidata: "Q42" },
      after: { name: "Ana María Salinas", wikidata: null },
    },
  ]);
  const change = { op: "change", ...of, after: { name: "x" } } as const;
  expect(() => applyChanges({}, [change])).toThrow(/does not fit/);
  expect(() => applyChanges(before, [{ ...change, op: "add" }])).toThrow(/does not fit/);
});

test("releases are read from their files", async () => {
  const faults: string[] = [];
  const { tables, baseIri } = tablesOfRelease(filesOf(await releaseOf()), (_, rule) => faults.push(rule));
  expect(faults).toEqual([]);
  expect(baseIri).toBe(BASE);
  expect(diffTables(tables, sample().tables as unknown as Tables)).toEqual([]);
});
