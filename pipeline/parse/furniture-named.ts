// Furniture that the input's format names (navigation of a page, feet of a print): hidden from all that reads by form.
import type { NamedFurniture } from "../flow.ts";
import type { Chunk } from "./chunk.ts";

/** Chunks with those hidden that lie in named furniture; both are in reading order. */
export function withNamedFurniture(
  chunks: readonly Chunk[],
  furniture: readonly NamedFurniture[],
): readonly Chunk[] {
  let next = 0;
  return chunks.map((chunk) => {
    while (next < furniture.length && (furniture[next] as NamedFurniture).end <= chunk.span.start) next++;
    const named = furniture[next];
    if (!named || named.start > chunk.span.start || named.end < chunk.span.end) return chunk;
    return { ...chunk, form: "hidden", furniture: named.kind };
  });
}
