// A chunk in two, where a title or a source note is cut off the paragraph that it stands on.
import type { Span } from "../core/span.ts";
import type { Chunk } from "./chunk.ts";
import type { KeepsHyphen } from "./cut-word.ts";
import { viewOf } from "./view.ts";

/** A text chunk in two, at an offset of the source inside it. Each part's view is built anew. */
export function splitChunk(text: string, chunk: Chunk, offset: number, keeps: KeepsHyphen): [Chunk, Chunk] {
  const before: Span[] = [];
  const behind: Span[] = [];
  for (const { start, end } of chunk.segments) {
    if (start < offset) before.push({ start, end: Math.min(end, offset) });
    if (end > offset) behind.push({ start: Math.max(start, offset), end });
  }
  const part = (segments: readonly Span[], span: Span, gap: number): Chunk => ({
    ...chunk,
    segments,
    span,
    gap,
    view: viewOf(text, segments, keeps),
  });
  return [
    part(before, { start: chunk.span.start, end: offset }, chunk.gap),
    part(behind, { start: offset, end: chunk.span.end }, 1),
  ];
}
