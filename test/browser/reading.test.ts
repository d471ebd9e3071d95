// What is read easily: lists fit their room, quotations show words without marks, each cell told by the text leads to its words.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { open, settled, useBrowser, type Visit, visit } from "./browser.ts";

const OUTPUT = join(import.meta.dirname, "..", "..", "output");
const FRONT = pathToFileURL(join(OUTPUT, "index.html")).href;
const rowsOf = (table: string): Record<string, string>[] =>
  parse(readFileSync(join(OUTPUT, "csv", `${table}.csv`)), { columns: true });

useBrowser();
let seen: Visit;
beforeAll(async () => {
  seen = await visit(FRONT, { offline: true });
});
afterAll(() => seen.page.context().close());

test.each(["events", "people", "organizations", "positions", "participations", "quantities", "articles"])(
  "the list of %s needs no scrolling to the side",
  async (table) => {
    const { page } = seen;
    await open(page, `${FRONT}#/browse/${table}`);
    await settled(page);
    const beyond = await page.locator(".long").evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(beyond).toBe(0);
  },
);

test("a quotation shows no tags of its source", async () => {
  const { page } = seen;
  const event = rowsOf("events").find(({ description }) => /<sup>/.test(description ?? ""));
  await open(page, `${FRONT}#/${event?.id}`);
  await settled(page);
  const quoted = (await page.locator("blockquote.quotation").textContent()) ?? "";
  const words = (event?.description ?? "").replace(/<\/?sup>/g, "");
  expect(quoted.replace(/\s+/g, " ")).toContain(words);
});

test("the publisher of an issue leads to the words that name it", async () => {
  const { page } = seen;
  const issue = rowsOf("issues")[0];
  const words = rowsOf("evidence").find(
    ({ record, field }) => record === issue?.id && field === "publisherName",
  );
  await open(page, `${FRONT}#/${issue?.id}`);
  await settled(page);
  const cell = page.locator("table.cells tr", { has: page.locator("code", { hasText: /^publisher$/ }) });
  expect(await cell.locator("a.witness").first().getAttribute("href")).toContain(
    `at=${words?.start}-${words?.end}`,
  );
});
