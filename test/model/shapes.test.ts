// The SHACL shapes accept what is published and reject each change of it; none passes because it looked at nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DataFactory, Parser, type Quad, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, test } from "vitest";
import { RDF_TYPE } from "../../pipeline/core/n-quads.ts";
import type { RecordType } from "../../pipeline/model/record-type.ts";
import { recordTypes } from "../../pipeline/model/records.ts";
import { shapesDocument } from "../../pipeline/model/schemas/shapes.ts";
import { expand } from "../../pipeline/model/vocabulary.ts";
import { releaseOf } from "../export/sample-release.ts";

const { literal, namedNode, quad } = DataFactory;
const parse = (text: string): Quad[] => new Parser().parse(text);
const shapes = parse(shapesDocument());
const validator = new SHACLValidator(shapes as never);
const sample = parse(Buffer.from((await releaseOf()).get("graph.nq") ?? []).toString());

const TARGETS = new Store(shapes).getObjects(null, "http://www.w3.org/ns/shacl#targetClass", null);
const required = new Set(
  (Object.values(recordTypes) as RecordType[]).flatMap((type) =>
    Object.values(type.fields).flatMap(({ term, required, part }) =>
      term && required && !part ? [`${expand(type.class)} ${expand(term)}`] : [],
    ),
  ),
);

async function resultsOf(quads: readonly Quad[]): Promise<Set<string>> {
  const report = await validator.validate(new Store([...quads]) as never);
  return new Set(
    report.results.map(({ focusNode, path }) => {
      const { value = "" } = (path ?? {}) as { value?: string };
      return `${focusNode?.value} ${value}`;
    }),
  );
}

const keyOf = ({ subject, predicate }: Quad): string => `${subject.value} ${predicate.value}`;
const isType = ({ predicate }: Quad): boolean => predicate.value === RDF_TYPE;
const facts = sample.filter((each) => !isType(each));
const classOf = new Map(
  sample
    .filter(isType)
    .reverse()
    .map(({ subject, object }) => [subject.value, object.value]),
);

/** Each fact changed: a text becomes a node, all else a text. */
const changed = ({ subject, predicate, object }: Quad): Quad => {
  const isText = object.termType === "Literal" && object.datatype.value.endsWith("#string");
  return quad(subject, predicate, isText ? namedNode("urn:x") : literal("x"));
};

describe("SHACL shapes", () => {
  test.each([
    ["the sample", sample],
    ["the release", parse(readFileSync(join(import.meta.dirname, "../../output/graph.nq"), "utf8"))],
  ])("%s conforms", async (_, quads) => {
    expect([...(await resultsOf(quads))]).toEqual([]);
  });
  test("each shape has nodes to look at", () => {
    const store = new Store(sample);
    expect(TARGETS.length).toBe(18);
    for (const target of TARGETS)
      expect(store.countQuads(null, RDF_TYPE, target, null), target.value).toBeGreaterThan(0);
  });
  test("each value of another kind is told", async () => {
    const results = await resultsOf([...sample.filter(isType), ...facts.map(changed)]);
    expect(facts.map(keyOf).filter((key) => !results.has(key))).toEqual([]);
  });
  test("each value too many is told, but in lists", async () => {
    const doubled = facts.map(({ subject, predicate }) => quad(subject, predicate, literal("one more")));
    const results = await resultsOf([...sample, ...doubled, ...doubled.map(changed)]);
    expect(facts.map(keyOf).filter((key) => !results.has(key))).toEqual([]);
  });
  test("each value that lacks is told", async () => {
    const results = await resultsOf(sample.filter(isType));
    const wanted = facts.filter(({ subject, predicate }) =>
      required.has(`${classOf.get(subject.value)} ${predicate.value}`),
    );
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.map(keyOf).filter((key) => !results.has(key))).toEqual([]);
  });
  test("a property that no record has is told", async () => {
    const subjects = [...classOf.keys()];
    const surprise = namedNode("http://schema.org/surprise");
    const extra = subjects.map((subject) => quad(namedNode(subject), surprise, literal("x")));
    const results = await resultsOf([...sample, ...extra]);
    expect(subjects.filter((subject) => !results.has(`${subject} ${surprise.value}`))).toEqual([]);
  });
});
