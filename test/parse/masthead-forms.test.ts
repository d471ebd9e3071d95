// Series, number, date and publisher from mastheads of many forms, the same for every look of the titles below.
import { expect, test } from "vitest";
import { parseText } from "./support.ts";

const STORIES = (title: (text: string) => string): string =>
  [
    title("A kelp farm off Bruny"),
    "The academy opened a kelp farm off Bruny Island on 12 April. It covers four hectares and feeds two hatcheries.",
    title("Storm buoys for the strait"),
    "Twelve buoys that measure waves were moored in Bass Strait last month. Their figures are sent ashore at once.",
  ].join("\n\n");

const LOOKS: readonly ((text: string) => string)[] = [
  (text) => `## ${text}`,
  (text) => `**${text}**`,
  (text) => text.toUpperCase(),
  (text) => text,
];

test.each([
  // South of the equator a season is no guess for the month that stands beside it.
  [
    "# Tussock Lines\nNews from the Maritime Academy of Tasmania\n\nNumber 88, Winter 2013 (July)",
    ["Tussock Lines", "88", "2013-07", "Maritime Academy of Tasmania"],
  ],
  [
    "# Harbour Letter\n## Issue 17 · May 2018\n\n*The Maritime Academy of Tasmania's quarterly update*",
    ["Harbour Letter", "17", "2018-05", "The Maritime Academy of Tasmania"],
  ],
  [
    "**HARBOUR LETTER** | **No 17** | **4.5.2018**\n\nMaritime Academy of Tasmania, 12 Quay Street, Hobart 7000",
    ["Harbour Letter", "17", "2018-05-04", "Maritime Academy of Tasmania"],
  ],
  [
    "Harbour Letter\nNo. XVII\nMaritime Academy of Tasmania\n4 May 2018",
    ["Harbour Letter", "XVII", "2018-05-04", "Maritime Academy of Tasmania"],
  ],
  [
    "Harbour Letter (ISSN 1234-5678)\nNo. 17, 4 May 2018\nMaritime Academy of Tasmania",
    ["Harbour Letter", "17", "2018-05-04", "Maritime Academy of Tasmania"],
  ],
  [
    "MARITIME ACADEMY OF TASMANIA'S HARBOUR LETTER\nMay 4, 2018, Issue 17",
    ["Maritime Academy of Tasmania's Harbour Letter", "17", "2018-05-04", "Maritime Academy of Tasmania"],
  ],
  [
    "Harbour Letter\n\n17 | MAY 2018\n\nMaritime Academy of Tasmania",
    ["Harbour Letter", "17", "2018-05", "Maritime Academy of Tasmania"],
  ],
  [
    "REPUBLIC OF PALAU\nMINISTRY OF PORTS\nQuays Unit\n\nQUAY ROUND-UP\nNo. 17, 4 May 2018",
    ["Quay Round-Up", "17", "2018-05-04", "Ministry of Ports"],
  ],
  [
    "KYRGYZ REPUBLIC\nMINISTRY OF PORTS\n\nTHE DOCK\nNo. 17, 4 May 2018",
    ["The Dock", "17", "2018-05-04", "Ministry of Ports"],
  ],
  ["STATE OF THE HARBOURS\nNo. 17, 4 May 2018", ["State of the Harbours", "17", "2018-05-04", undefined]],
  [
    "HARBOUR LETTER  *  MARITIME ACADEMY OF TASMANIA  *  NUMBER 17  *  4 MAY 2018",
    ["Harbour Letter", "17", "2018-05-04", "Maritime Academy of Tasmania"],
  ],
  [
    "Harbour Letter\nMonthly bulletin\n(No. 17, May 4, 2018)\nEdited by the Press Service of the Maritime Academy",
    ["Harbour Letter", "17", "2018-05-04", "Press Service of the Maritime Academy"],
  ],
  [
    "# ACADEMY AFLOAT\n\n**Maritime Academy of Tasmania** (MAT), Hobart\nNumber 17 · 4 May 2018",
    ["Academy Afloat", "17", "2018-05-04", "Maritime Academy of Tasmania"],
  ],
  [
    "Harbour Letter\nNo. 17, 4 May 2018\nEdited by Ana Tupou",
    ["Harbour Letter", "17", "2018-05-04", undefined],
  ],
  [
    "Dear readers,\n\nwelcome to the 17th issue of the Harbour Letter, the newsletter of the Maritime Academy of Tasmania.\n\nHobart, 4 May 2018",
    [undefined, "17", "2018-05-04", "Maritime Academy of Tasmania"],
  ],
])("%s", (front, expected) => {
  for (const look of LOOKS) {
    const { masthead, articles } = parseText(`${front}\n\n${STORIES(look)}`);
    const { series, number, date, publisher } = masthead;
    expect([series?.value, number?.value, date?.value, publisher?.value]).toEqual(expected);
    expect(articles).toHaveLength(2);
  }
});
