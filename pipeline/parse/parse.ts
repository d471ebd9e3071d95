// Source to Document: cut by form, tell what each piece is, put together what belongs together.
import type { Report } from "../core/problem.ts";
import type { Document, Masthead, Source, SourceMetadata, Stage, Told } from "../flow.ts";
import { articlesOf, noteSources, withoutComing } from "./article.ts";
import { type Chunk, chunksOf } from "./chunk.ts";
import { type Contents, findContents, sectionName } from "./contents.ts";
import { checkContents } from "./contents-check.ts";
import { withCountedNumbers } from "./counted-number.ts";
import type { KeepsHyphen } from "./cut-word.ts";
import { furnitureIn } from "./furniture.ts";
import { withNamedFurniture } from "./furniture-named.ts";
import { findHeadings, nextChunk } from "./heading.ts";
import { blocksOf, readLines, regionsOf } from "./layout.ts";
import { readMasthead } from "./masthead.ts";
import { outlineOf } from "./outline.ts";
import { type Findings, type Part, partsOf } from "./part.ts";
import { isProse } from "./sentence-form.ts";
import { withTitlesWhole } from "./title-below.ts";
import { withDatedTitles } from "./title-dated.ts";
import { daysAbove, withDaysAbove } from "./title-day.ts";
import { withKickers } from "./title-kicker.ts";
import { splitTitles } from "./title-split.ts";
import { acronymKnowledge, hyphenKnowledge } from "./words.ts";

/** Finds masthead, contents, sections, articles, paragraphs, source notes and furniture of a newsletter. */
export const parse: Stage<Source, Document> = (source, report) => {
  const { text, metadata, frontMatter } = source;
  const keeps = hyphenKnowledge(text);
  const findings = findingsOf(source, keeps);
  const found = partsOf(findings);
  const masthead = mastheadOf(text, found, metadata, keeps);
  reportDisagreement(masthead, metadata, report);
  const { parts, notes } = noteSources(text, found, masthead.date?.value, keeps);
  const sectionText = (index: number): Told<string> | undefined => {
    const view = findings.chunks[index]?.view;
    if (!view) return undefined;
    const value = sectionName(view.text);
    const from = view.text.length - value.length;
    return { value, span: view.toSource(from, view.text.length), rule: "section-heading" };
  };
  const articles = withoutComing(
    articlesOf(parts, findings.headings, sectionText, notes),
    masthead.date?.value,
  );
  const sections = parts.filter(({ role }) => role === "section-heading").map(({ chunk }) => chunk.view.text);
  return {
    source,
    masthead,
    contents: checkContents(findings.contents, articles, sections, masthead.date?.value, report),
    articles,
    regions: regionsOf(text.length, frontMatter, parts),
    blocks: blocksOf(text, parts, findings.contents, keeps),
  };
};

/** Chunks, and what is known of them one by one. */
function findingsOf({ text, frontMatter, furniture: named = [] }: Source, keeps: KeepsHyphen): Findings {
  const lines = withCountedNumbers(text, chunksOf(text, frontMatter?.end ?? 0, keeps), keeps);
  const cut = withNamedFurniture(lines, named);
  const contents = findContents(text, cut);
  const whole = withTitlesWhole(text, withKickers(splitTitles(text, cut, contents, keeps)), keeps);
  const chunks = withDatedTitles(withDaysAbove(whole));
  const inContents = (index: number): boolean =>
    contents !== undefined && (index === contents.heading || (index >= contents.from && index < contents.to));
  const furniture = furnitureIn(chunks, mastheadEnd(chunks, contents), inContents);
  const isApart = (index: number): boolean => inContents(index) || furniture.has(index);
  const days = daysAbove(chunks, isApart);
  const skipped = (index: number): boolean => isApart(index) || days.has(chunks[index] as Chunk);
  const listed = new Set(contents?.entries.map(({ key }) => key));
  const headings = outlineOf({ chunks, skipped, headings: findHeadings({ chunks, skipped, listed }) });
  const titles = new Set(headings.filter(({ role }) => role === "article").map(({ chunk }) => chunk));
  // What was taken for a day above a title that is none stays text.
  const own = chunks.filter(
    (chunk, index) => days.has(chunk) && titles.has(nextChunk({ chunks, skipped }, index)),
  );
  const titled = titles.size > 0;
  return {
    chunks,
    contents,
    furniture,
    headings,
    days: new Set(own),
    ...(titled ? {} : { untitledFrom: firstText(chunks, skipped) }),
  };
}

/** No later than the contents list or the first prose. */
function mastheadEnd(chunks: readonly Chunk[], contents: Contents | undefined): number {
  const prose = chunks.findIndex(({ form, view }) => form !== "heading" && isProse(view.text));
  const list = contents?.heading ?? contents?.from ?? chunks.length;
  return Math.min(prose < 0 ? chunks.length : prose, list);
}

/** Where the article begins in a document without headings: at its first prose, or else its first words. */
function firstText(chunks: readonly Chunk[], skipped: (index: number) => boolean): number {
  const prose = chunks.findIndex(
    ({ view, form }, at) => form !== "heading" && !skipped(at) && isProse(view.text),
  );
  return prose >= 0 ? prose : chunks.findIndex(({ view }, at) => view.text !== "" && !skipped(at));
}

function mastheadOf(
  text: string,
  parts: readonly Part[],
  metadata: SourceMetadata,
  keeps: KeepsHyphen,
): Masthead {
  const front = parts.filter(({ role }) => role === "masthead");
  const others = parts.filter(({ role }) => OTHERS.has(role)).slice(0, 200);
  const heading = ({ form }: Chunk): boolean => form === "heading";
  return readMasthead(
    {
      lines: front.flatMap(({ chunk }) =>
        readLines(text, chunk, keeps).map((view) => ({ view, heading: heading(chunk) })),
      ),
      others: [...others, ...openingLines(parts)].map(({ chunk }) => chunk.view),
      opening: parts
        .filter(({ role }) => role !== "masthead" && !OTHERS.has(role))
        .slice(0, OPENING)
        .map(({ chunk }) => chunk.view),
    },
    metadata,
    acronymKnowledge(text),
  );
}

/** Lines above the first prose that were read as something else than masthead: an unusual one may have hidden there. */
function openingLines(parts: readonly Part[]): readonly Part[] {
  const prose = parts.findIndex(({ chunk }) => isProse(chunk.view.text));
  return parts
    .slice(0, Math.max(0, prose))
    .filter(({ role, chunk }) => HIDDEN.has(role) && chunk.view.text.length <= LONGEST_LINE)
    .slice(0, OPENING);
}

/** What a line of the masthead may have been taken for. */
const HIDDEN = new Set(["paragraph", "table-row", "quote", "section-heading"]);
const LONGEST_LINE = 160;

/** How many pieces behind the masthead may tell whose letter it is. */
const OPENING = 4;
const OTHERS = new Set(["running-header", "running-footer", "imprint"]);

/** Two dates of which neither is a part of the other. */
function reportDisagreement({ date }: Masthead, { date: beside }: SourceMetadata, report: Report): void {
  if (!date?.span || beside === undefined || date.value.startsWith(beside) || beside.startsWith(date.value))
    return;
  report({
    severity: "warning",
    rule: "metadata-differs",
    message: `the masthead's date reads ${date.value}, the metadata say ${beside}`,
    hint: "the text's own date is used; mend the metadata, or leave their date out",
    span: date.span,
  });
}
