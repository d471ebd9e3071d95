// The files of a release: tables, graph, texts, description, checksums.
import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, compareCodePoints, line } from "../../pipeline/core/n-quads.ts";
import { quoteAt, standsOnce } from "../../pipeline/core/quote.ts";
import { documentName, sourcePath, urlPath } from "../../pipeline/core/source-path.ts";
import { csvTable } from "../../pipeline/export/csv.ts";
import type { Dataset } from "../../pipeline/flow.ts";
import { marksOf, readCell } from "../../pipeline/model/cells.ts";
import { kinds } from "../../pipeline/model/kinds.ts";
import { jsonLdLines } from "../../pipeline/model/rdf/json-ld-lines.ts";
import type { RecordType } from "../../pipeline/model/record-type.ts";
import { allTypes, recordTypes, type TableName, tableNames } from "../../pipeline/model/records.ts";
import { hostileText, randomRow } from "../model/random.ts";
import { BASE, DOCUMENT, sample, TEXT } from "../model/sample.ts";
import { datasetOf, releaseOf } from "./sample-release.ts";

const release = await releaseOf();
const textOf = (path: string): string => Buffer.from(release.get(path) ?? []).toString("utf8");

describe("CSV", () => {
  test("every table is there, with its header and CRLF", () => {
    for (const type of allTypes) {
      const text = textOf(`csv/${type.table}.csv`);
      expect(text.split("\r\n")[0]).toBe(Object.keys(type.fields).join(","));
      expect(text.endsWith("\r\n")).toBe(true);
    }
  });
  test("what is empty is only a header", () => {
    const type = recordTypes.people as RecordType;
    expect([...csvTable(type, [], {})].join("")).toBe(`${Object.keys(type.fields).join(",")}\r\n`);
  });
  test.each(Object.values(recordTypes).map((type) => [type.table, type as RecordType] as const))(
    "%s: rows made at random come back",
    (_, type) => {
      fc.assert(
        fc.property(fc.array(randomRow(type), { maxLength: 5 }), (rows) => {
          const [head = [], ...cells] = parse([...csvTable(type, rows, marksOf(type, rows))].join(""), {
            record_delimiter: "\r\n",
          }) as string[][];
          const marks = marksOf(type, rows);
          const back = cells.map((row) =>
            Object.fromEntries(
              head.flatMap((name, at) => {
                const value = readCell(type.fields[name]?.kind ?? "text", row[at] ?? "", marks[name]);
                return value === undefined ? [] : [[name, value]];
              }),
            ),
          );
          expect(JSON.stringify(back)).toBe(JSON.stringify(rows.map((row) => inOrder(type, row))));
        }),
        { numRuns: 25 },
      );
    },
  );
});

const inOrder = (type: RecordType, row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.keys(type.fields).flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])),
  );

describe("the graph", () => {
  test("has a triple for each fact", () => {
    expect(textOf("graph.nq").split("\n").length).toBeGreaterThan(150);
  });
  test.each([
    [
      `<${BASE}event/2019-05-07-3rd-lempa-forum> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/BusinessEvent> .`,
    ],
    [
      `<${BASE}event/2019-05-07-3rd-lempa-forum> <https://w3id.org/annals/vocabulary#eventType> <https://w3id.org/annals/codes/event-type/Conference> .`,
    ],
    [
      `<${BASE}event/2019-05-07-3rd-lempa-forum> <http://schema.org/startDate> "2019-05-07"^^<http://id.loc.gov/datatypes/edtf/EDTF> .`,
    ],
    [`<${BASE}mention/lempa-4/1> <http://www.w3.org/ns/oa#hasTarget> <${BASE}mention/lempa-4/1/target> .`],
    [`<${BASE}mention/lempa-4/1/quote> <http://www.w3.org/ns/oa#exact> "7 May 2019" .`],
    [
      `<${BASE}mention/lempa-4/1/target> <http://www.w3.org/ns/oa#hasSource> <${BASE}source/bulletins/R%C3%ADo%20Lempa%20%E2%84%96%204.md.txt> .`,
    ],
    [`<${BASE}person/ana-salinas> <http://schema.org/sameAs> <http://www.wikidata.org/entity/Q42> .`],
    [`<${BASE}place/metapan-sv> <http://schema.org/sameAs> <https://sws.geonames.org/3584399/> .`],
    [
      `<${BASE}mention/lempa-4/3> <https://w3id.org/annals/vocabulary#confidence> "0.000001"^^<http://www.w3.org/2001/XMLSchema#decimal> .`,
    ],
  ])("says %s", (triple) => {
    expect(textOf("graph.nq").split("\n")).toContain(triple);
  });
  test("has neither blank nodes nor characters beyond ASCII in an IRI", () => {
    for (const triple of textOf("graph.nq").split("\n").slice(0, -1)) {
      expect(triple).toMatch(/^<[!-~]+> <[!-~]+> (?:<[!-~]+>|"(?:[^"\\]|\\.)*"(?:\^\^<[!-~]+>)?) \.$/su);
    }
  });
});

