// One newsletter, laid out as one publisher or another would: what a look is, and the text that it makes.

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
  /** What stands between two pages, in the middle of whatever it cuts. */
  readonly foot?: (page: number) => string;
  /** The day of May 2018 that each story tells as its own. */
  readonly day?: (number: number) => number;
  /** The text goes on right below the title. */
  readonly isRunIn?: true;
}

export interface Laid {
  readonly name: string;
  readonly text: string;
  readonly sections: boolean;
  readonly day: Look["day"];
}

/** A text in lines that end before a column. */
export function wrap(text: string, width: number, indent: string): string {
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
export function lay(look: Look, told: readonly Section[]): Laid {
  const { width = 10_000, bullet = "- ", between = "" } = look;
  const source = look.source ?? "Source: Island Herald, 27 April 2018";
  const paragraph = look.paragraph ?? ((text) => text);
  const item = look.item ?? ((text) => `${bullet}${wrap(text, width, " ".repeat(bullet.length))}`);
  let number = 0;
  const bodies = told.map(({ name, stories }) =>
    [
      ...(look.section && name !== "" ? [look.section(name)] : []),
      ...stories.map(({ title, paragraphs, items = [], sourced }) => {
        const body = [
          ...paragraphs.map((text) => paragraph(wrap(text, width, ""))),
          ...(items.length > 0 ? [items.map(item).join("\n")] : []),
          ...(sourced ? [paragraph(source)] : []),
        ];
        return `${look.title(title, ++number)}${look.isRunIn ? "\n" : "\n\n"}${body.join("\n\n")}`;
      }),
    ].join(`\n\n${between && number > 0 ? `${between}\n\n` : ""}`),
  );
  const titles = told.flatMap(({ stories }) => stories.map(({ title }) => title));
  const parts = [look.front, look.contents?.(titles), ...bodies, look.end];
  const text = onPages(`${parts.filter((part) => part !== undefined).join("\n\n")}\n`, look.foot);
  return { name: look.name, text, sections: look.section !== undefined, day: look.day };
}

/** Lines of a page. */
const PAGE = 45;

function onPages(text: string, foot: Look["foot"]): string {
  if (!foot) return text;
  const lines = text.split("\n");
  const pages = lines.map((line, at) => {
    const isLast = at > 0 && at % PAGE === 0 && at < lines.length - 6;
    return isLast ? `${line}\n\n${foot(at / PAGE)}\n` : line;
  });
  return pages.join("\n");
}

export const capitals = (text: string): string => text.toUpperCase();
export const dotted = (titles: readonly string[]): string =>
  titles.map((title, at) => `${title} ${".".repeat(Math.max(3, 50 - title.length))} ${at + 2}`).join("\n");
export const numbered = (titles: readonly string[]): string =>
  titles.map((title, at) => `${at + 1}. ${title}`).join("\n");
export const bar = (char: string, length = 68): string => char.repeat(length);
export const MD = "# Harbour Letter\n\nNo. 17, 4 May 2018\n\nPublished by the Maritime Academy of Tasmania";

export const PLAIN = "HARBOUR LETTER\nNo. 17 | 4 May 2018\nMaritime Academy of Tasmania";
