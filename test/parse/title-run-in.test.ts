// Titles that run on into their text, and kickers above titles, in the ways that publishers set them.
import { describe, expect, test } from "vitest";
import { outline, parseText } from "./support.ts";

const FRONT = "HARBOUR LETTER\nNo. 17 | 4 May 2018\nMaritime Academy of Tasmania";
const GREETING = "Dear colleagues,\n\nWinter has come to the island. Here is what was done before it came.";

const SECTIONS = {
  Research: [
    [
      "A kelp farm off Bruny",
      "The academy opened a kelp farm off Bruny Island on 12 April. It covers four hectares.",
    ],
    ["Storm buoys for the strait", "Twelve buoys were moored in Bass Strait last month. They measure waves."],
  ],
  People: [
    [
      "Two new readers",
      "The council of the academy appointed two readers on 20 April 2018. One is from Suva.",
    ],
    [
      "Guests from Hobart",
      "Jan Bergh, who comes from Bergen, spent a week at the academy. He left on 2 May.",
    ],
  ],
} as const;

/** The letter with each title set by a form, and its sections, where there are any. */
function letterOf(
  lead: (title: string, number: number) => string,
  section?: (name: string) => string,
): string {
  let number = 0;
  const bodies = Object.entries(SECTIONS).flatMap(([name, stories]) => [
    ...(section ? [section(name)] : []),
    ...stories.map(([title, text]) => `${lead(title, ++number)}${text}`),
  ]);
  return `${[FRONT, GREETING, ...bodies].join("\n\n")}\n`;
}

const expected = (sections: boolean): string[] =>
  Object.entries(SECTIONS).flatMap(([name, stories]) =>
    stories.map(([title]) => `${sections ? `${name} > ` : ""}${title}`),
  );

describe("titles that run on into their text", () => {
  const forms: [string, (title: string, number: number) => string][] = [
    ["a full stop and a dash", (title) => `${title}. -- `],
    ["a dash", (title) => `${title} — `],
    ["a full stop and a dash without a space", (title) => `${title}.—`],
    ["a colon", (title) => `${title}: `],
    ["a bar", (title) => `${title} | `],
    ["a full stop behind no verb", (title) => `${title}. `],
    ["italics", (title) => `*${title}.* `],
    ["brackets", (title) => `[${title}] `],
    ["items with bold", (title) => `- **${title}.** `],
    ["items with a colon", (title) => `• ${title}: `],
    ["numbers and bold", (title, number) => `${number}. **${title}.** `],
    ["numbers and a colon", (title, number) => `${number}. ${title}: `],
  ];
  test.each(forms)("%s", (_, lead) => {
    expect(outline(parseText(letterOf(lead)))).toEqual(expected(false));
    expect(outline(parseText(letterOf(lead, (name) => name)))).toEqual(expected(true));
    expect(outline(parseText(letterOf(lead, (name) => `## ${name}`)))).toEqual(expected(true));
  });

  test("speakers, towns of datelines and points of a list are none", () => {
    const talk = ["Ruiz: ", "Bergh: ", "Ruiz: ", "Bergh: "];
    const towns = ["Suva — ", "Bergen — ", "Hobart — ", "Lima — "];
    for (const leads of [talk, towns]) {
      const read = outline(parseText(letterOf((_, number) => leads[number - 1] ?? "")));
      expect(read.filter((title) => /Ruiz|Bergh|Suva|Bergen|Lima/.test(title))).toEqual([]);
    }
    const points =
      "- **Cost of the farm:** The farm cost two million.\n- **Size of the farm:** The farm covers four hectares.\n- **Work on the farm:** The farm has nine hands and two boats.";
    const list = `# A farm\n\nThe academy opened a farm on 12 April. It told this of it:\n\n${points}\n\n# A buoy\n\nTwelve buoys were moored in the strait last month by the academy.\n`;
    expect(outline(parseText(list))).toEqual(["A farm", "A buoy"]);
  });
});

