// Parses a text as the program does, and tells its structure in short.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Problem, Report } from "../../pipeline/core/problem.ts";
import type { Document } from "../../pipeline/flow.ts";
import { parse } from "../../pipeline/parse/parse.ts";
import { decodeText } from "../../pipeline/read/encoding.ts";
import { frontMatterOf } from "../../pipeline/read/front-matter.ts";

export const GOLD = join(import.meta.dirname, "../gold");
export const LAYOUTS = join(import.meta.dirname, "layouts");

export function parseFile(folder: string, name: string, problems: Problem[] = []): Document {
  const report: Report = (problem) => problems.push(problem);
  const text = decodeText(readFileSync(join(folder, name)), report);
  if (text === undefined) throw new Error(`${name} is not readable`);
  const front = frontMatterOf(text, report);
  const { metadata = {}, span } = front ?? {};
  const source = { document: name, mediaType: "text/plain", text, sha256: "", metadata };
  return parse({ ...source, ...(span ? { frontMatter: span } : {}) }, report);
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

/** The regions tile the source, articles own theirs, and the views map into it. */
export function checkLaws({ source, regions, blocks, articles }: Document): void {
  let at = 0;
  for (const region of regions) {
    expect(region.start).toBe(at);
    expect(region.end).toBeGreaterThan(region.start);
    expect(region.kind === "article").toBe(region.article !== undefined);
    if (region.kind === "blank") expect(source.text.slice(region.start, region.end).trim()).toBe("");
    at = region.end;
  }
  expect(at).toBe(source.text.length);
  articles.forEach(({ span, title }, index) => {
    const own = regions.filter(({ article }) => article === index);
    expect([own[0]?.start, own.at(-1)?.end]).toEqual([span.start, span.end]);
    expect(title.value).not.toBe("");
  });
  for (const { view, article } of blocks) {
    expect(view.text).not.toMatch(/^\s|\s$|\s{2}|\n/);
    expect(view.span.end).toBeLessThanOrEqual(source.text.length);
    const owner = article === null ? undefined : articles[article];
    if (owner) expect(view.span.start >= owner.span.start && view.span.end <= owner.span.end).toBe(true);
  }
}
