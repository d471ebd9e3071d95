// Chromium for tests: pages that may load nothing but the release, and that may not complain.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let browser: Browser | undefined;

/** Starts the browser before the tests of a file and stops it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
    browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  });
  afterAll(() => browser?.close());
}

export interface Visit {
  readonly page: Page;
  /** What the page complained of: errors, refused scripts, dialogs. */
  readonly complaints: string[];
  /** What it loaded. */
  readonly loaded: string[];
}

/** Opens an address in a fresh profile. */
export async function visit(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await (browser as Browser).newContext({
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const loaded: string[] = [];
  page.on("console", (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error.stack)));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(url);
  return { page, complaints, loaded };
}

/** Waits until the view shows what it loads. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector(".waiting"));
  await page.waitForTimeout(100);
}

/** What axe finds wrong, a line each. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ preload: false }),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length}, ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
  );
}

/** Writes files to a folder that is gone after the tests of the file. Gives the address of its front page. */
export function folderOf(files: ReadonlyMap<string, Uint8Array | string>): string {
  const folder = mkdtempSync(join(tmpdir(), "annals-browser-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return pathToFileURL(join(folder, "index.html")).href;
}

/** Nothing but the release was loaded, and nothing was complained of. */
export function expectCalm({ complaints, loaded }: Visit): void {
  expect(complaints).toEqual([]);
  expect(loaded.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
}
