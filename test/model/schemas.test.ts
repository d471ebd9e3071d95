// What derives from the record types: committed, complete, documented, and readable by others' programs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { codeSchemes } from "../../pipeline/model/code-notes.ts";
import { schemaLaw } from "../../pipeline/model/laws/schema.ts";
import { jsonLdContext } from "../../pipeline/model/rdf/context.ts";
import { jsonLdLines } from "../../pipeline/model/rdf/json-ld-lines.ts";
import { allTypes, recordTypes } from "../../pipeline/model/records.ts";
import { jsonSchemas } from "../../pipeline/model/schemas/json-schema.ts";
import { schemaFiles } from "../../pipeline/model/schemas/schema-files.ts";
import { vocabularyGraph } from "../../pipeline/model/schemas/vocabulary-graph.ts";
import { expand, NAMESPACES } from "../../pipeline/model/vocabulary.ts";
import { ownClasses, ownProperties } from "../../pipeline/model/vocabulary-terms.ts";
import { sample } from "./sample.ts";

const folder = join(import.meta.dirname, "..", "..", "schemas");
const derived = schemaFiles();
const fields = allTypes.flatMap((type) =>
  Object.entries(type.fields).map(([name, field]) => ({ where: `${type.table}.${name}`, ...field })),
);

describe("the schemas folder is fresh (else: npx tsx pipeline/model/derive/write-schemas.ts)", () => {
  test("it holds these files and no others", () => {
    expect(readdirSync(folder).sort()).toEqual([...derived.keys()].sort());
  });
  test.each([...derived.keys()])("%s", (name) => {
    expect(readFileSync(join(folder, name), "utf8")).toBe(derived.get(name));
  });
});

describe("JSON Schemas", () => {
  const schemas = jsonSchemas();
  const law = schemaLaw(schemas);
  test.each(allTypes.map((type) => [type.table, type] as const))("%s compiles under strict", (_, type) => {
    expect(law(type, { surprise: 1 }).map(({ reason }) => reason)).toContain(
      "surprise is no column of this table",
    );
  });
  test.each(Object.values(recordTypes).map((type) => [type.table, type] as const))(
    "%s: the sample fits",
    (table, type) => {
      const rows = sample().tables[table as keyof typeof recordTypes];
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.flatMap((row) => law(type as never, row))).toEqual([]);
    },
  );
  test("each names itself, its class and its columns in order", () => {
    for (const type of allTypes) {
      const schema = schemas[type.table] as Record<string, unknown>;
      expect(schema.$id).toMatch(/^https:\/\/.*\.schema\.json$/);
      expect(Object.keys(schema.properties as object)).toEqual(Object.keys(type.fields));
      expect(schema.additionalProperties).toBe(false);
    }
  });
});

describe("every field helps a stranger", () => {
  test.each(fields.map((field) => [field.where, field] as const))("%s", (_, field) => {
    expect(field.title.length).toBeGreaterThan(1);
    expect(field.description).toMatch(/^\S.*\.$/);
    if (field.kind === "reference") expect(field.refersTo ?? [field.term]).toContainEqual(expect.any(String));
    if (field.term) expect(() => expand(field.term ?? "")).not.toThrow();
    for (const table of field.refersTo ?? []) expect(Object.keys(recordTypes)).toContain(table);
    for (const value of field.codes?.values ?? []) {
      expect(codeSchemes[field.codes?.scheme ?? ""]?.codes[value]?.definition).toMatch(/\.$/);
    }
  });
});

describe("the vocabulary", () => {
  const used = (names: readonly (string | undefined)[]): string[] =>
    [...new Set(names.flatMap((name) => (name?.startsWith("annals:") ? [name.slice(7)] : [])))].sort();
  test("documents each property of ours that is used, and no other", () => {
    expect(used([...fields.map(({ term }) => term), "annals:cameo"])).toEqual(
      Object.keys(ownProperties).sort(),
    );
  });
  test("documents each class of ours that is used, and no other", () => {
    expect(used(allTypes.map((type) => type.class))).toEqual(Object.keys(ownClasses).sort());
  });
  test("lists no code that no record type has", () => {
    const had = new Map(
      fields.flatMap(({ codes }) => (codes ? [[codes.scheme, [...codes.values]] as const] : [])),
    );
    expect([...had.keys()].sort()).toEqual(Object.keys(codeSchemes).sort());
    for (const [scheme, values] of had) expect(Object.keys(codeSchemes[scheme]?.codes ?? {})).toEqual(values);
  });
  test("is RDF without blank nodes", async () => {
    const lines = await jsonLdLines(vocabularyGraph());
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.join("\n")).toContain(
      "<https://w3id.org/annals/codes/event-type/Exchange> <http://www.w3.org/2004/02/skos/core#broadMatch> <http://schema.org/EducationEvent> .",
    );
  });
});

describe("the JSON-LD context", () => {
  const context = jsonLdContext();
  test("has no general @vocab and no term that is also a prefix", () => {
    expect(context).not.toHaveProperty("@vocab");
    const names = fields.flatMap(({ where }) => where.split(".")[1] ?? []);
    expect(Object.keys(NAMESPACES).filter((prefix) => names.includes(prefix))).toEqual([]);
  });
  test.each([
    ["an unknown term", { "@id": "http://x.example/e", "@type": "Event", surprise: "x" }],
    ["an unknown code", { "@id": "http://x.example/e", "@type": "Event", status: "postponed" }],
    ["an unknown type", { "@id": "http://x.example/e", "@type": "Happening" }],
    ["a term of another type", { "@id": "http://x.example/e", "@type": "Person", eventType: "x" }],
  ])("%s is an error", async (_, node) => {
    await expect(jsonLdLines({ "@context": context, "@graph": [node] })).rejects.toThrow();
  });
  test("a remote context is an error", async () => {
    await expect(jsonLdLines({ "@context": "https://schema.org/", "@graph": [{}] })).rejects.toThrow(
      /Dereferencing/,
    );
  });
  test("compacts what it expands", async () => {
    const node = {
      "@id": "http://x.example/event/a",
      "@type": ["Event", "BusinessEvent"],
      type: "Meeting",
      status: "planned",
      startDate: "2016-06",
      confidence: "0.5",
      core: true,
    };
    const there = await jsonld.expand({ "@context": context, ...node } as jsonld.JsonLdDocument);
    const back: object = await jsonld.compact(there, context as jsonld.ContextDefinition);
    expect({ ...back, "@context": undefined }).toEqual(node);
  });
});
