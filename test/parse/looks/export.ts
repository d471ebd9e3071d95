// Newsletters as sites' exports, converters of PDFs and mails give them: kinds of titles mixed, days and links around them.
import { capitals, type Look, MD, PLAIN } from "./look.ts";

/** Titles as four editors would mark them. */
const mixed = (title: string, at: number): string =>
  [title, `## ${title}`, capitals(title), `**${title}**`][at % 4] ?? title;
const two = (at: number): string => String(at).padStart(2, "0");
/** The day of a story's number, in a month that has no more days than it. */
const dayOf = (at: number): number => ((at - 1) % 31) + 1;
/** Days as four editors would write them. */
const posted = (number: number): string => {
  const at = dayOf(number);
  return (
    [`May ${at}, 2018`, `Posted 2018-05-${two(at)}`, `2018. 05. ${two(at)}`, `${two(at)}.05.2018`][at % 4] ??
    ""
  );
};

export const EXPORTS: readonly Look[] = [
  {
    name: "titles of mixed kinds, each with its day",
    front: MD,
    title: (title, at) => `${mixed(title, at)}\n\n${posted(at)}`,
    day: (at) => at,
    between: "[View more +](/news/view.do?seq=1)",
  },
  {
    name: "titles of mixed kinds with their days, in sections",
    front: MD,
    section: (name) => `## ${name}`,
    title: (title, at) => `${mixed(title, at)}\n\n${posted(at)} | News\n\n![photo](/upload/${at}.jpg)`,
    day: (at) => at,
    between: "[PDF Download](/file/down.do?id=5)",
  },
  {
    name: "numbers of two levels below numbered sections",
    front: PLAIN,
    section: (name) => `${name === "Research" ? 1 : 2}. ${capitals(name)}`,
    title: (title, at) => `${at < 3 ? 1 : 2}.${at < 3 ? at : at - 2} ${title}`,
    width: 80,
  },
  {
    name: "Roman numbers before sections in capitals",
    front: PLAIN,
    section: (name) => `${name === "Research" ? "I" : "II"}. ${capitals(name)}`,
    title: (title) => title,
    width: 80,
  },
  {
    name: "days of the reports as headings below their titles, the issue's below its own",
    front: "# Harbour Letter\n\n## No. 17, 4 May 2018\n\nPublished by the Maritime Academy of Tasmania",
    title: (title, at) => `## ${title}\n\n### ${dayOf(at)} May 2018`,
    day: (at) => at,
  },
  {
    name: "titles in square brackets",
    front: PLAIN,
    title: (title) => `[${title}]`,
    width: 72,
  },
  {
    name: "headings of one level for sections and titles, and comments for pictures",
    front: "## Harbour Letter\n\nNo. 17, 4 May 2018\n\nMaritime Academy of Tasmania",
    section: (name) => `## ${name}`,
    title: (title) => `### ${title}\n\n<!-- image -->`,
    end: "<!-- image -->\n\nMaritime Academy of Tasmania, 3 Wharf Road, Hobart 7000, Australia",
  },
  {
    name: "bold inside headings, rules for pages and pictures with their files",
    front: "# **Harbour Letter**\n\nNo. 17, 4 May 2018\n\nMaritime Academy of Tasmania",
    section: (name) => `# **${capitals(name)}**`,
    title: (title, at) => `![](_page_${at}_Picture_2.jpeg)\n\n#### **${title}**`,
    between: "{3}------------------------------------------------",
  },
  {
    name: "the day far to the right of each title",
    front: PLAIN,
    title: (title, at) => `${title.padEnd(60)}${dayOf(at)} May 2018`,
    day: (at) => at,
    width: 76,
  },
  {
    name: "the day behind a bar on the line of each heading",
    front: MD,
    title: (title, at) => `### ${title} | ${dayOf(at)} May 2018`,
    day: (at) => at,
  },
  {
    name: "the kind of news and its day below each title",
    front: MD,
    title: (title, at) => `## ${title}\n\nNews | ${dayOf(at)} May 2018`,
    day: (at) => at,
    between: "[Read more →](https://harbour.example/news)",
  },
  {
    name: "titles that link, the day in figures right below",
    front: MD,
    title: (title, at) => `[${title}](https://harbour.example/news/${at})\n${two(dayOf(at))}.05.2018`,
    day: (at) => at,
  },
  {
    name: "labels before title and day",
    front: PLAIN,
    title: (title, at) => `Title: ${title}\nDate: ${dayOf(at)} May 2018`,
    day: (at) => at,
    width: 76,
  },
  {
    name: "who wrote it and the day below each title",
    front: MD,
    title: (title, at) => `### ${title}\n\nBy Ana Ruiz | ${dayOf(at)} May 2018`,
    day: (at) => at,
  },
  {
    name: "underlined spans of a converter",
    front: "**Harbour Letter**\n\nNo. 17, 4 May 2018\n\nMaritime Academy of Tasmania",
    section: (name) => `**[${capitals(name)}]{.underline}**`,
    title: (title) => `**[${title}]{.underline}**`,
  },
  {
    name: "lines over and under sections, under titles",
    front:
      "==============\nHarbour Letter\n==============\n\nNo. 17, 4 May 2018\n\nMaritime Academy of Tasmania",
    section: (name) => `${"=".repeat(name.length)}\n${name}\n${"=".repeat(name.length)}`,
    title: (title) => `${title}\n${"-".repeat(title.length)}`,
    width: 76,
  },
  {
    name: "the section's name right above some titles",
    front: PLAIN,
    section: (name) => `${capitals(name)}\n`,
    title: (title) => title,
    width: 76,
  },
  {
    name: "feet of pages with the issue and the page in columns",
    front: PLAIN,
    section: capitals,
    title: (title) => title,
    between: "Maritime Academy                    Letter 17                            2\n\f",
    width: 76,
  },
  {
    name: "a masthead of three lines with place and day, links to read more",
    front:
      "MARITIME ACADEMY OF TASMANIA\n\nHARBOUR LETTER\n\nNo. 17                                      Hobart, 4 May 2018",
    title: (title) => title,
    between: "Read more: https://harbour.example/news",
    width: 72,
    end: "--\nMaritime Academy of Tasmania, 3 Wharf Road, Hobart 7000, Australia\nletter@harbour.example     Printed on reed paper     ISSN 2070-0000",
  },
  {
    name: "titles in bold with their numbers, links to the top",
    front: MD,
    section: (name) => `## ${name}`,
    title: (title, at) => `**${at}. ${title}**`,
    between: "[Back to top ↑](#top)",
  },
  {
    name: "headings with anchors, shares and tags below",
    front: MD,
    title: (title, at) =>
      `## [](#n${at})${title}\n\nShare on Facebook | Share on Twitter\n\n${dayOf(at)} May 2018`,
    day: (at) => at,
  },
  {
    name: "words and numbers before titles",
    front: PLAIN,
    title: (title, at) => `Story ${at}. ${title}`,
    width: 76,
  },
  {
    name: "numbers of two figures before headings",
    front: MD,
    title: (title, at) => `## ${two(at)} ${title}`,
  },
  {
    name: "numbers and dashes before titles",
    front: PLAIN,
    title: (title, at) => `${at} - ${title}`,
    width: 76,
  },
  {
    name: "labelled lines below each title",
    front: PLAIN,
    title: (title, at) => `${title}\nCategory: News\nAuthor: Ana Ruiz\nDate: 2018-05-${two(dayOf(at))}`,
    day: (at) => at,
  },
  {
    name: "labelled lines in bold below each heading",
    front: MD,
    title: (title, at) => `## ${title}\n\n**Category:** News\n**Date:** 2018-05-${two(dayOf(at))}`,
    day: (at) => at,
  },
  {
    name: "backslashes at the ends of titles and days",
    front: MD,
    title: (title, at) => `**${title}**\\\n*${dayOf(at)} May 2018*`,
    day: (at) => at,
  },
  {
    name: "small headings of days above titles",
    front: MD,
    title: (title, at) => `#### ${two(dayOf(at))}.05.2018\n\n## ${title}`,
    day: (at) => at,
  },
  {
    name: "days in square brackets before titles",
    front: PLAIN,
    title: (title, at) => `[2018-05-${two(dayOf(at))}] ${title}`,
    day: (at) => at,
    width: 76,
  },
];
