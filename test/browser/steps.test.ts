// Back and forward in a list: each change made on purpose is a step, typing is one, and they lead to where one was.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectCalm, settled, useBrowser, visit } from "./browser.ts";

const OUTPUT = join(import.meta.dirname, "..", "..", "output");
const FRONT = pathToFileURL(join(OUTPUT, "index.html")).href;

useBrowser();

const told = (page: Page) => page.locator(".list .facts[role=status]").textContent();
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("value") ?? element?.getAttribute("name") ?? element?.getAttribute("href");
  });
const scrolled = (page: Page) =>
  page.evaluate(() => [document.querySelector(".long")?.scrollTop, window.scrollY]);

/** Goes back or on, and waits until it is there. */
async function go(page: Page, steps: -1 | 1): Promise<void> {
  if (steps < 0) await page.goBack();
  else await page.goForward();
  await settled(page);
  await settled(page);
}

test("filter, order, columns and search are undone one by one, and done again", async () => {
  const seen = await visit(FRONT);
  const { page } = seen;
  const states: (readonly [string, string | null])[] = [];
  const note = async () => {
    await settled(page);
    states.push([new URL(page.url()).hash, await told(page)]);
  };
  await page.getByRole("link", { name: "Browse", exact: true }).click();
  await note();
  await page.getByRole("checkbox", { name: /^Meeting/ }).check();
  await note();
  await page.getByRole("button", { name: "Name", exact: true }).click();
  await note();
  await page.locator(".menu summary").click();
  await page.locator(".menu label", { hasText: "edtf" }).click();
  await note();
  await page.getByRole("searchbox", { name: "Search events" }).pressSequentially("dialogue", { delay: 20 });
  await note();
  await page.keyboard.press("Enter");
  await page.keyboard.type(" china", { delay: 20 });
  await note();
  expect(new Set(states.map(([hash]) => hash)).size).toBe(6);
  for (const state of [...states].reverse().slice(1)) {
    await go(page, -1);
    expect([new URL(page.url()).hash, await told(page)]).toEqual(state);
  }
  expect(await page.getByRole("searchbox", { name: "Search events" }).inputValue()).toBe("");
  for (const state of states.slice(1)) {
    await go(page, 1);
    expect([new URL(page.url()).hash, await told(page)]).toEqual(state);
  }
  for (let at = 0; at < states.length; at++) await go(page, -1);
  expect(new URL(page.url()).hash).toBe("");
  expectCalm(seen);
});

test("back leads to the row, to the place in the page, and to the focus", async () => {
  const seen = await visit(`${FRONT}#/browse/participations`, { viewport: { width: 1000, height: 500 } });
  const { page } = seen;
  await settled(page);
  await page.locator(".long").evaluate((box) => box.scrollTo(0, 1500));
  await page.evaluate(() => window.scrollTo(0, 70));
  await settled(page);
  const row = page.locator(".long tbody tr[aria-rowindex='45'] a").first();
  const href = await row.getAttribute("href");
  const before = await scrolled(page);
  await row.focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(new URL(page.url()).hash).toBe(href);
  await go(page, -1);
  expect(await scrolled(page)).toEqual(before);
  expect(await focused(page)).toBe(href);
  expectCalm(seen);
});

test("a filter that is taken out keeps the focus; coming back from elsewhere leads to where one was", async () => {
  const seen = await visit(`${FRONT}#/browse/participations`, { viewport: { width: 1000, height: 400 } });
  const { page } = seen;
  await settled(page);
  const box = page.locator("fieldset input[type=checkbox]").first();
  const value = (await box.getAttribute("value")) ?? "";
  await box.focus();
  await page.keyboard.press("Space");
  await settled(page);
  expect(await focused(page)).toBe(value);
  const chip = page.locator(".chosen button").first();
  await chip.focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("explorer");
  await go(page, -1);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("chip");
  await page.locator(".long").evaluate((each) => each.scrollTo(0, 70));
  await settled(page);
  await page.goto("about:blank");
  await go(page, -1);
  expect((await scrolled(page))[0]).toBe(70);
  expect(await chip.textContent()).toContain(value);
});
