// Newsletters as word processors export them.
import { bar, capitals, dotted, type Look } from "./look.ts";

export const WORD_PROCESSORS: readonly Look[] = [
  {
    name: "centred",
    front: `${" ".repeat(24)}HARBOUR LETTER\n${" ".repeat(20)}Number 17 - 4 May 2018\n${" ".repeat(14)}Maritime Academy of Tasmania`,
    section: (name) => `${" ".repeat(Math.max(2, 30 - name.length / 2))}${capitals(name)}`,
    title: (title) => title,
  },
  {
    name: "indented titles",
    front: "HARBOUR LETTER\nNo. 17\n4 May 2018",
    section: (name) => capitals(name),
    title: (title) => `    ${title}`,
    width: 70,
  },
  {
    name: "tabbed masthead",
    front: "Harbour Letter\t\tNo. 17\nMaritime Academy of Tasmania\t\t4 May 2018",
    title: (title) => title,
    bullet: "•\t",
  },
  {
    name: "labelled masthead",
    front: "Title: Harbour Letter\nIssue: 17\nDate: 4 May 2018\nPublisher: Maritime Academy of Tasmania",
    title: (title) => title,
    bullet: "– ",
  },
  {
    name: "boxed tabular masthead",
    front: `${bar("=")}\n HARBOUR LETTER        A sheet for sailors\n${bar("-")}\n Issue     | 17         | Date   | 4 May 2018\n Published by | Maritime Academy of Tasmania\n${bar("=")}`,
    section: (name) => `\n${capitals(name)}`,
    title: (title) => `   ${title}`,
    width: 68,
  },
  {
    name: "numbered with dotted contents",
    front: "Harbour Letter\nMaritime Academy of Tasmania\nNo. 17 (4 May 2018)",
    contents: (titles) => `Contents\n${dotted(titles)}`,
    title: (title) => title,
  },
  {
    name: "numbered",
    front: "Harbour Letter, No. 17, 4 May 2018",
    title: (title, at) => `${at}. ${title}`,
  },
  {
    name: "numbered by section",
    front: "Harbour Letter, No. 17, 4 May 2018",
    title: (title, at) => `1.${at} ${title}`,
  },
  {
    name: "gaps in the masthead",
    front: "Harbour Letter\n\nIssue 17\n\n4 May 2018",
    title: (title) => title,
    source: "(Island Herald, 27 April 2018)",
  },
  {
    name: "squared titles",
    front: "HARBOUR LETTER\n\nNo. 17 / 4 May 2018",
    title: (title) => `■ ${title}`,
  },
  {
    name: "Roman numbers",
    front: "HARBOUR LETTER\nNo. 17, 4 May 2018",
    title: (title, at) =>
      `${["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"][at - 1]}. ${title}`,
  },
  {
    name: "plus signs around titles, sections in brackets",
    front: "HARBOUR LETTER\n\nNo. 17 / 4 May 2018",
    section: (name) => `[ ${capitals(name)} ]`,
    title: (title) => `+ ${title} +`,
  },
  {
    name: "arrows before titles",
    front: "HARBOUR LETTER\n\nNo. 17 / 4 May 2018",
    section: (name) => `*** ${name} ***`,
    title: (title) => `=> ${title}`,
  },
];
