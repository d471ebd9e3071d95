// SHACL profiles that the release is held against, and how an engine is asked so that it cannot pass by looking away.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import processor, { type JsonLdDocument } from "jsonld";
import { DataFactory, Parser, type Quad, Store, type Term, Writer } from "n3";
import { RDF_TYPE } from "../../pipeline/core/n-quads.ts";
import type { Bench } from "./bench.ts";
import { type Explanation, explain, type Finding, type Question, withoutStandards } from "./judge.ts";

const SHACL = "http://www.w3.org/ns/shacl#";
const { namedNode, quad } = DataFactory;

/** What an engine complains of: a node, and in which words. */
export interface Complaint {
  readonly focus: string;
  readonly message: string;
}

/** Validates a file of data by a file of shapes, both N-Triples. */
export type Engine = (bench: Bench, shapes: string, data: string) => Promise<Complaint[]>;

interface Profile {
  readonly name: string;
  readonly asked: string;
  /** Undefined where the shapes are not at hand. */
  readonly shapes: (bench: Bench) => Quad[] | undefined;
  readonly data: (bench: Bench) => Promise<Quad[]>;
  readonly explanations: readonly Explanation[];
}

const parse = (text: string): Quad[] => new Parser().parse(text);

/** The files of a folder of the standards. What they import is other vocabularies, without shapes. */
function standardShapes({ standards }: Bench, folder: string, names: RegExp): Quad[] | undefined {
  if (standards === undefined) return undefined;
  const files = readdirSync(join(standards, folder)).filter((name) => names.test(name));
  return files
    .flatMap((name) => parse(readFileSync(join(standards, folder, name), "utf8")))
    .filter(({ predicate }) => !predicate.value.endsWith("owl#imports"));
}

const described = async ({ release }: Bench, path: string): Promise<Quad[]> =>
  parse(
    String(await processor.toRDF(release.json(path) as JsonLdDocument, { format: "application/n-quads" })),
  );

const DCAT_AP: readonly Explanation[] = [
  {
    remark: /terms#algorithm/,
    why: "the shape wants SPDX's terms with https, SPDX itself defines them with http",
  },
  {
    remark: /publisher: http:\/\/purl\.org\/dc\/terms\/type|: http:\/\/purl\.org\/dc\/terms\/publisher/,
    why: "recommended: a publisher of the European list of bodies, and its type; ours is none of them",
  },
  {
    remark: /: http:\/\/www\.w3\.org\/ns\/dcat#(?:bbox|centroid)/,
    why: "recommended: where a place lies; ours are countries, which their code tells",
  },
];

const PROFILES: readonly Profile[] = [
  {
    name: "release",
    asked: "holds graph.nq against schemas/shapes.ttl",
    shapes: ({ release }) => parse(release.text("schemas/shapes.ttl")),
    data: async ({ release }) => parse(release.text("graph.nq")),
    explanations: [],
  },
  {
    name: "dcat-ap",
    asked: "holds catalog.jsonld against DCAT-AP 3.0.1: what it demands, recommends and lists",
    shapes: (bench) =>
      standardShapes(bench, "dcat-ap", /^(?:shapes|shapes_recommended|range|mdr-vocab.*)\.ttl$/),
    data: (bench) => described(bench, "catalog.jsonld"),
    explanations: DCAT_AP,
  },
  {
    name: "google",
    asked: "holds dataset.jsonld against Google's dataset rules and Science-on-Schema.org 1.2.3",
    shapes: (bench) =>
      standardShapes(bench, "google-dataset", /^(?:googleRe.*d|P418Required|soso_common_v1\.2\.3)\.ttl$/),
    data: (bench) => described(bench, "dataset.jsonld"),
    explanations: [],
  },
];

/** The classes whose nodes are looked at; with `demanding`, those of them that must have some property. */
function targets(shapes: Store, demanding: boolean): string[] {
  const classes = shapes.getQuads(null, `${SHACL}targetClass`, null, null).flatMap(({ subject, object }) => {
    const properties = shapes.getObjects(subject, `${SHACL}property`, null);
    const demands = properties.some(
      (property) => Number(shapes.getObjects(property, `${SHACL}minCount`, null)[0]?.value) > 0,
    );
    return demands || !demanding ? [object.value] : [];
  });
  return [...new Set(classes)].sort();
}

function write(file: string, quads: readonly Quad[]): string {
  writeFileSync(file, new Writer({ format: "N-Triples" }).quadsToString([...quads]));
  return file;
}

/** A node of each class with nothing but its class: an engine that does not miss its properties has not looked. */
const bareNodes = (classes: readonly string[]): Quad[] =>
  classes.map((name, at) => quad(namedNode(`urn:bare:${at}`), namedNode(RDF_TYPE), namedNode(name)));

async function judge(bench: Bench, profile: Profile, engine: Engine): Promise<Finding> {
  const shapes = profile.shapes(bench);
  if (shapes === undefined) return withoutStandards;
  const store = new Store(shapes);
  const data = await profile.data(bench);
  const nodes = new Store(data);
  const looked = targets(store, false).reduce(
    (sum, name) => sum + nodes.countQuads(null, RDF_TYPE, name, null),
    0,
  );
  const bare = bareNodes(targets(store, true));
  const file = (kind: string): string => join(bench.folder, `${profile.name}.${kind}.nt`);
  const shapesFile = write(file("shapes"), shapes);
  const complaints = await engine(bench, shapesFile, write(file("data"), data));
  const onMutant = await engine(bench, shapesFile, write(file("mutant"), [...data, ...bare]));
  const noticed = new Set(onMutant.map(({ focus }) => focus));
  const unnoticed = bare.filter(({ subject }) => !noticed.has(subject.value));
  const { faults, explained } = explain(
    complaints.map(({ focus, message }) => `${focus}: ${message}`),
    profile.explanations,
  );
  const blind = unnoticed.map(({ object }) => `did not miss the properties of a bare ${object.value}`);
  return { looked, of: "focus nodes", faults: [...faults, ...blind], explained };
}

/** The questions to a SHACL engine. */
export const shaclQuestions = (engine: Engine): Question[] =>
  PROFILES.map((profile) => ({
    asked: `${profile.asked}, and misses what nodes without properties lack`,
    answer: (bench) => judge(bench, profile, engine),
  }));

/** The complaints of a validation report as RDF. */
export function complaintsOf(report: string): Complaint[] {
  const store = new Store(parse(report));
  const first = (subject: Term, name: string): string =>
    store.getObjects(subject, SHACL + name, null)[0]?.value ?? "";
  // What a result lists as its details are results too, but none of the report.
  return store.getObjects(null, `${SHACL}result`, null).map((result) => ({
    focus: first(result, "focusNode"),
    message: ["resultPath", "value", "resultMessage"].map((name) => first(result, name)).join(" "),
  }));
}
