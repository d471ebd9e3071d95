// The annotated documents laid out anew, as other publishers would print them: how many of their articles are found in each look.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BlockKind, Document } from "../../pipeline/flow.ts";
import { type Look, lay, type Section, type Story } from "./looks/look.ts";
import { GOLD, parseText } from "./support.ts";

/** A document's stories, as far as they can be told apart in any look. */
interface Told {
  readonly name: string;
  readonly sections: readonly Section[];
}

/** Of titles and of sections: how many there are, were found, and were found right. */
export interface Found {
  readonly told: number;
  readonly found: number;
  readonly right: number;
  readonly sectioned: number;
  readonly inSection: number;
}

/** Titles with other capitals, quotation marks or spaces are the same. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The annotated documents with at least four stories whose titles are theirs alone. */
export function toldDocuments(): Told[] {
  const names = readdirSync(GOLD).filter((name) => name.endsWith(".txt"));
  const read = names.sort().map((file): Told => {
    const document = parseText(readFileSync(join(GOLD, file), "utf8"));
    return { name: file.replace(/\.txt$/, ""), sections: sectionsOf(document) };
  });
  return read.filter(({ sections }) => sections.flatMap(({ stories }) => stories).length >= 4);
}

function sectionsOf(document: Document): Section[] {
  const sections: { name: string; stories: Story[] }[] = [];
  document.articles.forEach(({ title, section }, at) => {
    const story = storyOf(document, at, title.value);
    if (!story) return;
    const name = section?.value ?? "";
    const last = sections.at(-1);
    if (last?.name === name) last.stories.push(story);
    else sections.push({ name, stories: [story] });
  });
  return sections;
}

/** A story with a text of some length; none whose text begins with its title, as no look could part them. */
function storyOf({ blocks }: Document, article: number, title: string): Story | undefined {
  const texts = (wanted: BlockKind): string[] =>
    blocks
      .filter(({ kind, article: own }) => kind === wanted && own === article)
      .map(({ view }) => view.text.replace(/\s+/g, " ").trim());
  const [paragraphs, items] = [texts("paragraph"), texts("item")];
  const all = [...paragraphs, ...items];
  const isShort = paragraphs.some(({ length }) => length < 60) || !all.some(({ length }) => length > 60);
  if (isShort || title.length > 90 || all.some((text) => keyOf(text).startsWith(keyOf(title))))
    return undefined;
  return { title, paragraphs, items };
}

/** What is found of a document in a look. */
export function foundIn({ sections }: Told, look: Look): Found {
  const { articles } = parseText(lay(look, sections).text);
  const left = new Map(
    articles.map(({ title, section }) => [keyOf(title.value), keyOf(section?.value ?? "")]),
  );
  const count = { told: 0, found: articles.length, right: 0, sectioned: 0, inSection: 0 };
  for (const { name, stories } of sections)
    for (const { title } of stories) {
      const section = left.get(keyOf(title));
      count.told++;
      if (section === undefined) continue;
      left.delete(keyOf(title));
      count.right++;
      if (!look.section || name === "") continue;
      count.sectioned++;
      if (section === keyOf(name)) count.inSection++;
    }
  return count;
}

/** F1 of titles and the share of articles in their section, of several documents, in percent. */
export function scoreOf(counts: readonly Found[]): { readonly titles: number; readonly sections: number } {
  const sum = (of: keyof Found): number => counts.reduce((all, count) => all + count[of], 0);
  const sectioned = sum("sectioned");
  return {
    titles: (200 * sum("right")) / (sum("told") + sum("found")),
    sections: sectioned === 0 ? 100 : (100 * sum("inSection")) / sectioned,
  };
}
