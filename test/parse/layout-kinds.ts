// One short newsletter as some eighty publishers would lay it out: nine looks or more of each kind of source.

export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
  readonly sourced?: true;
}

export interface Section {
  /** "" for stories in no section. */
  readonly name: string;
  readonly stories: readonly Story[];
}

const SECTIONS: readonly Section[] = [
  {
    name: "Research",
    stories: [
      {
        title: "A kelp farm off Bruny",
        paragraphs: [
          "The Maritime Academy of Tasmania opened a kelp farm off Bruny Island on 12 April. It covers four hectares and feeds two small hatcheries on the mainland.",
          "The farm was paid for by the State of Tasmania, which hopes for cleaner water in the channel. Divers will count the fish there every spring.",
        ],
      },
      {
        title: "Storm buoys for the strait",
        paragraphs: [
          "Twelve buoys that measure waves were moored in Bass Strait last month. Their figures are sent ashore every ten minutes and can be read by anybody.",
        ],
        sourced: true,
      },
    ],
  },
  {
    name: "People",
    stories: [
      {
        title: "Two new readers",
        paragraphs: ["The council of the academy appointed two readers at its meeting on 20 April 2018:"],
        items: [
          "Ana Tupou, who comes from Suva, reads on the law of the sea.",
          "Jan Bergh, who comes from Bergen, reads on harbours and ice.",
        ],
      },
      {
        title: "In brief",
        paragraphs: [],
        items: [
          "The library is closed from 14 to 18 May for a count of its charts.",
          "Old pilots meet at the signal station on the first Sunday of June.",
        ],
      },
    ],
  },
];

/** What is found in every one of them, in lower case; sections only where the look has them. */
export const expectedOutline = (sections: boolean): string[] =>
  SECTIONS.flatMap(({ name, stories }) =>
    stories.map(({ title, sourced }) =>
      `${sections ? `${name} > ` : ""}${title}${sourced ? " (Island Herald, 2018-04-27)" : ""}`.toLowerCase(),
    ),
  );

export interface Look {
  readonly name: string;
  /** The masthead, as it stands. */
  readonly front: string;
  readonly contents?: (titles: readonly string[]) => string;
  readonly section?: (name: string) => string;
  readonly title: (title: string, number: number) => string;
  readonly source?: string;
  readonly bullet?: string;
  /** Lines are broken before this column. */
  readonly width?: number;
  /** Wraps a paragraph in what its kind of source leaves around it. */
  readonly paragraph?: (text: string) => string;
  readonly item?: (text: string) => string;
  /** What stands between two stories. */
  readonly between?: string;
  readonly end?: string;
}

