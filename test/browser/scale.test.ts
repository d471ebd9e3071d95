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
}, 1_800_000);

/** The pieces of data that a step loads. */
async function piecesFor(step: () => Promise<unknown>): Promise<string[]> {
  const before = seen.loaded.length;
  await step();
  return seen.loaded
    .slice(before)
    .filter((url) => url.includes("/data/"))
    .map((url) => url.slice(url.lastIndexOf("/") + 1));
}

const expectFew = (pieces: readonly string[], most: number): void =>
  expect(pieces.length, pieces.join(" ")).toBeLessThanOrEqual(most);

/** How many events there are, as people read it. */
const COUNT = (ARTICLES + 2).toLocaleString("en");
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
  expectFew(await piecesFor(() => lead(page, "#/event/2000-11-11-gathering-077770")), 10);
  expect(await page.locator("h1:visible").textContent()).toBe("Gathering number 077770");
  expect(await page.locator(".roles dd").count()).toBe(3);
});

test("the page of a country with all events turns its pages", async () => {
  const { page } = seen;
  expectFew(await piecesFor(() => lead(page, "#/place/el-salvador")), 6);
  const events = page.locator("section", { has: page.locator("#group-events-place") });
  expect(await events.locator("h2 .count").textContent()).toBe(String(ARTICLES));
  expect(await events.locator("li").count()).toBeLessThan(20);
  await events.getByRole("button", { name: /^Show/ }).click();
  const first = await events.locator("li").first().textContent();
  const turned = await piecesFor(async () => {
    await events.getByRole("button", { name: "Next" }).click();
    await settled(page);
  });
  expectFew(turned, 3);
  expect(await events.locator("li").first().textContent()).not.toBe(first);
  expect(await events.locator("li").count()).toBe(100);
});

test("the page of a person tells the events and the companions", async () => {
  const { page } = seen;
  expectFew(await piecesFor(() => lead(page, "#/person/person-12")), 6);
  expect(await page.locator("#group-participations-agent .count").textContent()).toBe(
    String(release.partsOf("person/person-12")),
  );
  expect(await page.locator(".companions li").count()).toBeGreaterThan(2);
});

test("all events are listed, sorted and narrowed", async () => {
  const { page } = seen;
  const before = seen.loaded.length;
  const begun = Date.now();
  const shown = page.waitForFunction(() => document.querySelectorAll(".long tbody a.name").length > 5);
  const leading = lead(page, "#/browse/events");
  await shown;
  const first = Date.now() - begun;
  await leading;
  const listed = Date.now() - begun;
  const pieces = seen.loaded.slice(before).filter((url) => url.includes("/list-events-"));
  expectFew(pieces, 5);
  expect(await status(page)).toContain(`${COUNT} of ${COUNT}`);
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
  expect(await status(page)).toContain(`${release.partsOf("organization/body-12")} of ${COUNT}`);
  console.log(
    `${ARTICLES} events: first rows in ${first} ms, facets in ${listed} ms, sorted in ${sorted} ms, narrowed in ${narrowed} ms`,
  );
});

test("search finds one of them", async () => {
  const { page } = seen;
  const pieces = await piecesFor(() => lead(page, "#/search?q=gathering+099999"));
  console.log(`a search loads ${pieces.length} pieces`);
  expect(await page.locator(".found").textContent()).toContain("Gathering number 099999");
});

test("a text of the middle opens, with its events in the margin", async () => {
  const { page } = seen;
  expectFew(await piecesFor(() => lead(page, "#/text/letters/2000.txt")), 40);
  expect(await page.locator("a.note").count()).toBeGreaterThan(20);
  expectCalm(seen);
});
