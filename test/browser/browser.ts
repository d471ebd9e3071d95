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

/** Milliseconds that a page may take for anything: machines that do much else are slow, which is no fault. */
const PATIENCE = Number(process.env.PATIENCE ?? 120_000);

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
  context.setDefaultTimeout(PATIENCE);
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

/** Waits until the view shows what it loads: some frames in a row in which nothing is awaited. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let calm = 0; calm < 4; ) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      calm = document.querySelector("[aria-busy=true], .waiting") ? 0 : calm + 1;
    }
  });
}

/** Opens an address in a page that shows another, as if it were new. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(address);
  await settled(page);
}

/** Leads an open page to another view, as a click on a link does. */
export async function lead(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        if (location.hash === new URL(to || "#/", location.href).hash) return resolve();
        window.addEventListener("hashchange", () => resolve(), { once: true });
        location.hash = to || "#/";
      }),
    hash,
  );
  await settled(page);
}

/** What axe finds wrong, a line each; only by some of its rules, where they are told. */
export async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((only) => {
    const checked = globalThis as unknown as { axe: typeof axe };
    const hidden = document.getElementById("front")?.hidden ? ["#front"] : [];
    const options = { preload: false, resultTypes: ["violations" as const] };
    return checked.axe.run({ exclude: hidden }, only ? { ...options, runOnly: only } : options);
  }, rules);
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
