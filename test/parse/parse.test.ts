// What is found in newsletters of many layouts: articles, sections, sources, masthead, furniture.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../pipeline/core/problem.ts";
import { blocksOfKind, GOLD, LAYOUTS, outline, parseFile, parseText } from "./support.ts";

interface Gold {
  readonly issue: Readonly<Record<"series" | "number" | "date" | "publisher", string>>;
  readonly articles: readonly Readonly<
    Record<"title" | "section" | "sourceName" | "sourceDate", string | null>
  >[];
}

test.each(["newsletter-no-23", "dev-1", "dev-2", "dev-3", "dev-4"])(
  "%s has its issue and articles",
  (name) => {
    const problems: Problem[] = [];
    const { masthead, articles } = parseFile(GOLD, `${name}.txt`, problems);
    const gold = JSON.parse(readFileSync(join(GOLD, `${name}.json`), "utf8")) as Gold;
    const { series, number, date, publisher } = masthead;
    expect({
      series: series?.value,
      number: number?.value,
      date: date?.value,
      publisher: publisher?.value,
    }).toEqual(gold.issue);
    expect(
      articles.map((article) => ({
        title: article.title.value,
        section: article.section?.value ?? null,
        sourceName: article.sourceName?.value ?? null,
        sourceDate: article.sourceDate?.value ?? null,
      })),
    ).toEqual(gold.articles);
    expect(problems).toEqual([]);
  },
);

test.each([
  [
    "chamber.txt",
    [
      "Port of Braila gets a new crane (Dunarea Ziar, 2015-12-03)",
      "Delegation from Izmir",
      "Fair of river engines",
    ],
  ],
  ["crlf.txt", ["Ice core reaches 800 metres", "Gazette goes online"]],
  ["embassy-one.md", ["Ambassador Okonkwo visits the port of Antwerp (2015-06-12)"]],
  [
    "health.txt",
    [
      "VACCINES > Measles campaign ends in Tonga",
      "VACCINES > Cold boxes for Kiribati (Island Times, 2017-03-05)",
      "WORKSHOPS > Nurses learn to count mosquitoes",
    ],
  ],
  ["museum.md", ["A whale comes home (La Gaceta, 2019-05-07)", "Night of the museums"]],
  ["no-headings.txt", ["Museum opens its new wing"]],
  [
    "river.md",
    [
      "COOPERATION > Council of Ministers meets in Niamey | Budget adopted for 2015",
      "COOPERATION > Dam safety course",
      "SCIENCE > Fish count",
    ],
  ],
  ["sections-only.md", ["Expeditions", "Agreements"]],
  [
    "space-agency.md",
    [
      "Missions > Mwanga-2 reaches its orbit (Kenya News Agency, 2018-06-12)",
      "Missions > A camera for the coast",
      "People > New chair of the board",
    ],
  ],
  ["university.md", ["News > Prize for a bridge", "News > Two new chairs"]],
])("articles of %s", (name, expected) => {
  const problems: Problem[] = [];
  expect(outline(parseFile(LAYOUTS, name, problems))).toEqual(expected);
  expect(problems).toEqual([]);
});

test.each([
  ["chamber.txt", "Danube Chamber Bulletin / 4 / 2015-24 / Chamber of Commerce of Lower Danube"],
  ["crlf.txt", "Antarctic Academy Gazette / 12 / 2011-07-01 / "],
  ["health.txt", "Pacific Health Letter / 7 / 2017-03-14 / Regional Office for the Islands, Suva"],
  ["museum.md", "The Glass Case / 31 / 2019-05 / Museums Association of Uruguay"],
  ["river.md", "Niger Basin News / 9 / 2014-04 / "],
  ["sections-only.md", "Polar Update / 3/2012 / 2012 / "],
  ["space-agency.md", "Orbit & Earth / 45 / 2018-06 / Orbital Research Agency of Kenya"],
])("masthead of %s", (name, expected) => {
  const { series, number, date, publisher } = parseFile(LAYOUTS, name).masthead;
  expect([series, number, date, publisher].map((told) => told?.value).join(" / ")).toBe(expected);
});

test.each([
  ["a day", "Friday, 12 April 2019", "Friday, 3 May 2019"],
  ["a label and a day", "Published: 12 April 2019", "Published: 3 May 2019"],
  ["a day and a name", "April 12, 2019 | by Ana Ruiz", "May 3, 2019 | by Ana Ruiz"],
  ["who wrote it", "By Ana Ruiz", "By Jan Bergh"],
  ["who wrote it, and a day", "By Ana Ruiz\n\n12 April 2019", "By Jan Bergh\n\n3 May 2019"],
])("titles of a saved page that only %s parts from the text", (_, first, second) => {
  const story =
    "The harbour office opened two quays on the north side of the bay, and a third one will follow.";
  const more = "Read more >";
  const front = "Skip to content\nHome | News | Contact\n\nHarbour Letter\n\nIssue 17 - 4 May 2019";
  const { articles } = parseText(
    `${front}\n\n\nNew quays in the bay\n\n${first}\n\n${story}\n\n${more}\n\n\nA crane for the port\n\n${second}\n\n${story}\n\n${more}\n`,
  );
  expect(articles.map(({ title }) => title.value)).toEqual(["New quays in the bay", "A crane for the port"]);
  const dated = first.includes("April") ? ["2019-04-12", "2019-05-03"] : [undefined, undefined];
  expect(articles.map(({ sourceDate }) => sourceDate?.value)).toEqual(dated);
});

