// Newsletters in lines of equal width.
import { bar, capitals, type Look, numbered } from "./look.ts";

export const WRAPPED: readonly Look[] = [
  {
    name: "titles directly above the text",
    front: "HARBOUR LETTER\nNo. 17                                                 4 May 2018",
    title: (title) => `${title}\n${bar("-", title.length)}`,
    width: 62,
  },
  {
    name: "underlined with tildes",
    front: `HARBOUR LETTER No. 17\n${bar("=", 21)}\n4 May 2018`,
    title: (title) => `${title}\n${bar("~", title.length)}`,
    width: 72,
  },
  {
    name: "section rules",
    front: "HARBOUR LETTER\nNumber 17, 4 May 2018",
    section: (name) => `--- ${capitals(name)} ---`,
    title: (title) => title,
    width: 60,
  },
  {
    name: "equal signs around sections",
    front: "HARBOUR LETTER\nNumber 17, 4 May 2018",
    section: (name) => `== ${name} ==`,
    title: (title) => title,
    width: 64,
  },
  {
    name: "deeply wrapped",
    front: "HARBOUR LETTER\nNo. 17\n4 May 2018",
    contents: (titles) => `CONTENTS\n\n${numbered(titles)}`,
    title: (title, at) => `${at}. ${title}`,
    width: 44,
  },
  {
    name: "numbers without a point before capitals",
    front: "HARBOUR LETTER\nNo. 17\n4 May 2018",
    contents: (titles) =>
      `CONTENTS\n\n${titles.map((title, at) => `  ${at + 1}  ${capitals(title)}`).join("\n")}`,
    title: (title, at) => `\n${at}  ${capitals(title)}`,
    width: 70,
  },
  {
    name: "hashes around titles",
    front: "HARBOUR LETTER\nNo. 17\n4 May 2018",
    title: (title) => `## ${title} ##`,
    width: 66,
  },
  {
    name: "form feeds between",
    front: "HARBOUR LETTER\n\nNo. 17, 4 May 2018",
    title: (title) => title,
    between: "\f",
    width: 66,
  },
  {
    name: "page numbers between",
    front: "HARBOUR LETTER\n\nNo. 17, 4 May 2018",
    title: (title) => title,
    between: "                              - 2 -",
    width: 66,
  },
  {
    name: "wide gaps",
    front: "HARBOUR LETTER\n\n\nNo. 17\n\n\n4 May 2018",
    title: (title) => `\n${title}\n`,
    width: 66,
  },
  {
    name: "boxes of hashes",
    front: `${bar("#")}\n#  HARBOUR LETTER   No. 17   4 May 2018\n${bar("#")}`,
    title: (title) => `${bar("#")}\n# ${title}\n${bar("#")}`,
    width: 66,
  },
];
