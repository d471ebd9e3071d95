// N3.js parses each form of the graph that it knows into a store and writes it.
import { readFileSync } from "node:fs";
import { Parser, Store, Writer } from "n3";
import { compareQuads } from "../compare.ts";
import type { Judge, Question } from "../judge.ts";
import { project } from "../needs.ts";

const loads = (file: string, format: string): Question => ({
  asked: `loads ${file} and writes it as N-Quads`,
  answer: ({ release }) => {
    const store = new Store(new Parser({ format }).parse(readFileSync(release.file(file), "utf8")));
    const writer = new Writer({ format: "N-Quads" });
    return compareQuads(writer.quadsToString([...store]), release);
  },
});

export const n3: Judge = {
  program: "N3.js",
  needs: [project("n3")],
  questions: [loads("graph.nq", "N-Quads"), loads("graph.ttl", "Turtle")],
};
