// The annotated documents, and how well a draft's mentions agree with them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codePointText } from "../../pipeline/core/code-points.ts";
import type { Draft, Source } from "../../pipeline/flow.ts";

const GOLD = join(import.meta.dirname, "../gold");

/** A stretch that is named, in UTF-16 of its text, end exclusive. */
export interface Marked {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** All annotated documents, by name. */
export function goldDocuments(): GoldDocument[] {
  const files = readdirSync(GOLD).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => {
    const { mentions } = JSON.parse(readFileSync(join(GOLD, file), "utf8")) as { mentions: Marked[] };
    const name = file.replace(/\.json$/, "");
    const text = readFileSync(join(GOLD, `${name}.txt`), "utf8");
    const { toUtf16 } = codePointText(text);
    const marked = mentions.map(({ type, start, end }) => ({ type, ...toUtf16({ start, end } as never) }));
    return { name, text, marked };
  });
}

/** A number of things from all of a list, evenly: a test that takes the time of each takes no longer as the list grows. */
export function sampleOf<Thing>(things: readonly Thing[], count: number): Thing[] {
  const step = Math.max(1, things.length / count);
  return things.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** A text as a source, with nothing told beside it. */
export const sourceOf = (text: string): Source => ({
  document: "case.md",
  mediaType: "text/markdown",
  text,
  sha256: "0".repeat(64),
  metadata: {},
});

/** Counts of agreement; added up over documents they give one F1. */
export interface Agreement {
  readonly same: number;
  readonly found: number;
  readonly marked: number;
}

/** How many mentions of a draft have just the span and type of a marked one. */
export function agreement(marked: readonly Marked[], { mentions }: Draft): Agreement {
  const wanted = new Set(marked.map(({ type, start, end }) => `${type} ${start} ${end}`));
  const same = mentions.filter(({ type, span }) => wanted.has(`${type} ${span.start} ${span.end}`));
  return { same: same.length, found: mentions.length, marked: marked.length };
}

/** F1 in percent over documents. */
export function f1(counts: readonly Agreement[]): number {
  const sum = (of: (count: Agreement) => number): number =>
    counts.reduce((total, count) => total + of(count), 0);
  return (
    (200 * sum(({ same }) => same)) /
    Math.max(
      1,
      sum(({ found, marked }) => found + marked),
    )
  );
}
