// Lists of contents by their forms: pages behind dots, a heading right above them or none, pictures between entries; titles set wide.
import { describe, expect, test } from "vitest";
import type { Problem } from "../../pipeline/core/problem.ts";
import { blocksOfKind, outline, parseText } from "./support.ts";

const BODY = "The harbour was full of boats on Monday, and the fair went on until late in the evening.";
const articles = (titles: readonly string[], mark = ""): string =>
  titles.map((title, at) => `${mark.replace("N", String(at + 1))}${title}\n\n${BODY}\n`).join("\n");
const TITLES = ["Boats in the Harbour", "A Fair for Seeds", "New Lamps"];

describe("contents", () => {
  test.each([
    [
      "heading right above",
      `CONTENTS\n${TITLES.map((title, at) => `${title} .......... ${at + 1}`).join("\n")}\n\n\n${articles(TITLES)}`,
      TITLES,
      3,
    ],
    [
      "without a heading, by numbers, under capitals",
      `${TITLES.map((title, at) => `  ${at + 1}  ${title} ........ ${at + 1}`).join("\n")}\n\n\n${articles(
        TITLES.map((title) => title.toUpperCase()),
        "N. ",
      )}`,
      TITLES.map((title) => title.toUpperCase()),
      3,
    ],
    [
      "pictures between",
      `## In this issue\n\n${TITLES.map((title) => `* ![](a.png)\n* ${title}`).join("\n")}\n\n${articles(TITLES, "## ")}`,
      TITLES,
      3,
    ],
  ])("%s", (_, contents, titles, entries) => {
    const document = parseText(`The Quay\n\nNo. 5, 20 May 2019\n\n${contents}`);
    expect(outline(document)).toEqual(titles);
    expect(blocksOfKind(document, "contents-entry")).toHaveLength(entries);
  });
});

test.each([
  ["a line alone behind pages", "\n\nHARBOUR AFFAIRS\n\n", 3, "HARBOUR AFFAIRS"],
  ["two blank lines before it", "\n\n\nFROM THE QUAYS\n\n", 3, "FROM THE QUAYS"],
  ["an entry without its page", "\nA Ferry for Tonga\n\n", 4, undefined],
  ["an entry behind a blank line", "\n\nA Ferry for Tonga .... 4\n\n", 4, undefined],
])("%s below a contents list", (_, between, entries, section) => {
  const list = TITLES.map((title, at) => `  ${title} .......... ${at + 1}`).join("\n");
  const document = parseText(
    `The Quay\n\nNo. 5, 20 May 2019\n\nCONTENTS\n${list}${between}${articles(TITLES)}\nPEOPLE\n\n${articles(["A Ferry for Tonga", "Ropes"])}`,
  );
  expect(blocksOfKind(document, "contents-entry")).toHaveLength(entries);
  expect(document.articles[0]?.section?.value).toBe(section);
});

describe("headings", () => {
  test("a title set wide is read as words", () => {
    const { masthead } = parseText(`T H E   Q U A Y   P O S T\n\nNo. 5, 20 May 2019\n\n${articles(TITLES)}`);
    expect(masthead.series?.value).toBe("The Quay Post");
  });
  test("attributes are no part of a heading", () => {
    const text = `# The Quay\n\nNo. 5, 20 May 2019\n\n## Boats {#boats .wide}\n\n${BODY}\n\n## Lamps {#lamps}\n\n${BODY}\n`;
    expect(outline(parseText(text))).toEqual(["Boats", "Lamps"]);
  });
  test("a town and its day between a title and its text are no title", () => {
    const days = ["Arusha, 12 January", "Oak Ridge, Tennessee, May 3", "Lima, 14 May"];
    const text = TITLES.map((title, at) => `${title}\n\n${days[at]}\n\n${BODY}\n`).join("\n");
    const { articles: read } = parseText(`The Quay\n\nNo. 5, 20 May 2019\n\n${text}`);
    expect(read.map(({ title, sourceDate }) => `${title.value} ${sourceDate?.value}`)).toEqual([
      "Boats in the Harbour 2019-01-12",
      "A Fair for Seeds 2019-05-03",
      "New Lamps 2019-05-14",
    ]);
  });
  test.each([
    [
      "an agency",
      ["Lima, 12 January 2019 (Pacific Wire)", "Oak Ridge, Tennessee, May 3, 2019 (Valley Post)"],
      ["Pacific Wire 2019-01-12", "Valley Post 2019-05-03"],
    ],
    [
      "no agency",
      ["Lima, 12 January 2019", "Port Vila, Vanuatu, 3 May"],
      ["undefined 2019-01-12", "undefined 2019-05-03"],
    ],
  ])("a town, its day and %s right below a title", (_, days, sources) => {
    const text = days.map((day, at) => `${TITLES[at]}\n${day}\n\n${BODY}\n`).join("\n");
    const { articles: read } = parseText(`The Quay\n\nNo. 5, 20 May 2019\n\n${text}`);
    expect(read.map(({ title }) => title.value)).toEqual(TITLES.slice(0, 2));
    expect(read.map(({ sourceName, sourceDate }) => `${sourceName?.value} ${sourceDate?.value}`)).toEqual(
      sources,
    );
  });
  test("a sentence that a bracket ends is no town and day", () => {
    const text = `Boats in the Harbour\nThe port of Lima opened on 12 January 2019 (a Saturday)\n\n${BODY}\n`;
    const { articles: read } = parseText(`The Quay\n\nNo. 5, 20 May 2019\n\n${text}`);
    expect(read[0]?.sourceName).toBeUndefined();
  });
  test("the series' name above lines that say what it is, a body above it, titles in bold", () => {
    const titles = TITLES.map((title) => `**${title.toUpperCase()}**\n\n${BODY}\n`).join("\n");
    const { masthead, articles: read } = parseText(
      `HARBOUR BOARD OF TONGA\n\n# THE TIDE TABLE\n\nWeekly paper of the Harbour Board\n\nNo. 5, 20 May 2019\n\n${titles}`,
    );
    expect([masthead.series?.value, masthead.number?.value]).toEqual(["The Tide Table", "5"]);
    expect(read.map(({ title }) => title.value)).toEqual(TITLES.map((title) => title.toUpperCase()));
  });
  test.each([
    ["HARBOUR BOARD OF TONGA\n\nTHE TIDE TABLE\n\nIssue 5, 20 May 2019", "The Tide Table"],
    ["Harbour News * May 2019 * No. 5", "Harbour News"],
    ["Harbour*News Letter, May 2019, No. 5", "Harbour*News Letter"],
  ])("series of %j", (lines, series) => {
    expect(parseText(`${lines}\n\n${articles(TITLES)}`).masthead.series?.value).toBe(series);
  });
  test.each([
    ["12 January 2019 - ", ["2019-01-12", "2019-01-14", "2019-05-03"]],
    ["### 12 January: ", ["2019-01-12", "2019-01-14", "2019-05-03"]],
    ["**12 January** | ", ["2019-01-12", "2019-01-14", "2019-05-03"]],
  ])("days before titles, as in %j", (first, days) => {
    const before = ["12 January", "14 January", "3 May"].map((day) => first.replace("12 January", day));
    const text = TITLES.map((title, at) => `${before[at]}${title}\n\n${BODY}\n`).join("\n");
    const { articles: read } = parseText(`The Quay\n\nNo. 5, 20 May 2019\n\n${text}`);
    expect(read.map(({ title }) => title.value)).toEqual(TITLES);
    expect(read.map(({ sourceDate }) => sourceDate?.value)).toEqual(days);
  });
  test("reports from one town, each with its day, are no running headers", () => {
    const text = TITLES.map((title, at) => `${title}\n\nLima, ${at + 3} May\n\n${BODY}\n`).join("\n");
    const document = parseText(`# The Quay\n\nNo. 5, 20 May 2019\n\n${text}`);
    expect(document.articles.map(({ sourceDate }) => sourceDate?.value)).toEqual([
      "2019-05-03",
      "2019-05-04",
      "2019-05-05",
    ]);
    expect(blocksOfKind(document, "running-header")).toEqual([]);
  });
});

