// Oxigraph loads each form of the graph into its store and dumps it.
import { readFileSync } from "node:fs";
import { Store } from "oxigraph";
import { compareQuads } from "../compare.ts";
import type { Judge, Question } from "../judge.ts";
import { project } from "../needs.ts";

const loads = (file: string, format: string): Question => ({
  asked: `loads ${file} and dumps it`,
  answer: ({ release }) => {
    const store = new Store();
    store.load(readFileSync(release.file(file), "utf8"), { format });
    return compareQuads(store.dump({ format: "application/n-quads" }), release);
  },
});

export const oxigraph: Judge = {
  program: "Oxigraph",
  needs: [project("oxigraph")],
  questions: [
    loads("graph.nq", "application/n-quads"),
    loads("graph.ttl", "text/turtle"),
    loads("graph.jsonld", "application/ld+json"),
  ],
};
