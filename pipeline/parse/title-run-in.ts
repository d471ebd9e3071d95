// Titles that run on into their text: "**A hall for models.** The museum ...", "A HALL FOR MODELS. The museum ...".
import type { Span } from "../core/span.ts";
import { type Chunk, STRONG_LEVEL } from "./chunk.ts";
import { splitChunk } from "./chunk-split.ts";
import { dateIn } from "./date.ts";
import { isProse } from "./sentence-form.ts";
import { type KeepsHyphen, viewOf } from "./view.ts";

const BOLD = /^(?:\*\*|__|<b>|<strong>)([^*_<>]{4,120}?)[.:]?(?:\*\*|__|<\/b>|<\/strong>)[.:]?\s+(?=\S)/u;
const CAPITALS =
  /^((?:\p{Lu}[\p{Lu}\p{N}'’&-]*[,:]? ){2,12}\p{Lu}[\p{Lu}\p{N}'’&-]*)(?:\.|:| [–—-])\s+(?=["“]?\p{Lu})/u;

/** Where the words of a running title stand, and where its text goes on. */
interface RunIn {
  readonly title: Span;
  readonly behind: number;
}

/** The running titles of a document that titles most of its paragraphs so; none elsewhere. */
export function runIns(text: string, chunks: readonly Chunk[]): ReadonlyMap<Chunk, RunIn> {
  const found = new Map<Chunk, RunIn>();
  let prose = 0;
  for (const chunk of chunks) {
    if (chunk.form !== "text" || !isProse(chunk.view.text)) continue;
    prose++;
    const title = runInOf(text, chunk);
    if (title) found.set(chunk, title);
  }
  return found.size >= 3 && found.size * 2 >= prose ? found : new Map();
}

function runInOf(text: string, { segments }: Chunk): RunIn | undefined {
  const start = segments[0]?.start ?? 0;
  const head = text.slice(start, Math.min(start + LONGEST, segments.at(-1)?.end ?? start));
  const read = BOLD.exec(head) ?? CAPITALS.exec(head);
  const title = read?.[1];
  if (!read || !title || dateIn(title)) return undefined;
  const from = start + read[0].indexOf(title);
  return { title: { start: from, end: from + title.length }, behind: start + read[0].length };
}

const LONGEST = 200;

/** The title as a heading, and its text. */
export function offRunIn(text: string, chunk: Chunk, { title, behind }: RunIn, keeps: KeepsHyphen): Chunk[] {
  const [head, body] = splitChunk(text, chunk, behind, keeps);
  const segments = [title];
  return [{ ...head, form: "heading", level: STRONG_LEVEL, segments, view: viewOf(text, segments) }, body];
}
