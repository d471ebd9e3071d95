// How quick the committed release is in a browser: first paint, bytes, long tasks. Served, since disks tell no times.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openRelease } from "../../pipeline/command/release-folder.ts";
import { serverOf } from "../../pipeline/serve/serve.ts";
import { settled, useBrowser, visit } from "./browser.ts";

const server = serverOf(openRelease(join(import.meta.dirname, "..", "..", "output"))).listen(0, "127.0.0.1");
await once(server, "listening");
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

useBrowser();

interface Figures {
  readonly paint: number;
  readonly bytes: number;
  readonly long: number;
  readonly blocked: number;
}

async function figuresOf(hash: string): Promise<Figures> {
  const { page, complaints, loaded } = await visit("about:blank");
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(origin + hash);
  await settled(page);
  await page.waitForTimeout(500);
  expect(complaints).toEqual([]);
  expect(loaded.filter((url) => !url.startsWith(origin) && !/^(?:about|data|blob):/.test(url))).toEqual([]);
  return page.evaluate(() => {
    const entries = [
      ...performance.getEntriesByType("resource"),
      ...performance.getEntriesByType("navigation"),
    ];
    const { tasks } = globalThis as unknown as { tasks: number[] };
    return {
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      bytes: entries.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0),
      long: tasks.length,
      blocked: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    };
  });
}

test.each(["", "#/browse/events", "#/quality"])("the figures of /%s", async (hash) => {
  const { paint, bytes, long, blocked } = await figuresOf(hash);
  console.log(
    `/${hash}: first paint ${Math.round(paint)} ms, ${Math.round(bytes / 1000)} kB, ${long} long tasks, ${Math.round(blocked)} ms blocked`,
  );
  expect(paint).toBeLessThan(5000);
  expect(bytes).toBeLessThan(400_000);
});
