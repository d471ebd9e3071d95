// A text with what was read in it, and how it is cut into stretches for the eye.
import { type CodePointText, codePointText } from "../../../core/code-points.ts";
import { asciiKey } from "../../../export/explorer/ascii-key.ts";
import { Pieces } from "./pieces.ts";

/** Id, type, start, end, entity, value, confidence. */
export type TextMention = readonly [string, string, number, number, string | null, string | null, number];

interface SourceData {
  readonly document: string;
  readonly issue: string | null;
  readonly text: string;
  /** Id, title, start, end. */
  readonly articles: readonly (readonly [string, string, number, number])[];
  readonly mentions: readonly TextMention[];
  /** By table: id, start, end. */
  readonly told: readonly (readonly [string, readonly (readonly [string, number, number])[]])[];
}

export interface SourceText extends SourceData {
  readonly points: CodePointText;
}

const texts = new Pieces<SourceData>("source", ({ document }) => asciiKey(document));
const known = new Map<string, Promise<SourceText | undefined>>();

/** The text of a document, or undefined where the release has none. */
export function sourceText(document: string): Promise<SourceText | undefined> {
  const found =
    known.get(document) ??
    texts.find(asciiKey(document)).then((data) => data && { ...data, points: codePointText(data.text) });
  known.set(document, found);
  return found;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text: plain, or of a mention; both may be lit. */
export interface Stretch extends Span {
  readonly mention?: TextMention;
  readonly isLit: boolean;
}

/**
 * Cuts a stretch of text where mentions and lit spans begin and end. Of mentions that lie in each other the outer one
 * is shown. All in code points.
 */
export function stretches(within: Span, mentions: readonly TextMention[], lit: readonly Span[]): Stretch[] {
  const shown: TextMention[] = [];
  let free = within.start;
  const inOrder = [...mentions].sort((a, b) => a[2] - b[2] || b[3] - a[3]);
  for (const mention of inOrder)
    if (mention[2] >= free && mention[3] <= within.end) {
      shown.push(mention);
      free = mention[3];
    }
  const edges = new Set([within.start, within.end]);
  for (const [, , start, end] of shown) edges.add(start).add(end);
  for (const { start, end } of lit)
    for (const edge of [start, end]) if (edge > within.start && edge < within.end) edges.add(edge);
  const sorted = [...edges].sort((a, b) => a - b);
  let next = 0;
  return sorted.slice(0, -1).map((start, at): Stretch => {
    const end = sorted[at + 1] ?? start;
    while (next < shown.length && (shown[next]?.[3] ?? 0) <= start) next++;
    const mention = shown[next];
    const isLit = lit.some((span) => span.start <= start && end <= span.end);
    return mention && mention[2] <= start ? { start, end, mention, isLit } : { start, end, isLit };
  });
}
