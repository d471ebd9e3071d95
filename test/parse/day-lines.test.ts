// Which report a day on a line of its own belongs to: the one below, the one above, or none.
import { expect, test } from "vitest";
import { outline, parseText } from "./support.ts";

const HEAD = "# Harbour Letter\n\nNo. 3, 20 May 2019\n";
const TEXTS = [
  "The museum opened a new hall for boats in the old port of the town last week.",
  "The old boat was sold to a collector who wants to sail it again next year.",
  "Ana Ruiz was elected by the council in a session which ended after midnight.",
];
const TITLES = ["New hall", "Old boat", "New mayor"];
const laid = (told: (title: string, text: string, at: number) => string): string =>
  [HEAD, ...TITLES.map((title, at) => told(`## ${title}`, TEXTS[at] ?? "", at + 1))].join("\n");

test.each<[string, string, readonly string[]]>([
  [
    "above each title",
    laid((title, text, at) => `${at} May 2019\n\n${title}\n\n${text}\n`),
    ["New hall (2019-05-01)", "Old boat (2019-05-02)", "New mayor (2019-05-03)"],
  ],
  ["at the end of each report", laid((title, text, at) => `${title}\n\n${text}\n\n${at} May 2019\n`), TITLES],
  [
    "in one report only",
    laid((title, text, at) => `${title}\n\n${text}\n${at === 1 ? "\n3 May 2019\n" : ""}`),
    TITLES,
  ],
  [
    "above what is still to come",
    laid((title, text, at) => `${at} June 2019\n\n${title}\n\n${text}\n`),
    TITLES,
  ],
  [
    "and a town in bold below each title",
    laid((title, text, at) => `${title}\n\n**Port Ellen, ${at} May 2019**\n\n${text}\n`),
    ["New hall (2019-05-01)", "Old boat (2019-05-02)", "New mayor (2019-05-03)"],
  ],
  [
    "and a town as a heading below each title",
    laid(
      (title, text, at) =>
        `${title}\n\n### May ${at} | ${["Islay", "Oban", "Tiree"][at - 1]} (Scotland)\n\n${text}\n`,
    ),
    ["New hall (2019-05-01)", "Old boat (2019-05-02)", "New mayor (2019-05-03)"],
  ],
  [
    "and a section in bold right above bold titles",
    [
      HEAD,
      `**News from the member states**\n**New hall for old boats**\n\n${TEXTS[0]}\n`,
      `**Old boat finds a buyer**\n\n${TEXTS[1]}\n`,
      `**News from the partner towns**\n**New mayor of the port**\n\n${TEXTS[2]}\n`,
    ].join("\n"),
    [
      "News from the member states > New hall for old boats",
      "News from the member states > Old boat finds a buyer",
      "News from the partner towns > New mayor of the port",
    ],
  ],
  [
    "in no title that begins with By",
    `${HEAD}\n# News\n\n## By Sea to Lima\n\n${TEXTS[0]}\n\n## By the Numbers\n\n${TEXTS[1]}\n`,
    ["News > By Sea to Lima", "News > By the Numbers"],
  ],
  [
    "of birth below a title",
    laid((title, text, at) => `${title}\n\nBorn in Lima, ${at} March 1931.\n\n${text}\n`),
    TITLES,
  ],
  [
    "of a diary, each a heading",
    laid(
      (_, text, at) =>
        `${at === 1 ? "Diary\n\n### 1 May" : `Later\n\n### 4 May\n\n${text}\n\n### ${at + 4} May`}\n\n${text}\n`,
    ),
    ["1 May", "4 May", "6 May", "4 May", "7 May"],
  ],
])("a day %s", (_, text, expected) => {
  const document = parseText(text);
  expect(outline(document)).toEqual(expected);
  expect(document.masthead.date?.value).toBe("2019-05-20");
});

test("bold lines above lists inside a report are no titles", () => {
  const text = `${HEAD}
**New mayor elected.** Ana Ruiz was elected by the council in a session which ended after midnight. Her plans are:

**First year:**

- a school for the old port and its many children
- a road to the harbour

**Old boat sold.** The old boat was sold to a collector who wants to sail it again next year.

**New hall opened.** The museum opened a new hall for boats in the old port of the town last week.
`;
  expect(outline(parseText(text))).toEqual(["New mayor elected", "Old boat sold", "New hall opened"]);
});

test("a number before a dash is the issue's, and no first day", () => {
  const text = `# Harbour Letter\n\n*Vol. 6, No. 2 – 29 June 2018*\n\n## New hall\n\n${TEXTS[0]}\n`;
  expect(parseText(text).masthead.date?.value).toBe("2018-06-29");
});