describe("canonical N-Quads", () => {
  const object = (literal: string) => line({ subject: "urn:s", predicate: "urn:p", object: { literal } });
  test.each([
    ['"', '\\"'],
    ["\\", "\\\\"],
    ["\n\r\t\b\f", "\\n\\r\\t\\b\\f"],
    ["\u0000\u000b\u001f\u007f", "\\u0000\\u000B\\u001F\\u007F"],
    ["\ufffe\uffff", "\\uFFFE\\uFFFF"],
    ["\u0080\u202eé😀\ufffd", "\u0080\u202eé😀\ufffd"],
    ["a\ud800b", "a\\uD800b"],
  ])("%j is written %s", (text, written) => {
    expect(object(text)).toBe(`<urn:s> <urn:p> "${written}" .`);
  });
  test("escapes can be undone", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inside = object(text).slice('<urn:s> <urn:p> "'.length, -'" .'.length);
        expect(JSON.parse(`"${inside}"`)).toBe(text);
      }),
    );
  });
  test("language tags are lower case, plain texts have no datatype", () => {
    const tagged = line({
      subject: "urn:s",
      predicate: "urn:p",
      object: { literal: "a", language: "zh-Hans" },
    });
    expect(tagged).toBe('<urn:s> <urn:p> "a"@zh-hans .');
  });
  test.each(["", "x", "urn:ä", "urn:a b", "urn:a>b", 'urn:"', "urn:`"])("%j is refused as an IRI", (iri) => {
    expect(() => line({ subject: iri, predicate: "urn:p", object: { iri: "urn:o" } })).toThrow(/IRI/);
  });
  test("lines stand once, in the order of their UTF-8 bytes", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        const byBytes = [...new Set(texts)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(canonical(texts)).toBe(byBytes.map((text) => `${text}\n`).join(""));
      }),
    );
    expect(compareCodePoints("\uffff", "😀")).toBeLessThan(0);
  });
});

describe("source texts", () => {
  test("the text stands as it was read", () => {
    expect(textOf(sourcePath(DOCUMENT))).toBe(TEXT);
  });
  test.each([
    ["newsletters/no-23.md", "newsletters/no-23.md"],
    ["../../etc/passwd", "~2e~2e/~2e~2e/etc/passwd"],
    ["/abs", "~/abs"],
    ["a:b*?[1]%#.txt", "a~3ab~2a~3f~5b1~5d~25~23.txt"],
    ["a~b", "a~7eb"],
    ["=a/-b.md", "~3da/-b.md"],
    ["通讯 № 4 (x).md", "通讯 № 4 (x).md"],
  ])("%s is called %s", (path, name) => {
    expect(documentName(path)).toBe(name);
    expect(kinds.document.schema.safeParse(name).success).toBe(true);
    expect(decodeURIComponent(urlPath(sourcePath(name)))).toBe(sourcePath(name));
  });
  test("no two documents share a name, and each name can be published", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        expect(documentName(a) === documentName(b)).toBe(a === b);
        expect(kinds.document.schema.safeParse(documentName(a)).success).toBe(true);
      }),
    );
  });
  test.each(["../x", "/x", "a//b", "a?b", "=a", ""])("%j is no name of a document", (name) => {
    expect(kinds.document.schema.safeParse(name).success).toBe(false);
  });
});

