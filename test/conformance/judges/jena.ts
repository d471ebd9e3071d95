// Apache Jena checks and reads each form of the graph, and loads it into a TDB2 database and dumps it.
import type { Bench } from "../bench.ts";
import { compareQuads } from "../compare.ts";
import { explain, type Finding, type Judge, type Question } from "../judge.ts";
import { debian, maven } from "../needs.ts";

const remarksOf = (stderr: string): string[] =>
  stderr.split("\n").filter((line) => /\b(?:WARN|ERROR|FATAL)\b|Exception/.test(line));

const WHOLE_DECIMAL = /"(-?\d+)\.0"(\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#decimal>)/g;
const DECIMALS = {
  remark: /decimal/,
  why: 'TDB2 writes a whole decimal as "1.0", the canonical form of XML Schema 1.0; ours is "1", that of 1.1, and Oxigraph turns the one into the other: no form stays as it is in both, the values are the same',
};

/** What a dump holds, with all that was remarked on the way. */
function judged(bench: Bench, stdout: string, stderr: string): Finding {
  const { faults, ...finding } = compareQuads(stdout, bench.release);
  return { ...finding, faults: [...remarksOf(stderr), ...faults] };
}

const reads = (file: string): Question => ({
  asked: `checks ${file} strictly and writes it as N-Quads`,
  answer: async (bench) => {
    const told = await bench.java(
      "riotcmd.riot",
      "--strict",
      "--check",
      "--output=nq",
      bench.release.file(file),
    );
    return judged(bench, told.stdout, told.stderr);
  },
});

export const jena: Judge = {
  program: "Apache Jena",
  needs: [
    maven("org.apache.jena:jena-cmds", "5.6.0"),
    maven("org.slf4j:slf4j-simple", "2.0.17"),
    debian("maven"),
    debian("default-jre-headless"),
  ],
  questions: [
    reads("graph.nq"),
    reads("graph.ttl"),
    reads("graph.jsonld"),
    {
      asked: "loads graph.nq into a TDB2 database and dumps it",
      answer: async (bench) => {
        const loaded = await bench.java("tdb2.tdbloader", "--loc", "tdb2", bench.release.file("graph.nq"));
        const dumped = await bench.java("tdb2.tdbdump", "--loc", "tdb2");
        const { explained } = explain(dumped.stdout.match(WHOLE_DECIMAL) ?? [], [DECIMALS]);
        const dump = dumped.stdout.replace(WHOLE_DECIMAL, '"$1"$2');
        return { ...judged(bench, dump, loaded.stderr + dumped.stderr), explained };
      },
    },
  ],
};
