// Newsletters as mails, with their heads.
import { bar, capitals, type Look, numbered } from "./look.ts";

const MAIL =
  "From: Maritime Academy of Tasmania <letter@mat.example>\nTo: readers@lists.mat.example\nDate: Fri, 4 May 2018 10:02:11 +1000";
export const MAILS: readonly Look[] = [
  {
    name: "mail with boxed titles",
    front: `${MAIL}\nSubject: Harbour Letter No. 17`,
    title: (title) => `${bar("-")}\n${title}\n${bar("-")}`,
    width: 68,
    bullet: "* ",
    end: `${bar("-")}\nTo unsubscribe, write to leave@mat.example`,
  },
  {
    name: "mail with boxed numbered titles",
    front: `${MAIL}\nSubject: Harbour Letter No. 17`,
    contents: (titles) => `IN THIS ISSUE\n${numbered(titles)}`,
    title: (title, at) => `${bar("=")}\n${at}. ${title}\n${bar("=")}`,
    width: 68,
  },
  {
    name: "mail with capitals",
    front: `${MAIL}\nSubject: [Harbour Letter] No. 17`,
    section: (name) => `${bar("=")}\n${capitals(name)}\n${bar("=")}`,
    title: (title) => title,
    width: 70,
  },
  {
    name: "mail with starred titles",
    front: `${MAIL}\nSubject: Harbour Letter, issue 17\n\n${bar("*")}\nHARBOUR LETTER\nNewsletter of the Maritime Academy of Tasmania\n${bar("*")}`,
    title: (title) => `*** ${title} ***`,
    width: 66,
  },
  {
    name: "mail with starred sections",
    front: `${MAIL}\nSubject: Harbour Letter, issue 17`,
    section: (name) => `*** ${capitals(name)} ***`,
    title: (title) => `${title}\n${bar("-", title.length)}`,
    width: 66,
  },
  {
    name: "mail with contents in brackets",
    front: `${MAIL}\nSubject: Harbour Letter 17 (4 May 2018)\n\nHARBOUR LETTER No. 17`,
    contents: (titles) => `Contents:\n\n${titles.map((title, at) => `[${at + 1}] ${title}`).join("\n")}`,
    title: (title, at) => `[${at}] ${title}`,
    width: 72,
  },
  {
    name: "mail with a greeting",
    front: `${MAIL}\nSubject: Harbour Letter no. 17\n\n${bar("~")}`,
    contents: (titles) => `In this issue:\n${titles.map((title) => `* ${title}`).join("\n")}`,
    title: (title) => `${bar("~")}\n\n${title}`,
    width: 68,
  },
  {
    name: "mail in Markdown",
    front: `${MAIL}\nSubject: Harbour Letter No. 17\n\n[View this email in your browser](https://mat.example/17)`,
    section: (name) => `## ${name}`,
    title: (title) => `### ${title}`,
  },
  {
    name: "mail with tagged titles",
    front: `Subject: Harbour Letter No. 17\nFrom: "Maritime Academy of Tasmania" <letter@mat.example>\nDate: 4 May 2018`,
    title: (title) => `>> ${title}`,
    width: 64,
  },
  {
    name: "mail underlined with equals",
    front: `${MAIL}\nSubject: HARBOUR LETTER - No. 17`,
    contents: (titles) => `CONTENTS\n--------\n${numbered(titles)}`,
    title: (title, at) => `${at}. ${title}\n${bar("=", title.length + 3)}`,
    width: 68,
  },
];
