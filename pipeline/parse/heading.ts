// Which chunks are headings, and how high they stand: by marks, capitals, underlines, numbers, or as a line alone.
import { type Chunk, STRONG_LEVEL } from "./chunk.ts";
import { sectionName, titleKey } from "./contents.ts";
import { hasContact } from "./furniture.ts";
import { isIssueLine } from "./masthead-form.ts";
import { isCapitals, isProse } from "./sentence-form.ts";
import { titleLines } from "./title-line.ts";

export interface Heading {
  readonly chunk: number;
  /** The smaller, the higher in the hierarchy. */
  readonly rank: number;
  /** Whether the contents list names it. */
  readonly listed: boolean;
  /** Whether something stands under it before the next heading. */
  readonly body: boolean;
}

/** Below headings marked with `#` (10 to 60) stand, from high to low: */
const RANK = { capitals: 62, strongCapitals: 64, strong: 66, numbered: 68, listed: 70, alone: 72 } as const;

export interface HeadingQuestion {
  readonly chunks: readonly Chunk[];
  /** Chunks that are furniture or contents: neither heading nor body. */
  readonly skipped: (index: number) => boolean;
  /** Keys of the contents entries. */
  readonly listed: ReadonlySet<string>;
}

/** All headings of a document in reading order, those of the masthead included. */
export function findHeadings(question: HeadingQuestion): Heading[] {
  const marked = headingsOf(question, new Set());
  const enough = marked.filter(({ rank, body }) => rank < RANK.capitals && body).length >= 2;
  const strong = withEnumerated(question, enough ? withSections(marked) : marked);
  const lines = titleLines(question.chunks, question.skipped, new Set(strong.map(({ chunk }) => chunk)));
  const issueLine = lastIssueLine(question);
  const bodied = strong.filter(({ body, listed, chunk }) => body && (listed || chunk > issueLine));
  const above = bodied.filter(
    (heading) => !heading.listed && (heading !== strong[0] || lines.has(nextChunk(question, heading.chunk))),
  );
  // "PEOPLE" may hold nothing but a list, beside sections of titled articles.
  const isUntitled = (next: number): boolean => !lines.has(next) && question.chunks[next]?.form !== "item";
  const below = above.map(({ chunk }) => nextChunk(question, chunk));
  const titled = below.filter((next) => lines.has(next)).length;
  const untitled = below.filter(isUntitled).length;
  if (titled > 0 && lines.size > titled && untitled * 2 <= titled) return headingsOf(question, lines);
  const onlyCapitals = bodied.every(({ rank, listed }) => rank === RANK.capitals && !listed);
  const titlesMarked = bodied.some((heading) => heading !== strong[0]);
  if (titlesMarked && !onlyCapitals) return withBodies(question, strong);
  const carry = titlesMarked ? lines.size >= strong.length : lines.size > 0;
  return carry ? headingsOf(question, lines) : withBodies(question, strong);
}

/** Marked headings, and of lines in capitals those that stand as sections right above them; a lone one is none. */
function withSections(marked: readonly Heading[]): Heading[] {
  const isPlain = ({ rank, listed }: Heading): boolean => rank === RANK.capitals && !listed;
  const isAbove = (heading: Heading, at: number): boolean =>
    isPlain(heading) && !heading.body && (marked[at + 1]?.rank ?? RANK.capitals) < RANK.capitals;
  const sections = marked.filter(isAbove).length >= 2;
  return marked.flatMap((heading, at) => {
    if (!isPlain(heading)) return [heading];
    const below = marked[at + 1];
    return sections && below && isAbove(heading, at) ? [{ ...heading, rank: below.rank - 1 }] : [];
  });
}

/** Marked headings, and the numbered or lettered lines that stand as sections right above several of them. */
function withEnumerated(question: HeadingQuestion, marked: readonly Heading[]): Heading[] {
  const at = new Map(marked.map((heading) => [heading.chunk, heading]));
  const sections = question.chunks.flatMap((chunk, index): Heading[] => {
    if (at.has(index) || question.skipped(index) || !isEnumerated(chunk)) return [];
    const below = at.get(nextChunk(question, index));
    return below ? [{ chunk: index, rank: below.rank - 1, listed: false, body: false }] : [];
  });
  if (sections.length < 2) return [...marked];
  return withBodies(
    question,
    [...marked, ...sections].sort((a, b) => a.chunk - b.chunk),
  );
}

