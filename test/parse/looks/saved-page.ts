// Newsletters as pages saved from a site, in Markdown.
import { bar, capitals, type Look, MD } from "./look.ts";

export const SAVED_PAGES: readonly Look[] = [
  {
    name: "page with breadcrumbs",
    front: `[Skip to content](#main)\n\n[Home](/) > [News](/news) > Harbour Letter 17\n\n${MD}`,
    section: (name) => `## ${name}`,
    title: (title) => `### ${title}`,
    end: "[Back to top](#top)\n\n© 2018 Maritime Academy of Tasmania. All rights reserved.",
  },
  {
    name: "page with linked titles",
    front: MD,
    title: (title, at) => `## [${title}](https://letter.example/17/${at})`,
    between: "[Read more](https://letter.example/17)",
  },
  {
    name: "page with linked contents",
    front: MD,
    contents: (titles) =>
      `## In this issue\n\n${titles.map((title) => `- [${title}](#${title.length})`).join("\n")}`,
    section: (name) => `## ${name}`,
    title: (title) => `### ${title}`,
    end: "Share this page",
  },
  {
    name: "page with images between",
    front: `![Logo](logo.png)\n\n${MD}`,
    title: (title, at) => `![](photo-${at}.jpg)\n\n## ${title}`,
    between: "* * *",
  },
  {
    name: "page in bold",
    front: "**Harbour Letter**\n\nIssue 17 | 4 May 2018 | Maritime Academy of Tasmania",
    title: (title) => `**${title}**`,
    source: "*(Source: Island Herald, 27 April 2018)*",
    between: "---",
  },
  {
    name: "page with tabular masthead",
    front: "| **Harbour Letter** | Maritime Academy of Tasmania |\n| --- | --- |\n| Issue 17 | 4 May 2018 |",
    section: (name) => `# ${name}`,
    title: (title) => `## ${title}`,
  },
  {
    name: "page with setext titles",
    front: "Harbour Letter\n==============\n\nMaritime Academy of Tasmania, number 17, May 4, 2018",
    title: (title) => `${title}\n${bar("-", title.length)}`,
  },
  {
    name: "page with numbered headings",
    front: MD,
    title: (title, at) => `## ${at}. ${title}`,
    source: "(Source: Island Herald, 27 April 2018)",
  },
  {
    name: "page with bold headings",
    front: "# **Harbour Letter**\n\n**No. 17** · 4 May 2018\n\nMaritime Academy of Tasmania",
    section: (name) => `## **${capitals(name)}**`,
    title: (title) => `### **${title}**`,
  },
  {
    name: "page with a label at each source",
    front: MD,
    section: (name) => `# ${name}`,
    title: (title) => `#### ${title}`,
    source: "**Source:** Island Herald, 27 April 2018",
  },
];
