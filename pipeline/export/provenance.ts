// provenance.jsonld: which program and rules made the release from which inputs (PROV-O).
import { by } from "../core/keys.ts";
import type { Published } from "../flow.ts";
import { iriOf, kinds } from "../model/kinds.ts";
import { program, releaseNotes } from "../model/release-notes.ts";
import { HOME, NAMESPACES } from "../model/vocabulary.ts";
import type { Exporter, WrittenFile } from "./exporter.ts";
import { dataFiles, versionOf } from "./facts.ts";

type Json = Record<string, unknown>;

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: NAMESPACES.dcterms,
  prov: NAMESPACES.prov,
  rdfs: NAMESPACES.rdfs,
  annals: NAMESPACES.annals,
  xsd: NAMESPACES.xsd,
};

const ref = (iri: string): Json => ({ "@id": iri });

/** How many values each rule read, by its name. */
function rules({ evidence }: Published): [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule } of evidence) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(by(([rule]) => rule));
}

function describe(dataset: Published, earlier: readonly WrittenFile[]): Json {
  const { baseIri, sources } = dataset;
  const run = `${baseIri}provenance/run`;
  const agent = `${HOME}program/${program.version}`;
  const plan = `${baseIri}provenance/rules`;
  const ruleIri = (rule: string): string => `${plan}/${encodeURIComponent(rule)}`;
  const inputs = Array.from(sources, ({ document, sha256 }) => ({
    "@id": iriOf(kinds.document.iri, document, baseIri),
    "@type": "prov:Entity",
    "rdfs:label": document,
    "annals:sha256": sha256,
  }));
  const outputs = dataFiles(dataset, earlier)
    .filter(({ path }) => !/^source\/.*\.txt$/.test(path))
    .map(({ url, path, sha256 }) => ({
      "@id": url,
      "@type": "prov:Entity",
      "rdfs:label": path,
      "annals:sha256": sha256,
      "prov:wasGeneratedBy": ref(run),
    }));
  return {
    "@context": CONTEXT,
    "@graph": [
      {
        "@id": baseIri,
        "@type": ["prov:Entity", "dcat:Dataset"],
        "dcat:version": versionOf(dataset, earlier),
        "prov:wasGeneratedBy": ref(run),
        "prov:wasAttributedTo": ref(`${baseIri}catalog/publisher`),
        "prov:wasDerivedFrom": inputs.map((input) => ref(input["@id"])),
      },
      {
        "@id": run,
        "@type": "prov:Activity",
        "rdfs:label": "Reading, resolving, validating and exporting the newsletters",
        "prov:used": [...inputs.map((input) => ref(input["@id"])), ref(plan)],
        "prov:wasAssociatedWith": ref(agent),
      },
      {
        "@id": agent,
        "@type": "prov:SoftwareAgent",
        "rdfs:label": `${program.name} ${program.version}`,
        "prov:actedOnBehalfOf": ref(`${baseIri}catalog/publisher`),
      },
      { "@id": `${baseIri}catalog/publisher`, "@type": "prov:Agent", "rdfs:label": releaseNotes.creator },
      {
        "@id": plan,
        "@type": ["prov:Entity", "prov:Plan"],
        "rdfs:label": "The rules that read values, with how many each read",
        "rdfs:member": rules(dataset).map(([rule]) => ref(ruleIri(rule))),
      },
      ...rules(dataset).map(([rule, count]) => ({
        "@id": ruleIri(rule),
        "@type": "prov:Entity",
        "annals:rule": rule,
        "rdfs:comment": `Read ${count} values.`,
      })),
      ...inputs,
      ...outputs,
    ],
  };
}

export const provenance: Exporter = {
  name: "provenance",
  loses: ["which rule read which cell (it is in csv/evidence.csv)"],
  files: (dataset, earlier) => [
    {
      path: "provenance.jsonld",
      content: `${JSON.stringify(describe(dataset, earlier), null, 2)}\n`,
      title: "How the release was made (PROV)",
      mediaType: "application/ld+json",
    },
  ],
};
