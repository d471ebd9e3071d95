// A visit of each view of the committed release, opened from the disk: it shows what it should, calmly, and axe finds nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { expectCalm, faultsOf, settled, useBrowser, visit } from "./browser.ts";

const OUTPUT = join(import.meta.dirname, "..", "..", "output");
const FRONT = pathToFileURL(join(OUTPUT, "index.html")).href;
const rowsOf = (table: string): Record<string, string>[] =>
  parse(readFileSync(join(OUTPUT, "csv", `${table}.csv`)), { columns: true });

useBrowser();

const first = (table: string, holds: (row: Record<string, string>) => boolean = () => true) =>
  rowsOf(table).find(holds) ?? {};
const participation = first("participations");
const position = first("positions", ({ organization }) => organization !== "");
const event = first("events", ({ id }) => id === participation.event);
const issue = first("issues");

const VIEWS: readonly (readonly [string, string, string])[] = [
  ["the overview", "", "What institutional newsletters report"],
  ["a list", "#/browse/events", "Events"],
  ["a list of people", "#/browse/people", "People"],
  ["an event", `#/${event.id}`, event.name ?? ""],
  ["a person", `#/${position.person}`, position.personName ?? ""],
  ["a body", `#/${position.organization}`, position.organizationName ?? ""],
  ["a place", `#/${first("places").id}`, first("places").name ?? ""],
  ["an instrument", `#/${first("instruments").id}`, first("instruments").name ?? ""],
  ["a programme", `#/${first("programmes").id}`, first("programmes").name ?? ""],
  ["a post", `#/${position.id}`, position.title ?? ""],
  ["a statement", `#/${first("statements").id}`, first("statements").speakerName ?? ""],
  ["a quantity", `#/${first("quantities").id}`, first("quantities").value ?? ""],
  ["an article", `#/${first("articles").id}`, first("articles").title ?? ""],
  ["the texts", "#/texts", "Texts"],
  ["a text", `#/text/${issue.document}?at=100-140`, issue.series ?? ""],
  ["a search", "#/search?q=innovation", "innovation"],
  ["the quality", "#/quality", "Quality"],
  ["the questions", "#/ask", "Ask"],
];
const LOOKS = [
  ["", {}],
  [", dark", { colorScheme: "dark" as const }],
  [", on a phone", { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" as const }],
] as const;

describe.each(VIEWS)("%s", (_, hash, heading) => {
  test.each(LOOKS)("looks right%s", async (_, options) => {
    const seen = await visit(FRONT + hash, { ...options, offline: true });
    await settled(seen.page);
    const heads = await seen.page.locator("h1:visible").allTextContents();
    expect(heads).toHaveLength(1);
    expect(heads[0]).toContain(heading);
    expect(await faultsOf(seen.page)).toEqual([]);
    const wide = await seen.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, "nothing reaches beyond the window").toBeLessThanOrEqual(0);
    expectCalm(seen);
    await seen.page.context().close();
  });
});

test("without scripts the front page tells everything", async () => {
  const { page } = await visit(FRONT, { javaScriptEnabled: false });
  const text = await page.locator("main").innerText();
  expect(text).toContain(`${rowsOf("events").length}`);
  for (const id of ["newest", "tables", "downloads", "loading", "cite"])
    expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
  await page.locator("#table-events summary").click();
  expect(await page.locator("#table-events td").first().isVisible()).toBe(true);
  expect(await faultsOf(page).catch(() => [])).toEqual([]);
});

test("a record that is not there, and an address that is none", async () => {
  const { page } = await visit(`${FRONT}#/person/nobody-at-all`);
  await settled(page);
  expect(await page.locator("[role=alert]").textContent()).toContain("no record");
  await page.goto(`${FRONT}#/nonsense`);
  expect(await page.locator("h1:visible").textContent()).toContain("no such page");
});
