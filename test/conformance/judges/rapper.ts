// Raptor's rapper reads the graph and writes it again.
import { compareQuads } from "../compare.ts";
import type { Judge, Question } from "../judge.ts";
import { debian } from "../needs.ts";

const BASE = "https://w3id.org/annals/";

const reads = (file: string, syntax: string): Question => ({
  asked: `reads ${file} and writes it as N-Quads`,
  answer: async ({ run, release }) => {
    const { stdout, stderr } = await run("rapper", ["-i", syntax, "-o", "nquads", release.file(file), BASE]);
    const { faults, ...finding } = compareQuads(stdout, release);
    const remarks = stderr.split("\n").filter((line) => /warning|error/i.test(line));
    return { ...finding, faults: [...faults, ...remarks] };
  },
});

export const rapper: Judge = {
  program: "rapper",
  needs: [debian("raptor2-utils")],
  questions: [reads("graph.nq", "nquads"), reads("graph.ttl", "turtle")],
};
