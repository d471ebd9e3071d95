// How quick a page is in a browser: first paint, bytes, long tasks; over a line as slow as is asked for.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, expect } from "vitest";
import { openRelease } from "../../pipeline/command/release-folder.ts";
import { serverOf } from "../../pipeline/serve/serve.ts";
import { settled, visit } from "./browser.ts";

/** Serves a release until the tests of the file are done. Gives the address of its front page. */
export async function served(folder: string): Promise<string> {
  const server = serverOf(openRelease(folder)).listen(0, "127.0.0.1");
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

export interface Line {
  readonly name: string;
  /** Milliseconds until an answer begins, and bytes a second. */
  readonly latency: number;
  readonly bytes: number;
}

/** A phone on a weak network, as Lighthouse has it: 1.6 Mbit/s, 150 ms there and back. */
export const SLOW: Line = { name: "1.6 Mbit/s, 150 ms", latency: 150, bytes: 1_600_000 / 8 };

export interface Figures {
  /** Milliseconds until the first text is there, and until nothing is awaited any more. */
  readonly paint: number;
  readonly ready: number;
  readonly requests: number;
  readonly bytes: number;
  readonly longTasks: number;
  readonly blocked: number;
}

/** The figures of a page that is opened anew. */
export async function figuresOf(origin: string, hash: string, line?: Line): Promise<Figures> {
  const { page, complaints, loaded } = await visit("about:blank");
  if (line) {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    const { latency, bytes } = line;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(origin + hash);
  await settled(page);
  const figures = await page.evaluate((): Figures => {
    const entries = [
      ...performance.getEntriesByType("resource"),
      ...performance.getEntriesByType("navigation"),
    ] as PerformanceResourceTiming[];
    const { tasks } = globalThis as unknown as { tasks: number[] };
    return {
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      ready: performance.now(),
      requests: entries.length,
      bytes: entries.reduce((sum, { transferSize }) => sum + transferSize, 0),
      longTasks: tasks.length,
      blocked: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    };
  });
  expect(complaints).toEqual([]);
  expect(loaded.filter((url) => !url.startsWith(origin) && !/^(?:about|data|blob):/.test(url))).toEqual([]);
  await page.context().close();
  return figures;
}

/** A line for whoever reads the log. */
export const told = (what: string, figures: Figures): string =>
  [
    `${what}: first paint ${Math.round(figures.paint)} ms, all there ${Math.round(figures.ready)} ms`,
    `${figures.requests} requests, ${Math.round(figures.bytes / 1000)} kB`,
    `${figures.longTasks} long tasks, ${Math.round(figures.blocked)} ms blocked`,
  ].join("; ");