describe("titles on lines of their own", () => {
  const forms: [string, (title: string, number: number) => string][] = [
    ["in brackets", (title) => `[${title}]\n\n`],
    ["behind a hash and a number", (title, number) => `#${number} ${title}\n\n`],
    ["behind a number word", (title, number) => `No. ${number} ${title}\n\n`],
    ["behind a number and a bar", (title, number) => `${number} | ${title}\n\n`],
  ];
  test.each(forms)("%s", (_, lead) => {
    expect(outline(parseText(letterOf(lead)))).toEqual(expected(false));
  });

  test("a word in capitals above each names its section", () => {
    const kickers = ["RESEARCH", "RESEARCH", "PEOPLE", "GUESTS"];
    const read = outline(parseText(letterOf((title, number) => `${kickers[number - 1]}\n\n${title}\n\n`)));
    expect(read).toEqual([
      "RESEARCH > A kelp farm off Bruny",
      "RESEARCH > Storm buoys for the strait",
      "PEOPLE > Two new readers",
      "GUESTS > Guests from Hobart",
    ]);
  });

  test("a day and a caption may stand between a title and its text; links are furniture", () => {
    const lead = (title: string): string =>
      `${title}\n\nPosted: 3 May 2018\n\n[Photo: a boat and three divers]\n\n`;
    const page = `${letterOf(lead).trimEnd()}\n\nBack to top ^\n`;
    expect(outline(parseText(page))).toEqual(expected(false).map((title) => `${title} (2018-05-03)`));
  });
});

describe("what ends or begins a title's text is no title", () => {
  test("captions in brackets and lines that open a list, among plain titles", () => {
    const captions = ["[The farm from the air]", "[A buoy in the storm]", "[The readers with the dean]"];
    const leads = [
      "The speakers were the following:",
      "The organisers wish to thank:",
      "For further details:",
    ];
    for (const lines of [captions, leads]) {
      const text = letterOf(
        (title, number) =>
          `${title}\n\nThis was told by the academy last week, and it is true.\n\n${lines[number - 1] ?? "[A boat at sea]"}\n\n`,
      );
      expect(outline(parseText(text))).toEqual(expected(false));
    }
  });

  test("first sentences and labels below titles, greetings, and a list that a line opens", () => {
    const first = [
      "Good news for the island. ",
      "Big surprise at sea. ",
      "Great joy! ",
      "A visit from afar. ",
    ];
    const spelt: [string, string][] = [
      ["A kelp farm off Bruny", "A kelp farm off the island"],
      ["Two new readers", "Two new readers come"],
    ];
    const told = (text: string): string => spelt.reduce((all, [from, to]) => all.replace(from, to), text);
    const below = letterOf((title, number) => `${title}\n\n${first[number - 1]}`);
    expect(outline(parseText(told(below)))).toEqual(expected(false).map(told));

    const lines = [
      "Dear readers of the Tide. ",
      "Many thanks to all of you. ",
      "A happy new year to all. ",
      "",
    ];
    const greetings = outline(parseText(letterOf((_, number) => lines[number - 1] ?? "")));
    expect(greetings.filter((title) => /thanks|happy/.test(title))).toEqual([]);

    const item = "Guests are shown round the hall by the librarian and the dean.";
    const list = `${FRONT}\n\nA hall for the boats\n\nThe academy opened a hall for its boats on 12 April.\n\nProgramme of the day:\n\n- A tour of the hall: ${item}\n- A talk on the kelp: ${item}\n- A walk to the sea: ${item}\n`;
    expect(outline(parseText(list))).toEqual(["A hall for the boats"]);
  });

  test("a credit or a longer line above capitals is no section", () => {
    const above = [
      "Photo by Ana Tupou",
      "Kind regards from Suva",
      "The bell of the ship",
      "Text by Mary Otto",
    ];
    const text = letterOf((title, number) => `${above[number - 1]}\n\n${title.toUpperCase()}\n`);
    expect(outline(parseText(text))).toEqual(expected(false).map((title) => title.toUpperCase()));
  });
});
