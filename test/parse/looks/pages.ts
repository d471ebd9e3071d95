// Newsletters printed on pages, whose heads and feet cut paragraphs, with contents by page.
import { bar, capitals, type Look, PLAIN } from "./look.ts";

const HEAD = (page: number): string => `Harbour Letter | May 2018 | page ${page}`;
/** Left and right pages say the same the other way round. */
const MIRRORED = (page: number): string =>
  page % 2 === 0 ? `MAY 2018      HARBOUR LETTER   ${page}` : `${page}   HARBOUR LETTER      MAY 2018`;
const pageOf = (at: number): number => 1 + Math.floor(at / 2);
const byPage = (titles: readonly string[]): string =>
  titles.map((title, at) => `${pageOf(at)}  ${title}`).join("\n");

export const PAGES: readonly Look[] = [
  {
    name: "pages before the contents' entries, heads of left and right pages",
    front: PLAIN,
    contents: (titles) => `IN THIS ISSUE\n${byPage(titles)}`,
    section: capitals,
    title: (title) => title,
    width: 46,
    foot: MIRRORED,
  },
  {
    name: "set in from the margin, pages before the contents' entries",
    front: " Harbour Letter\n No. 17      4 May 2018",
    contents: (titles) => `CONTENTS\n${byPage(titles)}`.replace(/^/gm, " "),
    title: (title) => ` ${title}`,
    width: 60,
    paragraph: (text) => text.replace(/^/gm, " "),
    foot: HEAD,
  },
  {
    name: "titles counted without a stop",
    front: PLAIN,
    section: (name) => `== ${name} ==`,
    title: (title, at) => `${at} ${title}`,
    width: 72,
    foot: (page) => `- ${page} -`,
  },
  {
    name: "running titles in capitals below a contents list",
    front: PLAIN,
    contents: (titles) => `CONTENTS\n\n${titles.join("\n")}`,
    title: (title) => `${capitals(title)}${/[.?!]$/.test(title) ? "" : "."}`,
    isRunIn: true,
    width: 64,
    foot: HEAD,
  },
  {
    name: "titles behind two signs, by a contents list with pages",
    front: "| Harbour Letter | No. 17 | 4 May 2018 |\n|---|---|---|\n\nMaritime Academy of Tasmania",
    contents: (titles) => `In this issue:\n${byPage(titles)}`,
    section: (name) => `*** ${name} ***`,
    title: (title) => `>> ${title}`,
    width: 72,
    foot: HEAD,
  },
  {
    name: "titles in capitals, in small letters in the contents",
    front: `${bar("=")}\n      HARBOUR LETTER\n      No. 17 - 4 May 2018\n${bar("=")}`,
    contents: (titles) => `IN THIS ISSUE\n\n${titles.join("\n")}`,
    section: capitals,
    title: capitals,
    width: 64,
    foot: HEAD,
  },
  {
    name: "titles in bold behind bullets, sections in letterspaced capitals",
    front: PLAIN,
    contents: (titles) => `In this issue:\n\n${titles.map((title, at) => `${at + 1}. ${title}`).join("\n")}`,
    section: (name) => capitals(name).split("").join(" "),
    title: (title) => `* **${title}**`,
    width: 72,
    foot: MIRRORED,
  },
];
