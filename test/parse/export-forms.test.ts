// What exports of sites and converted PDFs bring: days below titles of any kind, tables in columns, numbers of two levels and Roman ones.
import { describe, expect, test } from "vitest";
import { blocksOfKind, checkLaws, outline, parseText } from "./support.ts";

const BODY = "The harbour was full of boats on Monday, and the fair went on until late in the evening.";
const HEAD = "THE QUAY\n\nNo. 5, 20 May 2019";
const issue = (...parts: readonly string[]): string => `${[HEAD, ...parts].join("\n\n")}\n`;
const told = (...titles: readonly string[]): string => issue(...titles.flatMap((title) => [title, BODY]));

describe("titles of mixed kinds with their days below", () => {
  test.each([
    ["## New Lamps\n\nPosted 2019-05-02", "New Lamps (2019-05-02)"],
    ["NEW LAMPS\n\n2019. 05. 02", "NEW LAMPS (2019-05-02)"],
    ["**New Lamps**\n\n2019.5.2", "New Lamps (2019-05-02)"],
    ["### [TALK] New Lamps\n\n02.05.2019", "[TALK] New Lamps (2019-05-02)"],
    ["New Lamps\n\n2019/05/02", "New Lamps (2019-05-02)"],
    ["New Lamps\n\nDate: May 2, 2019", "New Lamps (2019-05-02)"],
    ["New Lamps\n\n2 May 2019 | News", "New Lamps (2019-05-02)"],
  ])("%j", (title, expected) => {
    const document = parseText(told(title, "## A Fair\n\n2019-05-03", "**Two Readers**\n\n2019-05-04"));
    expect(outline(document)).toEqual([expected, "A Fair (2019-05-03)", "Two Readers (2019-05-04)"]);
  });

  test("a day after the issue's is that of what is announced", () => {
    const document = parseText(
      told("## New Lamps\n\n3 June 2019", "A Fair\n\n5 May 2019", "**Two Readers**\n\n7 June 2019"),
    );
    expect(outline(document)).toEqual(["New Lamps", "A Fair (2019-05-05)", "Two Readers"]);
  });

  test("sections stay sections, and what has no day is a part of its article", () => {
    const [lamps, fair, readers] = ["## New Lamps", "A Fair", "**Two Readers**"].map(
      (title, at) => `${title}\n\n2019-05-0${at + 1}\n\n${BODY}`,
    );
    const text = issue(
      "## Town",
      `${lamps}`,
      `#### Why so late\n\n${BODY}`,
      `${fair}`,
      "## People",
      `${readers}`,
    );
    expect(outline(parseText(text))).toEqual([
      "Town > New Lamps (2019-05-01)",
      "Town > A Fair (2019-05-02)",
      "People > Two Readers (2019-05-03)",
    ]);
  });

  test("a line above a day in one article makes no title of it", () => {
    const text = told(
      "## New Lamps",
      "## A Fair",
      `## Two Readers\n\n${BODY}\n\nWhat comes next\n\n3 May 2019`,
    );
    expect(outline(parseText(text))).toEqual(["New Lamps", "A Fair", "Two Readers"]);
  });
});

