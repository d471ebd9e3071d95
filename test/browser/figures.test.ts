// How quick the committed release is in a browser. Times are told, not judged: what a busy machine takes is no fault of the page.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { useBrowser } from "./browser.ts";
import { figuresOf, SLOW, served, told } from "./speed.ts";

const OUTPUT = join(import.meta.dirname, "..", "..", "output");
const origin = await served(OUTPUT);
useBrowser();

test.each(["", "#/browse/events", "#/quality"])("the figures of /%s", async (hash) => {
  const figures = await figuresOf(origin, hash);
  console.log(told(`/${hash}`, figures));
  expect(figures.paint).toBeGreaterThan(0);
  expect(figures.bytes).toBeLessThan(400_000);
});

test("the figures on a slow line", async () => {
  const figures = await figuresOf(origin, "", SLOW);
  console.log(told(`/ at ${SLOW.name}`, figures));
  expect(figures.requests).toBeLessThan(8);
});

test("the program is small", () => {
  const folder = join(OUTPUT, "explorer");
  const parts = readdirSync(folder).filter((name) => /^(?:app|engine-.*|world)\.js$|\.css$/.test(name));
  const sizes = parts.map((name) => [name, gzipSync(readFileSync(join(folder, name))).length] as const);
  const sum = sizes.reduce((all, [, bytes]) => all + bytes, 0);
  console.log(`packed: ${sizes.map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)} kB`).join(", ")}`);
  expect(sum).toBeLessThan(400 * 1024);
});
