// Parts to blocks (paragraphs whole again where a page break cut them) and to the regions that tile the source.
import { type Span, span } from "../core/span.ts";
import type { TextView } from "../core/text-view.ts";
import type { Block, BlockKind, FurnitureKind, Region } from "../flow.ts";
import type { Chunk } from "./chunk.ts";
import type { Contents } from "./contents.ts";
import type { KeepsHyphen } from "./cut-word.ts";
import { isLetterspaced } from "./letterspaced.ts";
import type { Part, Role } from "./part.ts";
import { endsSentence, goesOn, wordCount } from "./sentence-form.ts";
import { viewOf } from "./view.ts";

const SILENT: ReadonlySet<Role> = new Set<Role>(["separator", "image", "hidden"]);
const FURNITURE: ReadonlySet<Role> = new Set<Role>([
  "running-header",
  "running-footer",
  "page-number",
  "imprint",
  "navigation",
  "footnote",
]);

/** Blocks in reading order; a rejoined paragraph stands where it begins. */
export function blocksOf(
  text: string,
  parts: readonly Part[],
  contents: Contents | undefined,
  keeps: KeepsHyphen,
): Block[] {
  const groups = groupsOf(parts);
  const blocks: Block[] = [];
  for (const members of groups) {
    const first = members[0] as Part;
    const kind = first.role as BlockKind;
    const { article } = first;
    if (LINEWISE.has(first.role)) {
      for (const view of readLines(text, first.chunk, keeps)) blocks.push({ kind, article, view });
    } else if (first.role !== "contents-entry") {
      const whole = members.length === 1;
      const segments = whole ? [] : members.flatMap(({ chunk }) => chunk.segments);
      blocks.push({ kind, article, view: whole ? first.chunk.view : viewOf(text, segments, keeps) });
    }
  }
  for (const { view } of contents?.entries ?? [])
    blocks.push({ kind: "contents-entry", article: null, view });
  return withContinuations(blocks.sort((a, b) => a.view.span.start - b.view.span.start));
}

const LINEWISE: ReadonlySet<Role> = new Set<Role>([
  "masthead",
  "imprint",
  "running-header",
  "running-footer",
]);
const COLUMNS = /\s{3,}|\t+/g;

/** Masthead, imprint and what runs on each page are read line by line, column by column; wrapped sentences stay whole. */
export function readLines(text: string, chunk: Chunk, keeps: KeepsHyphen): TextView[] {
  const sentence = chunk.view.text.length > 200 && endsSentence(chunk.view.text);
  if (sentence && chunk.segments.some(({ start, end }) => end - start >= 60)) return [chunk.view];
  const lines: Span[][] = [];
  for (const segment of chunk.segments.flatMap((each) => columnsOf(text, each))) {
    const before = lines.at(-1);
    if (before && isWrapped(text, before.at(-1), segment)) before.push(segment);
    else lines.push([segment]);
  }
  return lines.map((segments) => viewOf(text, segments, keeps)).filter((view) => view.text !== "");
}

const OPEN_NAME = /\b(?:of|for) (?:the )?(?<first>\p{Lu})[^,.;:|()]{1,80}$/u;
const END_OF_NAME =
  /^\p{Lu}\p{L}+(?:(?: (?:of|for|on|and))? \p{Lu}\p{L}+){0,4} \((?<acronym>\p{Lu}{2,12})\)$/u;

