// A hundred thousand events: the pieces load as they are asked for, the page opens quickly, lists scroll and sort.
import { expect, test } from "vitest";
import { inMemory } from "../../pipeline/core/scratch.ts";
import { explorer } from "../../pipeline/export/explorer/explorer.ts";
import { writeFile } from "../../pipeline/export/write.ts";
import type { Dataset } from "../../pipeline/flow.ts";
import { EVENT_TYPES } from "../../pipeline/model/codes.ts";
import { datasetOf } from "../export/sample-release.ts";
import { expectCalm, folderOf, settled, useBrowser, visit } from "./browser.ts";

const MANY = 100_000;
useBrowser();

/** The sample with many events more, of all types and over thirty years. */
function large(): Dataset {
  const dataset = datasetOf();
  const [model] = dataset.tables.events;
  if (!model) throw new Error("the sample has no event");
  const events = Array.from({ length: MANY }, (_, at) => {
    const date = `${1990 + (at % 30)}-${String((at % 12) + 1).padStart(2, "0")}-11`;
    const number = String(at).padStart(6, "0");
    const type = EVENT_TYPES[at % EVENT_TYPES.length] ?? "Meeting";
    return {
      ...model,
      id: `event/made-${number}`,
      name: `Gathering number ${number}`,
      type,
      startDate: date,
      edtf: date,
    };
  });
  return { ...dataset, tables: { ...dataset.tables, events: [...dataset.tables.events, ...events] } };
}

async function written(dataset: Dataset): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const sink = (path: string) => {
    const pieces: Uint8Array[] = [];
    return {
      open: () => {},
      write: (bytes: Uint8Array) => void pieces.push(Uint8Array.from(bytes)),
      close: () => void files.set(path, Buffer.concat(pieces)),
    };
  };
  for await (const file of explorer.files(dataset, [], inMemory)) writeFile(file, sink(file.path));
  return files;
}

test("a release of a hundred thousand events", async () => {
  const files = await written(large());
  const sizes = [...files]
    .filter(([path]) => /^explorer\/data\/(?!source-)/.test(path))
    .map(([, { length }]) => length);
  expect(sizes.length).toBeGreaterThan(100);
  expect(Math.max(...sizes)).toBeLessThan(400_000);
  const front = folderOf(files);
  const seen = await visit(front);
  const opened = seen.loaded.filter((url) => url.includes("/explorer/")).length;
  expect(opened, "the page opens without the records").toBeLessThan(8);
  const { page } = seen;
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  );
  await page.goto(`${front}#/event/made-077777`);
  await settled(page);
  expect(await page.locator("h1:visible").textContent()).toBe("Gathering number 077777");
  const forOne = seen.loaded.filter((url) => url.includes("/data/")).length;
  expect(forOne, "one record takes few pieces").toBeLessThan(20);
  const begun = Date.now();
  await page.goto(`${front}#/browse/events`);
  await page.waitForFunction(
    (count) =>
      document.querySelector(".list .facts[role=status]")?.textContent?.trim() === `${count} of ${count}`,
    MANY + 2,
    { timeout: 120_000 },
  );
  const listed = Date.now() - begun;
  expect(await page.locator(".long tbody tr").count()).toBeLessThan(100);
  await page.locator(".long").evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await page.waitForFunction(() => document.querySelectorAll(".long tbody tr").length > 5);
  const sorting = Date.now();
  await page.getByRole("button", { name: "Name", exact: true }).click();
  await page.waitForFunction(() =>
    document.querySelector(".long tbody tr td")?.textContent?.includes("Lempa"),
  );
  const sorted = Date.now() - sorting;
  await page.goto(`${front}#/search?q=gathering+099999`);
  await settled(page);
  expect(await page.locator(".found").textContent()).toContain("Gathering number 099999");
  console.log(
    `100,000 events: first paint ${Math.round(paint)} ms, all listed ${listed} ms, sorted ${sorted} ms, ${files.size} files`,
  );
  expectCalm(seen);
});
