// Mastheads and titles of offices' bulletins: numbers in brackets, days of a month as the issue's date, long titles, letters from a desk.
import { describe, expect, test } from "vitest";
import { outline, parseText } from "./support.ts";

const BODY = "The harbour was full of boats on Monday, and the fair went on until late in the evening.";
const issue = (front: string, ...titles: readonly string[]): string =>
  `${front}\n\n${[...titles, "New Lamps", "A Fair for Seeds"].map((title) => `${title}\n\n${BODY}\n`).join("\n")}`;

describe("mastheads", () => {
  test.each([
    ["HARBOUR BULLETIN\nVolume IX No. 8 August 2019", "8", "2019-08"],
    ["HARBOUR BULLETIN\nIssue 12 March 2019", "12", "2019-03"],
    ["HARBOUR BULLETIN\nNo. 8, 14 August 2019", "8", "2019-08-14"],
    ["HARBOUR BULLETIN\n№ 4 (61), 1-15 July 2019", "4 (61)", "2019-07-01/2019-07-15"],
    ["HARBOUR BULLETIN\nNo. 5, 15 to 31 May 2019", "5", "2019-05-15/2019-05-31"],
    ["HARBOUR DIGEST\nIssue (212) - Thursday, 3 October 2019", "212", "2019-10-03"],
  ])("%s", (front, number, date) => {
    const { masthead } = parseText(issue(front));
    expect([masthead.number?.value, masthead.date?.value]).toEqual([number, date]);
  });
});

describe("titles", () => {
  const HEAD = "THE QUAY\n\nNo. 5, 20 May 2019";
  test.each([
    [
      "Under the Patronage of Her Excellency Maria Santos bint Rashid, the Harbour Council Organizes the Fourth Regional Forum on Lighthouse Lamps",
      true,
    ],
    [
      "We saw that the boats which had been in the harbour since Monday of the week before were gone by the evening when the fair went on",
      false,
    ],
  ])("%s", (title, isTitle) => {
    expect(outline(parseText(issue(HEAD, title))).includes(title)).toBe(isTitle);
  });

  test("a title in capitals may hold what is never written in them", () => {
    const titles = ["NEW LAMPS FOR THE PIER", "MoU SIGNED WITH THE PORT", "THE 150th VOYAGE", "A FAIR"];
    const text = `THE QUAY\n\nNo. 5, 20 May 2019\n\n${titles.map((title) => `${title}\n\n${BODY}\n`).join("\n")}`;
    expect(outline(parseText(text))).toEqual(titles);
  });

  test("a letter from a desk has its title above the salutation", () => {
    const text = issue(HEAD).replace("New Lamps\n", "From the President's desk\n\nDear Members,\n\n");
    expect(outline(parseText(text))[0]).toBe("From the President's desk");
  });

  test("a section called Topics is no list of contents", () => {
    const text = `THE QUAY\n\nNo. 5, 20 May 2019\n\n[TOPICS]\n\nNew Lamps\n\n${BODY}\n\nA Fair for Seeds\n\n${BODY}\n\n[EVENTS]\n\nBoats at Night\n\n${BODY}\n`;
    expect(outline(parseText(text)).map((line) => line.split(" > ").at(-1))).toEqual([
      "New Lamps",
      "A Fair for Seeds",
      "Boats at Night",
    ]);
  });
});