export interface Laid {
  readonly name: string;
  readonly text: string;
  readonly sections: boolean;
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

/** A newsletter's text as a publisher would lay it out. */
export function lay(look: Look, told: readonly Section[] = SECTIONS): Laid {
  const { width = 10_000, bullet = "- ", between = "" } = look;
  const source = look.source ?? "Source: Island Herald, 27 April 2018";
  const paragraph = look.paragraph ?? ((text) => text);
  const item = look.item ?? ((text) => `${bullet}${wrap(text, width, " ".repeat(bullet.length))}`);
  let number = 0;
  const bodies = told.map(({ name, stories }) =>
    [
      ...(look.section && name !== "" ? [look.section(name)] : []),
      ...stories.map(({ title, paragraphs, items = [], sourced }) =>
        [
          look.title(title, ++number),
          ...paragraphs.map((text) => paragraph(wrap(text, width, ""))),
          ...(items.length > 0 ? [items.map(item).join("\n")] : []),
          ...(sourced ? [paragraph(source)] : []),
        ].join("\n\n"),
      ),
    ].join(`\n\n${between && number > 0 ? `${between}\n\n` : ""}`),
  );
  const titles = told.flatMap(({ stories }) => stories.map(({ title }) => title));
  const parts = [look.front, look.contents?.(titles), ...bodies, look.end];
  const text = `${parts.filter((part) => part !== undefined).join("\n\n")}\n`;
  return { name: look.name, text, sections: look.section !== undefined };
}

const capitals = (text: string): string => text.toUpperCase();
const dotted = (titles: readonly string[]): string =>
  titles.map((title, at) => `${title} ${".".repeat(Math.max(3, 50 - title.length))} ${at + 2}`).join("\n");
const numbered = (titles: readonly string[]): string =>
  titles.map((title, at) => `${at + 1}. ${title}`).join("\n");
const bar = (char: string, length = 68): string => char.repeat(length);
const MD = "# Harbour Letter\n\nNo. 17, 4 May 2018\n\nPublished by the Maritime Academy of Tasmania";

const PLAIN = "HARBOUR LETTER\nNo. 17 | 4 May 2018\nMaritime Academy of Tasmania";

const SAVED_PAGES: readonly Look[] = [
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

const MAIL =
  "From: Maritime Academy of Tasmania <letter@mat.example>\nTo: readers@lists.mat.example\nDate: Fri, 4 May 2018 10:02:11 +1000";
const MAILS: readonly Look[] = [
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

const PDFS: readonly Look[] = [
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

const WORD_PROCESSORS: readonly Look[] = [
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
    title: (title, at) => `${["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"][at - 1]}. ${title}`,
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

const WRAPPED: readonly Look[] = [
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

const P = (text: string): string => `<p>${text}</p>`;
const LI = (text: string): string => `<li>${text}</li>`;
const REMAINS: readonly Look[] = [
  {
    name: "tags of headings",
    front: "<h1>Harbour Letter</h1>\n<p>No. 17, 4 May 2018</p>",
    section: (name) => `<h2>${name}</h2>`,
    title: (title) => `<h3>${title}</h3>`,
    paragraph: P,
    item: LI,
  },
  {
    name: "tags of headings with attributes",
    front: '<h1 class="name">Harbour Letter</h1>\n\nNo. 17, 4 May 2018',
    title: (title) => `<h2 class="title" id="a">${title}</h2>`,
  },
  {
    name: "bold tags",
    front: "<b>HARBOUR LETTER</b><br>No. 17, 4 May 2018<br>",
    title: (title) => `<b>${title}</b>`,
    paragraph: (text) => `${text}<br>`,
  },
  {
    name: "strong in paragraphs",
    front: "<p><strong>Harbour Letter</strong></p>\n\n<p>No. 17, 4 May 2018</p>",
    title: (title) => `<p><strong>${title}</strong></p>`,
    paragraph: P,
    item: LI,
  },
  {
    name: "rules as tags",
    front: "<h1>Harbour Letter</h1>\n\n<p>No. 17, 4 May 2018</p>\n\n<hr>",
    title: (title) => `<h2>${title}</h2>`,
    between: "<hr/>",
    paragraph: P,
    item: LI,
  },
  {
    name: "divs around everything",
    front: '<div id="top">\n\n# Harbour Letter\n\nNo. 17, 4 May 2018\n\n</div>',
    title: (title) => `<div class="story">\n\n## ${title}`,
    between: "</div>",
  },
  {
    name: "anchors before titles",
    front: "# Harbour Letter\n\nNo. 17, 4 May 2018",
    section: (name) => `## ${name}`,
    title: (title, at) => `<a name="story${at}"></a>\n\n### ${title}`,
  },
  {
    name: "comments and entities",
    front: "<!-- letter.css -->\n# Harbour&nbsp;Letter\n\nNo.&nbsp;17, 4&nbsp;May&nbsp;2018",
    title: (title) => `## ${title}`,
    between: "<!-- next -->",
    source: "&#8212; Source: Island Herald, 27&nbsp;April&nbsp;2018",
  },
  {
    name: "lists in tags",
    front: "# Harbour Letter\n\nNo. 17, 4 May 2018",
    section: (name) => `# ${name}`,
    title: (title) => `## ${title}`,
    item: (text) => `<ul><li>${text}</li></ul>`,
  },
  {
    name: "fonts and centres",
    front: '<center><font size="5">HARBOUR LETTER</font></center>\n\n<center>No. 17, 4 May 2018</center>',
    title: (title) => `<center><b>${title}</b></center>`,
  },
];

/** Mastheads and titles that programs for newsletters and their PDFs make, where marks of headings are mixed. */
const MIXED: readonly Look[] = [
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

/** All looks, each with the kind of its source. */
export const LOOKS: readonly (readonly [string, Look])[] = Object.entries({
  "saved page": SAVED_PAGES,
  mail: MAILS,
  PDF: PDFS,
  "word processor": WORD_PROCESSORS,
  "wrapped text": WRAPPED,
  "HTML remains": REMAINS,
  "mixed marks": MIXED,
}).flatMap(([kind, looks]) => looks.map((look) => [kind, look] as const));

/** The short newsletter in all of them. */
export const LAID: readonly (readonly [string, Laid])[] = LOOKS.map(([kind, look]) => [kind, lay(look)]);