describe("what stands beside a title", () => {
  test.each([
    ["New Lamps                       2 May 2019", "New Lamps (2019-05-02)"],
    ["## New Lamps | 2 May 2019", "New Lamps (2019-05-02)"],
    ["## New Lamps\n\nSuva | 2 May 2019", "New Lamps (2019-05-02)"],
    ["New Lamps\n(paid for by the Board of the harbour)", "New Lamps"],
    ["Ana de la Cruz Tupou\n(1937-2018)", "Ana de la Cruz Tupou (1937-2018)"],
  ])("%j", (title, expected) => {
    const other = title.includes("2 May") ? title.replace("New Lamps", "A Fair") : "A Fair";
    const [first] = outline(parseText(told(title, other, "Two New Readers")));
    expect(first).toBe(expected);
  });

  test("the head of each page is no title with its day", () => {
    const head = "Quay Letter of the Harbour                  2 May 2019";
    expect(outline(parseText(told("New Lamps", head, "A Fair", head, "Two Readers")))).toEqual([
      "New Lamps",
      "A Fair",
      "Two Readers",
    ]);
  });

  test.each([
    ["I. ALMA OPENS", "II. NEW LAMPS", "ALMA OPENS"],
    ["V. TUPOU SPEAKS", "A FAIR FOR SEEDS", "V. TUPOU SPEAKS"],
    ["1.1 ALMA opens its doors", "1.2 410 users at the beam", "ALMA opens its doors"],
    ["1.1 MoU signed with the port", "1.2 A fair for seeds", "MoU signed with the port"],
  ])("%s, %s", (first, second, expected) => {
    expect(outline(parseText(told(first, second)))[0]).toBe(expected);
  });

  test.each([
    [["1 - New Lamps", "2 - A Fair", "3 - Two Readers"], "New Lamps"],
    [["Item 1: New Lamps", "Item 2: A Fair", "Item 3: Two Readers"], "New Lamps"],
    [["A) New Lamps", "B) A Fair", "C) Two Readers"], "New Lamps"],
    [["01 New Lamps", "04 Boats Lost", "09 Readers Come"], "01 New Lamps"],
    [["Story 1: New Lamps", "A Fair", "Two Readers"], "Story 1: New Lamps"],
  ])("%j", (titles, expected) => {
    expect(outline(parseText(told(...titles)))[0]).toBe(expected);
  });

  test("a figure with its unit opens no title", () => {
    const text = told("New Lamps", "A Fair").replace(
      BODY,
      `${BODY} It grew by\n1.2 GDP points in all of the year.`,
    );
    expect(outline(parseText(text))).toEqual(["New Lamps", "A Fair"]);
    expect(blocksOfKind(parseText(text), "item")).toEqual([]);
  });
});

describe("tables in columns", () => {
  const rowsOf = (table: string): string[] => {
    const document = parseText(told("New Lamps", "A Fair").concat(`\n${table}\n`));
    checkLaws(document);
    return blocksOfKind(document, "table-row");
  };

  test.each([
    [
      "Date        Guest         From\n3 May       Ana Tupou     Suva Harbour\n14-15 May   Jan Bergh     Bergen",
      ["Date; Guest; From", "3 May; Ana Tupou; Suva Harbour", "14-15 May; Jan Bergh; Bergen"],
    ],
    [
      "Year     Lamps     Cost\n2016        12     1,200\n\n2017       140    14,000",
      ["Year; Lamps; Cost", "2016; 12; 1,200", "2017; 140; 14,000"],
    ],
    [
      "Name          Post\n----          ----\nAna Ruiz      Director of the Museum\nJan Bergh     Head of Works",
      ["Name; Post", "Ana Ruiz; Director of the Museum", "Jan Bergh; Head of Works"],
    ],
    [
      "Name\tPost\tSince\nAna Ruiz\tDirector\t2016\nJan Bergh\tReader\t2018",
      ["Name; Post; Since", "Ana Ruiz; Director; 2016", "Jan Bergh; Reader; 2018"],
    ],
    [
      "+------+-----+\n| Boat | Fee |\n+======+=====+\n| Yawl | 12  |\n+------+-----+",
      ["Boat; Fee", "Yawl; 12"],
    ],
  ])("%j", (table, rows) => {
    expect(rowsOf(table)).toEqual(rows);
  });

  test.each([
    "The harbour was full of boats on        come from Suva and from the north\nMonday, and the fair went on until      of the island, and they met again\nlate. The readers of the academy        in the old harbour before night.",
    "14 June   Open day\n15 June   Night of lamps\n16 June   Fair of boats",
    "He came.  She went.\nThey met again.  It was late.\nAll was well.  The lamps burned.",
  ])("not %j", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});

test("days as headings below titles are lines of them, beside a diary that has its days as headings", () => {
  const text = `# The Quay\n\n## 20 May 2019\n\n## New Lamps\n\n### 2 May 2019\n\n${BODY}\n\n## A Fair\n\n### 3 May 2019\n\n${BODY}\n\n## What comes\n\n### 21 May 2019\n\n${BODY}\n\n### 22 May 2019\n\n${BODY}\n`;
  expect(outline(parseText(text)).slice(0, 2)).toEqual(["New Lamps (2019-05-02)", "A Fair (2019-05-03)"]);
});

test("an editor who comes into a report makes no imprint of it", () => {
  const report =
    "Between the panels of the fair, Ana Tupou, reader of the Board, sat down with our editor Jan Bergh.";
  const call =
    "Please send your letters, reports and pictures by the end of the month to our editor Jan Bergh.";
  const document = parseText(issue("## New Lamps", report, BODY, "## A Fair", BODY, call));
  expect(blocksOfKind(document, "paragraph")).toContain(report);
  expect(blocksOfKind(document, "imprint")).toContain(call);
});
