// A sound release has nothing to report; every kind of damage to its files is found.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { check } from "../../pipeline/check/check.ts";
import { sourcePath } from "../../pipeline/core/source-path.ts";
import type { PersonRecord } from "../../pipeline/model/records/person.ts";
import { datasetOf, filesOf, releaseOf } from "../export/sample-release.ts";
import { DOCUMENT, sample } from "../model/sample.ts";

const sound = await releaseOf();
const SOURCE = sourcePath(DOCUMENT);

/** The release with one file changed by text, its checksum left as it was. */
function damaged(path: string, change: (text: string) => string): Map<string, Uint8Array> {
  const before = Buffer.from(sound.get(path) ?? []).toString("utf8");
  const after = change(before);
  expect(after, "the damage has to do something").not.toBe(before);
  return new Map([...sound, [path, Buffer.from(after)]]);
}

/** With checksums made anew, as somebody would who wants to hide the damage. */
function resealed(release: Map<string, Uint8Array>): Map<string, Uint8Array> {
  const sums = [...release]
    .filter(([path]) => path !== "SHA256SUMS")
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`);
  return new Map([...release, ["SHA256SUMS", Buffer.from(sums.join(""))]]);
}

/** Ten files at a time: a check of a whole release for each would take most of the tests' time. */
const tens = (paths: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(paths.length / 10) }, (_, at) => paths.slice(at * 10, at * 10 + 10));

const rulesOf = async (release: ReadonlyMap<string, Uint8Array>): Promise<string[]> =>
  (await check(filesOf(release))).problems.map(({ document, rule }) => `${document} ${rule}`);

test("a sound release", async () => {
  const { problems, counts } = await check(filesOf(sound));
  expect(problems).toEqual([]);
  expect(counts).toMatchObject({ records: 20, "cells without evidence": 0, files: sound.size - 1 });
  expect(counts.spans).toBeGreaterThan(50);
  expect(counts.triples).toBeGreaterThan(150);
});

describe("damage that the checksums tell", () => {
  test.each(tens([...sound.keys()].filter((path) => path !== "SHA256SUMS")))(
    "a byte more in %s",
    async (...paths) => {
      const longer = paths.map((path): [string, Uint8Array] => [
        path,
        Buffer.concat([Buffer.from(sound.get(path) ?? []), Buffer.from("\n")]),
      ]);
      const rules = await rulesOf(new Map([...sound, ...longer]));
      expect(rules).toEqual(expect.arrayContaining(paths.map((path) => `${path} checksum-differs`)));
    },
  );
  test.each([
    "csv/events.csv",
    "graph.nq",
    "graph.jsonld",
    "dataset.jsonld",
    "quality.json",
    "schemas/events.schema.json",
    SOURCE,
    "SHA256SUMS",
  ])("no %s", async (path) => {
    const release = new Map(sound);
    release.delete(path);
    expect(await rulesOf(release)).toContain(`${path} file-missing`);
  });
  test("a file that nobody tells of", async () => {
    const rules = await rulesOf(new Map([...sound, ["source/extra.txt", Buffer.from("x")]]));
    expect(rules).toEqual(
      expect.arrayContaining(["source/extra.txt checksum-missing", "source/extra.txt source-idle"]),
    );
  });
});

describe("damage under new checksums", () => {
  const cases: [string, string, (text: string) => string, string][] = [
    [
      "a word changed in the source",
      SOURCE,
      (t) => t.replace("opened", "closed"),
      "csv/evidence.csv words-differ",
    ],
    [
      "a character lost in the source",
      SOURCE,
      (t) => t.replace("Lempa ", "Lempa"),
      "csv/mentions.csv words-differ",
    ],
    ["bytes that are no UTF-8", SOURCE, (t) => `${t}`.slice(0, -1), "dataset.jsonld download-differs"],
    [
      "a date that is none",
      "csv/events.csv",
      (t) => t.replace("2019-05-07,", "2019-13-07,"),
      "csv/events.csv schema-violated",
    ],
    [
      "a code that is none",
      "csv/events.csv",
      (t) => t.replace("happened", "maybe"),
      "csv/events.csv schema-violated",
    ],
    [
      "a number in other digits",
      "csv/places.csv",
      (t) => t.replace("14.33", "14.330"),
      "csv/places.csv schema-violated",
    ],
    [
      "a reference to nobody",
      "csv/positions.csv",
      (t) => t.replace("person/ana-salinas,", "person/ana,"),
      "csv/positions.csv reference-dangling",
    ],
    [
      "another name beside a reference",
      "csv/positions.csv",
      (t) => t.replace(",Ana Salinas,", ",Ana,"),
      "csv/positions.csv name-differs",
    ],
    ["an id twice", "csv/people.csv", (t) => `${t}${t.split("\r\n")[1]}\r\n`, "csv/people.csv id-taken"],
    [
      "a mention's words changed",
      "csv/mentions.csv",
      (t) => t.replace("7 May 2019,2019", "8 May 2019,2019"),
      "csv/mentions.csv words-differ",
    ],
    [
      "evidence lost",
      "csv/evidence.csv",
      (t) => t.replace(/person\/ana-salinas,familyName.*\r\n/, ""),
      "csv/people.csv evidence-missing",
    ],
    [
      "evidence for an empty cell",
      "csv/evidence.csv",
      (t) => t.replace("salinas,familyName", "salinas,givenName"),
      "csv/evidence.csv evidence-idle",
    ],
    [
      "a count that is not counted",
      "csv/issues.csv",
      (t) => t.replace(",1,60", ",2,60"),
      "csv/issues.csv count-differs",
    ],
    [
      "a record outside of its article",
      "csv/articles.csv",
      (t) => t.replace(/,\d+,(\d+),50\r/, ",200,$1,50\r"),
      "csv/positions.csv article-elsewhere",
    ],
    [
      "a day that does not exist",
      "csv/instruments.csv",
      (t) => t.replace("2019-05-07", "2019-02-30"),
      "csv/instruments.csv date-unreal",
    ],
    [
      "a formula",
      "csv/articles.csv",
      (t) => t.replace("|=Salinas", "=Salinas"),
      "csv/articles.csv csv-formula",
    ],
    [
      "a column renamed",
      "csv/events.csv",
      (t) => t.replace("startDate", "start_date"),
      "csv/events.csv csv-columns",
    ],
    ["a cell more", "csv/people.csv", (t) => t.replace(/\r\n$/, ",x\r\n"), "csv/people.csv csv-columns"],
    ["a byte order mark", "csv/people.csv", (t) => `\ufeff${t}`, "csv/people.csv csv-mark"],
    ["line feeds alone", "csv/people.csv", (t) => t.replaceAll("\r\n", "\n"), "csv/people.csv csv-broken"],
    [
      "a quote too many",
      "csv/people.csv",
      (t) => t.replace("Ana Salinas", '"Ana Salinas'),
      "csv/people.csv csv-broken",
    ],
    [
      "a row lost that the graph has",
      "csv/quantities.csv",
      (t) => `${t.split("\r\n")[0]}\r\n`,
      "graph.nq graph-differs",
    ],
    ["a triple lost", "graph.nq", (t) => t.split("\n").slice(1).join("\n"), "graph.jsonld graph-differs"],
    ["a triple too many", "graph.nq", (t) => `${t}<urn:z> <urn:z> <urn:z> .\n`, "graph.nq graph-differs"],
    [
      "triples out of order",
      "graph.nq",
      (t) =>
        t
          .split("\n")
          .slice(0, -1)
          .reverse()
          .map((l) => `${l}\n`)
          .join(""),
      "graph.nq graph-order",
    ],
    [
      "another value in the JSON-LD",
      "graph.jsonld",
      (t) => t.replace('"ordinal":3', '"ordinal":4'),
      "graph.nq graph-differs",
    ],
    [
      "another value in the Turtle",
      "graph.ttl",
      (t) => t.replace("annals:ordinal 3", "annals:ordinal 4"),
      "graph.nq graph-differs",
    ],
    ["Turtle that is none", "graph.ttl", (t) => t.slice(0, -3), "graph.ttl graph-unreadable"],
    [
      "another meaning in the metadata of the tables",
      "csv/csv-metadata.json",
      (t) => t.replace("vocabulary#ordinal", "vocabulary#edition"),
      "csv/csv-metadata.json graph-differs",
    ],
    [
      "a column without its meaning",
      "csv/csv-metadata.json",
      (t) => t.replace(/"propertyUrl": "[^"]*vocabulary#ordinal"/, '"suppressOutput": true'),
      "graph.nq graph-differs",
    ],
    [
      "a column that the tables lack",
      "csv/csv-metadata.json",
      (t) => t.replace('"name": "ordinal"', '"name": "edition"'),
      "csv/csv-metadata.json graph-unreadable",
    ],
    [
      "metadata of no tables",
      "csv/csv-metadata.json",
      () => '{"tables": 1}',
      "csv/csv-metadata.json metadata-unreadable",
    ],
    [
      "a class that does not follow from the type",
      "csv/events.csv",
      (t) => t.replace("BusinessEvent", "SportsEvent"),
      "csv/events.csv cell-differs",
    ],
    [
      "a literal that stores would rewrite",
      "graph.nq",
      (t) => t.replace('"3"^^', '"03"^^'),
      "graph.nq graph-unsafe",
    ],
    [
      "an unknown term in the JSON-LD",
      "graph.jsonld",
      (t) => t.replace('"ordinal":3', '"edition":3'),
      "graph.jsonld graph-unreadable",
    ],
    [
      "a context from the network",
      "graph.jsonld",
      (t) => t.replace(/"@context": \{.*\}/, '"@context": "https://schema.org/"'),
      "graph.jsonld graph-unreadable",
    ],
    ["JSON that is none", "graph.jsonld", (t) => t.slice(0, -3), "graph.jsonld json-broken"],
    [
      "a schema that is none",
      "schemas/events.schema.json",
      (t) => t.replace('"type": "object"', '"type": "thing"'),
      "schemas/events.schema.json schema-broken",
    ],
    [
      "a stricter schema than the records",
      "schemas/people.schema.json",
      (t) => t.replace('"required": [', '"required": ["givenName",'),
      "csv/people.csv schema-violated",
    ],
    [
      "no licence",
      "dataset.jsonld",
      (t) => t.replace('"license": "', '"licence": "'),
      "dataset.jsonld description-lacking",
    ],
    [
      "a short description",
      "dataset.jsonld",
      (t) => t.replace(/"description": "What[^"]*"/, '"description": "Data"'),
      "dataset.jsonld description-lacking",
    ],
    [
      "a size told wrong",
      "dataset.jsonld",
      (t) => t.replace(/"contentSize": "\d+ B"/, '"contentSize": "1 B"'),
      "dataset.jsonld download-differs",
    ],
    [
      "precision told better than its counts",
      "quality.json",
      (t) => t.replace(/"precision": 0\.\d+/, '"precision": 0.9999'),
      "quality.json quality-unsound",
    ],
    [
      "a band of confidence moved",
      "quality.json",
      (t) => t.replace('"from": 0.9', '"from": 0.8'),
      "quality.json quality-unsound",
    ],
    [
      "figures that are none",
      "quality.json",
      (t) => t.replace('"records": {', '"record": {'),
      "quality.json quality-unsound",
    ],
    [
      "a size told wrong in the data package",
      "datapackage.json",
      (t) => t.replace(/"bytes": \d+/, '"bytes": 1'),
      "datapackage.json download-differs",
    ],
    [
      "a table that the data package forgets",
      "datapackage.json",
      (t) => t.replace('"path": "csv/events.csv"', '"path": "csv/people.csv"'),
      "datapackage.json download-missing",
    ],
    [
      "another version in one description",
      "croissant.json",
      (t) => t.replace('"version": "2019', '"version": "2020'),
      "croissant.json description-differs",
    ],
    [
      "a checksum told wrong in the catalogue",
      "catalog.jsonld",
      (t) => t.replace(/"@value": "[0-9a-f]{64}"/, `"@value": "${"0".repeat(64)}"`),
      "catalog.jsonld download-differs",
    ],
    [
      "a size told wrong in the research object",
      "ro-crate-metadata.json",
      (t) => t.replace(/"contentSize": "\d+"/, '"contentSize": "1"'),
      "ro-crate-metadata.json download-differs",
    ],
    [
      "a file that the Croissant description forgets",
      "croissant.json",
      (t) => t.replace(/(contentUrl": ".*)events.csv/, "$1people.csv"),
      "croissant.json download-missing",
    ],
    [
      "an annotation moved",
      "annotations.jsonld",
      (t) => t.replace(/"start":(\d+),"end":\d+/, '"start":$1,"end":$1'),
      "annotations.jsonld annotations-differ",
    ],
    [
      "a quotation that stands nowhere",
      "annotations.jsonld",
      (t) => t.replace(/"prefix":"/, '"prefix":"x'),
      "annotations.jsonld annotations-differ",
    ],
    [
      "an annotation lost",
      "annotations.jsonld",
      (t) => t.replace(/\{"id":[^\n]*,\n/, ""),
      "annotations.jsonld annotations-differ",
    ],
    [
      "a download that is not there",
      "dataset.jsonld",
      (t) => t.replace(/(contentUrl": ".*)events.csv/, "$1happenings.csv"),
      "dataset.jsonld download-missing",
    ],
  ];
  test.each(cases)("%s", async (_, path, change, expected) => {
    expect(await rulesOf(resealed(damaged(path, change)))).toContain(expected);
  });
});

describe("an edition that is not of these tables", () => {
  const other = sample();
  other.tables.people[0] = { ...(other.tables.people[0] as PersonRecord), givenName: "Ana" };
  const editions = [...sound.keys()].filter((path) => /^(?:annals\.|parquet\/people)/.test(path));
  test("there are three with the people", () => expect(editions).toHaveLength(3));
  test.each(editions)("%s of other data", async (path) => {
    const changed = await releaseOf({ ...datasetOf(), tables: other.tables });
    const release = resealed(new Map([...sound, [path, changed.get(path) ?? new Uint8Array()]]));
    expect(await rulesOf(release)).toContain(`${path} edition-differs`);
  });
  test.each(editions)("%s cut short", async (path) => {
    const bytes = (sound.get(path) ?? new Uint8Array()).slice(0, 2000);
    expect(await rulesOf(resealed(new Map([...sound, [path, bytes]])))).toContain(
      `${path} edition-unreadable`,
    );
  });
  test.each(editions)("no %s", async (path) => {
    const release = new Map(sound);
    release.delete(path);
    expect(await rulesOf(resealed(release))).toContain(`${path} file-missing`);
  });
});

test("a file that is no text", async () => {
  const release = new Map([...sound, ["csv/people.csv", Buffer.from([0xff, 0xfe, 0x00])]]);
  expect(await rulesOf(release)).toContain("csv/people.csv file-garbled");
});

test("a folder without anything is told in problems, not thrown", async () => {
  const { problems } = await check(filesOf(new Map()));
  expect(problems.length).toBeGreaterThan(16);
});

test("thousands of faults of one kind are told in few lines", async () => {
  const release = damaged("graph.nq", () =>
    Array.from({ length: 500 }, (_, n) => `<urn:${n}> <urn:p> <urn:o> .\n`).join(""),
  );
  const { problems } = await check(filesOf(release));
  expect(problems.length).toBeLessThan(400);
  expect(problems.some(({ message }) => /^and \d+ more/.test(message))).toBe(true);
});