describe("the description", () => {
  const dataset = JSON.parse(textOf("dataset.jsonld"));
  test("tells when, where and in which language", () => {
    expect(dataset.temporalCoverage).toBe("2019-05/2019-05");
    expect(dataset.spatialCoverage).toEqual({ "@type": "Place", name: "El Salvador", identifier: "SV" });
    expect(dataset.inLanguage).toEqual(["en"]);
    expect(dataset.datePublished).toBe("2019-05");
    expect(dataset.version).toMatch(/^2019\.5\.0\+[0-9a-f]{8}$/);
  });
  test("lists each table with its metadata, each form of the graph, the annotations, each edition, each text and the quality", () => {
    const urls = dataset.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    expect(urls).toHaveLength(18 + 3 + 1 + 1 + 19 + 1);
    expect(urls).toContain(`${BASE}csv/events.csv`);
  });
  test("is RDF without network", async () => {
    const { "@context": context, ...node } = dataset;
    const bare = JSON.parse(JSON.stringify(node, (key, value) => (key === "@context" ? undefined : value)));
    await expect(jsonLdLines({ "@context": context, "@graph": [bare] })).rejects.toThrow(/blank nodes/);
  });
  test("an empty collection has one too", async () => {
    const nothing = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Dataset["tables"];
    const bare = await releaseOf({ ...datasetOf(), tables: nothing, evidence: [], sources: [] });
    const told = JSON.parse(Buffer.from(bare.get("dataset.jsonld") ?? []).toString());
    expect(told.description.length).toBeGreaterThan(50);
    expect(told).not.toHaveProperty("temporalCoverage");
  });
});

describe("the data package", () => {
  const described = JSON.parse(textOf("datapackage.json"));
  const resources = new Map<string, Record<string, unknown>>(
    described.resources.map((resource: { path: string }) => [resource.path, resource]),
  );
  test("has the version of the release, and a resource a file", () => {
    expect(described.version).toBe(JSON.parse(textOf("dataset.jsonld")).version);
    expect(new Set(described.resources.map(({ name }: { name: string }) => name)).size).toBe(resources.size);
    for (const [path, { bytes, hash }] of resources) {
      expect(bytes, path).toBe(release.get(path)?.byteLength);
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  });
  test.each(allTypes.map((type) => [type.table, type] as const))("%s: fields and keys", (table, type) => {
    const { schema } = resources.get(`csv/${table}.csv`) as { schema: Record<string, unknown[]> };
    expect(schema.fields?.map((field) => (field as { name: string }).name)).toEqual(Object.keys(type.fields));
    const single = Object.values(type.fields).filter(({ refersTo }) => refersTo?.length === 1);
    expect(schema.foreignKeys?.length ?? 0).toBe(single.length);
  });
});

describe("the web annotations", () => {
  const { total, first } = JSON.parse(textOf("annotations.jsonld"));
  test("one a mention, found by position and by quotation", () => {
    expect(total).toBe(sample().tables.mentions.length);
    for (const { target } of first.items) {
      const [place, quote] = target.selector;
      expect([...TEXT].slice(place.start, place.end).join("")).toBe(quote.exact);
      expect(TEXT.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
    }
  });
  test("a quotation stands once, and cuts no character, in any text", () => {
    const texts = fc.array(fc.constantFrom("a", "b", "😀", "\n"), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (letters, one, other) => {
        const text = letters.join("");
        const length = (n: number) => letters.slice(0, n).join("").length;
        const from = one % letters.length;
        const span = { start: length(from), end: length(from + 1 + (other % (letters.length - from))) };
        const { prefix, exact, suffix } = quoteAt(text, span);
        expect(exact).toBe(text.slice(span.start, span.end));
        expect(() => encodeURIComponent(prefix + exact + suffix)).not.toThrow();
        expect(standsOnce(text, prefix + exact + suffix)).toBe(true);
        expect(text.indexOf(prefix + exact + suffix)).toBe(span.start - prefix.length);
      }),
    );
  });
});

/** Each file by its checksum: to compare the bytes of all one by one takes a minute. */
const sumsOf = (files: ReadonlyMap<string, Uint8Array>): string[] =>
  Array.from(files, ([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}`);

test("a release is the same whenever it is made", async () => {
  expect(sumsOf(await releaseOf())).toEqual(sumsOf(release));
});

test("the order of tables in the data does not matter to the files", async () => {
  const { tables, ...rest } = datasetOf();
  const turned = Object.fromEntries(Object.entries(tables).reverse()) as Dataset["tables"];
  expect(Object.keys(turned)[0]).toBe("redirects" satisfies TableName);
  expect(sumsOf(await releaseOf({ ...rest, tables: turned }))).toEqual(sumsOf(release));
});
