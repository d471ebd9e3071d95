// A visit of each view of the committed release, opened from the disk: it shows what it should, calmly, and axe finds nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectCalm, faultsOf, lead, open, settled, useBrowser, type Visit, visit } from "./browser.ts";

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
interface Look {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** True where each view is opened by its address; else it is led to from the one before it. */
  readonly opens?: boolean;
  /** The rules of axe that could judge otherwise than in the first look; all where none are told. */
  readonly rules?: string[];
}

const LOOKS: readonly Look[] = [
  { name: "by day", options: {}, opens: true },
  { name: "dark", options: { colorScheme: "dark" }, rules: ["color-contrast"] },
  { name: "on a phone", options: { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } },
];

describe.each(LOOKS)("$name", ({ options, rules, opens }) => {
  let seen: Visit;
  beforeAll(async () => {
    seen = await visit(FRONT, { ...options, offline: true });
  });
  afterAll(() => seen.page.context().close());

  test.each(VIEWS)("%s looks right", async (_, hash, heading) => {
    const { page } = seen;
    if (opens) await open(page, FRONT + hash);
    else await lead(page, hash);
    const heads = await page.locator("h1:visible").allTextContents();
    expect(heads).toHaveLength(1);
    expect(heads[0]).toContain(heading);
    expect(await faultsOf(page, rules)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, "nothing reaches beyond the window").toBeLessThanOrEqual(0);
    expectCalm(seen);
  });
});

test("on a phone a list is as wide as the window, and its rows are as high as they are reckoned", async () => {
  const { page } = await visit(`${FRONT}#/browse/people`, { viewport: { width: 360, height: 740 } });
  await settled(page);
  const list = page.locator(".long");
  expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  const rows = list.locator("tbody tr:not(.filler)");
  const heights = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
  expect(new Set(heights)).toEqual(new Set([84]));
});

test("without scripts the front page tells everything", async () => {
  const { page } = await visit(FRONT, { javaScriptEnabled: false });
  const text = await page.locator("main").innerText();
  expect(text).toContain(`${rowsOf("events").length}`);
  for (const id of ["newest", "tables", "downloads", "loading", "cite"])
    expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
  await page.locator("#table-events summary").click();
  expect(await page.locator("#table-events td").first().isVisible()).toBe(true);
});

test("the front page is as good where its scripts do not come", async () => {
  const { page } = await visit("about:blank");
  await page.route("**/explorer/*.js", (route) => route.abort());
  await page.goto(FRONT);
  expect(await page.locator("#newest").isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.classList.contains("live"))).toBe(false);
  expect(await faultsOf(page)).toEqual([]);
});

const alone = (hash: string) => visit(FRONT + hash);

test("an id that is none is quoted, with what is like it", async () => {
  const person = first("people");
  const { page } = await alone(`#/${person.id}-the-elder`);
  await settled(page);
  expect(await page.locator("[role=alert]").textContent()).toContain(`“${person.id}-the-elder”`);
  await page.getByRole("link", { name: person.name ?? "", exact: true }).click();
  await settled(page);
  expect(await page.locator("h1:visible").textContent()).toBe(person.name);
});

test.each([
  ["#/events", "#/browse/events"],
  ["#/people/", "#/browse/people"],
  ["#/mentions", "#/texts"],
  ["#/browse", "#/browse/events"],
  ["#/quarantine", "#/quality"],
])("%s, written by hand, leads to %s", async (written, meant) => {
  const { page } = await alone(written);
  await page.waitForFunction((hash) => location.hash === hash, meant);
  await settled(page);
  expect(await page.locator("h1:visible").count()).toBe(1);
});

test("an address that is none says so", async () => {
  const seen = await alone("#/nonsense");
  await settled(seen.page);
  expect(await seen.page.locator("h1:visible").textContent()).toContain("no such page");
  expect(await seen.page.locator("[role=alert]").textContent()).toContain("“nonsense”");
  await lead(seen.page, "#/text/no-such.md");
  expect(await seen.page.locator("h1:visible").textContent()).toContain("no such text");
  expectCalm(seen);
});
