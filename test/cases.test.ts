// The folder cases: test/cases/NAME/issue.md or issue.txt with expected.txt beside it. `make update-cases` writes them anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareText } from "../pipeline/core/keys.ts";
import type { Problem } from "../pipeline/core/problem.ts";
import { draft } from "../pipeline/run.ts";
import { readAll } from "./support/read.ts";
import { render } from "./support/render.ts";

const CASES = join(import.meta.dirname, "cases");
const update = process.env.UPDATE_CASES === "1" && process.env.CI === undefined;

async function resultOf(folder: string): Promise<string> {
  const document = readdirSync(folder).find((name) => /^issue\.(?:md|txt)$/.test(name)) ?? "issue.md";
  const problems: Problem[] = [];
  const sidecar = join(folder, "issue.meta.json");
  const beside = existsSync(sidecar)
    ? { sidecar: { document: "issue.meta.json", bytes: readFileSync(sidecar) } }
    : {};
  const file = { document, bytes: readFileSync(join(folder, document)), ...beside };
  const { sources, problems: met } = await readAll(file);
  problems.push(...met);
  const [source] = sources;
  if (!source) return render({} as never, problems);
  return render(
    draft(source, (problem) => problems.push({ document, ...problem })),
    problems,
  );
}

test.each(readdirSync(CASES).sort(compareText))("%s", async (name) => {
  const result = await resultOf(join(CASES, name));
  const file = join(CASES, name, "expected.txt");
  if (update) writeFileSync(file, result);
  expect(
    existsSync(file),
    `${name}/expected.txt is missing: run "make update-cases", read the diff, commit it`,
  ).toBe(true);
  expect(result).toBe(readFileSync(file, "utf8"));
});
