// Lists of contents by their forms: pages behind dots, a heading right above them or none, pictures between entries; titles set wide.
import { describe, expect, test } from "vitest";
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

describe("headings", () => {
  test("a title set wide is read as words", () => {
    const { masthead } = parseText(`T H E   Q U A Y   P O S T\n\nNo. 5, 20 May 2019\n\n${articles(TITLES)}`);
    expect(masthead.series?.value).toBe("The Quay Post");
  });
  test("attributes are no part of a heading", () => {
    const text = `# The Quay\n\nNo. 5, 20 May 2019\n\n## Boats {#boats .wide}\n\n${BODY}\n\n## Lamps {#lamps}\n\n${BODY}\n`;
    expect(outline(parseText(text))).toEqual(["Boats", "Lamps"]);
  });
});
