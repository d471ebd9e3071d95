// What visitors do: search, narrow, sort, keep a view, save it, follow a cell to its words, ask. On the committed release, from the disk.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { questions } from "../../pipeline/export/explorer/questions.ts";
import { annals } from "../support/terminal.ts";
import { expectCalm, lead, settled, useBrowser, visit } from "./browser.ts";

const OUTPUT = join(import.meta.dirname, "..", "..", "output");
const FRONT = pathToFileURL(join(OUTPUT, "index.html")).href;
const rowsOf = (table: string): Record<string, string>[] =>
  parse(readFileSync(join(OUTPUT, "csv", `${table}.csv`)), { columns: true });

useBrowser();

const saved = async (page: Page, button: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync((await download.path()) as string, "utf8");
};

const told = (page: Page) => page.locator(".list .facts[role=status]").textContent();

test("facets and words narrow a list; the address keeps it; what is shown is saved", async () => {
  const seen = await visit(`${FRONT}#/browse/events`);
  const { page } = seen;
  await settled(page);
  const events = rowsOf("events");
  expect(await told(page)).toContain(`${events.length} of ${events.length}`);
  await page.getByRole("checkbox", { name: /^Meeting/ }).check();
  await settled(page);
  const meetings = events.filter(({ type }) => type === "Meeting");
  expect(await told(page)).toContain(`${meetings.length} of`);
  await page.getByRole("button", { name: "Name", exact: true }).click();
  await settled(page);
  expect(page.url()).toContain("type=Meeting");
  const again = await visit(page.url());
  await settled(again.page);
  expect(await told(again.page)).toContain(`${meetings.length} of`);
  const rows: Record<string, string>[] = parse(await saved(again.page, "Save CSV"), { columns: true });
  expect(rows.map(({ name }) => name)).toEqual(meetings.map(({ name }) => name).sort());
  expect(JSON.parse(await saved(again.page, "Save JSON"))).toHaveLength(meetings.length);
  await page.getByRole("searchbox", { name: "Search events" }).fill("steering comm");
  await page.waitForFunction(() =>
    /^1 of/.test(document.querySelector(".list .facts[role=status]")?.textContent ?? ""),
  );
  expectCalm(seen);
});

test("facets of who took part: a body and a role, and the way back", async () => {
  const participations = rowsOf("participations");
  const part = participations.find(({ agent = "" }) => agent.startsWith("organization/"));
  const events = new Set(
    participations.filter(({ agent }) => agent === part?.agent).map(({ event }) => event),
  );
  const inRole = new Set(
    participations
      .filter(({ event, role }) => events.has(event) && role === part?.role)
      .map(({ event }) => event),
  );
  const { page } = await visit(`${FRONT}#/${part?.agent}`);
  await settled(page);
  await lead(page, `#/browse/events?bodies=${encodeURIComponent(part?.agent ?? "")}`);
  expect(await told(page)).toContain(`${events.size} of`);
  const chip = page.locator(".chosen button", { hasText: part?.agentName ?? "-" });
  expect(await chip.isVisible()).toBe(true);
  const roles = page.locator("fieldset", { has: page.locator("legend", { hasText: /^Role$/ }) });
  await roles.getByRole("checkbox", { name: new RegExp(`^${part?.role} `) }).check();
  await settled(page);
  expect(await told(page)).toContain(`${inRole.size} of`);
  await chip.click();
  await settled(page);
  expect(await chip.count()).toBe(0);
  expect(page.url()).not.toContain("bodies=");
  for (const _ of ["the chip", "the role", "the list"]) {
    await page.goBack();
    await settled(page);
  }
  expect(await page.locator("h1:visible").textContent()).toBe(part?.agentName);
});

test("what nothing fits says so, and is cleared by a click", async () => {
  const { page } = await visit(`${FRONT}#/browse/events?type=Meeting&country=AQ`);
  await settled(page);
  expect(await told(page)).toMatch(/^0 of/);
  await page.getByRole("button", { name: "Clear all" }).last().click();
  await settled(page);
  expect(await told(page)).toContain(`${rowsOf("events").length} of`);
});

test("a printed list has all its rows", async () => {
  const { page } = await visit(`${FRONT}#/browse/participations`);
  await settled(page);
  const all = rowsOf("participations").length;
  const inPage = () => page.locator(".long tbody tr:not(.filler)").count();
  expect(await inPage()).toBeLessThan(all);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await inPage()).toBe(all);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await inPage()).toBeLessThan(all);
});

