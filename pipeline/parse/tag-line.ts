// Lines that remains of HTML make: `<h2>Title</h2>`, `<hr>`, `<li>item</li>`, `<div>` alone.
import type { Line } from "./line.ts";

export interface TagLine {
  readonly form: "heading" | "item" | "rule" | "image" | "hidden";
  /** Of a heading: 1 to 6, or none where it is only bold. */
  readonly level?: number;
}

const OPENING = /<(\/?)([a-z][a-z0-9]{0,12})(?:\s[^<>]{0,500})?\/?>\s{0,50}/iy;
const CLOSING = /^<\/?([a-z][a-z0-9]{0,12})\s{0,5}\/?>$/i;
const LONGEST_TAG = 20;
const LONGEST_HEADING = 300;
/** Tags that begin a block of their own. */
const BLOCK =
  /<\/?(?:h[1-6]|hr|li|ul|ol|p|div|table|tr|section|article|header|footer|center|blockquote)(?=[\s/>])/iy;

/** Whether a line begins with a tag that ends the paragraph before it. */
export function isBlockTag(text: string, { start }: Line): boolean {
  BLOCK.lastIndex = start;
  return BLOCK.test(text);
}

/** What a line is by the tags around it; undefined for text. */
export function tagLine(text: string, { start, end }: Line): TagLine | undefined {
  const opened: string[] = [];
  let from = start;
  for (let tag = tagAt(text, from); tag && from < end; tag = tagAt(text, from)) {
    opened.push(tag.name);
    from += tag.length;
  }
  if (opened.length === 0) return undefined;
  if (from >= end) return alone(opened);
  const { closed, to } = closedBefore(text, from, end);
  const heading = opened.find((name) => /^h[1-6]$/.test(name) && closed.has(name));
  if (heading) return { form: "heading", level: Number(heading.charAt(1)) };
  if (opened.includes("li")) return { form: "item" };
  const bold = opened.find((name) => (name === "b" || name === "strong") && closed.has(name));
  const inner = text.slice(from, to);
  const isTitle = inner.length <= LONGEST_HEADING && !inner.includes("</") && !/[.;,:]$/.test(inner);
  return bold && isTitle ? { form: "heading" } : undefined;
}

function alone(names: readonly string[]): TagLine {
  if (names.includes("hr")) return { form: "rule" };
  return { form: names.includes("img") ? "image" : "hidden" };
}

function tagAt(text: string, at: number): { name: string; length: number } | undefined {
  OPENING.lastIndex = at;
  const found = OPENING.exec(text);
  return found ? { name: (found[2] ?? "").toLowerCase(), length: found[0].length } : undefined;
}

/** The tags that close at a line's end, and where the words before them end. */
function closedBefore(text: string, from: number, end: number): { closed: Set<string>; to: number } {
  const closed = new Set<string>();
  let to = end;
  while (to > from && text.charAt(to - 1) === ">") {
    const open = text.lastIndexOf("<", to - 1);
    if (open < from || to - open > LONGEST_TAG) break;
    const name = CLOSING.exec(text.slice(open, to))?.[1];
    if (name === undefined) break;
    closed.add(name.toLowerCase());
    to = open;
    while (to > from && text.charAt(to - 1) === " ") to--;
  }
  return { closed, to };
}
