// Takes titles off the paragraphs that they stand on without a blank line between.
import { type Chunk, splitChunk } from "./chunk.ts";
import { type Contents, titleKey } from "./contents.ts";
import { isCapitals, isProse } from "./sentence-form.ts";
import { type KeepsHyphen, viewOf } from "./view.ts";

/** Chunks with titles on lines of their own: lines that the contents list names, or in capitals above prose. */
export function splitTitles(
  text: string,
  chunks: readonly Chunk[],
  contents: Contents | undefined,
  keeps: KeepsHyphen,
): Chunk[] {
  const keys = new Set(contents?.entries.map(({ key }) => key));
  return chunks.flatMap((chunk, index) => {
    const { form, segments } = chunk;
    const [first, second] = segments;
    if (form !== "text" || !first || !second || (contents && index < contents.to)) return [chunk];
    if (first.end - first.start > 200) return [chunk];
    const line = viewOf(text, [first]).text;
    if (keys.has(titleKey(line))) return splitChunk(text, chunk, second.start, keeps);
    const third = segments[2];
    if (third && keys.size > 0 && second.end - second.start < 120) {
      const two = viewOf(text, [first, second]).text;
      if (keys.has(titleKey(two))) return splitChunk(text, chunk, third.start, keeps);
    }
    const capitals = isCapitals(line) && !isCapitals(viewOf(text, [second]).text) && isProse(chunk.view.text);
    return capitals && line.length > 5 ? splitChunk(text, chunk, second.start, keeps) : [chunk];
  });
}
