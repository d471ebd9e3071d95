// Pages as a release tells them: beside the text, in what explain shows, and checked.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { annals, temporaryFolder } from "../support/terminal.ts";

const PDF = join(import.meta.dirname, "formats/museum.columns.pdf");
const out = join(temporaryFolder(), "release");

test("pages are published, shown and checked", async () => {
  expect(await annals("build", PDF, "--out", out)).toMatchObject({ status: 0 });
  const { out: shown } = await annals("explain", "person/levan-chikovani", "--release", out);
  expect(shown).toMatch(/museum\.columns\.pdf:\d+:\d+, page 1 \[/);
  expect(await annals("check", out)).toMatchObject({ status: 0 });
  const path = join(out, "source/museum.columns.pdf.pages.json");
  writeFileSync(path, readFileSync(path, "utf8").replace('"start":0', '"start":9999'));
  expect((await annals("check", out)).err).toContain("[page-misplaced]");
});
