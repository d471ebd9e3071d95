// The front page: it tells the release truly, explains every column, lists every file, and runs no text of a newsletter.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { grouped, html, size } from "../../pipeline/export/explorer/html.ts";
import { questions } from "../../pipeline/export/explorer/questions.ts";
import { recipes } from "../../pipeline/export/explorer/recipes.ts";
import { toldWords } from "../../pipeline/export/explorer/told-words.ts";
import { allTypes } from "../../pipeline/model/records.ts";
import { sample } from "../model/sample.ts";
import { datasetOf, releaseOf } from "./sample-release.ts";

const textOf = (release: ReadonlyMap<string, Uint8Array>, path: string): string =>
  Buffer.from(release.get(path) ?? []).toString("utf8");

const release = await releaseOf();
const page = textOf(release, "index.html");

test("explains every column of every table and shows its rows", () => {
  for (const { table, fields } of allTypes) {
    expect(page).toContain(`id="table-${table}"`);
    for (const [name, { description }] of Object.entries(fields))
      expect(page).toContain(`<code>${name}</code></th><td>${html`${description}`.text}</td>`);
  }
  for (const { id } of sample().tables.events) expect(page).toContain(`<td>${id}</td>`);
});

test("offers every file of the release, and no other", () => {
  const offered = new Set(
    Array.from(page.matchAll(/<a href="([^"#:]+)"/g), ([, path = ""]) => decodeURI(path)),
  );
  const files = [...release.keys()].filter((path) => !/^explorer\/|^index\.html$/.test(path));
  expect([...offered].sort()).toEqual(files.sort());
});

test("every script and style that it names is there, and none is inline", () => {
  const named = Array.from(page.matchAll(/(?:src|href)="(explorer\/[^"]+)"/g), ([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(0);
  for (const path of named) expect([...release.keys()]).toContain(path);
  expect(page).not.toMatch(/<style|style=|\son\w+=|<script>|unsafe-inline/);
});

test("embeds the description for search engines", () => {
  const [, embedded = ""] = /<script type="application\/ld\+json">\n([\s\S]*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(embedded)).toEqual(JSON.parse(textOf(release, "dataset.jsonld")));
});

test("text of a newsletter stays text", async () => {
  const attack = `</title></script><script>alert(1)</script><img src=x onerror=alert(2)> "'&\u0007`;
  const records = sample();
  for (const table of Object.values(records.tables) as { name?: string; title?: string }[][])
    for (const row of table) {
      if (row.name) row.name = attack;
      if (row.title) row.title = attack;
    }
  for (const issue of records.tables.issues) issue.series = attack;
  const hostile = textOf(await releaseOf({ ...records, baseIri: datasetOf().baseIri }), "index.html");
  expect(hostile).toContain("&lt;img src=x onerror=alert(2)&gt; &quot;&#39;&amp;\ufffd");
  expect(hostile).not.toMatch(/<img|<script>/);
  expect(hostile.match(/<\/script>/g)).toHaveLength((page.match(/<\/script>/g) ?? []).length);
});

test("marks the words of a sentence by code points, the shorter before the longer", () => {
  const evidence = (field: string, start: number, end: number) =>
    ({ record: "event/x", field, document: "d", start, end, text: "-", rule: "r" }) as const;
  const marked = toldWords("😀 On 7 May in Metapán", 10, [
    evidence("startDate", 15, 20),
    evidence("name", 15, 31),
    evidence("place", 24, 31),
    evidence("status", 10, 12),
    evidence("place", 0, 12),
  ]);
  expect(marked.text).toBe('😀 On <mark title="Start">7 May</mark> in <mark title="Place">Metapán</mark>');
});

test.each([
  [999, "999 B"],
  [1234, "1.2 kB"],
  [56_789, "57 kB"],
  [1_400_000, "1.4 MB"],
])("%i bytes are %s", (bytes, told) => {
  expect(size(bytes)).toBe(told);
  expect(grouped(1_234_567)).toBe("1,234,567");
});

test("asks the questions of the README, all of them and in its order", () => {
  const readme = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");
  const asked = Array.from(
    readme.matchAll(/^# (.*)\nnpx annals query output (?:'([^']*)'|"([^"]*)")$/gm),
    ([, question, single, double]) => ({ question, query: single ?? double }),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(questions).toEqual(asked);
});

test("the files that the recipes name are there", () => {
  const named = recipes.flatMap(({ lines }) =>
    Array.from(
      lines.matchAll(/(?<=["']|tmp )[\w/]+\.(?:csv|parquet|xlsx|sqlite|ttl|nq)\b/g),
      ([path]) => path,
    ),
  );
  expect(named.length).toBeGreaterThan(5);
  for (const path of named) expect(release.has(path), path).toBe(true);
});
