// RDFLib loads each form of the graph into a store and dumps it.
import { compareQuads } from "../compare.ts";
import type { Judge, Question } from "../judge.ts";
import { pypi } from "../needs.ts";

const SCRIPT = `
import sys, warnings, rdflib
warnings.simplefilter("ignore", DeprecationWarning)
store = rdflib.Dataset()
store.parse(sys.argv[1], format=sys.argv[2])
sys.stdout.write(store.serialize(format="nquads"))
`;

const loads = (file: string, syntax: string): Question => ({
  asked: `loads ${file} and dumps it`,
  answer: async ({ python, release }) => {
    const { stdout, stderr } = await python(SCRIPT, release.file(file), syntax);
    // Its default graph has a name of RDFLib's own.
    const dump = stdout.replaceAll(" <urn:x-rdflib:default> .\n", " .\n");
    const { faults, ...finding } = compareQuads(dump, release);
    return { ...finding, faults: [...faults, ...stderr.split("\n").filter(Boolean)] };
  },
});

export const rdflib: Judge = {
  program: "RDFLib",
  needs: [pypi("rdflib", "7.6.0")],
  questions: [loads("graph.nq", "nquads"), loads("graph.ttl", "turtle"), loads("graph.jsonld", "json-ld")],
};
