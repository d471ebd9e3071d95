// A PostgreSQL server of its own takes every table by \copy into columns of the types that the Data Package tells.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { compareCells, sameValue } from "../compare.ts";
import type { Finding, Judge } from "../judge.ts";
import { debian } from "../needs.ts";
import { cellsOf, type Table } from "../release.ts";
import { withServer } from "../server.ts";

const PORT = "21913";
const VERSIONS = "/usr/lib/postgresql";
const TYPES: Readonly<Record<string, string>> = { integer: "bigint", number: "numeric", boolean: "boolean" };

/** PostgreSQL refuses to be run by root: then it is run by the user that its package brings. */
const asUser = (): string[] => (process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--"] : []);

const definition = ({ name, cells, types }: Table): string => {
  const columns = (cells[0] ?? []).map((column, at) => `"${column}" ${TYPES[types[at] ?? ""] ?? "text"}`);
  return `CREATE TABLE "${name}" (${columns.join(", ")}, "#" bigserial)`;
};

/** How a client reaches the server. */
const CLIENT = ["-h", "127.0.0.1", "-p", PORT, "-U", "annals", "-d", "postgres"];

async function copyAll({ run, folder, release }: Bench): Promise<Finding> {
  const psql = async (command: string): Promise<void> => {
    await run("psql", [...CLIENT, "-v", "ON_ERROR_STOP=1", "-qc", command]);
  };
  const read: Record<string, ReturnType<typeof cellsOf>> = {};
  for (const table of release.tables) {
    const { name, file } = table;
    const copy = join(folder, `${name}.csv`);
    await psql(definition(table));
    const columns = (table.cells[0] ?? []).map((column) => `"${column}"`).join(", ");
    await psql(`\\copy "${name}" (${columns}) FROM '${file}' (FORMAT csv, HEADER match)`);
    await psql(`\\copy (SELECT ${columns} FROM "${name}" ORDER BY "#") TO '${copy}' (FORMAT csv, HEADER)`);
    read[name] = cellsOf(readFileSync(copy, "utf8"));
  }
  return compareCells(read, release, sameValue);
}

/** The server's files lie where its user may write. */
async function inServer(bench: Bench): Promise<Finding> {
  const data = mkdtempSync(join(tmpdir(), "annals-postgresql-"));
  const [version = ""] = readdirSync(VERSIONS).sort().reverse();
  const program = (name: string): string => join(VERSIONS, version, "bin", name);
  try {
    if (process.getuid?.() === 0) execFileSync("chown", ["postgres", data]);
    chmodSync(data, 0o700);
    const initialise = [
      program("initdb"),
      "-D",
      data,
      "-U",
      "annals",
      "-A",
      "trust",
      "-E",
      "UTF8",
      "--no-sync",
    ];
    await bench.run("env", [...asUser(), ...initialise]);
    const settings = ["-D", data, "-p", PORT, "-c", "listen_addresses=127.0.0.1", "-k", data];
    return await withServer(
      ["env", ...asUser(), program("postgres"), ...settings],
      "/",
      () => bench.run("psql", [...CLIENT, "-c", "SELECT 1"]),
      () => copyAll(bench),
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

export const postgresql: Judge = {
  program: "PostgreSQL",
  needs: [debian("postgresql")],
  questions: [{ asked: "takes every CSV by \\copy into typed columns and gives it back", answer: inServer }],
};
