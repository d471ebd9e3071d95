// A word or two in capitals above each title ("RESEARCH" above "A kelp farm off Bruny"): the section that the article stands in.
import { type Chunk, STRONG_LEVEL } from "./chunk.ts";
import { isCapitals, isProse, wordCount } from "./sentence-form.ts";

/** The document's chunks with kickers and the titles below them as headings, if it sets a kicker above each title. */
export function withKickers(chunks: readonly Chunk[]): readonly Chunk[] {
  const titles = [...chunks.keys()].filter((index) => isTitle(chunks, index));
  const kickers = new Set(titles.map((index) => index - 1).filter((index) => isShortCapitals(chunks[index])));
  const [first = 0] = kickers;
  const capitals = chunks.filter((chunk, index) => index >= first && isShortCapitals(chunk));
  // Where some titles have none above them, they are headings of sections with several articles.
  const isUneven = titles.some((index) => index > first && !kickers.has(index - 1));
  if (kickers.size < 3 || kickers.size < capitals.length || isUneven) return chunks;
  return chunks.map((chunk, index) => {
    if (kickers.has(index)) return { ...chunk, form: "heading", level: STRONG_LEVEL - 1 };
    return kickers.has(index - 1) ? { ...chunk, form: "heading", level: STRONG_LEVEL } : chunk;
  });
}

const isLine = ({ form, segments }: Chunk): boolean => form === "text" && segments.length === 1;

const isShortCapitals = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && isLine(chunk) && isCapitals(chunk.view.text) && wordCount(chunk.view.text) <= 2;

/** A line of three words or more above prose or a list. */
function isTitle(chunks: readonly Chunk[], index: number): boolean {
  const [title, body] = chunks.slice(index, index + 2);
  if (!title || !body || !isLine(title)) return false;
  const { text } = title.view;
  if (wordCount(text) < 3 || isCapitals(text) || !/^["“]?\p{Lu}[^.;]{8,120}$/u.test(text)) return false;
  return body.form === "item" || (body.form === "text" && isProse(body.view.text));
}
