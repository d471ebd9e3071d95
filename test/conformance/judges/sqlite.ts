// The sqlite3 command imports the CSVs, and opens the SQLite edition.
import type { Bench } from "../bench.ts";
import { compareCells, type Same, sameUnmarked } from "../compare.ts";
import type { Finding, Judge } from "../judge.ts";
import { debian } from "../needs.ts";
import { cellsOf, type Table } from "../release.ts";

/** A table in the order of its rows; what is a list in a CSV has a table of its own in the edition. */
function query({ name, cells }: Table, tables: ReadonlySet<string>): string {
  const columns = (cells[0] ?? []).map((column) =>
    tables.has(`${name}_${column}`)
      ? `(SELECT group_concat(value, '|') FROM "${name}_${column}" WHERE record = "${name}".id)`
      : `"${column}"`,
  );
  return `SELECT ${columns.join(", ")} FROM "${name}" ORDER BY "${name}".rowid`;
}

async function readTables({ run, release }: Bench, database: string, same?: Same): Promise<Finding> {
  const names = await run("sqlite3", [database, "SELECT name FROM sqlite_master WHERE type = 'table'"]);
  const tables = new Set(names.stdout.split("\n"));
  const read: Record<string, ReturnType<typeof cellsOf>> = {};
  for (const table of release.tables) {
    const { stdout } = await run("sqlite3", ["-csv", database, query(table, tables)]);
    read[table.name] = [table.cells[0] ?? [], ...cellsOf(stdout)];
  }
  return compareCells(read, release, same);
}

/** What a pragma lists, but the word that all is well. */
async function complaints({ run, release }: Bench, pragma: string): Promise<string[]> {
  const { stdout } = await run("sqlite3", [release.file("annals.sqlite"), `PRAGMA ${pragma}`]);
  return stdout.split("\n").filter((line) => line !== "" && line !== "ok");
}

export const sqlite: Judge = {
  program: "sqlite3",
  needs: [debian("sqlite3")],
  questions: [
    {
      asked: "imports every CSV with .import --csv",
      answer: async (bench) => {
        for (const { name, file } of bench.release.tables)
          await bench.run("sqlite3", ["imported.sqlite", `.import --csv "${file}" "${name}"`]);
        return readTables(bench, "imported.sqlite");
      },
    },
    {
      asked:
        "reads annals.sqlite: its structure is whole, each reference leads somewhere, each value is that of the CSV",
      answer: async (bench) => {
        const finding = await readTables(bench, bench.release.file("annals.sqlite"), sameUnmarked);
        const broken = await complaints(bench, "integrity_check");
        const dangling = await complaints(bench, "foreign_key_check");
        return { ...finding, faults: [...broken, ...dangling, ...finding.faults] };
      },
    },
    {
      asked: "finds words in annals.sqlite by its full-text index",
      answer: async ({ run, release }) => {
        const words = "SELECT count(*) FROM search WHERE search MATCH 'china'";
        const { stdout } = await run("sqlite3", [release.file("annals.sqlite"), words]);
        return { looked: Number(stdout), of: "records found", faults: [] };
      },
    },
  ],
};
