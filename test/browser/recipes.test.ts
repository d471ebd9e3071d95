// The lines to copy on the front page, each run in the folder of the release by the program that it is for.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Recipe, recipes } from "../../pipeline/export/explorer/recipes.ts";

const OUTPUT = join(import.meta.dirname, "..", "..", "output");

/** The program and arguments that run some lines. */
const RUNS: Readonly<Record<Recipe["language"], (lines: string) => readonly [string, ...string[]]>> = {
  shell: (lines) => ["sh", "-ec", lines],
  r: (lines) => ["Rscript", "-e", lines],
  python: (lines) => ["python3", "-c", lines],
  duckdb: (lines) => [
    "python3",
    "-c",
    `import duckdb\nprint(duckdb.sql(${JSON.stringify(lines.replace(/;$/, ""))}))`,
  ],
  sqlite: (lines) => ["sqlite3", "annals.sqlite", lines],
};

/** What a program says where it, or a part of it that the lines name, is not installed. */
const ABSENT = /ENOENT|not found|No module named/;

/** `RECIPES=all` asks for every program. */
const needsAll = process.env.RECIPES === "all";

test.for(recipes)("$title", ({ language, lines }, { skip }) => {
  const [program, ...args] = RUNS[language](lines);
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: OUTPUT,
    encoding: "utf8",
    timeout: 120_000,
  });
  const fault = `${error ?? ""}${stderr ?? ""}`;
  skip(ABSENT.test(fault) && !needsAll, `not installed: ${fault.trim().split("\n").at(-1)}`);
  expect(status, fault).toBe(0);
  expect(stdout.trim().length).toBeGreaterThan(20);
});
