// Small questions about a chunk inside an article: is it a subtitle, a footnote?
import type { Chunk } from "./chunk.ts";
import { hasContact } from "./furniture.ts";
import { endsUnfinished, goesOn, isProse, wordCount } from "./sentence-form.ts";
import { pressDateIn } from "./source-note.ts";

export const endsFootnoteMarker = (marker = ""): boolean => marker.startsWith("[^");

/** A short line without end directly under the title, above the first real paragraph. */
export function isSubtitle({ form, segments, view, level }: Chunk, after: Chunk | undefined): boolean {
  const { text } = view;
  if (form !== "text" || level !== undefined || segments.length > 2 || !after) return false;
  if (text.length > 140 || wordCount(text) > 20 || wordCount(text) < 2) return false;
  if (/[.!?;:,]["”’)]?$/.test(text) || /^\(|^(?:by|text|photos?|source|with)\b/i.test(text)) return false;
  if (hasContact(text) || endsUnfinished(text) || pressDateIn(view, "2000-12-31")) return false;
  return after.form === "text" && isProse(after.view.text) && !goesOn(text, after.view.text, false);
}
