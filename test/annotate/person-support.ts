// A document made of plain paragraphs ("# " begins a heading), annotated and extracted, for tests of people and posts.
import { annotate } from "../../pipeline/annotate/annotate.ts";
import { plainView } from "../../pipeline/core/text-view.ts";
import { extract } from "../../pipeline/extract/extract.ts";
import type { Annotated, Block, Document, Draft, Reference } from "../../pipeline/flow.ts";

const DATE = "2022-06-30";

export function documentOf(paragraphs: readonly string[]): Document {
  const text = paragraphs.join("\n\n");
  const blocks: Block[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const mark = paragraph.startsWith("# ") ? 2 : 0;
    const view = plainView(text, { start: at + mark, end: at + paragraph.length });
    blocks.push({ kind: mark > 0 ? "title" : "paragraph", article: 0, view });
    at += paragraph.length + 2;
  }
  const title = { value: "t", span: { start: 0, end: 1 }, rule: "test" };
  return {
    source: { document: "test.txt", mediaType: "text/plain", text, sha256: "0".repeat(64), metadata: {} },
    masthead: { date: { value: DATE, rule: "test" } },
    contents: [],
    articles: [{ title, span: { start: 0, end: text.length } }],
    regions: [],
    blocks,
  };
}

export const annotated = (...paragraphs: string[]): Annotated => annotate(documentOf(paragraphs), () => {});

/** The names of people in a text, as written. */
export const peopleIn = (...paragraphs: string[]): string[] =>
  annotated(...paragraphs)
    .mentions.filter(({ type }) => type === "PERSON")
    .map(({ text }) => text);

/** The posts of a text: "NAME | TITLE | BODY | COUNTRY | DATE | FROM | UNTIL", empty cells at the end left out. */
export function postsIn(...paragraphs: string[]): string[] {
  const draft = extract(annotated(...paragraphs), () => {});
  return draft.positions.map(({ person, title, organization, country, date, from, until }) =>
    [
      nameOf(draft, { mention: person }),
      title.value,
      organization ? nameOf(draft, organization.value) : "",
      country?.value ?? "",
      date?.value ?? "",
      from?.value ?? "",
      until?.value ?? "",
    ]
      .join(" | ")
      .replace(/[ |]+$/, ""),
  );
}

/** The posts of a text without countries and times: "NAME | TITLE | BODY". */
export const postsAlone = (...paragraphs: string[]): string[] =>
  postsIn(...paragraphs).map((post) =>
    post
      .split(" | ")
      .slice(0, 3)
      .join(" | ")
      .replace(/[ |]+$/, ""),
  );

function nameOf(draft: Draft, reference: Reference): string {
  if ("implied" in reference) return `(${reference.implied.name})`;
  const mention = draft.mentions[reference.mention];
  const full = mention?.antecedent === undefined ? mention : draft.mentions[mention.antecedent];
  return full?.name ?? "";
}
