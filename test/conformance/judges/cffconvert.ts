// cffconvert validates the citation file by the schema of the Citation File Format.
import type { Judge } from "../judge.ts";
import { pypi } from "../needs.ts";

export const cffconvert: Judge = {
  program: "cffconvert",
  needs: [pypi("cffconvert", "2.0.0")],
  questions: [
    {
      asked: "finds CITATION.cff valid",
      answer: async ({ run, pypi, release }) => {
        const { stdout } = await run(
          pypi("cffconvert"),
          ["--validate", "-i", release.file("CITATION.cff")],
          [0, 1],
        );
        const valid = /^Citation metadata are valid/m.test(stdout);
        return { looked: 1, of: "file", faults: valid ? [] : [stdout.trim() || "not valid"] };
      },
    },
  ],
};
