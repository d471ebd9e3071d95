// Newsletters whose marks follow two customs at once.
import { bar, capitals, type Look, MD, PLAIN } from "./look.ts";

/** Mastheads and titles that programs for newsletters and their PDFs make, where marks of headings are mixed. */
export const MIXED: readonly Look[] = [
  {
    name: "a body in bold capitals, its address, the series as the only heading",
    front: "**MARITIME ACADEMY**\n\nState of Tasmania · Hobart\n\n# HARBOUR LETTER\n\nNo. 17 · 4 May 2018",
    section: (name) => `## ${capitals(name)}`,
    title: (title) => `### ${title}`,
    source: "(Island Herald, 27 April)",
  },
  {
    name: "a body in capitals, the series as the only heading, what it is",
    front:
      "MARITIME ACADEMY OF TASMANIA\n\n# HARBOUR LETTER\n\nWeekly paper of the Academy (MAT)\n\nNo. 17   Hobart, 4 May 2018",
    title: (title) => `**${capitals(title)}**`,
    between: "MARITIME ACADEMY OF TASMANIA",
  },
  {
    name: "the same above plain titles",
    front:
      "MARITIME ACADEMY OF TASMANIA\n\n# HARBOUR LETTER\n\nWeekly paper of the Academy (MAT)\n\nNo. 17   Hobart, 4 May 2018",
    section: (name) => `**${capitals(name)}**`,
    title: (title) => title,
  },
  {
    name: "a body in bold capitals above plain titles",
    front: "**MARITIME ACADEMY**\n\nTasmania · Hobart\n\n# HARBOUR LETTER\n\nNo. 17 · 4 May 2018",
    title: (title) => title,
  },
  {
    name: "the issue's number first",
    front: `ISSUE 17                         MAY 4, 2018\n${bar("=")}\n          HARBOUR LETTER\n     Maritime Academy of Tasmania, Hobart\n${bar("=")}`,
    title: (title) => capitals(title),
  },
  {
    name: "sections between spaced stars",
    front: PLAIN,
    section: (name) => `* * * ${name} * * *`,
    title: (title) => title,
  },
  {
    name: "bold numbered titles",
    front: MD,
    title: (title, at) => `**${at}. ${title}**`,
  },
  {
    name: "sections in plain capitals above marked titles",
    front: MD,
    section: (name) => capitals(name),
    title: (title) => `## ${title}`,
  },
  {
    name: "sections by Roman numbers",
    front: MD,
    section: (name) => `${name === "Research" ? "I" : "II"}. ${capitals(name)}`,
    title: (title) => title,
  },
  {
    name: "what the series is behind a colon",
    front: "HARBOUR LETTER: News of the Maritime Academy of Tasmania\nNo. 17: 4 May 2018",
    title: (title) => `*${title}*`,
  },
  {
    name: "lettered sections in plain letters above bold titles",
    front: PLAIN,
    section: (name) => `${name === "Research" ? "A" : "B"}. ${name}`,
    title: (title) => `**${title}**`,
    width: 72,
  },
  {
    name: "parts in capitals above marked titles",
    front: MD,
    section: (name) => `PART ${name === "Research" ? "ONE" : "TWO"}: ${capitals(name)}`,
    title: (title) => `### ${title}`,
  },
  {
    name: "sections as table rows above bold titles",
    front: MD,
    section: (name) => `| ${capitals(name)} |`,
    title: (title) => `***${title}***`,
  },
  {
    name: "titles underlined with asterisks, a day broken at a line's end",
    front: PLAIN,
    title: (title) => `${title}\n${bar("*", title.length)}`,
    width: 72,
  },
  {
    name: "bold titles that end with a colon",
    front: PLAIN,
    title: (title) => `**${title}:**`,
    width: 72,
  },
  {
    name: "plain titles that end with a colon",
    front: MD,
    title: (title) => `${title}:`,
  },
];
