// DuckDB reads the CSVs and the Parquet files.
import type { Bench } from "../bench.ts";
import { compareCells, type Same, sameUnmarked } from "../compare.ts";
import type { Judge, Question } from "../judge.ts";
import { pypi } from "../needs.ts";
import type { Cells } from "../release.ts";

const SCRIPT = `
import json, sys, duckdb
def text(value):
    if value is None: return ""
    if isinstance(value, bool): return str(value).lower()
    if isinstance(value, list): return "|".join(value)
    return str(value)
def rows(query):
    found = duckdb.sql(query)
    return [found.columns] + [[text(cell) for cell in row] for row in found.fetchall()]
json.dump({name: rows(query) for name, query in json.loads(sys.argv[1]).items()}, sys.stdout)
`;

async function readAll({ python, release }: Bench, query: (name: string) => string, same?: Same) {
  const queries = Object.fromEntries(release.tables.map(({ name }) => [name, query(name)]));
  const { stdout } = await python(SCRIPT, JSON.stringify(queries));
  return compareCells(JSON.parse(stdout) as Record<string, Cells>, release, same);
}

const reads = (asked: string, query: (bench: Bench) => (name: string) => string, same?: Same): Question => ({
  asked,
  answer: (bench) => readAll(bench, query(bench), same),
});

export const duckdb: Judge = {
  program: "DuckDB",
  needs: [pypi("duckdb", "1.5.5")],
  questions: [
    reads(
      "reads every CSV as texts",
      ({ release }) =>
        (name) =>
          `FROM read_csv('${release.file(`csv/${name}.csv`)}', all_varchar = true, header = true)`,
    ),
    reads(
      "reads every Parquet file: each value is that of the CSV",
      ({ release }) =>
        (name) =>
          `FROM '${release.file(`parquet/${name}.parquet`)}'`,
      sameUnmarked,
    ),
  ],
};
