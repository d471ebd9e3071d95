// Which headings at the start are the masthead's: the publisher's, the series' name, the number and date.
import type { Chunk } from "./chunk.ts";
import { titleKey } from "./contents.ts";
import { dateIn } from "./date.ts";
import type { Heading } from "./heading.ts";
import { isIssueLine, isSectionName, isSeriesName, numberIn } from "./masthead-form.ts";
import { isProse, wordCount } from "./sentence-form.ts";
import { isDateLine } from "./title-line.ts";

interface Question {
  readonly chunks: readonly Chunk[];
  readonly skipped: (index: number) => boolean;
  readonly headings: readonly Heading[];
}

/** How many headings at the start are the masthead's: the series' name, the number and date. */
export function mastheadHeadings(question: Question): number {
  const { chunks, headings, skipped } = question;
  const textOf = (at: number): string => chunks[headings[at]?.chunk ?? -1]?.view.text ?? "";
  const [first, second] = headings;
  if (!first) return 0;
  let count = 0;
  while (count < headings.length && !headings[count]?.listed && isIssueLine(textOf(count))) count++;
  if (count === headings.length) return Math.max(0, count - 1);
  const name = headings[count] as Heading;
  const others = headings.slice(count + 1);
  // "I. NEWS OF THE INSTITUTE": what is numbered is no series.
  const isNumbered = chunks[name.chunk]?.form === "item";
  if (others.length === 0 || name.listed || isNumbered) return count;
  const alone = others.every(({ rank }) => rank > name.rank) && isFirst(chunks, name.chunk, skipped);
  const peers = others.some(({ rank }) => rank <= name.rank);
  const told = peers && isComplete(chunks.slice(0, name.chunk));
  const named =
    (isSeriesName(textOf(count)) && !told) ||
    // A name above two titles is the section of both.
    others.some(({ chunk, body }) => (body || name.body) && sameText(chunks, chunk, name.chunk));
  const namedTwice = count + above(question, count);
  if (namedTwice > count) return namedTwice;
  const issueBelow = second !== undefined && tellsIssue(chunks, name.chunk, others[0]?.chunk ?? 0, skipped);
  if (!(named || issueBelow || (alone && others.some(({ body }) => body) && !isArticleAlone(others, name))))
    return count;
  count++;
  const tells = (at: number): boolean => {
    const [heading, next] = [headings[at], headings[at + 1]];
    if (!heading || !next || heading.listed) return false;
    return (
      isIssueLine(textOf(at)) ||
      isOnlyDate(question, at) ||
      tellsIssue(chunks, heading.chunk, next.chunk, skipped)
    );
  };
  while (tells(count)) count++;
  return count;
}

/** "## 4 May 2018" below the series' name; where more such days or months follow, they are sections. */
function isOnlyDate({ chunks, headings }: Question, at: number): boolean {
  const isDate = (heading: Heading | undefined): boolean =>
    isDateLine(chunks[heading?.chunk ?? -1]?.view.text ?? "");
  const here = headings[at];
  if (!here || here.body || !isDate(here)) return false;
  return !headings.slice(at + 1).some((heading) => heading.rank === here.rank && isDate(heading));
}

/** How many headings follow each other at the very start, the last with the issue's number in it or below it: body and series. */
function above({ chunks, headings, skipped }: Question, from: number): number {
  for (let at = from; at < from + 3; at++) {
    const [heading, next] = [headings[at], headings[at + 1]];
    if (!heading || !next || heading.listed) return 0;
    if (at > from && isIssueLine(chunks[heading.chunk]?.view.text ?? "")) return at - from + 1;
    if (heading.body && !(at === from && isBriefly(chunks, heading.chunk, next.chunk, skipped))) {
      const told = at > from && tellsNumber(chunks, heading.chunk, next.chunk, skipped);
      return told ? at - from + 1 : 0;
    }
  }
  return 0;
}

/** What stands under a heading, before another chunk, that has words and is no furniture. */
const linesUnder = (
  chunks: readonly Chunk[],
  from: number,
  to: number,
  skipped: (index: number) => boolean,
): Chunk[] =>
  chunks.slice(from + 1, to).filter(({ view }, at) => view.text !== "" && !skipped(from + 1 + at));

/** Nothing but a line or two that is no prose stands under a heading: a body's address. */
function isBriefly(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  skipped: (index: number) => boolean,
): boolean {
  const lines = linesUnder(chunks, from, to, skipped);
  return (
    lines.length <= 2 &&
    lines.every(({ form, view }) => form === "text" && view.text.length <= 80 && !isProse(view.text))
  );
}

/** How many lines may stand between the series' name and the issue's number: what it is, and for whom. */
const BETWEEN = 3;

/** Whether the first lines under a heading tell the issue's number. */
function tellsNumber(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  skipped: (index: number) => boolean,
): boolean {
  const lines = linesUnder(chunks, from, to, skipped).slice(0, BETWEEN);
  const prose = lines.findIndex(({ view }) => isProse(view.text));
  return lines.slice(0, prose < 0 ? BETWEEN : prose).some(({ view }) => isIssueLine(view.text));
}

/** Whether lines tell the issue's number and more than that: a name. */
function isComplete(front: readonly Chunk[]): boolean {
  const text = front
    .map(({ view }) => view.text.slice(0, 500))
    .join(" ")
    .slice(0, 1500);
  const number = numberIn(text);
  return (
    number !== undefined && number.rule !== "number-behind-name" && wordCount(text.slice(0, number.start)) > 3
  );
}

/** No prose stands before it, and it names no section. */
function isFirst(chunks: readonly Chunk[], chunk: number, skipped: (index: number) => boolean): boolean {
  if (isSectionName(chunks[chunk]?.view.text ?? "")) return false;
  return !chunks.slice(0, chunk).some(({ view }, index) => !skipped(index) && isProse(view.text));
}

const sameText = (chunks: readonly Chunk[], a: number, b: number): boolean =>
  titleKey(chunks[a]?.view.text ?? "") === titleKey(chunks[b]?.view.text ?? "");

/** One title above a text with headings inside it is an article, not a series: nothing of its rank follows. */
const isArticleAlone = (others: readonly Heading[], name: Heading): boolean => name.body && others.length < 2;

/** Whether the lines under a heading, before any prose, tell the issue; a date alone above a text is a press note's. */
function tellsIssue(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  skipped: (index: number) => boolean,
): boolean {
  let dated = false;
  for (const { view } of linesUnder(chunks, from, to, skipped)) {
    if (isProse(view.text)) return false;
    if (isIssueLine(view.text)) return true;
    dated ||= (dateIn(view.text)?.precision ?? 0) >= 2;
  }
  return dated;
}
