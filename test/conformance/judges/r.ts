// R reads every table with read.csv, and writes it again.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareCells } from "../compare.ts";
import type { Judge } from "../judge.ts";
import { debian } from "../needs.ts";
import { cellsOf } from "../release.ts";

const SCRIPT = `
options(warn = 2)
arguments <- commandArgs(trailingOnly = TRUE)
for (path in arguments[-1]) {
  table <- read.csv(path, header = FALSE, colClasses = "character", na.strings = NULL, encoding = "UTF-8")
  write.table(table, file.path(arguments[1], basename(path)), sep = ",", qmethod = "double",
    row.names = FALSE, col.names = FALSE, fileEncoding = "UTF-8")
}
`;

export const r: Judge = {
  program: "R",
  needs: [debian("r-base-core")],
  questions: [
    {
      asked: "reads every CSV with read.csv",
      answer: async ({ run, folder, release }) => {
        const out = join(folder, "out");
        mkdirSync(out);
        await run("Rscript", ["-e", SCRIPT, out, ...release.tables.map(({ file }) => file)]);
        const read = release.tables.map(({ name }) => [
          name,
          cellsOf(readFileSync(join(out, `${name}.csv`), "utf8")),
        ]);
        return compareCells(Object.fromEntries(read), release);
      },
    },
  ],
};
