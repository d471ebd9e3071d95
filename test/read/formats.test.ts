// The same newsletter in all formats gives the same records: how many of each table agree with those of its Markdown.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../pipeline/flow.ts";
import { readAll, readOne } from "../support/read.ts";
import { agreement, differences, recordsOf, TABLES, type Table } from "./same-records.ts";

const FORMATS = join(import.meta.dirname, "formats");
const NAMES = ["newsletter-no-23", "development-bank", "museum"];

/** Percent of each table below which an edition may not fall; what is not named stands at 100. */
const FLOORS: Readonly<Record<string, Partial<Record<Table | "all", number>>>> = {
  // A mail tells its sender and date, a page its owner.
  "mail.eml": { mentions: 99, organizations: 97 },
  "gb18030.eml": { mentions: 99 },
  "page.html": { mentions: 98, organizations: 97 },
  // Emphasis that names a work is lost in print; what is cut by a page's end quotes its foot.
  pdf: { all: 90 },
};

/** Where the sender of a mail lives, as its frame tells (test/fixtures/mail.html). */
const ADDRESS = /mainstreet|vienna/;
const NOTHING = /(?!)/;

const editions = readdirSync(FORMATS).filter((file) => NAMES.some((name) => file.startsWith(`${name}.`)));
const nameOf = (file: string): string => file.slice(0, file.indexOf("."));
const bytesOf = (file: string): Uint8Array => readFileSync(join(FORMATS, file));
const floorOf = (kind: string, table: Table): number => {
  const floors = FLOORS[kind] ?? FLOORS[kind.split(".").at(-1) ?? ""] ?? {};
  return floors[table] ?? floors.all ?? 100;
};

const markdown = new Map<string, Dataset>();
const board: string[] = [["edition".padEnd(34), ...TABLES.map((table) => table.padStart(14))].join("")];

beforeAll(async () => {
  for (const name of NAMES) markdown.set(name, await recordsOf(`${name}.md`, bytesOf(`${name}.md`)));
}, 120_000);
afterAll(() => console.log(board.join("\n")));

test.each(editions)("%s gives the records of its Markdown", async (file) => {
  const name = nameOf(file);
  const kind = file.slice(name.length + 1);
  const records = await recordsOf(`${name}.${kind.split(".").at(-1)}`, bytesOf(file));
  const expected = markdown.get(name) as Dataset;
  const frame = kind === "mail.eml" ? ADDRESS : NOTHING;
  const scores = TABLES.map((table) => agreement(expected, records, table, frame));
  board.push([file.padEnd(34), ...scores.map((score) => score.toFixed(1).padStart(14))].join(""));
  const below = TABLES.filter((table, index) => (scores[index] ?? 0) < floorOf(kind, table));
  const differing = below.map((table) => [table, differences(expected, records, table, frame)]);
  expect(differing).toEqual([]);
});

describe("containers", () => {
  test("a ZIP gives the documents in it, by their paths below it", async () => {
    const { sources, problems } = await readAll({ document: "all.zip", bytes: bytesOf("all.zip") });
    expect(sources.map(({ document, mediaType }) => `${document} ${mediaType}`)).toEqual([
      "all.zip/museum.page.html text/html",
      "all.zip/development-bank.office.docx application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "all.zip/newsletter-no-23.md text/markdown",
    ]);
    expect(problems).toEqual([]);
  });

  test("an MBOX gives its mails in their order", async () => {
    const { sources, problems } = await readAll({ document: "all.mbox", bytes: bytesOf("all.mbox") });
    expect(sources.map(({ document }) => document)).toEqual([
      "all.mbox/1.eml",
      "all.mbox/2.eml",
      "all.mbox/3.eml",
    ]);
    expect(problems).toEqual([]);
    for (const { text } of sources)
      expect(text).toMatch(/^From: Büro für Öffentlichkeit <news@bureau\.example>$/m);
  });
});

describe("pages", () => {
  test.each(editions.filter((file) => file.endsWith(".pdf")))("of %s tile its text", async (file) => {
    const { text, pages = [] } = await readOne(file, bytesOf(file));
    expect(pages[0]?.start).toBe(0);
    expect(pages.at(-1)?.end).toBe(text.length - 1);
    pages.slice(1).forEach(({ start }, index) => {
      expect(text.slice(pages[index]?.end, start)).toBe("\n\n\f");
    });
    expect(pages.map(({ label }) => label)).toEqual(pages.map((_, index) => String(index + 1)));
  });

  test("have running heads and numbers as furniture, whatever the columns", async () => {
    const { text, furniture = [] } = await readOne("a.pdf", bytesOf("newsletter-no-23.columns.pdf"));
    const kinds = new Set(
      furniture.map(({ kind, start, end }) => `${kind} ${text.slice(start, end).replace(/\d+/, "N")}`),
    );
    expect([...kinds]).toEqual([
      "running-header Selected reading for members | Do not reprint",
      "page-number Page N",
    ]);
  });
});

describe("furniture of pages on the web", () => {
  test("is named, hidden text and scripts are no text", async () => {
    const { text, furniture = [] } = await readOne("a.html", bytesOf("museum.page.html"));
    const named = furniture.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
    expect(named).toContain("navigation: - Events in Geneva");
    expect(named).toContain("navigation: - Minister Example opens a bridge in Vienna");
    expect(named).toContain("imprint: © Bureau of Good News. All rights reserved.");
    expect(text).not.toMatch(/cookies|Signed in Paris|dataLayer|font:/);
  });
});
