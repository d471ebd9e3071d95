// Newsletters with what remains of HTML.
import type { Look } from "./look.ts";

const P = (text: string): string => `<p>${text}</p>`;
const LI = (text: string): string => `<li>${text}</li>`;
export const REMAINS: readonly Look[] = [
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
