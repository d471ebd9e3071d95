// Titles that run on into their text ("**A hall for models.** The museum ...", "A HALL FOR MODELS. The museum ..."), or
// end as if they did, on lines of their own ("**A hall for models:**", "A hall for models:").
import type { Span } from "../core/span.ts";
import { type Chunk, STRONG_LEVEL } from "./chunk.ts";
import { splitChunk } from "./chunk-split.ts";
import { dateIn } from "./date.ts";
import { isProse } from "./sentence-form.ts";
import { type KeepsHyphen, viewOf } from "./view.ts";

const BOLD = /^(?:\*\*|__|<b>|<strong>)([^*_<>]{4,120}?)[.:]?(?:\*\*|__|<\/b>|<\/strong>)[.:]?\s+(?=\S)/u;
const CAPITALS =
  /^((?:\p{Lu}[\p{Lu}\p{N}'’&-]*[,:]? ){2,12}\p{Lu}[\p{Lu}\p{N}'’&-]*)(?:\.|:| [–—-])\s+(?=["“]?\p{Lu})/u;

/** "Two new fellows. -- Among the eleven ...", "Two new fellows — Among the eleven ..." */
const DASHED =
  /^(["“]?\p{Lu}[^.:;!?–—]{3,80}?)(?:[.:!?]?\s+(?:--|[–—])|[.:!?](?:--|[–—]))\s+(?=["“]?\p{Lu})/u;
/** "*Two new fellows.* Among the eleven ..." */
const SLANTED = /^(?:\*(?!\*)|_(?!_))([^*_]{4,120}?)[.:]?[*_][.:]?\s+(?=["“]?\p{Lu})/u;
/** "Two new fellows: Among the eleven ..." */
const COLON = /^(["“]?\p{Lu}[^.:;!?]{3,60}):\s+(?=["“]?\p{Lu})/u;

/** Where the words of a running title stand, and where its text goes on. */
interface RunIn {
  readonly title: Span;
  readonly behind: number;
}

/** The titles of a document, behind its contents list, that ends most of its titles with a colon or a full stop; none elsewhere. */
export function closedTitles(text: string, chunks: readonly Chunk[], from: number): ReadonlyMap<Chunk, Span> {
  const bold = closedAs(BOLD_LINE, text, chunks, from);
  return bold.size > 0 ? bold : closedAs(PLAIN_LINE, text, chunks, from);
}

const BOLD_LINE = /^(?:\*\*|__)([^*_<>]{4,120}?)[.:]?(?:\*\*|__)[.:]?$/u;
const PLAIN_LINE = /^(["“]?\p{Lu}[^.:;!?]{3,80}):$/u;

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
    const title = form.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST)))?.[1];
    if (!title || dateIn(title)) return;
    const start = text.indexOf(title, line.start);
    found.set(chunk, { start, end: start + title.length });
    if (below.form === "text" && isProse(below.view.text)) sure++;
  });
  return found.size >= 3 && sure >= 2 && found.size > others ? found : new Map();
}

/** The running titles of a document that titles most of its paragraphs so; none elsewhere. */
export function runIns(text: string, chunks: readonly Chunk[]): ReadonlyMap<Chunk, RunIn> {
  const prose = chunks.filter(({ form, view }) => form === "text" && isProse(view.text));
  const marked = titlesOf(text, prose, [BOLD, CAPITALS]);
  if (marked.size > 0) return marked;
  for (const form of [SLANTED, DASHED, COLON]) {
    const plain = titlesOf(text, prose, [form]);
    if (plain.size > 0 && areTitles(text, [...plain.values()])) return plain;
  }
  return new Map();
}

function titlesOf(text: string, prose: readonly Chunk[], forms: readonly RegExp[]): Map<Chunk, RunIn> {
  const found = new Map<Chunk, RunIn>();
  for (const chunk of prose) {
    const title = runInOf(text, chunk, forms);
    if (title) found.set(chunk, title);
  }
  return found.size >= 3 && found.size * 2 >= prose.length ? found : new Map();
}

/** Whether no two are the same, as names of speakers are, and most hold a small word, as towns of datelines do not. */
function areTitles(text: string, titles: readonly RunIn[]): boolean {
  const words = titles.map(({ title }) => text.slice(title.start, title.end));
  const worded = words.filter((title) => /\s\p{Ll}/u.test(title));
  return new Set(words).size === words.length && worded.length * 2 >= words.length;
}

function runInOf(text: string, { segments }: Chunk, forms: readonly RegExp[]): RunIn | undefined {
  const start = segments[0]?.start ?? 0;
  const head = text.slice(start, Math.min(start + LONGEST, segments.at(-1)?.end ?? start));
  const read = forms.reduce<RegExpExecArray | null>((found, form) => found ?? form.exec(head), null);
  const title = read?.[1];
  if (!read || !title || dateIn(title)) return undefined;
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
  const [head, body] = splitChunk(text, chunk, behind, keeps);
  return [asTitle(text, head, title), body];
}