/** "Letter of the Union of" above "Dairies (UD)", "of the Ministry of Mines," above "Water and Energy (MMWE)": the line leads on. */
const LEADS_ON = /\b(?:of|for|and|the|&)$/;
const LISTS = /\b(?:of|for) (?:\p{Lu}[\p{L}'’-]+(?: and)? ?){1,4},$/u;
const END_OF_LIST = /^\p{Lu}[\p{L}, &'’-]{3,60} \(\p{Lu}{2,12}\)$/u;

/** "Letter of the Union of Dairies of East / Asia (UDEA)": a body's name that the line was too short for, by its first letter. */
function isWrapped(text: string, before: Span | undefined, { start, end }: Span): boolean {
  if (!before || before.end - before.start < 30 || end - start > 60) return false;
  const line = text.slice(before.start, before.end).trim().slice(-90);
  const below = text.slice(start, end).trim();
  if (LEADS_ON.test(line) || (LISTS.test(line) && END_OF_LIST.test(below))) return true;
  const acronym = END_OF_NAME.exec(below)?.groups?.acronym;
  const first = acronym && OPEN_NAME.exec(line)?.groups?.first;
  return first !== undefined && first === acronym?.charAt(0);
}

function columnsOf(text: string, { start, end }: Span): Span[] {
  if (end - start > 1000 || isLetterspaced(text, { start, end })) return [{ start, end }];
  const columns: Span[] = [];
  let at = start;
  for (const found of text.slice(start, end).matchAll(COLUMNS)) {
    columns.push(span(at, start + found.index));
    at = start + found.index + found[0].length;
  }
  columns.push(span(at, end));
  return columns;
}

/** Paragraphs that go on behind a page break or furniture are one group; everything else stands alone. */
function groupsOf(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  let open: Part[] | undefined;
  let cut = false;
  for (const part of parts) {
    // A page's menus lead elsewhere and report nothing.
    const isMenu = part.chunk.furniture === "navigation";
    if (SILENT.has(part.role) || isMenu || part.chunk.view.text === "") {
      cut = true;
      continue;
    }
    const last = open?.at(-1);
    if (FURNITURE.has(part.role)) cut = true;
    if (part.role === "paragraph" && open && last && last.article === part.article) {
      if (goesOn(last.chunk.view.text, part.chunk.view.text, cut)) {
        open.push(part);
        cut = false;
        continue;
      }
    }
    const group = [part];
    groups.push(group);
    if (FURNITURE.has(part.role)) continue;
    const mayGoOn =
      part.role === "paragraph" || (part.role === "item" && wordCount(part.chunk.view.text) >= 8);
    open = mayGoOn ? group : undefined;
    cut = false;
  }
  return groups;
}

/** List items that go on a sentence: nothing ended it before, and they are no sentences of their own. */
function withContinuations(blocks: readonly Block[]): Block[] {
  let going = false;
  let before: Block | undefined;
  return blocks.map((block) => {
    const { kind, view } = block;
    if (kind !== "item") {
      if (block.article !== null) before = block;
      going = false;
      return block;
    }
    const previous = before?.article === block.article ? before : undefined;
    const open = previous !== undefined && !endsSentence(previous.view.text);
    const fragment =
      !endsSentence(view.text) || /^\p{Ll}/u.test(view.text) || wordCount(view.text) <= 4 || going;
    const begins = previous?.kind === "paragraph";
    const continues = open && fragment && (begins || going);
    going = continues;
    before = block;
    return continues ? { ...block, continues } : block;
  });
}

/** The tiling: every character in one region, neighbours of one kind joined. */
export function regionsOf(length: number, frontMatter: Span | undefined, parts: readonly Part[]): Region[] {
  const regions: Region[] = [];
  let end = 0;
  const add = (kind: Region["kind"], stretch: Span, article: number | null): void => {
    const last = regions.at(-1);
    const same = last && last.kind === kind && last.article === (article ?? undefined);
    if (last && same) regions[regions.length - 1] = { ...last, end: stretch.end };
    else {
      if (stretch.start > end) regions.push({ kind: "blank", start: end, end: stretch.start });
      regions.push({
        kind,
        start: stretch.start,
        end: stretch.end,
        ...(article === null ? {} : { article }),
      });
    }
    end = stretch.end;
  };
  if (frontMatter) add("front-matter", frontMatter, null);
  let front = true;
  for (const { role, article, chunk } of parts) {
    if (role === "title" || role === "section-heading") front = false;
    add(article === null ? furnitureOf(role, front) : "article", chunk.span, article);
  }
  if (end < length) regions.push({ kind: "blank", start: end, end: length });
  return regions;
}

function furnitureOf(role: Role, front: boolean): FurnitureKind {
  switch (role) {
    case "contents-heading":
    case "contents-entry":
      return "contents";
    case "hidden":
      return "separator";
    case "masthead":
    case "imprint":
    case "navigation":
    case "page-number":
    case "running-header":
    case "running-footer":
    case "section-heading":
    case "separator":
    case "image":
      return role;
    default:
      return front ? "masthead" : "section-heading";
  }
}
