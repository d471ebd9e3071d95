// The README cannot rot: its rows, triples and excerpts stand in the release, its commands exist.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { annals } from "./support/terminal.ts";

const ROOT = join(import.meta.dirname, "..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const sample = readme.slice(readme.indexOf("<!-- sample:begin -->"), readme.indexOf("<!-- sample:end -->"));

/** The Markdown tables of a text, each row by its column names. */
function tablesOf(text: string): Record<string, string>[][] {
  return text
    .split(/\n\n/)
    .filter((block) => block.startsWith("| "))
    .map((block) => {
      const cells = block.split("\n").map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
      const [head = [], , ...rows] = cells;
      return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
    });
}

function rowsOf(table: string): Record<string, string>[] {
  return parse(readFileSync(join(ROOT, "output", "csv", `${table}.csv`)), { columns: true });
}

describe("the README", () => {
  test.each([
    ["events", 0],
    ["participations", 1],
  ])("shows rows of %s as they are", (table, index) => {
    const shown = tablesOf(sample)[index] ?? [];
    expect(shown.length).toBeGreaterThan(0);
    for (const row of shown) expect(rowsOf(table)).toContainEqual(expect.objectContaining(row));
  });

  test("shows triples as they are", () => {
    const quads = new Set(readFileSync(join(ROOT, "output", "graph.nq"), "utf8").split("\n"));
    const shown = sample.split("\n").filter((line) => /^<.*> \.$|^<.*" \.$|^<.*EDTF> \.$/.test(line));
    expect(shown.length).toBeGreaterThan(2);
    for (const line of shown) expect(quads).toContain(line);
  });

  test("shows what explain prints", async () => {
    const [, id = ""] = /`npx annals explain (\S+)`/.exec(sample) ?? [];
    const { out } = await annals("explain", id, "--release", join(ROOT, "output"));
    const excerpt = sample.split("```text\n").at(-1)?.split("\n```")[0] ?? "";
    expect(excerpt.split("\n").length).toBeGreaterThan(3);
    for (const line of excerpt.split("\n")) expect(out.split("\n")).toContain(line);
  });

  const queries = Array.from(
    readme.matchAll(/^# (.*)\nnpx annals query output (?:'([^']*)'|"([^"]*)")$/gm),
    ([, question = "", single, double]) => [question, single ?? double ?? ""] as const,
  );
  test("asks a dozen questions", () => expect(queries).toHaveLength(12));
  test.each(queries)("%s", async (_, query) => {
    const { status, out } = await annals("--json", "query", join(ROOT, "output"), query);
    expect(status).toBe(0);
    expect(JSON.parse(out).length).toBeGreaterThan(0);
  });

  test("names commands that there are", async () => {
    const commands = new Set([...readme.matchAll(/annals ([a-z]+) /g)].map(([, name]) => name));
    const { out } = await annals("--help");
    for (const name of ["build", "explain", "check", "query", "diff"]) {
      expect(commands).toContain(name);
      expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
    }
  });
});
