// A hundred thousand articles: the pieces load as they are asked for, the page opens quickly, lists scroll and sort, long pages turn.
import { beforeAll, expect, test } from "vitest";
import { expectCalm, lead, settled, useBrowser, type Visit, visit } from "./browser.ts";
import { ARTICLES, type LargeRelease, writeLarge } from "./large.ts";
import { figuresOf, SLOW, served, told } from "./speed.ts";

useBrowser();

let release: LargeRelease;
let seen: Visit;
beforeAll(async () => {
  const begun = Date.now();
  release = await writeLarge();
  console.log(`${ARTICLES} articles: ${release.sizes.size} files in ${Date.now() - begun} ms`);
  seen = await visit(release.front);
  await settled(seen.page);
}, 600_000);

/** How many pieces of data a step loads. */
async function piecesFor(step: () => Promise<unknown>): Promise<number> {
  const before = seen.loaded.length;
  await step();
  return seen.loaded.slice(before).filter((url) => url.includes("/data/")).length;
}

const status = (page: Visit["page"]) => page.locator(".list .facts[role=status]").textContent();

test("no piece is large, and none is loaded with the page", () => {
  const pieces = [...release.sizes].filter(([path]) => path.startsWith("explorer/data/"));
  expect(pieces.length).toBeGreaterThan(500);
  expect(Math.max(...pieces.map(([, bytes]) => bytes))).toBeLessThan(400_000);
  expect(seen.loaded.filter((url) => url.includes("/data/"))).toEqual([]);
});

test("it opens on a slow line", async () => {
  const figures = await figuresOf(await served(release.folder), "", SLOW);
  console.log(told(`${ARTICLES} articles at ${SLOW.name}`, figures));
  // What has to come before the first paint: the page and its style; at this line in less than two seconds.
  expect(figures.bytes).toBeLessThan(400_000);
});

test("a record takes few pieces", async () => {
  const { page } = seen;
  expect(await piecesFor(() => lead(page, "#/event/1997-06-11-gathering-077777"))).toBeLessThan(12);
  expect(await page.locator("h1:visible").textContent()).toBe("Gathering number 077777");
});

test("the page of a country with all events turns its pages", async () => {
  const { page } = seen;
  expect(await piecesFor(() => lead(page, "#/place/el-salvador"))).toBeLessThan(8);
  const events = page.locator("section", { has: page.locator("#group-events-place") });
  expect(await events.locator("h2 .count").textContent()).toBe(String(ARTICLES));
  expect(await events.locator("li").count()).toBeLessThan(20);
  await events.getByRole("button", { name: /^Show/ }).click();
  const first = await events.locator("li").first().textContent();
  expect(await piecesFor(() => events.getByRole("button", { name: "Next" }).click())).toBeLessThan(4);
  await settled(page);
  expect(await events.locator("li").first().textContent()).not.toBe(first);
  expect(await events.locator("li").count()).toBe(100);
});

test("the page of a person tells the events and the companions", async () => {
  const { page } = seen;
  expect(await piecesFor(() => lead(page, "#/person/person-12"))).toBeLessThan(8);
  expect(await page.locator("#group-participations-agent .count").textContent()).toBe("67");
  expect(await page.locator(".companions li").count()).toBeGreaterThan(5);
});

test("all events are listed, sorted and narrowed", async () => {
  const { page } = seen;
  const begun = Date.now();
  await lead(page, "#/browse/events");
  const listed = Date.now() - begun;
  expect(await status(page)).toContain(`${ARTICLES + 2} of ${ARTICLES + 2}`);
  expect(await page.locator(".long tbody tr").count()).toBeLessThan(100);
  await page.locator(".long").evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await settled(page);
  expect(await page.locator(".long tbody tr").count()).toBeGreaterThan(5);
  const sorting = Date.now();
  await page.getByRole("button", { name: "Name", exact: true }).click();
  await settled(page);
  const sorted = Date.now() - sorting;
  expect(await page.locator(".long tbody tr td").first().textContent()).toContain("Lempa");
  const narrowing = Date.now();
  await lead(page, "#/browse/events?bodies=organization%2Fbody-12");
  const narrowed = Date.now() - narrowing;
  expect(await status(page)).toContain(`125 of ${ARTICLES + 2}`);
  console.log(
    `${ARTICLES} events: listed in ${listed} ms, sorted in ${sorted} ms, narrowed in ${narrowed} ms`,
  );
});

test("search finds one of them", async () => {
  const { page } = seen;
  const pieces = await piecesFor(() => lead(page, "#/search?q=gathering+099999"));
  console.log(`a search loads ${pieces} pieces`);
  expect(await page.locator(".found").textContent()).toContain("Gathering number 099999");
});

test("a text of the middle opens, with its events in the margin", async () => {
  const { page } = seen;
  expect(await piecesFor(() => lead(page, "#/text/letters/2000.txt"))).toBeLessThan(40);
  expect(await page.locator("a.note").count()).toBeGreaterThan(20);
  expectCalm(seen);
});
