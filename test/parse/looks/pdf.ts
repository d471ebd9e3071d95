// Newsletters as converters make them from a PDF.
import { capitals, dotted, type Look } from "./look.ts";

export const PDFS: readonly Look[] = [
  {
    name: "PDF with running headers",
    front: "# HARBOUR LETTER\n\nVol. 5 No. 17 • 4 May 2018\n\nMaritime Academy of Tasmania",
    title: (title) => `## ${title}`,
    between: "Harbour Letter | No. 17 | page 2",
  },
  {
    name: "PDF with page rules",
    front:
      "{0}------------------------------------------------\n\n# Harbour Letter\n\nIssue 17\n\n4 May 2018",
    section: (name) => `# ${name}`,
    title: (title) => `## ${title}`,
    between: "{1}------------------------------------------------",
  },
  {
    name: "PDF with bold titles and page numbers",
    front: "**HARBOUR LETTER**\n\n**Number 17** **4 May 2018**",
    title: (title) => `**${title}**`,
    between: "3",
  },
  {
    name: "PDF with bold titles of two lines",
    front: "**HARBOUR LETTER**\n\n**Number 17** **4 May 2018**",
    title: (title) => title.replace(/^(.{30,40}?) (.{5,})$/, "$1\n$2").replace(/^.+$/gm, "**$&**"),
  },
  {
    name: "PDF with dotted contents",
    front: "# Harbour Letter\n\n## No. 17 – 4 May 2018",
    contents: (titles) => `## Contents\n\n${dotted(titles).replaceAll("\n", "\n\n")}`,
    section: (name) => `# ${name}`,
    title: (title) => `## ${title}`,
  },
  {
    name: "PDF with contents in a table",
    front: "# Harbour Letter\n\nNo. 17, 4 May 2018",
    contents: (titles) =>
      `| CONTENTS | Page |\n|---|---|\n${titles.map((title, at) => `| ${title} | ${at + 1} |`).join("\n")}`,
    title: (title) => `## ${title}`,
  },
  {
    name: "PDF with spans",
    front:
      '# <span id="page-0-0"></span>Harbour Letter\n\nNo. 17, 4 May 2018\n\nMaritime Academy of Tasmania',
    section: (name) => `# ${name}`,
    title: (title, at) => `## <span id="page-${at}-0"></span>**${title}**`,
  },
  {
    name: "PDF with underscored rules",
    front:
      "HARBOUR LETTER\n\nMaritime Academy of Tasmania\n\nIssue no. 17 – 4 May 2018\n\n\\_\\_\\_\\_\\_\\_",
    title: (title) => `### ${title}`,
    between: "________",
  },
  {
    name: "PDF with titles in capitals",
    front: "Harbour Letter\n\nNo. 17\n\n4th May 2018",
    section: (name) => `# ${name}`,
    title: (title) => `## ${title}`,
    source: "[Source: Island Herald, 27 April 2018]",
    bullet: "• ",
  },
  {
    name: "PDF with the publisher's heading first",
    front: "## Maritime Academy of Tasmania\n\n## Harbour Letter\n\nNo. 17 | 4 May 2018",
    title: (title) => `## ${title}`,
    bullet: "▪ ",
  },
  {
    name: "PDF with footers of a date",
    front: "# Harbour Letter\n\n*Maritime Academy of Tasmania* / *No. 17* / *4 May 2018*",
    section: (name) => `## ${capitals(name)}`,
    title: (title) => `### ${title}`,
    between: "*4 May 2018*                *Page 2 of 4*",
  },
];
