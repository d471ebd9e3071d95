// jsonld.js expands each JSON-LD document of the release in safe mode: no term may be without a meaning.
import type { JsonLdDocument } from "jsonld";
import processor from "jsonld";
import { compareLines } from "../compare.ts";
import type { Judge } from "../judge.ts";
import { project } from "../needs.ts";

/** No document may need another from somewhere else. */
const options = {
  safe: true,
  documentLoader: async (url: string): Promise<never> => {
    throw new Error(`${url} would be fetched`);
  },
};

const OWN = [
  "catalog.jsonld",
  "dataset.jsonld",
  "provenance.jsonld",
  "quality.jsonld",
  "schemas/vocabulary.jsonld",
];

export const jsonld: Judge = {
  program: "jsonld.js",
  needs: [project("jsonld")],
  questions: [
    {
      asked: "expands graph.jsonld to quads in safe mode, without network",
      answer: async ({ release }) => {
        const document = release.json("graph.jsonld") as JsonLdDocument;
        const quads = await processor.toRDF(document, { ...options, format: "application/n-quads" });
        return compareLines(String(quads).split("\n").filter(Boolean), release.graph);
      },
    },
    {
      asked: `expands ${OWN.join(", ")} in safe mode, without network`,
      answer: async ({ release }) => {
        const documents = OWN.map((path) => processor.toRDF(release.json(path) as JsonLdDocument, options));
        const quads = (await Promise.all(documents)) as object[][];
        const empty = OWN.filter((_, at) => quads[at]?.length === 0);
        return {
          looked: quads.flat().length,
          of: "quads",
          faults: empty.map((path) => `${path} says nothing`),
        };
      },
    },
  ],
};