/** "A. Research", "II. People", "PART ONE: RESEARCH", "● RESEARCH", "| RESEARCH |": a line alone that may be a section. */
function isEnumerated({ form, segments, view, marker = "" }: Chunk): boolean {
  if (segments.length !== 1 || view.text.length > 60 || /[.,;:]$/.test(view.text)) return false;
  if (form === "item") return /^[IVX]+\.$/.test(marker) || isCapitalsTitle(view.text);
  if (form === "row") return isCapitalsTitle(view.text);
  return form === "text" && sectionName(view.text) !== view.text;
}

/** The last line with the issue's number before any prose; above it stand names of the body and the series. */
function lastIssueLine({ chunks, skipped }: HeadingQuestion): number {
  const prose = chunks.findIndex(({ view, form }) => form !== "heading" && isProse(view.text));
  return chunks
    .slice(0, Math.max(0, prose))
    .findLastIndex(({ view }, index) => !skipped(index) && isIssueLine(view.text));
}

/** The first chunk under another that is no furniture. */
export function nextChunk({ chunks, skipped }: Omit<HeadingQuestion, "listed">, above: number): number {
  let index = above + 1;
  while (index < chunks.length && (skipped(index) || chunks[index]?.view.text === "")) index++;
  return index;
}

function headingsOf(question: HeadingQuestion, alone: ReadonlySet<number>): Heading[] {
  const { chunks, skipped, listed } = question;
  const found: Heading[] = [];
  chunks.forEach((chunk, index) => {
    if (skipped(index) || chunk.view.text === "") return;
    const isListed = mayBeTitle(chunk) && listed.has(titleKey(chunk.view.text));
    const rank =
      alone.has(index) && !(chunk.form === "text" && isCapitals(chunk.view.text))
        ? RANK.alone
        : rankOf(chunk, isListed);
    if (rank > 0) found.push({ chunk: index, rank, listed: isListed, body: false });
  });
  return withBodies(question, found);
}

function rankOf(chunk: Chunk, listed: boolean): number {
  const { form, level = 0, segments, view, marker = "" } = chunk;
  if (form === "heading" && level === STRONG_LEVEL)
    return isCapitals(view.text) ? RANK.strongCapitals : RANK.strong;
  if (form === "heading") return level * 10;
  if (form === "item" && isNumberedCapitals(chunk)) return RANK.capitals;
  if (form === "item")
    return listed && segments.length <= 2 && /\d/.test(marker) ? RANK.numbered : listed ? RANK.listed : 0;
  if (form !== "text" || segments.length > 2) return 0;
  if (isCapitalsTitle(view.text)) return RANK.capitals;
  return listed ? RANK.listed : 0;
}

/** "2. NATIONAL NEWS", "II. NATIONAL NEWS": a section by its number and its capitals, no item. */
const isNumberedCapitals = ({ marker = "", segments, view }: Chunk): boolean =>
  /[\dIVX]/.test(marker) && segments.length === 1 && view.text.length >= 5 && isCapitalsTitle(view.text);

const mayBeTitle = ({ form, segments }: Chunk): boolean =>
  form === "heading" || ((form === "text" || form === "item" || form === "quote") && segments.length <= 2);

const isCapitalsTitle = (text: string): boolean =>
  isCapitals(text) &&
  text.length <= 120 &&
  !/[.,;:]$/.test(text) &&
  /\p{L}{3}/u.test(text) &&
  !hasContact(text);

/** Tells of each heading whether anything but another heading follows it. */
function withBodies({ chunks, skipped }: HeadingQuestion, headings: readonly Heading[]): Heading[] {
  return headings.map((heading, at) => {
    const until = headings[at + 1]?.chunk ?? chunks.length;
    let body = false;
    for (let index = heading.chunk + 1; index < until && !body; index++)
      body = !skipped(index) && (chunks[index]?.view.text ?? "") !== "";
    return { ...heading, body };
  });
}