test("columns are chosen", async () => {
  const { page } = await visit(`${FRONT}#/browse/people`);
  await settled(page);
  await page.locator(".menu summary").click();
  await page.locator(".menu label", { hasText: "wikidata" }).click();
  await settled(page);
  expect(await page.locator("thead th").allTextContents()).toContain("Wikidata");
  expect(page.url()).toContain("columns=");
});

test("search finds by the beginnings of words, whatever their marks and capitals", async () => {
  const person = rowsOf("people").find(({ name = "" }) => name.split(" ").length === 2);
  const { page } = await visit(FRONT);
  await page
    .getByRole("searchbox", { name: "Search everything" })
    .fill((person?.name ?? "").toUpperCase().slice(0, -1));
  await page.keyboard.press("Enter");
  await page
    .getByRole("link", { name: person?.name ?? "", exact: true })
    .first()
    .click();
  await settled(page);
  expect(await page.locator("h1:visible").textContent()).toBe(person?.name);
});

test("from a cell one click leads to its words, lit in their text", async () => {
  const evidence = rowsOf("evidence").find(
    ({ record = "", field }) => record.startsWith("event/") && field === "startDate",
  );
  const seen = await visit(`${FRONT}#/${evidence?.record}`);
  const { page } = seen;
  await settled(page);
  await page
    .locator('.cells tr:has(th code:text-is("startDate"))')
    .first()
    .locator("a.witness")
    .first()
    .click();
  await page.waitForSelector(".reading mark");
  // A note in the margin that comes under the pointer lights its own words too.
  await page.mouse.move(2, 2);
  expect((await page.locator(".reading mark").allTextContents()).join("")).toBe(evidence?.text);
  expect(
    await page
      .locator(".reading mark")
      .first()
      .evaluate((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top > 0 && bottom < window.innerHeight;
      }),
  ).toBe(true);
  expectCalm(seen);
});

test("a mention tells its record and leads to it; notes in the margin light their words", async () => {
  const { page } = await visit(`${FRONT}#/text/${rowsOf("issues")[0]?.document}`);
  await settled(page);
  const mention = page.locator("a.m.PERSON").first();
  await mention.focus();
  await page.waitForSelector("[role=tooltip]");
  const note = page.locator("a.note").first();
  await note.hover();
  await page.waitForSelector(".reading mark");
  await mention.click();
  await settled(page);
  expect(page.url()).toContain("#/person/");
});

test("keys alone lead through", async () => {
  const { page } = await visit(FRONT);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Browse");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("explorer");
});

test("the gallery's questions are answered in the browser as by the program", async () => {
  const seen = await visit(`${FRONT}#/ask`, { offline: true });
  const { page } = seen;
  for (const { question, query } of questions) {
    await page.locator(".gallery a", { hasText: question }).click();
    await page.waitForFunction((text) => document.querySelector("textarea")?.value === text, query);
    await page.waitForFunction(() => !document.querySelector(".waiting"), undefined, { timeout: 60_000 });
    const rows = JSON.parse(await saved(page, "Save JSON"));
    const { out } = await annals("--json", "query", OUTPUT, query);
    const texts = (list: Record<string, unknown>[]) =>
      list.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])),
      );
    expect(texts(rows), question).toEqual(texts(JSON.parse(out)));
  }
  await page.locator("textarea").fill("SELECT x FROM nowhere");
  await page.keyboard.press("Control+Enter");
  await settled(page);
  expect(await page.locator("[role=alert]").textContent()).toContain("nowhere");
  expectCalm(seen);
});

test("a record is taken away as Turtle, JSON-LD and CSV, as the release has it", async () => {
  const { id } = rowsOf("events").find(({ place }) => place !== "") ?? {};
  const { page } = await visit(`${FRONT}#/${id}`);
  await settled(page);
  const turtle = await page.locator("pre.form").textContent();
  const block = readFileSync(join(OUTPUT, "graph.ttl"), "utf8")
    .split("\n\n")
    .find((each) => each.startsWith(`<${id}>`));
  expect(turtle?.trim().endsWith(block?.trim() ?? "-")).toBe(true);
  await page.getByRole("button", { name: "JSON-LD" }).click();
  await settled(page);
  expect(JSON.parse((await page.locator("pre.form").textContent()) ?? "")["@id"]).toBe(id);
  await page.getByRole("button", { name: "CSV", exact: true }).click();
  await settled(page);
  expect(parse((await page.locator("pre.form").textContent()) ?? "", { columns: true })[0]).toHaveProperty(
    "id",
    id,
  );
});
