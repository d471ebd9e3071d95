// Chunks with what each one is: the step between form and document.
import type { BlockKind } from "../flow.ts";
import type { Chunk } from "./chunk.ts";
import { type Contents, isContentsHeading } from "./contents.ts";
import { hasContact, isEditorial, isImprint, opensWithNavigation } from "./furniture.ts";
import type { RankedHeading } from "./outline.ts";
import { endsFootnoteMarker, isSubtitle } from "./part-form.ts";
import { goesOn, isProse } from "./sentence-form.ts";

export type Role = BlockKind | "separator" | "image" | "hidden";

export interface Part {
  readonly chunk: Chunk;
  role: Role;
  /** Index of the article, or null. */
  article: number | null;
}

export interface Findings {
  readonly chunks: readonly Chunk[];
  readonly contents: Contents | undefined;
  readonly furniture: ReadonlyMap<number, BlockKind>;
  readonly headings: readonly RankedHeading[];
  /** Lines that tell the day of the article that begins below them. */
  readonly days: ReadonlySet<Chunk>;
  /** Where the only article begins, in a document without any title. */
  readonly untitledFrom?: number;
}

/** What each chunk is. Articles are numbered in reading order. */
export function partsOf(findings: Findings): Part[] {
  const { chunks, headings } = findings;
  const byChunk = new Map(headings.map((heading) => [heading.chunk, heading]));
  const parts: Part[] = [];
  let article = -1;
  let zone: "masthead" | "section" | "article" | "imprint" = "masthead";
  chunks.forEach((chunk, index) => {
    if (findings.days.has(chunk)) {
      parts.push({ chunk, role: "source-note", article: article + 1 });
      return;
    }
    const heading = byChunk.get(index);
    if (heading?.role === "article") article++;
    if (heading && heading.role !== "inner") zone = heading.role;
    if (index === findings.untitledFrom) {
      zone = "article";
      article++;
    }
    const known = knownRole(findings, chunk, index) ?? (heading && headingRole(heading));
    const role =
      known ??
      (zone === "article" ? articleRole(chunk) : zone === "imprint" ? "imprint" : frontRole(chunk, zone));
    const inArticle = zone === "article" && ARTICLE_ROLES.has(role);
    parts.push({ chunk, role, article: inArticle ? article : null });
  });
  settleArticles(parts);
  settleEnd(parts);
  return parts;
}

const ARTICLE_ROLES: ReadonlySet<Role> = new Set<Role>([
  "title",
  "subtitle",
  "paragraph",
  "item",
  "quote",
  "source-note",
  "footnote",
  "table-row",
]);

function knownRole({ contents, furniture }: Findings, chunk: Chunk, index: number): Role | undefined {
  const { form } = chunk;
  if (chunk.furniture) return chunk.furniture;
  if (form === "rule") return "separator";
  if (form === "image" || form === "hidden") return form;
  if (contents?.heading === index) return "contents-heading";
  if (contents && index >= contents.from && index < contents.to) {
    return form === "row" && !contents.entries.some(({ chunk }) => chunk === index)
      ? "contents-heading"
      : "contents-entry";
  }
  return furniture.get(index);
}

function headingRole({ role }: RankedHeading): Role {
  if (role === "section") return "section-heading";
  if (role === "article") return "title";
  return role === "inner" ? "subtitle" : role;
}

function articleRole({ form, marker }: Chunk): Role {
  if (form === "item") return endsFootnoteMarker(marker) ? "footnote" : "item";
  if (form === "quote") return "quote";
  return form === "row" ? "table-row" : "paragraph";
}

/** Before the first article: masthead lines; prose there is a foreword, and so is all text below a section heading. */
function frontRole({ form, view }: Chunk, zone: "masthead" | "section"): Role {
  if (isContentsHeading(view.text)) return "contents-heading";
  if (zone === "section") return form === "item" ? "item" : form === "row" ? "table-row" : "paragraph";
  return isProse(view.text) && !isImprint(view.text) ? "paragraph" : "masthead";
}

/** Subtitles, and imprint lines that interrupt an article. */
function settleArticles(parts: readonly Part[]): void {
  const read = parts.filter(({ chunk }) => chunk.view.text !== "");
  read.forEach((part, at) => {
    if (part.article === null) return;
    const { text } = part.chunk.view;
    const before = read[at - 1];
    const after = read[at + 1];
    if (before?.role === "title" && part.role === "paragraph" && isSubtitle(part.chunk, after?.chunk))
      part.role = "subtitle";
    const loose = part.role === "paragraph" || part.role === "item";
    if (loose && interrupts(text, before, after)) Object.assign(part, { role: "imprint", article: null });
  });
}

/** The editors' lines, or contact lines below them or inside a sentence. */
function interrupts(text: string, before: Part | undefined, after: Part | undefined): boolean {
  if (before?.role === "title" || before?.role === "subtitle") return false;
  if (isEditorial(text)) return true;
  if (!hasContact(text) || !isImprint(text)) return false;
  if (before?.role === "imprint") return true;
  const next = after?.role === "paragraph" ? after.chunk.view.text : "";
  return before?.role === "paragraph" && goesOn(before.chunk.view.text, next, true) && /^\p{Ll}/u.test(next);
}

/** What stands after the last article's text: addresses and editors, no reports. */
function settleEnd(parts: readonly Part[]): void {
  for (let at = parts.length - 1; at > 0; at--) {
    const part = parts[at] as Part;
    if (part.chunk.view.text === "" || !ARTICLE_ROLES.has(part.role)) continue;
    const loose = part.role === "paragraph" || part.role === "item";
    const { text } = part.chunk.view;
    const isEnd = (isImprint(text) && !/^[-–—([\s]*source/i.test(text)) || opensWithNavigation(text);
    if (!loose || !isEnd) return;
    Object.assign(part, { role: "imprint", article: null });
  }
}