test.each([
  ["###", "####", "##", "##"],
  ["##", "###", "###", "###"],
  ["####", "##", "###", "####"],
])("titles of uneven levels below sections: %s %s, %s %s", (a, b, c, d) => {
  const story = "The museum bought two ships' logs and a chart of the strait from a dealer in Punta Arenas.";
  const sections = [
    `# SHIPS\n\n${a} A log comes home\n\n${story}\n\n${b} A chart as well\n\n${story}`,
    `# VISITORS\n\n${c} Guests from Chile\n\n${story}\n\n${d} Guests from Peru\n\n${story}`,
  ];
  expect(outline(parseText(`# Strait Museum News\n\nNo. 3, May 2014\n\n${sections.join("\n\n")}\n`))).toEqual(
    [
      "SHIPS > A log comes home",
      "SHIPS > A chart as well",
      "VISITORS > Guests from Chile",
      "VISITORS > Guests from Peru",
    ],
  );
});

describe("paragraphs", () => {
  test.each([
    ["a page footer", "200,000 hectares of\n\n*The Basin 2/2015 | page 1*\n\nrice were lost."],
    ["a blank line", "It was told that 200,000 hectares of\n\nrice were lost."],
  ])("cut by %s are one again", (_, body) => {
    const paragraphs = blocksOfKind(parseText(`# Floods in the delta\n\n${body}\n`), "paragraph");
    expect(paragraphs).toHaveLength(1);
    expect(paragraphs[0]).toMatch(/200,000 hectares of rice were lost\.$/);
  });
  test("that end stay two", () => {
    const body = "The first was opened in Oslo by the mayor.\n\nthe second was not.";
    expect(blocksOfKind(parseText(`# Two halls\n\n${body}`), "paragraph")).toHaveLength(2);
  });
  test("take the contact lines in their middle for imprint", () => {
    const cut =
      "the partners signed an agreement on scientific\n\nContact: Ana Ruiz E-mail: a@b.example\n\nand technical matters.";
    const document = parseText(`# An agreement\n\nIn Lima ${cut}\n`);
    expect(blocksOfKind(document, "paragraph")).toEqual([
      "In Lima the partners signed an agreement on scientific and technical matters.",
    ]);
    expect(blocksOfKind(document, "imprint")).toEqual(["Contact: Ana Ruiz E-mail: a@b.example"]);
  });
});

test("list items that go on a sentence say so", () => {
  const { blocks } = parseText(
    "# Guests\n\nDelegations came from\n\n- Chad,\n- Mali and\n- Togo.\n\n# Also\n\n- It rained all day.\n- It snowed, too.\n",
  );
  expect(blocks.filter(({ kind }) => kind === "item").map(({ continues }) => continues ?? false)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  ["**A hall for models.** The museum", "**Guests from Togo:** Two pilots", "**A new chair** The council"],
  ["A HALL FOR MODELS. The museum", "GUESTS FROM TOGO: Two pilots", "A NEW CHAIR – The council"],
])("titles may run on into their text: %s", (...stories) => {
  const rest = "came to the harbour on 3 May, saw forty ships and stayed for a week.";
  const document = parseText(
    `Harbour Letter\nNo. 5, May 2018\n\n${stories.map((story) => `${story} ${rest}`).join("\n\n")}\n`,
  );
  expect(outline(document).map((title) => title.toLowerCase())).toEqual([
    "a hall for models",
    "guests from togo",
    "a new chair",
  ]);
  expect(blocksOfKind(document, "paragraph")[0]).toBe(`The museum ${rest}`);
});

test("the contents list is checked against the articles", () => {
  const problems: Problem[] = [];
  const body = "It was opened in Quito on 3 May by the mayor of the town.";
  const document = parseText(
    `Contents\n\n- First hall\n- Third hall\n\n# First hall\n\n${body}\n\n# Second hall\n\n${body}\n`,
    problems,
  );
  expect(document.contents.map(({ text, article }) => [text, article])).toEqual([
    ["First hall", 0],
    ["Third hall", null],
  ]);
  expect(
    problems.map(({ rule, span }) => [rule, document.source.text.slice(span?.start, span?.end)]),
  ).toEqual([
    ["contents-entry-unmatched", "Third hall"],
    ["article-not-in-contents", "Second hall"],
  ]);
});

const STORY =
  "The harbour office opened two quays on the north side of the bay, and a third one will follow.";

test.each([
  ["Letter of the Union of Dairy Cooperatives of East", "Africa (UDCEA)"],
  ["Newsletter of the Tongan-Fijian", "Centre for Dairy and Salt (TFCDS)"],
])("a body's name that goes on in the masthead's next line is read whole: %s", (first, second) => {
  const front = `SALT TRAILS\n${first}\n${second}\nIssue 12 - Lomé, 20 May 2019`;
  const { blocks } = parseText(`${front}\n\n\nNew quays in the bay\n\n${STORY}\n`);
  const lines = blocks.filter(({ kind }) => kind === "masthead").map(({ view }) => view.text);
  expect(lines).toContain(`${first} ${second}`);
  expect(lines).toHaveLength(3);
});

test("the body on the masthead's next line is another, where its letters are its own", () => {
  const front =
    "SALT TRAILS\nNewsletter of the Union of Dairies\nPort and Salt Office (PSO)\nIssue 12 - Lomé, 20 May 2019";
  const { blocks } = parseText(`${front}\n\n\nNew quays in the bay\n\n${STORY}\n`);
  expect(blocks.filter(({ kind }) => kind === "masthead").map(({ view }) => view.text)).toContain(
    "Port and Salt Office (PSO)",
  );
});

test("a place and a date above a rule are no title of the series", () => {
  const front =
    "REED LETTER\nNews of the Union of Weavers (UW)\n\nNo. 38                    Vientiane, 28 June 2019\n================";
  const { masthead } = parseText(`${front}\n\n\nNew quays in the bay\n--------------------\n${STORY}\n`);
  expect(masthead.series?.value).toBe("Reed Letter");
});