test("what runs on each page is read column by column, and a page's number may stand in its middle", () => {
  const head = (page: number) => `- ${page} -\nThe Quay No. 5          April-May 2019\n${"_".repeat(40)}`;
  const foot = "--- The Quay 5 --- p. 2 --- pass it on ---";
  const story = (at: number) => `${TITLES[at]}\n\n${BODY}`;
  const document = parseText(
    `The Quay\n\nNo. 5, 20 May 2019\n\nHARBOUR\n\n${story(0)}\n\n${head(1)}\n\nPEOPLE\n\n${story(1)}\n\n${head(2)}\n\n${foot}\n\nLAMPS\n\n${story(2)}\n`,
  );
  expect(blocksOfKind(document, "running-header").slice(0, 3)).toEqual([
    "- 1 -",
    "The Quay No. 5",
    "April-May 2019",
  ]);
  expect(blocksOfKind(document, "running-footer")).toEqual(["The Quay 5 --- p. 2 --- pass it on"]);
  expect(outline(document)).toEqual(
    TITLES.map((title, at) => `${["HARBOUR", "PEOPLE", "LAMPS"][at]} > ${title}`),
  );
});

test("a month in a column of its own begins an entry", () => {
  const list =
    "14-16 October   Fair of boats\n4 November      Night of lamps\nNovember        The almanac comes out\nDecember 2019   Count of gulls";
  const document = parseText(`The Quay\n\nNo. 5, 20 May 2019\n\n# Calendar\n\n${list}\n`);
  expect(blocksOfKind(document, "item")).toHaveLength(4);
});

test("a few steps behind arrows lead elsewhere, a line of many arrows does not", () => {
  const arrows = `a ${"> b ".repeat(55)}c`;
  const document = parseText(
    `The Quay\n\nNo. 5, 20 May 2019\n\nHome > News > Letters\n\n${articles(TITLES)}\n${arrows}\n`,
  );
  expect(blocksOfKind(document, "navigation")).toEqual(["Home > News > Letters"]);
  expect(blocksOfKind(document, "paragraph")).toContain(arrows);
});

test.each([
  [
    "days before titles",
    "CONTENTS\n\n",
    ["12 May 2019 - Boats in the Harbour", "14 May 2019 - A Fair for Seeds", "15 May 2019 - New Lamps"],
    (titles: readonly string[]) => articles(titles, "## "),
  ],
  [
    "sections by letters",
    "CONTENTS\n\n",
    ["A. People", "B. Works"],
    ([first, second]: readonly string[]) =>
      `# ${first}\n\n${articles(TITLES, "## ")}\n# ${second}\n\n${articles(["Old Ropes", "Dry Docks"], "## ")}`,
  ],
])("a list of contents fits its articles: %s", (_, heading, entries, body) => {
  const problems: Problem[] = [];
  const list = entries.map((entry) => `- ${entry}`).join("\n");
  parseText(`# The Quay\n\nNo. 5, 20 May 2019\n\n${heading}${list}\n\n${body(entries)}`, problems);
  expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
});
