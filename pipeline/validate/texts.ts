// The texts of a collection, ready to be cut, of which memory holds those lately asked for.
import { type CodePointText, codePointText } from "../core/code-points.ts";
import type { Keep } from "../core/keep.ts";
import type { SourceText } from "../flow.ts";
import type { Texts } from "../model/laws/evidence.ts";

/** Texts that memory holds: some of them are long. */
const MOST = 64;

export function textsIn(sources: Iterable<SourceText>, keep: Keep): Texts {
  const all = keep.dictionary<string>(MOST);
  for (const { document, text } of sources) all.set(document, text);
  const ready = new Map<string, CodePointText>();
  const prepare = (document: string): CodePointText | undefined => {
    const text = all.get(document);
    if (text === undefined) return undefined;
    if (ready.size >= MOST) ready.clear();
    const made = codePointText(text);
    ready.set(document, made);
    return made;
  };
  return { get: (document) => ready.get(document) ?? prepare(document) };
}
