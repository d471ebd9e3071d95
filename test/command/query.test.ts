// The commands that ask a release: query and diff.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { annals, temporaryFolder } from "../support/terminal.ts";

const OUTPUT = join(import.meta.dirname, "..", "..", "output");
const folder = temporaryFolder();

test("SPARQL and SQL count the same", async () => {
  const sparql = "SELECT (COUNT(*) AS ?n) WHERE { ?event a schema:Event }";
  const sql = "SELECT count(*) AS n FROM events";
  const graph = await annals("--json", "query", OUTPUT, sparql);
  const tables = await annals("--json", "query", OUTPUT, sql);
  expect(Number(JSON.parse(graph.out)[0].n)).toBe(JSON.parse(tables.out)[0].n);
  expect(JSON.parse(tables.out)[0].n).toBeGreaterThan(10);
  const asked = await annals("query", OUTPUT, "ASK { ?x a schema:Person }");
  expect(asked.out).toContain("true");
});

test.each([
  ["SELECT nonsense FROM nowhere", /cannot be answered/],
  ["SELECT ?x WHERE { broken", /cannot be answered/],
])("%s is refused", async (query, message) => {
  const { status, err } = await annals("query", OUTPUT, query);
  expect(status).toBe(2);
  expect(err).toMatch(message);
});

test("diff tells what a second issue adds, in three forms", async () => {
  const gold = join(import.meta.dirname, "..", "gold");
  const [one = "", two = ""] = ["dev-1.txt", "dev-3.txt"].map((name) => join(gold, name));
  const [older, newer] = [join(folder, "old"), join(folder, "new")];
  await annals("--quiet", "build", one, "--out", older);
  await annals("--quiet", "build", one, two, "--out", newer);
  const table = await annals("diff", older, newer);
  expect(table.status).toBe(0);
  expect(table.out).toMatch(/^\+ issue\/dev-3 {2}issues$/m);
  expect(table.out).toMatch(/\d+ added, \d+ changed, 0 removed\n$/);
  const lines = (await annals("diff", older, newer, "--format", "jsonl")).out.trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).op)).toContain("add");
  const patch = await annals("diff", older, newer, "--format", "rdf-patch");
  expect(patch.out).toMatch(/^TX \.\n(?:[AD] <.* \.\n)+TC \.\n$/);
  const back = await annals("diff", newer, newer);
  expect(back.out).toBe("0 added, 0 changed, 0 removed\n");
});

test("a broken release is refused", async () => {
  const broken = join(folder, "old");
  expect(readdirSync(broken)).toContain("csv");
  rmSync(join(broken, "csv", "people.csv"));
  const { status, err } = await annals("diff", broken, OUTPUT);
  expect(status).toBe(1);
  expect(err).toContain("people.csv");
});
