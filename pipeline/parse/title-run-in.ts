// Titles that run on into their text ("**A hall for models.** The museum ...", "A HALL FOR MODELS. The museum ..."), or
// end as if they did, on lines of their own ("**A hall for models:**", "A hall for models:").
import type { Span } from "../core/span.ts";
import { type Chunk, STRONG_LEVEL } from "./chunk.ts";
import { splitChunk } from "./chunk-split.ts";
import type { KeepsHyphen } from "./cut-word.ts";
import { dateIn } from "./date.ts";
import { isOnlyDay } from "./day-line.ts";
import { isByline, isCapitals, isProse, tellsVerb, wordCount } from "./sentence-form.ts";
import { viewOf } from "./view.ts";

const BOLD = /^(?:\*\*|__|<b>|<strong>)([^*_<>]{4,120}?)[.:]?(?:\*\*|__|<\/b>|<\/strong>)[.:]?\s+(?=\S)/u;
const CAPITAL_WORD = String.raw`["“(]?[\p{Lu}\p{N}\p{Sc}][\p{Lu}\p{N}\p{Sc}'’&%–-]*(?:[.,]\d+)?["”)]?[,:;]?`;
const CAPITALS = new RegExp(
  String.raw`^((?:${CAPITAL_WORD}\s{1,9}){2,14}${CAPITAL_WORD})(?:\.|:| [–—-]|(?:(?<=[?!])|[?!]))\s+(?=["“]?[\p{Lu}\p{N}])`,
  "u",
);
/** "PEOPLE. Among the eleven ...": a word or two, where others are longer. */
const FEW_CAPITALS =
  /^(\p{Lu}[\p{Lu}'’&-]{2,20}(?: [\p{Lu}\p{N}][\p{Lu}\p{N}'’&-]{0,20})?)(?:\.|:| [–—-]|[?!])\s+(?=["“]?[\p{Lu}\p{N}])/u;

/** "Two new fellows. -- Among the eleven ...", "Two new fellows — Among the eleven ..." */
const DASHED =
  /^(["“]?\p{Lu}[^.:;!?–—|]{3,80}?)(?:[.:!?]?\s+(?:--|[–—|])\s+|[.:!?](?:--|[–—])\s*)(?=["“]?\p{Lu})/u;
/** "*Two new fellows.* Among the eleven ..." */
const SLANTED = /^(?:\*(?!\*)|_(?!_))([^*_]{4,120}?)[.:]?[*_][.:]?\s+(?=["“]?\p{Lu})/u;
/** "Two new fellows: Among the eleven ..." */
const COLON = /^(["“]?\p{Lu}[^.:;!?]{3,60}):\s+(?=["“]?\p{Lu})/u;

/** "[Two new fellows] Among the eleven ..." */
const BRACKETED = /^\[([^[\]:]{4,80})\]\s+(?=["“]?\p{Lu})/u;
/** "Two new fellows. Among the eleven ...": a first sentence without a verb. */
const VERBLESS = /^(["“]?\p{Lu}[^.:;!?]{3,60})[.!?]\s+(?=["“]?\p{Lu})/u;

/** "Many thanks to all of you. ...": what one says to readers. */
const GREETING =
  /^["“]?(?:dear|thanks?|many thanks|(?:a )?(?:very )?(?:happy|merry)|congratulations|(?:best|warm|good) wishes|(?:kind|warm|best) (?:regards|greetings)|greetings)\b/iu;

/** Where the words of a running title stand, and where its text goes on. */
interface RunIn {
  readonly title: Span;
  readonly behind: number;
}

/** The titles of a document, behind its contents list, that ends most of its titles with a colon or a full stop; none elsewhere. */
export function closedTitles(text: string, chunks: readonly Chunk[], from: number): ReadonlyMap<Chunk, Span> {
  for (const form of TITLE_LINES) {
    const found = closedAs(form, text, chunks, from);
    if (found.size > 0) return found;
  }
  return new Map();
}

/** Lines in bold that end as running titles do, above lists ("**Coming up.**"), in a document that has running titles in bold. */
export function boldLines(text: string, chunks: readonly Chunk[], from: number): ReadonlyMap<Chunk, Span> {
  const found = new Map<Chunk, Span>();
  chunks.forEach((chunk, index) => {
    const [line] = chunk.segments;
    if (index < from || chunk.form !== "text" || chunk.segments.length !== 1 || !line) return;
    const title = titleIn(text, line, CLOSED_LINE);
    const leads = /:$/.test(chunks[index - 1]?.view.text ?? "");
    if (title && !leads && chunks[index + 1]?.form === "item") found.set(chunk, title);
  });
  return found;
}

/** "**Coming up.**" */
const CLOSED_LINE = /^(?:\*\*|__)([^*_<>]{4,120}?)(?:\.(?:\*\*|__)|(?:\*\*|__)\.)$/u;
const BOLD_LINE = /^(?:\*\*|__)([^*_<>]{4,120}?)[.:]?(?:\*\*|__)[.:]?$/u;

/** "**A hall for models:**", "[A hall for models]", "#1 A hall for models", "No. 1 A hall for models", "1 | A hall for models", "A hall for models:" */
const TITLE_LINES = [
  BOLD_LINE,
  /^\[([^[\]:]{4,120})\]$/u,
  /^(?:#|No\.? ?|Nr\.? ?|№ ?)\d{1,2}[.:]? (\p{Lu}[^#]{3,120})$/u,
  /^\d{1,2} [|/] (\p{Lu}[^|]{3,120})$/u,
  /^(["“]?\p{Lu}[^.:;!?]{3,80}):$/u,
];

/** The title that a form finds in a line; none that holds a date. */
function titleIn(text: string, line: Span, form: RegExp): Span | undefined {
  const title = form.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)))?.[1];
  if (!title || dateIn(title)) return undefined;
  const start = text.indexOf(title, line.start);
  return { start, end: start + title.length };
}

function closedAs(
  form: RegExp,
  text: string,
  chunks: readonly Chunk[],
  from: number,
): ReadonlyMap<Chunk, Span> {
  const found = new Map<Chunk, Span>();
  let others = 0;
  let sure = 0;
  chunks.forEach((chunk, index) => {
    const [line] = chunk.segments;
    const below = chunks[index + 1];
    if (index < from) return;
    if (chunk.form === "heading" && index > 0) others++;
    if (chunk.form !== "text" || chunk.segments.length !== 1 || !line || !below || below.gap === 0) return;
    if (below.form !== "text" && below.form !== "item") return;
    const title = titleIn(text, line, form);
    if (!title && isPlainTitle(chunk) && isProse(below.view.text)) others++;
    if (!title) return;
    found.set(chunk, title);
    if (below.form === "text" && isProse(below.view.text)) sure++;
  });
  const isTitled =
    found.size >= 3 && sure >= 2 && found.size > others && areDistinct(text, [...found.values()]);
  return isTitled ? found : new Map();
}

/** A short line with a capital, not ended: a title that only its place marks. */
const isPlainTitle = ({ form, segments, view }: Chunk): boolean =>
  form === "text" &&
  segments.length === 1 &&
  /^["“]?[\p{Lu}\p{N}][^.:;!?[\]]{3,100}\??$/u.test(view.text) &&
  !isProse(view.text) &&
  !isByline(view.text) &&
  !dateIn(view.text) &&
  wordCount(view.text) > 1;

/** The running titles of a document that titles most of its paragraphs so; none elsewhere. */
export function runIns(text: string, chunks: readonly Chunk[]): ReadonlyMap<Chunk, RunIn> {
  const prose = chunks.filter(({ form, view }) => form === "text" && isProse(view.text));
  const items = chunks.filter(({ form, view }) => form === "item" && isProse(view.text));
  const titled = chunks.filter(
    ({ form, view }, index) => form === "text" && chunks[index - 1]?.form === "heading" && isProse(view.text),
  );
  // A list among titled paragraphs belongs to them; where a document is all list, its items are its articles.
  const introduced = chunks.some(
    ({ form }, index) => form === "item" && /[^\s]:$/.test(chunks[index - 1]?.view.text ?? ""),
  );
  const listed = items.length >= 3 && items.length > prose.length && titled.length < 2 && !introduced;
  const told = listed ? items : prose;
  const marked = titlesOf(text, told, [BOLD, CAPITALS]);
  if (marked.size > 0 && (!listed || areTitles(text, [...marked.values()])))
    return withShort(text, listed ? [] : chunks.filter(({ form }) => form === "text"), marked);
  const beside = listed ? titlesOf(text, prose, [BOLD]) : marked;
  if (beside.size > 0) return beside;
  for (const form of [SLANTED, DASHED, COLON, BRACKETED, VERBLESS]) {
    const plain = titlesOf(text, told, [form]);
    const isUnmarked = form === COLON || form === VERBLESS;
    if (isUnmarked && standBelowTitles(chunks, plain)) continue;
    if (plain.size > 0 && areTitles(text, [...plain.values()])) return plain;
  }
  return new Map();
}

/** With those above short texts and lists, and with capitals of a word or two beside longer ones. */
function withShort(text: string, told: readonly Chunk[], found: Map<Chunk, RunIn>): Map<Chunk, RunIn> {
  const isBold = [...found.values()].some(({ title }) => !isCapitals(text.slice(title.start, title.end)));
  for (const chunk of told) {
    const title = found.has(chunk)
      ? undefined
      : runInOf(text, chunk, isBold ? [BOLD] : [CAPITALS, FEW_CAPITALS]);
    if (title) found.set(chunk, title);
  }
  return found;
}

/** Whether titles of their own stand above most of the chunks, or a sentence in small words above one: sections are shorter. */
function standBelowTitles(chunks: readonly Chunk[], found: ReadonlyMap<Chunk, RunIn>): boolean {
  const above = chunks.filter((chunk, index) => {
    const below = chunks[index + 1];
    const isTitle = chunk.form === "heading" || isPlainTitle(chunk);
    return isTitle && below && found.has(below) && wordCount(chunk.view.text) > 3;
  });
  return above.length * 2 > found.size || above.some(({ view }) => /\s\p{Ll}[\p{L}-]*$/u.test(view.text));
}

function titlesOf(text: string, told: readonly Chunk[], forms: readonly RegExp[]): Map<Chunk, RunIn> {
  const found = new Map<Chunk, RunIn>();
  for (const chunk of told) {
    const title = runInOf(text, chunk, forms);
    if (title) found.set(chunk, title);
  }
  const onLines = [...found.values()].every(({ title, behind }) =>
    text.slice(title.end, behind).includes("\n"),
  );
  const share = onLines ? TITLED_ON_LINES : TITLED;
  return found.size >= 3 && found.size >= told.length * share ? found : new Map();
}

/** The share of paragraphs that begin with a title, at least; where titles have lines of their own, reports may have several paragraphs. */
const TITLED = 0.5;
const TITLED_ON_LINES = 0.15;

/** Whether no two are the same, as names of speakers are, and most hold a small word, as towns of datelines do not. */
function areTitles(text: string, titles: readonly RunIn[]): boolean {
  const words = titles.map(({ title }) => text.slice(title.start, title.end));
  const worded = words.filter((title) => /\s\p{Ll}/u.test(title) || isCapitals(title));
  return (
    worded.length * 2 >= words.length &&
    areDistinct(
      text,
      titles.map(({ title }) => title),
    )
  );
}

const areDistinct = (text: string, titles: readonly Span[]): boolean =>
  new Set(titles.map(({ start, end }) => text.slice(start, end))).size === titles.length;

function runInOf(text: string, { segments }: Chunk, forms: readonly RegExp[]): RunIn | undefined {
  const start = segments[0]?.start ?? 0;
  const head = text.slice(start, Math.min(start + LONGEST, segments.at(-1)?.end ?? start));
  const read = forms.reduce<RegExpExecArray | null>((found, form) => found ?? form.exec(head), null);
  const title = read?.[1];
  // A year alone may stand in a title: "Ana Ruiz (1937-2019)".
  const isDated = title !== undefined && (dateIn(title)?.precision ?? 0) > (forms.includes(BOLD) ? 1 : 0);
  if (!read || !title || isDated || isOnlyDay(title)) return undefined;
  if (forms.includes(VERBLESS) && (tellsVerb(title) || GREETING.test(title))) return undefined;
  const from = start + read[0].indexOf(title);
  return { title: { start: from, end: from + title.length }, behind: start + read[0].length };
}

const LONGEST = 200;

/** A line or its part as the heading that it is. */
export const asTitle = (text: string, chunk: Chunk, title: Span): Chunk => ({
  ...chunk,
  form: "heading",
  level: STRONG_LEVEL,
  segments: [title],
  view: viewOf(text, [title]),
});

/** The title as a heading, and its text. */
export function offRunIn(text: string, chunk: Chunk, { title, behind }: RunIn, keeps: KeepsHyphen): Chunk[] {
  const { marker: _, ...plain } = chunk;
  const [head, body] = splitChunk(text, { ...plain, form: "text" }, behind, keeps);
  return [asTitle(text, head, title), body];
}
