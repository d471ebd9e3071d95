// Parses a text as the program does, and tells its structure in short.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../pipeline/core/problem.ts";
import type { Document } from "../../pipeline/flow.ts";
import { parse } from "../../pipeline/parse/parse.ts";
import { read } from "../../pipeline/read/read.ts";

export const GOLD = join(import.meta.dirname, "../gold");
export const LAYOUTS = join(import.meta.dirname, "layouts");

export function parseFile(folder: string, name: string, problems: Problem[] = []): Document {
  const source = read({ document: name, bytes: readFileSync(join(folder, name)) }, (p) => problems.push(p));
  if (!source) throw new Error(`${name} is not readable`);
  return parse(source, (problem) => problems.push(problem));
}

export const parseText = (text: string, problems: Problem[] = []): Document =>
  parse({ document: "x.txt", text, mediaType: "text/plain", sha256: "", metadata: {} }, (p) =>
    problems.push(p),
  );

/** "section > title | subtitle (source, date)" of each article. */
export const outline = ({ articles }: Document): string[] =>
  articles.map(({ title, section, subtitle, sourceName, sourceDate }) => {
    const source = [sourceName?.value, sourceDate?.value].filter(Boolean).join(", ");
    return `${section ? `${section.value} > ` : ""}${title.value}${subtitle ? ` | ${subtitle.value}` : ""}${source ? ` (${source})` : ""}`;
  });

export const blocksOfKind = ({ blocks }: Document, kind: string): string[] =>
  blocks.filter((block) => block.kind === kind).map(({ view }) => view.text);
