// csvkit checks every table and reads it.
import { compareCells } from "../compare.ts";
import type { Judge } from "../judge.ts";
import { pypi } from "../needs.ts";
import { cellsOf } from "../release.ts";

export const csvkit: Judge = {
  program: "csvkit",
  needs: [pypi("csvkit", "2.2.0")],
  questions: [
    {
      asked: "finds no row of another length with csvclean, and reads every CSV with csvformat",
      answer: async ({ run, pypi, release }) => {
        const read: Record<string, ReturnType<typeof cellsOf>> = {};
        for (const { name, file } of release.tables) {
          await run(pypi("csvclean"), ["--length-mismatch", file]);
          read[name] = cellsOf((await run(pypi("csvformat"), [file])).stdout);
        }
        return compareCells(read, release);
      },
    },
  ],
};
